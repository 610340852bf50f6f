import Foundation
import Testing

/// The same input gives the same bytes, however it is given and in however many steps.
@Suite struct SameBytesTests {
    @Test func threads() async throws {
        let folder = try TemporaryFolder()
        let one = try await Program.run("extract \(SampleGraph.corpus) -j 1", in: folder)
        let many = try await Program.run("extract \(SampleGraph.corpus) -j2", in: folder)
        #expect(one.status == 0)
        #expect(one.bytes == many.bytes)
    }

    /// Ways to name the articles of the small world that come to the same.
    @Test(
        arguments: [
            ["./articles"], ["articles/"], ["articles", "articles"],
            ["articles", "articles/north.txt"], ["articles/north.txt", "articles"],
            ["articles/more/../more", "articles//south.txt", "articles/./north.txt"],
            ["articles/south.txt", "articles/north.txt", "articles/more"],
        ])
    func paths(_ paths: [String]) async throws {
        let folder = try await SmallWorld.builtFolder()
        let run = try await SmallWorld.build(paths, in: folder, db: "other.db")
        #expect(run.text.hasPrefix("other.db: read 3 articles, "))
        #expect(run.text.hasSuffix(" 5 claims (3 files)\n"))
        let expected = try await SmallWorld.contents(in: folder)
        #expect(try await SmallWorld.contents(of: "other.db", in: folder) == expected)
    }

    /// A full path is kept as given; all else is the same.
    @Test func absolutePath() async throws {
        let folder = try await SmallWorld.builtFolder()
        _ = try await SmallWorld.build([folder.path("articles")], in: folder, db: "full.db")
        let full = try await SmallWorld.contents(of: "full.db", in: folder)
        let relative = try await SmallWorld.contents(in: folder)
        #expect(
            full.split(separator: folder.path("articles")).joined(separator: "articles") == relative
        )
    }

    @Test func secondBuildWritesNothing() async throws {
        let folder = try await SmallWorld.builtFolder()
        let before = try folder.bytes("graph.db")
        let run = try await SmallWorld.build(in: folder)
        #expect(run.status == 0)
        #expect(run.text == "graph.db: nothing to do (3 files, 3 unchanged)\n")
        #expect(try folder.bytes("graph.db") == before)
        #expect(!folder.has("graph.db-wal") && !folder.has("graph.db-journal"))
    }

    /// Changes to the folder `articles`, after each of which a further build holds what a clean one
    /// holds.
    @Test(
        arguments: [
            ("changed", ["north.txt": "Avalon left the North League in 2020."]),
            ("added", ["new.txt": "Avalon joined the South Pact in 2015."]),
            ("a copy added", ["again.txt": SmallWorld.articles["north.txt"]]),
            ("removed", ["south.txt": nil]), ("a record's file removed", ["more/wire.jsonl": nil]),
            ("emptied", ["north.txt": ""]),
            (
                "swapped",
                [
                    "north.txt": SmallWorld.articles["south.txt"],
                    "south.txt": SmallWorld.articles["north.txt"],
                ]
            ),
            (
                "all at once",
                [
                    "new.txt": "Avalon joined the South Pact in 2015.", "south.txt": nil,
                    "north.txt": "Borduria joined the South Pact in 2013.",
                ]
            ),
        ] as [(String, [String: String?])])
    func changes(_ what: String, _ files: [String: String?]) async throws {
        let folder = try await SmallWorld.builtFolder()
        for (name, text) in files {
            if let text {
                try folder.write(text, to: "articles/\(name)")
            } else {
                try folder.remove("articles/\(name)")
            }
        }
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder, db: "clean.db").status == 0)
        let clean = try await SmallWorld.contents(of: "clean.db", in: folder)
        #expect(try await SmallWorld.contents(in: folder) == clean)
        for question in ["stats", "links north-league"] {
            let further = try await Program.run("\(question) --json", in: folder)
            let anew = try await Program.run("\(question) --json --db clean.db", in: folder)
            #expect(further.bytes == anew.bytes)
        }
    }

    /// Files that vanish are taken out below the folder that is named, and nowhere else.
    @Test(arguments: [(".", 2), ("articles/", 2), ("./articles", 2), ("articles/more", 3)])
    func vanishedFiles(_ named: String, _ files: Int) async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.remove("articles/south.txt")
        #expect(try await SmallWorld.build([named], in: folder).status == 0)
        let stats = try OrderedJSON(try await Program.run("stats --json", in: folder).bytes)
        #expect(stats["files"]?.text == "\(files)")
    }

    /// Without a change, another dictionary reads the articles anew.
    @Test func changedDictionary() async throws {
        let folder = try await SmallWorld.builtFolder()
        try folder.write(
            "id\tname\tkind\nsouth-pact\tSouth Pact\torganisation\n", to: "dict/organisations.tsv")
        #expect(try await SmallWorld.build(in: folder).status == 0)
        #expect(try await SmallWorld.build(in: folder, db: "clean.db").status == 0)
        let clean = try await SmallWorld.contents(of: "clean.db", in: folder)
        #expect(try await SmallWorld.contents(in: folder) == clean)
        #expect(!clean.contains("\"north-league\""))
    }
}
