import Foundation
import TestSupport
import Testing

/// Whatever bytes a database has lost, a question ends with an answer or a reason: never with a
/// signal, and never with a change.
@Suite struct DamageTests {
    static let damages =
        ProcessInfo.processInfo.environment["ENTENTE_DAMAGES"].flatMap { Int($0) } ?? 12

    private static let questions = [
        "links Avalon", "links Avalon --hops 2 --json", "path Avalon Borduria", "stats --json",
        "status Avalon NL", "members NL --all", "history Avalon", "offices NL", "conflicts",
        "why avalon north-league", "find Avalon", "dot", "export --format ndjson",
        "export --format json", "check",
    ]

    @Test func flippedBytes() async throws {
        let folder = try await SmallWorld.builtFolder()
        let whole = try folder.bytes("graph.db")
        var random = SeededGenerator(seed: 11)
        for damage in 0..<Self.damages {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            try folder.write(bytes, to: "graph.db")
            for question in Self.questions {
                let run = try await Program.run(
                    question,
                    in: folder)
                #expect(!run.wasKilled, "damage \(damage): \(question): \(run.errors)")
                #expect([0, 1, 64, 65].contains(run.status), "damage \(damage): \(question)")
            }
            #expect(try folder.bytes("graph.db") == bytes)
        }
    }

    /// What is no database at all is refused by name, and stays as it is.
    @Test(arguments: ["text", "empty", "short", "folder", "/dev/null"])
    func noDatabase(_ kind: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        let whole = try folder.bytes("graph.db")
        try folder.write("Avalon left.", to: "folder/a.txt")
        try folder.write("Dear diary, this is no database.", to: "text")
        try folder.write("", to: "empty")
        try folder.write(whole.prefix(5000), to: "short")
        for line in ["stats", "links Avalon", "check", "forget articles"] {
            let run = try await Program.run("\(line) --db \(kind)", in: folder)
            let code: Int32 = kind == "folder" ? 74 : 65
            #expect(run.status == code, "\(line): \(run.errors)")
            #expect((run.errors + run.text).contains(kind))
        }
        if kind == "short" { #expect(try folder.bytes(kind) == whole.prefix(5000)) }
    }
}
