import Foundation
import TestSupport
import Testing

/// `merge`: what `extract` printed becomes the graph that one build would have made.
@Suite struct MergeTests {
    /// The sample corpus, extracted whole, its lines dealt out to parts and these to commands.
    @Test(arguments: 0..<4) func partitions(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryFolder()
        let parts = try await Self.parts(using: &random)
        for (index, part) in parts.enumerated() { try folder.write(part, to: "\(index).ndjson") }
        var names = parts.indices.map { "\($0).ndjson" }
        while !names.isEmpty {
            let count = Int.random(in: 1...names.count, using: &random)
            let run = try await Program.run(["merge"] + names.prefix(count), in: folder)
            #expect(run.status == 0, "\(run.errors)")
            names.removeFirst(count)
        }
        let questions = [
            "export --format ndjson", "stats --json", "links csto --json",
            "history csto --json", "conflicts --json", "find treaty --json", "dot csto",
        ]
        for question in questions {
            let merged = try await Program.run(question, in: folder)
            let built = try await SampleGraph.ask(question)
            #expect(Self.withoutSize(merged) == Self.withoutSize(built), "\(question)")
        }
    }

    /// An answer without the size of the file, which parts leave less well packed.
    private static func withoutSize(_ answer: Run) -> [Substring] {
        answer.text.split(separator: "\n").filter { !$0.hasPrefix("  \"bytes\":") }
    }

    /// Each file extracted by a process of its own, merged through a pipe.
    @Test func oneProcessForEachFile() async throws {
        let folder = try TemporaryFolder()
        let run = try await Program.shell(
            "for f in \(SampleGraph.corpus)/*; do entente extract --with-text $f; done "
                + "| entente merge -", in: folder)
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("graph.db: merged "))
        let merged = try await Program.run("export --format ndjson", in: folder)
        #expect(merged.bytes == (try await SampleGraph.ask("export --format ndjson")).bytes)
    }

    /// An export is a part: a graph can be taken elsewhere, and coming twice changes nothing.
    @Test func exportIsAPart() async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try await SmallWorld.contents(in: folder)
        try folder.write(before, to: "all.ndjson")
        let graph = try folder.bytes("graph.db")
        for (db, answer) in [
            ("new.db", "new.db: merged 3 articles, 12 mentions, 5 claims (1 file)\n"),
            ("new.db", "new.db: nothing to do (1 file, 3 stored before)\n"),
            ("graph.db", "graph.db: nothing to do (1 file, 3 stored before)\n"),
        ] {
            let run = try await Self.merge("all.ndjson --db \(db)", in: folder)
            #expect(run.status == 0)
            #expect(run.text == answer)
            #expect(try await SmallWorld.contents(of: db, in: folder) == before)
        }
        #expect(try folder.bytes("graph.db") == graph)
    }

    /// Parts that are refused with 65, each after a good one: nothing of either is stored.
    @Test(
        arguments: [
            ("head -n 2 all.ndjson", "bad.ndjson:1: a part without its end line"),
            (":", "bad.ndjson:1: a part without its end line"),
            ("sed 's/Borduria/Bordurio/g' all.ndjson", "; the SHA-256 of the text, "),
            ("sed '$s/:3/:4/' all.ndjson", "bad.ndjson:4: an end after 3 articles; the part has 4"),
            ("sed 's/\"version\":\"/&9/' all.ndjson", "bad.ndjson:4: made by version 9"),
            ("entente extract articles --with-text", "made with other dictionaries"),
            ("entente extract articles --only-dict dict", "bad.ndjson:1: text: no such field"),
            ("cat all.ndjson graph.db", "bad.ndjson:5: "),
            ("cat articles/north.txt", "bad.ndjson:1: "),
        ])
    func refused(_ command: String, _ reason: String) async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write(try await SmallWorld.contents(in: folder), to: "all.ndjson")
        _ = try await Program.shell("\(command) > bad.ndjson", in: folder)
        try folder.write("Avalon left the South Pact in 2020.", to: "articles/new.txt")
        _ = try await Program.shell(
            "entente extract articles/new.txt --with-text --only-dict dict > good.ndjson",
            in: folder)
        let graph = try folder.bytes("graph.db")
        let run = try await Self.merge("good.ndjson bad.ndjson", in: folder)
        #expect(run.status == 65)
        #expect(run.text == "")
        #expect(run.errors.hasPrefix("entente: ") && run.errors.contains(reason), "\(run.errors)")
        #expect(
            try await SmallWorld.contents(in: folder)
                == String(decoding: try folder.bytes("all.ndjson"), as: UTF8.self))
        #expect(try folder.bytes("graph.db").count == graph.count)
    }

    /// Two states of one file among the parts are a contradiction; a later merge of the new state
    /// takes the old one's place.
    @Test func twoStatesOfAFile() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write(try await SmallWorld.contents(in: folder), to: "old.ndjson")
        try folder.write("Avalon left the North League in 2020.", to: "articles/north.txt")
        _ = try await Program.shell(
            "entente extract articles --with-text --only-dict dict > new.ndjson", in: folder)
        let both = try await Self.merge("old.ndjson new.ndjson --db new.db", in: folder)
        #expect(both.status == 65)
        #expect(both.errors.contains("old.ndjson:2 and new.ndjson:2: different articles"))
        #expect(try await Self.merge("old.ndjson --db new.db", in: folder).status == 0)
        #expect(try await Self.merge("new.ndjson --db new.db", in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(
            try await SmallWorld.contents(of: "new.db", in: folder)
                == (try await SmallWorld.contents(in: folder)))
    }

    @Test(arguments: [("merge", 64, "<parts>"), ("merge missing.ndjson", 66, "missing.ndjson: no")])
    func usage(_ line: String, _ status: Int32, _ reason: String) async throws {
        let run = try await Program.run(line, in: try TemporaryFolder())
        #expect(run.status == status)
        #expect(run.text == "" && run.errors.contains(reason), "\(run.errors)")
    }

    private static func merge(_ arguments: String, in folder: TemporaryFolder) async throws -> Run {
        try await Program.run("merge \(arguments) --only-dict dict", in: folder)
    }

    /// The lines of the sample corpus in random order, dealt out to up to six parts, some of them
    /// one after the other in one file.
    private static func parts(using random: inout SeededGenerator) async throws -> [String] {
        let run = try await SampleGraph.ask("extract \(SampleGraph.corpus) --with-text")
        var lines = run.text.split(separator: "\n").map(String.init)
        let end = lines.removeLast()
        let count = try #require(try OrderedJSON(Data(end.utf8))["articles"]?.text)
        var parts: [[String]] = Array(repeating: [], count: Int.random(in: 1...6, using: &random))
        for line in lines.shuffled(using: &random) {
            parts[Int.random(in: parts.indices, using: &random)].append(line)
        }
        var files = [""]
        for part in parts {
            let ending = end.replacingOccurrences(
                of: "\"articles\":\(count),", with: "\"articles\":\(part.count),")
            files[files.count - 1] += (part + [ending, ""]).joined(separator: "\n")
            if Bool.random(using: &random) { files.append("") }
        }
        return files.filter { !$0.isEmpty }
    }
}
