import Knowledge

extension DOTFormat {
    /// Beyond this many nodes `neato` draws: columns of `dot` would be several pages high.
    private static let mostLayeredNodes = 80
    /// Beyond this many nodes `sfdp` does: `neato` would take minutes.
    private static let mostSpringNodes = 400
    /// Beyond this product of lines and squared nodes, which is how Graphviz' time grows, lines are
    /// not led around nodes unasked: 354 lines around 200 nodes, which make 14 million, take
    /// Graphviz 2.43 fifteen seconds (one core, 2026-11).
    private static let mostToLead = 15_000_000

    /// The attributes that all elements of a drawing share.
    func defaults(
        for drawn: Subgraph, lines: [Line], isLabelled: Bool
    ) -> [(element: String, DOTAttributes)] {
        let layout = layout(nodes: drawn.nodes.count, lines: lines.count)
        let course = options.lines ?? course(in: layout, drawn.nodes.count, lines: lines.count)
        let asides = Asides(drawn)
        let room = room(
            in: layout, isLabelled: isLabelled,
            hasAsides: isLabelled
                && lines.contains { asides.contain($0) && !$0.captions.isEmpty })
        var graph = DOTAttributes()
        graph.set("charset", "UTF-8")
        graph.set("layout", layout.rawValue)
        for (name, value) in room { graph.set(name, value) }
        graph.set("splines", course == .led ? "true" : "line")
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

    /// The layout for a graph of some size.
    func layout(nodes: Int, lines: Int) -> DOTLayout {
        if let layout = options.layout { return layout }
        if nodes <= Self.mostLayeredNodes, lines <= Self.mostLayeredLines(nodes) { return .dot }
        return nodes <= Self.mostSpringNodes ? .neato : .sfdp
    }

    /// Beyond this many lines, where nodes have five ends of lines each, they would run in thick
    /// strands between columns.
    private static func mostLayeredLines(_ nodes: Int) -> Int {
        max(mostSpringLabels, min(nodes * 5 / 2, 120))
    }

    /// Whether words stand beside lines: columns keep room for them, other layouts for few.
    func isLabelled(nodes: Int, lines: Int) -> Bool {
        guard nodes <= Self.mostLabelledNodes else { return false }
        let isLayered = layout(nodes: nodes, lines: lines) == .dot
        return lines <= (isLayered ? Self.mostLayeredLines(nodes) : Self.mostSpringLabels)
    }

    /// Beyond this many nodes labels of lines move to their tooltips.
    private static let mostLabelledNodes = 60
    /// Beyond this many lines too, outside of columns: labels would lie on other lines.
    private static let mostSpringLabels = 80

    /// How lines run unless asked for otherwise.
    private func course(in layout: DOTLayout, _ nodes: Int, lines: Int) -> DOTLines {
        switch layout {
        case .dot: .led
        case .neato, .fdp, .sfdp, .twopi:
            nodes * nodes * lines <= Self.mostToLead ? .led : .straight
        case .circo: .straight
        }
    }

    /// How a layout keeps nodes apart.
    private func room(
        in layout: DOTLayout, isLabelled: Bool, hasAsides: Bool
    ) -> [(name: String, value: String)] {
        // For the words of asides `dot` keeps no room between the nodes of a column.
        let nodesep = hasAsides ? "0.3" : "0.16"
        // Springs and circles keep none for any words.
        let sep = isLabelled ? "+40" : "+14"
        return switch layout {
        case .dot:
            [("rankdir", "LR"), ("ranksep", "0.7"), ("nodesep", nodesep)]
                // Frames find no room in one another's columns otherwise.
                + (options.cluster == nil ? [] : [("newrank", "true")])
        case .sfdp: [("overlap", "prism"), ("K", "1.2"), ("sep", sep)]
        // A line is the longer the fewer neighbours its ends share: hubs stand apart, each among
        // its own, and fewer lines cross.
        case .neato: [("model", "subset"), ("overlap", "prism"), ("sep", sep)]
        case .fdp: [("overlap", "prism"), ("sep", sep)]
        case .circo: [("mindist", isLabelled ? "2" : "1")]
        case .twopi: [("overlap", "prism"), ("ranksep", isLabelled ? "2.4" : "1.6"), ("sep", sep)]
        }
    }

    private static let font = "Helvetica,Arial,sans-serif"
    private static let outline = "#444444"
}
