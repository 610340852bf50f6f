import Knowledge

extension DOTFormat {
    /// Beyond this many nodes `neato` draws: columns of `dot` would be several pages high.
    private static let mostLayeredNodes = 80
    /// Beyond this many lines too, where nodes have three ends of lines each: between columns they
    /// would run in thick strands.
    private static let mostLayeredLines = 80
    /// Beyond this many nodes `sfdp` does: `neato` would take minutes.
    private static let mostSpringNodes = 400
    /// Beyond this product of nodes and lines these are straight and may pass below nodes: to lead
    /// 272 lines around 120 nodes takes Graphviz 2.43 five seconds, 410 around 200 half a minute.
    private static let mostToAvoid = 30_000

    /// The attributes that all elements of a drawing share.
    func defaults(
        for drawn: Subgraph, lines: [Line]
    ) -> [(element: String, DOTAttributes)] {
        let layout = layout(nodes: drawn.nodes.count, lines: lines.count)
        let isLed = drawn.nodes.count * lines.count <= Self.mostToAvoid
        var graph = DOTAttributes()
        graph.set("charset", "UTF-8")
        graph.set("layout", layout.rawValue)
        for (name, value) in room(in: layout, isLed: isLed) { graph.set(name, value) }
        graph.set("outputorder", "edgesfirst")
        graph.set("bgcolor", "white")
        graph.set("pad", "0.25")
        graph.set("fontname", Self.font)
        graph.set("fontsize", "11")
        graph.set("labelloc", "b")
        graph.set("tooltip", " ")

        var node = DOTAttributes()
        node.set("fontname", Self.font)
        node.set("fontsize", "11")
        node.set("fontcolor", "#111111")
        node.set("color", Self.outline)
        node.set("penwidth", "1")
        node.set("width", "0.4")
        node.set("height", "0.3")

        var edge = DOTAttributes()
        edge.set("fontname", Self.font)
        edge.set("fontsize", "9")
        edge.set("arrowsize", "0.7")
        return [("graph", graph), ("node", node), ("edge", edge)]
    }

    private func layout(nodes: Int, lines: Int) -> DOTLayout {
        if let layout = options.layout { return layout }
        let mostLines = max(Self.mostLayeredLines, nodes * 3 / 2)
        if nodes <= Self.mostLayeredNodes, lines <= mostLines { return .dot }
        return nodes <= Self.mostSpringNodes ? .neato : .sfdp
    }

    /// How a layout keeps nodes apart, and whether it leads lines around them.
    private func room(in layout: DOTLayout, isLed: Bool) -> [(name: String, value: String)] {
        let lead = isLed ? "true" : "line"
        return switch layout {
        case .dot:
            [("rankdir", "LR"), ("ranksep", "0.7"), ("nodesep", "0.16"), ("splines", "true")]
                // Frames find no room in one another's columns otherwise.
                + (options.cluster == nil ? [] : [("newrank", "true")])
        case .sfdp:
            [("overlap", "prism"), ("K", "1.2"), ("sep", "+14"), ("splines", "line")]
        case .neato, .fdp:
            [("overlap", "prism"), ("sep", "+14"), ("splines", lead)]
        case .circo, .twopi:
            [("overlap", "prism"), ("ranksep", "1.6"), ("splines", "line")]
        }
    }

    private static let font = "Helvetica,Arial,sans-serif"
    private static let outline = "#444444"
}
