import Foundation
import Testing

/// `dot`, `draw` and `export`.
@Suite struct DrawingTests {
    @Test(
        arguments: [
            ("dot CSTO", "digraph"), ("dot", "digraph"),
            ("dot CSTO Tajikistan --hops 2", "digraph"),
            ("dot NATO --on 2016-12-01 --relation member_of", "digraph"),
            ("dot CSTO --with-mentions --modality all --title Alliances", "digraph"),
            ("dot CSTO --base-url https://example.org/", "https://example.org/csto"),
            ("dot Uzbekistan IRPT --path", "Uzbekistan to IRPT"),
            ("dot --max-nodes 7", "the 7 best supported of "),
            ("dot CSTO --since 2012 --until 2013", "since 2012, until 2013"),
            ("dot CSTO --cluster kind", "subgraph \"cluster_state\""),
            ("dot --cluster organisation --layout fdp", "subgraph \"cluster_csto\""),
            ("dot CSTO --layout neato --no-legend", "layout=\"neato\""),
            ("dot CSTO --lines straight", "splines=\"line\""),
            ("dot Paraguay Uruguay --with-mentions", "class=\"link co-mention"),
            ("export --format dot CSTO", "digraph"), ("export --format mermaid CSTO", "flowchart"),
            ("export --format json CSTO", "\"edges\""), ("export --format ndjson", "\"mentions\""),
        ])
    func printed(_ line: String, _ word: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.text.contains(word))
    }

    /// The same question is drawn in the same bytes, and to a file as to stdout.
    @Test(arguments: ["dot", "mermaid", "json", "graphml", "gexf", "turtle", "ndjson"])
    func file(_ format: String) async throws {
        let folder = try TemporaryFolder()
        let database = try await SampleGraph.database
        let entity = format == "ndjson" ? "" : "CSTO"
        let line = "export --format \(format) \(entity) --db \(database)"
        let printed = try await Program.run(line, in: folder)
        let written = try await Program.run("\(line) -o graph.\(format)", in: folder)
        #expect(written.status == 0)
        #expect(written.text + written.errors == "")
        #expect(try folder.bytes("graph.\(format)") == printed.bytes)
    }

    /// Whoever takes the graph elsewhere is told what stays behind.
    @Test func losses() async throws {
        let run = try await SampleGraph.ask("export --format ftm")
        #expect(run.status == 0)
        #expect(run.errors.contains("entente: ftm: a treaty is an Organization there: "))
        let lines = run.text.split(separator: "\n")
        #expect(
            try lines.allSatisfy {
                try OrderedJSON(Data($0.utf8)).keys == ["id", "schema", "properties"]
            })
    }

    /// Several files go into a new folder, which is whole or not there.
    @Test(arguments: [
        ("csv", ["articles.csv", "claims.csv", "edges.csv", "nodes.csv"]),
        (
            "neo4j",
            ["about.csv", "articles.csv", "claims.csv", "entities.csv", "links.csv", "told.csv"]
        ),
    ])
    func folder(_ format: String, _ files: [String]) async throws {
        let folder = try TemporaryFolder()
        let line = "export --format \(format) CSTO --db \(try await SampleGraph.database) -o out"
        let written = try await Program.run(line, in: folder)
        #expect(written.status == 0)
        #expect(written.text + written.errors == "")
        let found = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
        #expect(found.sorted() == files)
        let rows = CSVRows(String(decoding: try folder.bytes("out/claims.csv"), as: UTF8.self)).rows
        #expect(rows.count > 10 && Set(rows.map(\.count)).count == 1)
        let again = try await Program.run(line, in: folder)
        #expect(again.status == 64 && again.errors.contains("is there already"))
    }

    @Test(
        .enabled(if: Program.isInstalled("dot")),
        arguments: [("svg", "<?xml"), ("png", "\u{89}PNG"), ("pdf", "%PDF"), ("SVG", "<?xml")])
    func picture(_ ending: String, _ beginning: String) async throws {
        let folder = try TemporaryFolder()
        let run = try await Program.run(
            "draw CSTO -o csto.\(ending) --db \(try await SampleGraph.database)", in: folder)
        #expect(run.status == 0)
        #expect(run.text + run.errors == "")
        let start = beginning.unicodeScalars.map { UInt8($0.value) }
        #expect(try folder.bytes("csto.\(ending)").starts(with: start))
    }

    @Test func drawingWithoutGraphvizNamesThePackage() async throws {
        let folder = try TemporaryFolder()
        let run = try await Program.run(
            "draw CSTO -o csto.svg --db \(try await SampleGraph.database)", in: folder,
            environment: ["PATH": folder.url.path])
        #expect(run.status == 74)
        #expect(run.errors.contains("apt-get install graphviz"))
        #expect(!folder.has("csto.svg"))
    }

    @Test(
        arguments: [
            ("export --format ndjson CSTO", "ndjson holds everything"),
            ("export --format ndjson --on 2012", "ndjson holds everything"),
            ("export --format csv CSTO", "name a folder for them with -o"),
            ("export --format tiff", "--format takes ndjson, dot"),
            ("draw CSTO -o csto.gif", ".svg, .png, .pdf"),
            ("dot CSTO --path", "--path takes two entities"),
            ("dot --max-nodes 1", "--max-nodes takes numbers from 2"),
            ("dot --on 2012 --since 2011", "--on is one day"),
            ("dot --since 2012 --until 2011", "--until is before --since"),
            ("dot --cluster kind --layout sfdp", "--cluster takes the layouts dot and fdp"),
            ("dot CSTO --hops 0", "--hops takes 1 to 6"),
            ("dot CSTO --base-url javascript:alert", "http"),
        ])
    func refused(_ line: String, _ reason: String) async throws {
        let run = try await SampleGraph.ask(line)
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.errors.contains(reason))
    }
}
