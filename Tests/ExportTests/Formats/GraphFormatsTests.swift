import Export
import Foundation
import Knowledge
import TestSupport
import Testing

@Suite struct GraphFormatsTests {
    private let golden = GoldenFolder()

    @Test(arguments: [
        ("dot", "alliance.dot"), ("mermaid", "alliance.mmd"), ("json", "alliance.json"),
    ])
    func alliance(_ name: String, _ file: String) throws {
        let format = try #require(GraphFormats.named(name))
        try golden.expect(try format.encode(SampleGraph.alliance), in: file)
    }

    @Test func namesAreUnique() {
        let names = GraphFormats.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(GraphFormats.named("no such format") == nil)
    }

    /// The order in which nodes and edges are given never shows.
    @Test func orderOfInputNeverShows() throws {
        let graph = SampleGraph.alliance
        let shuffled = Subgraph(
            nodes: graph.nodes.reversed(), edges: graph.edges.reversed(),
            coMentions: graph.coMentions.reversed(), title: graph.title)
        for format in GraphFormats.all {
            #expect(try format.encode(graph) == format.encode(shuffled))
        }
    }

    @Test func emptyGraph() throws {
        for format in GraphFormats.all {
            #expect(try !format.encode(Subgraph(nodes: [], edges: [], title: "")).isEmpty)
        }
    }

    @Test(arguments: NastyNames.all)
    func nastyNames(_ name: String) throws {
        for format in GraphFormats.all {
            let bytes = try format.encode(SampleGraph.named(name))
            let text = try #require(String(validating: bytes, as: UTF8.self))
            #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
            #expect(
                !text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }
                    || format.name == "json")
        }
    }

    @Test(arguments: NastyNames.all)
    func nodeLinkJSONComesBack(_ name: String) throws {
        let bytes = try SampleGraph.named(name).encoded(format: .nodeLink())
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let nodes = try #require(document["nodes"] as? [[String: Any]])
        let names = nodes.compactMap { $0["name"] as? String }
        #expect(names.count == 2)
        // Foundation's reader drops byte order marks.
        let expected = name.replacing("\u{FEFF}", with: "")
        #expect(names.allSatisfy { $0.utf8.elementsEqual(expected.utf8) })
    }

    @Test func mermaidRefusesTooManyLines() {
        let graph = SampleGraph.many(states: 501, alliances: 1, presidents: 0)
        #expect(throws: FormatError.self) { try graph.encoded(format: .mermaid()) }
    }
}
