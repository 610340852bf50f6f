import Foundation
import Testing

/// After an edit of the dictionaries a build reads again what the edit touches, and no more; the
/// graph is the same as one built anew.
@Suite("Edited dictionaries")
struct DictionaryEditTests {
    /// An edit of a file of the small world, and how many of the three articles it touches.
    struct Edit: Sendable, CustomTestStringConvertible {
        let file: String
        let old: String
        let new: String
        let articles: Int
        var testDescription: String { "\(file): \(new.debugDescription)" }
    }

    @Test(
        "Only the articles that an edit touches are read again",
        arguments: [
            Edit(
                file: "organisations.tsv", old: "north-league\t",
                new: "east-league\tEast Bloc\tEB\torganisation\nnorth-league\t", articles: 0),
            Edit(
                file: "organisations.tsv", old: "South Pact\tSP", new: "South Treaty\tSouth Pact",
                articles: 1),
            Edit(
                file: "states.tsv", old: "borduria\tBorduria\t\tBordurian\n", new: "",
                articles: 2),
            Edit(file: "states.tsv", old: "\tAvalonian", new: "\tAvalonese", articles: 1),
            Edit(
                file: "relations.yaml", old: "rules:", new: "# A remark.\nrules:", articles: 3),
        ])
    func edit(_ edit: Edit) async throws {
        let folder = try await SmallWorld.builtFolder()
        let text = String(decoding: try folder.bytes("dict/\(edit.file)"), as: UTF8.self)
        try #require(text.contains(edit.old))
        try folder.write(text.replacing(edit.old, with: edit.new), to: "dict/\(edit.file)")

        let run = try await SmallWorld.build(in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("read \(edit.articles) of 3 stored articles again"))
        _ = try await SmallWorld.build(in: folder, db: "clean.db")
        let graph = try await SmallWorld.contents(in: folder)
        #expect(try await SmallWorld.contents(of: "clean.db", in: folder) == graph)

        // What was read again is up to date: another build writes nothing.
        let before = try folder.bytes("graph.db")
        let second = try await SmallWorld.build(in: folder)
        #expect(second.text.contains("nothing to do"))
        #expect(try folder.bytes("graph.db") == before)
    }

    @Test("A changed source or remark is no change of meaning")
    func remark() async throws {
        let folder = try await SmallWorld.builtFolder()
        let text = String(decoding: try folder.bytes("dict/states.tsv"), as: UTF8.self)
        try folder.write("# A remark.\n" + text, to: "dict/states.tsv")
        let run = try await SmallWorld.build(in: folder)
        #expect(run.errors.isEmpty)
        // The lines have moved, and with them what mentions name as theirs.
        let lines = try await SmallWorld.contents(in: folder)
        #expect(lines.contains(#""alias":"states.tsv:3""#))
        #expect(!lines.contains(#""alias":"states.tsv:2""#))
        _ = try await SmallWorld.build(in: folder, db: "clean.db")
        #expect(try await SmallWorld.contents(of: "clean.db", in: folder) == lines)
    }

    @Test("Files that a build does not name are brought up to date with the others")
    func unnamedFiles() async throws {
        let folder = try await SmallWorld.builtFolder()
        let text = String(decoding: try folder.bytes("dict/states.tsv"), as: UTF8.self)
        try folder.write(
            text.replacing("borduria\tBorduria\t", with: "borduria\tBorduria\tthe Bordurians"),
            to: "dict/states.tsv")
        let run = try await SmallWorld.build(["articles/south.txt"], in: folder)
        #expect(run.errors.contains("read 2 of 3 stored articles again"))
        _ = try await SmallWorld.build(in: folder, db: "clean.db")
        let graph = try await SmallWorld.contents(in: folder)
        #expect(try await SmallWorld.contents(of: "clean.db", in: folder) == graph)
    }
}
