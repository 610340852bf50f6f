import Export
import Knowledge
import Testing

/// Layouts, frames and what may be left out.
@Suite struct DOTOptionsTests {
    private func lines(_ options: DOTOptions, _ graph: Subgraph = SampleGraph.alliance) throws
        -> [Substring]
    {
        String(decoding: try graph.encoded(format: .dot(options)), as: UTF8.self)
            .split(separator: "\n")
    }

    @Test(arguments: DOTLayout.allCases) func layout(_ layout: DOTLayout) throws {
        let lines = try lines(DOTOptions(layout: layout))
        #expect(lines.contains { $0.contains("layout=\"\(layout.rawValue)\"") })
    }

    /// Whoever wants lines led or straight gets them so, in every layout.
    @Test(arguments: DOTLayout.allCases) func lines(_ layout: DOTLayout) throws {
        for (course, splines) in [(DOTLines.led, "true"), (.straight, "line")] {
            let lines = try lines(DOTOptions(layout: layout, lines: course))
            #expect(lines.contains { $0.contains("splines=\"\(splines)\"") })
        }
    }

    /// Each entity stands in one frame or in none, an organisation in that of its members.
    @Test func frames() throws {
        let kinds = try lines(DOTOptions(cluster: .kind))
        #expect(kinds.filter { $0.contains("subgraph \"cluster_") }.count == 3)
        #expect(kinds.contains { $0.contains("label=\"people\"") })
        let bodies = try lines(DOTOptions(cluster: .organisation))
        #expect(bodies.filter { $0.contains("subgraph \"cluster_") }.count == 1)
        let framed = bodies.drop { !$0.contains("subgraph") }.prefix { $0 != "  }" }
        #expect(framed.contains { $0.hasPrefix("    \"pact\"") })
        #expect(framed.contains { $0.hasPrefix("    \"ruritania\"") })
        // A former member stands outside.
        #expect(!framed.contains { $0.hasPrefix("    \"zenda\"") })
        for graph in [kinds, bodies] {
            let nodes = graph.filter { $0.contains(" [id=\"node--") }
            #expect(nodes.count == SampleGraph.alliance.nodes.count)
        }
    }

    @Test func withoutLegend() throws {
        let lines = try lines(DOTOptions(hasLegend: false))
        let label = try #require(lines.first { $0.contains("<TABLE") })
        #expect(label.contains("EMSP, one step") && !label.contains("member of"))
    }

    /// A key leads to no tooltips that the picture does not have.
    @Test func tooltips() throws {
        let many = SampleGraph.many(states: 61, alliances: 1, presidents: 0)
        for (hasTooltips, place) in [(true, "of lines<"), (false, "of an SVG’s lines<")] {
            let text = try lines(DOTOptions(hasTooltips: hasTooltips), many).joined()
            #expect(text.contains("roles and years: in the tooltips \(place)"))
        }
    }

    /// A way runs from left to right, whichever way its arrows point.
    @Test func ways() throws {
        let way: [EntityID] = ["sapt-anton", "pact", "zenda", "borduria"]
        let lines = try lines(DOTOptions(), SampleGraph.alliance.along([way]))
        for (from, to) in zip(way, way.dropFirst()) {
            #expect(lines.contains { $0.hasPrefix("  \"\(from)\" -> \"\(to)\"") })
            #expect(!lines.contains { $0.hasPrefix("  \"\(to)\" -> \"\(from)\"") })
        }
        #expect(!lines.contains { $0.contains("constraint") })
    }

    /// What is denied is said to be so, in words and in the legend.
    @Test func denied() throws {
        var graph = SampleGraph.alliance
        var edge = try #require(graph.edges.first { $0.relation == .memberOf })
        edge.isDenied = true
        graph = Subgraph(nodes: graph.nodes, edges: [edge], title: "")
        let text = try lines(DOTOptions(), graph).joined()
        #expect(text.contains("label=\"not member") && text.contains("not: denied"))
        #expect(!text.contains("planned"))
    }
}
