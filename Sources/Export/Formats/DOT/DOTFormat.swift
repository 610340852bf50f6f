public import Knowledge

/// Graphviz' DOT, ready for a report: shapes tell kinds, colours, strokes and arrowheads the links,
/// widths the number of stories, tooltips the sentences, and a legend only what occurs.
///
/// Written for Graphviz 2.43 and newer, which read it without a warning.
public struct DOTFormat: GraphTextFormat {
    /// `dot`.
    public let name = "dot"
    /// For help texts.
    public let summary = "Graphviz"
    /// No: a tooltip has the best sentence.
    public let holdsClaims = false

    /// Beyond this many nodes labels of lines move to their tooltips.
    static let mostLabelledNodes = 60
    /// Beyond this many nodes `sfdp` draws straight lines: `dot` would take minutes.
    static let mostLayeredNodes = 400
    /// Beyond this many nodes a picture tells nothing.
    static let mostNodes = 1000

    let linkBase: String?

    /// A format; with `linkBase` each node links to that address followed by its id.
    public init(linkBase: String? = nil) {
        self.linkBase = linkBase
    }

    /// The graph as one `digraph`.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        let count = graph.nodes.count
        guard count <= Self.mostNodes else {
            throw .tooLarge(format: "Graphviz", what: .nodes, found: count, allowed: Self.mostNodes)
        }
        if let linkBase, !isSafeLink(linkBase) { throw .unusableLinkBase(linkBase) }
        let lines = graph.lines
        let names = Dictionary(
            graph.nodes.map { ($0.entity.id, displayText($0.entity.displayName)) },
            uniquingKeysWith: { first, _ in first })

        var text = "digraph \"entente\" {\n"
        for (element, attributes) in defaults(nodeCount: count) {
            text += "  \(element) [\(attributes)];\n"
        }
        for node in graph.nodes {
            text += "  \"\(markupID(node.entity.id))\" [\(attributes(of: node))];\n"
        }
        let columns = Columns(graph, lines: lines)
        let asides = Asides(graph)
        let labels = asides.labels(
            lines.map { count <= Self.mostLabelledNodes ? label(of: $0) : [] }, of: lines)
        for (line, label) in zip(lines, labels) {
            let isBackward = columns.isBackward(line)
            let ends = isBackward ? (line.to, line.from) : (line.from, line.to)
            var attributes = attributes(
                of: line, isBackward: isBackward, names: names, label: label)
            if asides.contain(line) { attributes.set("constraint", "false") }
            text += "  \"\(markupID(ends.0))\" -> \"\(markupID(ends.1))\" [\(attributes)];\n"
        }
        if let legend = DOTLegend(graph, lines: lines).html { text += "  label=<\(legend)>;\n" }
        text += "}\n"
        return Array(text.utf8)
    }

    private func defaults(nodeCount: Int) -> [(element: String, DOTAttributes)] {
        var graph = DOTAttributes()
        graph.set("charset", "UTF-8")
        if nodeCount <= Self.mostLayeredNodes {
            graph.set("layout", "dot")
            graph.set("rankdir", "LR")
            graph.set("ranksep", "0.7")
            graph.set("nodesep", "0.16")
            graph.set("splines", "true")
        } else {
            graph.set("layout", "sfdp")
            graph.set("overlap", "prism")
            graph.set("K", "1.2")
            graph.set("splines", "line")
        }
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

    private static let font = "Helvetica,Arial,sans-serif"
    private static let outline = "#444444"
}

extension GraphTextFormat where Self == DOTFormat {
    /// Graphviz' DOT; with `linkBase` each node links to that address followed by its id.
    public static func dot(linkBase: String? = nil) -> DOTFormat { DOTFormat(linkBase: linkBase) }
}
