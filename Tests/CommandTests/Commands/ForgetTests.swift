import Foundation
import Testing

/// `forget`: what is left is what a build of the rest would have made.
@Suite struct ForgetTests {
    /// A path, and the articles that are left.
    @Test(
        arguments: [
            ("articles/north.txt", ["articles/south.txt", "articles/more"]),
            ("./articles//north.txt", ["articles/more", "articles/south.txt"]),
            ("articles/more/../south.txt", ["articles/more/wire.jsonl", "articles/north.txt"]),
            ("articles/more", ["articles/north.txt", "articles/south.txt"]),
            ("articles/more/", ["articles/south.txt", "articles/north.txt"]),
            ("articles", []),
            (".", []),
        ])
    func forgotten(_ path: String, _ rest: [String]) async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        let run = try await Program.run("forget \(path)", in: folder)
        #expect(run.status == 0)
        #expect(run.text == "graph.db: forgot \(rest.isEmpty ? "3 files" : "1 file")\n")
        #expect(run.errors == "")
        #expect(try await Program.run("check", in: folder).status == 0)

        let left = try await SmallWorld.contents(in: folder)
        try FileManager.default.createDirectory(
            atPath: folder.path("nothing"), withIntermediateDirectories: true)
        let paths = rest.isEmpty ? ["nothing"] : rest
        #expect(try await SmallWorld.build(paths, in: folder, db: "clean.db").status == 0)
        #expect(try await SmallWorld.contents(of: "clean.db", in: folder) == left)

        // The files are still there, and a build reads them again.
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await SmallWorld.contents(in: folder) == before)
    }

    /// Part of a name is no name, and a file that was never read can't be forgotten.
    @Test(arguments: ["articles/nor", "art", "missing.txt", "/", "dict"])
    func unknown(_ path: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        let bytes = try folder.bytes("graph.db")
        let run = try await Program.run("forget \(path)", in: folder)
        #expect(run.status == 1)
        #expect(run.text == "")
        #expect(run.errors.contains("graph.db holds nothing of "))
        #expect(try folder.bytes("graph.db") == bytes)
    }

    /// A copy takes the place of the article that it was a copy of.
    @Test func copies() async throws {
        let text = "A headline\n\nJune 3, 2011 (Wire) — Avalon joined the North League in 2004."
        let folder = try await SmallWorld.builtFolder(["a.txt": text, "b.txt": text])
        #expect(try await Program.run("forget articles/a.txt", in: folder).status == 0)
        let left = try await SmallWorld.contents(in: folder)
        #expect(left.contains("north-league"))
        #expect(try await SmallWorld.build(["articles/b.txt"], in: folder, db: "b.db").status == 0)
        #expect(try await SmallWorld.contents(of: "b.db", in: folder) == left)
    }
}
