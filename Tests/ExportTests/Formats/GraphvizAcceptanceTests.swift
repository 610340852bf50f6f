import Export
import Knowledge
import TestSupport
import Testing

/// Graphviz itself reads what is printed, without a word on its standard error.
@Suite(.enabled(if: Graphviz.isInstalled)) struct GraphvizAcceptanceTests {
    @Test(arguments: [1, 20, 200, 401])
    func sizes(_ states: Int) throws {
        let graph = SampleGraph.many(states: states, alliances: 3, presidents: states / 3)
        try expectAccepted(graph)
    }

    @Test func emptyGraph() throws {
        try expectAccepted(Subgraph(nodes: [], edges: [], title: ""))
    }

    @Test func alliance() throws {
        let svg = try expectAccepted(SampleGraph.alliance)
        #expect(svg.contains(#"<g id="node--pact" class="node entity organisation focus">"#))
        #expect(svg.contains(#"<g id="link--zenda--pact--membership-former""#))
    }

    /// One drawing with every nasty name, which a reader of XML takes in.
    @Test func nastyNames() throws {
        let graphs = NastyNames.all.map(SampleGraph.named)
        let joined = Subgraph(
            nodes: graphs.flatMap(\.nodes), edges: graphs.flatMap(\.edges),
            title: NastyNames.all.joined())
        let svg = try expectAccepted(joined)
        #expect(svg.contains("&lt;b&gt;bold&lt;/b&gt;") && !svg.contains("<script"))
        #expect(svg.contains("&amp;amp; &amp;lt;tag&amp;gt;"))
    }

    @Test(arguments: NastyNames.all)
    func nastyTitle(_ name: String) throws { try expectAccepted(SampleGraph.named(name)) }

    @discardableResult
    private func expectAccepted(_ graph: Subgraph) throws -> String {
        let dot = try graph.encoded(format: .dot())
        let result = try Graphviz.svg(dot)
        #expect(result.errors.isEmpty)
        #expect(result.exitCode == 0)
        try expectAcceptedOnceWordsArePlaced(dot, insteadOf: result.svg)
        return result.svg
    }

    /// The same entities, lines, tooltips and words, these elsewhere.
    private func expectAcceptedOnceWordsArePlaced(_ dot: [UInt8], insteadOf svg: String) throws {
        guard DOTFormat.hasWordsBesideLines(dot) else { return }
        let layout = try Graphviz.run(["-Tdot"], dot)
        let result = try Graphviz.svg(
            DOTFormat.placingLabels(inLayout: layout.output), ["-n2"])
        #expect(result.errors.isEmpty)
        #expect(result.exitCode == 0)
        for mark in ["<g id=\"node--", "<g id=\"link--", "xlink:title=\""] {
            #expect(Set(marked(mark, in: result.svg)) == Set(marked(mark, in: svg)))
        }
        #expect(words(in: result.svg) == words(in: svg))
    }

    /// Sorted: rows of all labels.
    private func words(in svg: String) -> [String] {
        svg.replacing("&#160;", with: " ").split(separator: "</text>").dropLast()
            .compactMap { $0.split(separator: ">", omittingEmptySubsequences: false).last }
            .map(String.init).sorted()
    }

    private func marked(_ mark: String, in svg: String) -> [Substring] {
        svg.split(separator: mark).dropFirst().map { $0.prefix { $0 != "\"" } }
    }
}
