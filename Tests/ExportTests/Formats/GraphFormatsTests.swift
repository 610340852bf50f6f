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
        try golden.expect(try format.files(of: SampleGraph.alliance)[0], in: file)
    }

    /// With claims, dates of every precision and a history: each file as it is kept beside the tests.
    @Test(arguments: GraphFormats.all.filter(\.holdsClaims).map(\.name))
    func cited(_ name: String) throws {
        let format = try #require(GraphFormats.named(name))
        for (file, bytes) in zip(format.fileNames, try format.files(of: CitedSample.graph)) {
            try golden.expect(bytes, in: "\(name)/\(file)")
        }
    }

    @Test func namesAreUnique() {
        let names = GraphFormats.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(GraphFormats.named("no such format") == nil)
    }

    /// The order in which nodes, edges and claims are given never shows.
    @Test func orderOfInputNeverShows() throws {
        for graph in [SampleGraph.alliance, CitedSample.graph] {
            let shuffled = Subgraph(
                nodes: graph.nodes.reversed(), edges: graph.edges.reversed(),
                coMentions: graph.coMentions.reversed(), claims: graph.claims.reversed(),
                title: graph.title)
            for format in GraphFormats.all {
                #expect(try format.files(of: graph) == format.files(of: shuffled))
            }
        }
    }

    @Test func emptyGraph() throws {
        for format in GraphFormats.all {
            let files = try format.files(of: Subgraph(nodes: [], edges: [], title: ""))
            #expect(files.count == format.fileNames.count)
        }
    }

    /// No name breaks the encoding; only tables hold control characters as they are.
    @Test(arguments: NastyNames.all)
    func nastyNames(_ name: String) throws {
        for format in GraphFormats.all {
            for bytes in try format.files(of: SampleGraph.named(name)) {
                let text = try #require(String(validating: bytes, as: UTF8.self))
                #expect(
                    !text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }
                        || format.fileNames.allSatisfy { $0.hasSuffix(".csv") })
                #expect(
                    !text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }
                        || format.holdsClaims)
            }
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
