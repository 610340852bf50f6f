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

    /// Beyond this many nodes a picture tells nothing.
    static let mostNodes = 1000

    let options: DOTOptions

    /// A format with the options of drawings.
    public init(_ options: DOTOptions = DOTOptions()) {
        self.options = options
    }

    /// The graph as one `digraph`.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        let count = graph.nodes.count
        guard count <= Self.mostNodes else {
            throw .tooLarge(format: "Graphviz", what: .nodes, found: count, allowed: Self.mostNodes)
        }
        if let linkBase = options.linkBase, !isSafeLink(linkBase) {
            throw .unusableLinkBase(linkBase)
        }
        let lines = graph.lines
        let isLabelled = isLabelled(nodes: count, lines: lines.count)
        var text = "digraph \"entente\" {\n"
        for (element, attributes) in defaults(for: graph, lines: lines, isLabelled: isLabelled) {
            text += "  \(element) [\(attributes)];\n"
        }
        text += nodeStatements(graph)
        text += lineStatements(graph, lines: lines, isLabelled: isLabelled)
        let legend = DOTLegend(
            graph, lines: lines, isLabelled: isLabelled, options: options)
        if let html = legend.html { text += "  label=<\(html)>;\n" }
        text += "}\n"
        return Array(text.utf8)
    }

    private func nodeStatements(_ graph: Subgraph) -> String {
        func statement(_ node: Subgraph.Node) -> String {
            "\"\(markupID(node.entity.id))\" [\(attributes(of: node))];\n"
        }
        let clusters = DOTClusters(graph, by: options.cluster)
        var text = clusters.others.map { "  \(statement($0))" }.joined()
        for cluster in clusters.clusters {
            var frame = DOTAttributes()
            frame.set("id", "cluster--\(cluster.id)")
            frame.set("class", "cluster")
            frame.set("label", lines: [displayText(cluster.label)])
            frame.setTooltip([displayText(cluster.label)])
            frame.set("style", "rounded")
            frame.set("color", "#888888")
            frame.set("bgcolor", "#F7F7F7")
            frame.set("labelloc", "t")
            frame.set("fontcolor", "#444444")
            text += "  subgraph \"cluster_\(cluster.id)\" {\n    graph [\(frame)];\n"
            text += cluster.nodes.map { "    \(statement($0))" }.joined() + "  }\n"
        }
        return text
    }

    private func lineStatements(
        _ graph: Subgraph, lines: [Line], isLabelled: Bool
    ) -> String {
        let names = Dictionary(
            graph.nodes.map { ($0.entity.id, displayText($0.entity.displayName)) },
            uniquingKeysWith: { first, _ in first })
        let columns = Columns(graph, lines: lines)
        let asides = Asides(graph)
        return lines.map { line in
            let isBackward = columns.isBackward(line)
            let ends = isBackward ? (line.to, line.from) : (line.from, line.to)
            let isAside = asides.contain(line)
            var attributes = attributes(
                of: line, isBackward: isBackward, names: names,
                words: isLabelled ? (isAside ? "xlabel" : "label") : nil)
            if isAside { attributes.set("constraint", "false") }
            return "  \"\(markupID(ends.0))\" -> \"\(markupID(ends.1))\" [\(attributes)];\n"
        }.joined()
    }
}

extension GraphTextFormat where Self == DOTFormat {
    /// Graphviz' DOT with the options of drawings.
    public static func dot(_ options: DOTOptions = DOTOptions()) -> DOTFormat {
        DOTFormat(options)
    }
}
