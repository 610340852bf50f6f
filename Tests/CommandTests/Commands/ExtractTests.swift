import Foundation
import Testing

/// `extract`: lines on stdout from files, folders and standard input.
@Suite struct ExtractTests {
    /// The articles of the small world in every way to give them, and how many articles and files
    /// that is.
    @Test(
        arguments: [
            ("north.txt", "", 1, 1), ("north.txt south.txt", "", 2, 2), (".", "", 3, 3),
            ("more/wire.jsonl", "", 1, 1), ("more/ more ./more/../more", "", 1, 1),
            (". north.txt", "", 3, 3), ("-", "Avalon left the North League.", 1, 1),
            ("- --as page.txt", "Avalon left the North League.", 1, 1),
            ("- --as feed.jsonl", #"{"text":"Avalon left."}"# + "\n", 1, 1),
            ("- north.txt", "Avalon left the North League.", 2, 2), ("", "Avalon left.", 1, 1),
        ])
    func sources(_ paths: String, _ input: String, _ articles: Int, _ files: Int) async throws {
        let folder = try SmallWorld.folder()
        for (name, text) in SmallWorld.articles { try folder.write(text, to: name) }
        let run = try await Program.run(
            "extract \(paths) --only-dict dict", in: folder, input: input)
        #expect(run.status == 0)
        #expect(run.errors == "")
        let lines = try Self.lines(run)
        #expect(lines.count == articles + 1)
        let end = try #require(lines.last)
        #expect(end.keys == ["type", "articles", "files", "skipped", "version", "dictionary"])
        #expect(end["type"]?.text == "end")
        #expect(end["articles"]?.text == "\(articles)")
        #expect(end["files"]?.text == "\(files)")
    }

    @Test(
        arguments: [
            (
                "",
                "id source title published published_basis publisher duplicate_of mentions claims"
            ),
            (
                "--with-text",
                "id source title published published_basis publisher duplicate_of mentions claims "
                    + "text sentences layout traits reasons discovered"
            ),
        ])
    func keys(_ options: String, _ keys: String) async throws {
        let run = try await extract("- \(options)", "Avalon left the North League in 2009.")
        let article = try #require(try Self.lines(run).first)
        #expect(Set(article.keys ?? []) == Set(keys.split(separator: " ").map(String.init)))
    }

    /// Standard input is kept under the name given, and read as what its name or content says.
    @Test(
        arguments: [
            ("-", "Plain.", "-"), ("- --as page.txt", "Plain.", "page.txt"),
            ("- --as feed.jsonl", #"{"text":"A record."}"#, "feed.jsonl"),
            ("-", #"{"text":"A record."}"#, "-"),
        ])
    func nameOfStandardInput(_ arguments: String, _ input: String, _ name: String) async throws {
        let article = try #require(try Self.lines(try await extract(arguments, input)).first)
        #expect(article["source.path"]?.text == name)
    }

    /// What the file does not say, the command line may.
    @Test func publisherAndDate() async throws {
        let run = try await extract(
            "- --publisher Gazette --published 2012-08", "Avalon left the North League.")
        let article = try #require(try Self.lines(run).first)
        #expect(article["publisher"]?.text == "Gazette")
        #expect(article["published"]?.text == "2012-08")
    }

    @Test func copiesSayWhoseCopyTheyAre() async throws {
        let folder = try SmallWorld.folder()
        for name in ["a.txt", "b.txt"] {
            try folder.write("Avalon left the North League.", to: name)
        }
        let lines = try Self.lines(
            try await Program.run("extract b.txt a.txt --only-dict dict", in: folder))
        try #require(lines.map { $0["source.path"]?.text } == ["b.txt", "a.txt", nil])
        #expect(lines[0]["duplicate_of"]?.text == "null")
        #expect(lines[1]["duplicate_of"]?.text == lines[0]["id"]?.text)
    }

    private func extract(_ arguments: String, _ input: String) async throws -> Run {
        try await Program.run(
            "extract \(arguments) --only-dict dict", in: try SmallWorld.folder(), input: input)
    }

    static func lines(_ run: Run) throws -> [OrderedJSON] {
        try run.bytes.split(separator: UInt8(ascii: "\n")).map { try OrderedJSON($0) }
    }
}
