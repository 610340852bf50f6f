import Foundation
import TestSupport
import Testing

/// Input that nobody wants but somebody has.
@Suite struct NastyInputTests {
    @Test func emptyFolder() async throws {
        let folder = try SmallWorld.folder()
        try FileManager.default.createDirectory(
            atPath: folder.path("articles"), withIntermediateDirectories: true)
        let run = try await SmallWorld.build(in: folder)
        #expect(run.status == 0)
        #expect(run.text == "graph.db: nothing to do (0 files)\n")
        let asked = try await Program.run("links Avalon", in: folder)
        #expect(asked.status == 1)
        let drawn = try await Program.run("dot", in: folder)
        #expect(drawn.status == 1)
        #expect(drawn.text == "")
    }

    /// Bytes that are no text are read as what they are, and never end the program.
    @Test(arguments: pages)
    func bytes(_ what: String, _ bytes: Data) async throws {
        let folder = try SmallWorld.folder()
        try folder.write(bytes, to: "articles/page.txt")
        let extracted = try await Program.run("extract articles --only-dict dict", in: folder)
        #expect(extracted.status == 0)
        #expect(extracted.errors == "")
        #expect(try ExtractTests.lines(extracted).last?["files"]?.text == "1")
        let built = try await SmallWorld.build(in: folder)
        #expect(built.status == 0)
        #expect(built.errors == "")
    }

    private static let pages: [(what: String, bytes: Data)] = [
        ("empty", Data()),
        ("one line end", Data("\n".utf8)),
        ("every byte", Data(0...255)),
        ("noise", noise),
        ("zeros", Data(count: 3000)),
        ("byte order mark", Data([0xEF, 0xBB, 0xBF])),
        ("UTF-16", utf16("\u{FEFF}\(sentence)")),
        ("cut off", Data([0x41, 0xE2, 0x82])),
        ("one long line", Data("\(String(repeating: "word ", count: 40_000))\(sentence)".utf8)),
        ("one long word", Data("\(String(repeating: "x", count: 200_000)) \(sentence)".utf8)),
        ("one long paragraph", Data(String(repeating: "\(sentence) ", count: 100).utf8)),
    ]

    /// Little end first.
    private static func utf16(_ text: String) -> Data {
        Data(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }

    private static let sentence = "Avalon left the North League in 2009."

    private static let noise: Data = {
        var generator = SeededGenerator(seed: 7)
        return Data((0..<5000).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }()

    /// A record that cannot be read is passed over, named by file and line, and counted.
    @Test func brokenRecords() async throws {
        let folder = try SmallWorld.folder()
        let good = #"{"title":"T","text":"Avalon left the North League in 2009."}"#
        let lines = ["{\"title\":", good, "not json", "[1]", #"{"text":3}"#, "{}", "", good + " x"]
        try folder.write(lines.joined(separator: "\n"), to: "articles/feed.jsonl")
        let run = try await Program.run("extract articles --only-dict dict", in: folder)
        #expect(run.status == 0)
        let end = try #require(try ExtractTests.lines(run).last)
        #expect(end["articles"]?.text == "1")
        #expect(end["skipped"]?.text == "6")
        #expect(run.errors.split(separator: "\n").count == 6, "\(run.errors)")
        for line in [1, 3, 4, 5, 6, 8] {
            #expect(run.errors.contains("entente: articles/feed.jsonl:\(line): "))
        }
        let built = try await SmallWorld.build(in: folder)
        #expect(built.status == 0)
        #expect(built.errors == run.errors)
        #expect(built.text.contains("6 records skipped"), "\(built.text)")
    }

    /// Names of files are bytes like others: they come back as they are.
    @Test(
        arguments: [
            "a b.txt", "quote\".txt", "apostrophe's.txt", "line\nend.txt", "tab\t.txt", "-dash.txt",
            "--db.txt", "back\\slash.txt", "$HOME.txt", "ünïcödé 北京.txt", "per%20cent.txt", "#.txt",
            "*.txt",
        ])
    func fileNames(_ name: String) async throws {
        let folder = try await SmallWorld.builtFolder([name: Self.sentence])
        let run = try await Program.run("why avalon north-league --json", in: folder)
        #expect(run.status == 0)
        let why = try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any]
        let claim = (why?["claims"] as? [[String: Any]])?.first
        let source = (claim?["article"] as? [String: Any])?["source"] as? [String: Any]
        #expect(source?["path"] as? String == "articles/\(name)")
        let rows = CSVRows(try await Program.run("why avalon north-league --csv", in: folder).text)
        #expect(Set(rows.rows.map(\.count)).count == 1)
        #expect(rows.rows.last?.contains("articles/\(name)") == true)
        #expect(try await SmallWorld.build(in: folder).text.contains("1 unchanged"))
    }

    /// Whatever is typed for a name, the program asks the database and nothing else.
    @Test func entityNames() async throws {
        let names = NastyNames.all.filter { !$0.contains("\u{0}") }
        for name in names {
            for command in ["links", "find"] {
                let run = try await SampleGraph.ask([command, "--", name])
                #expect([0, 1, 64].contains(run.status), "\(command) \(name.debugDescription)")
                #expect(run.status == 0 || run.text == "", "\(command) \(name.debugDescription)")
                #expect(run.status == 0 || !run.errors.contains("\u{1B}"))
            }
        }
        #expect(try await SampleGraph.ask("links CSTO").status == 0)
    }

    /// What a publisher calls itself, a headline and a file's name break no line of an answer and
    /// give the terminal no orders.
    @Test(
        arguments: [
            ("articles avalon", 3), ("articles avalon north-league", 3), ("find Avalon", nil),
            ("why avalon north-league --only-dict dict", nil), ("links avalon", 3),
            ("path avalon north-league", 4), ("status avalon north-league", 4),
            ("diff --from 2000 --to 2020", nil),
        ] as [(String, Int?)])
    func ordersToTerminals(_ question: String, _ lines: Int?) async throws {
        let record =
            #"{"title":"T\u001b]0;x\u0007\nU\u202eV","publisher":"P\nQ\t\u2066\u001b[31mR","#
            + #""date":"2011-01-02","text":"Avalon left the \u202eNorth League in 2009."}"#
        let folder = try await SmallWorld.builtFolder(["a\nb\u{202E}.jsonl": record])
        let run = try await Program.run(question, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let orders = run.text.unicodeScalars.filter { scalar in
            scalar.properties.generalCategory == .control && scalar != "\n"
                || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(orders.map(\.value) == [], "\(run.text.debugDescription)")
        let found = run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        if let lines { #expect(found.count == lines, "\(run.text)") }
        #expect(!found.contains { $0.hasPrefix("Q") || $0.hasPrefix("b") })
    }

    /// Texts about nasty names leave as they came, through every form of answer.
    @Test func nastyTexts() async throws {
        let folder = try SmallWorld.folder()
        for (number, name) in NastyNames.all.enumerated() {
            let text = "Avalon left the North League in 2009, said \(name)."
            try folder.write(text, to: "articles/\(number).txt")
        }
        #expect(try await SmallWorld.build(in: folder).status == 0)
        let export = try await Program.run("export --format ndjson", in: folder)
        let kept = Set(try ExtractTests.lines(export).compactMap { $0["source.path"]?.text })
        for (number, name) in NastyNames.all.enumerated() {
            #expect(kept.contains("articles/\(number).txt"), "\(name.debugDescription)")
        }
        let why = try await Program.run("why avalon north-league --json", in: folder)
        #expect(try OrderedJSON(why.bytes)["claims"]?.elements.isEmpty == false)
        let csv = try await Program.run("find Avalon --limit 1000 --csv", in: folder)
        #expect(Set(CSVRows(csv.text).rows.map(\.count)) == [7])
    }
}
