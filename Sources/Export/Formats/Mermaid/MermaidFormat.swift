public import Knowledge

/// Mermaid's flowchart, which GitHub and many wikis draw in a page of Markdown.
public struct MermaidFormat: GraphTextFormat {
    /// `mermaid`.
    public let name = "mermaid"
    /// For help texts.
    public let summary = "Mermaid flowchart, for Markdown pages"
    /// No.
    public let holdsClaims = false

    /// Mermaid refuses more (its `maxEdges`).
    static let mostLines = 500

    /// A format without options.
    public init() {}

    /// The graph as one `flowchart`.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        let lines = graph.lines
        guard lines.count <= Self.mostLines else {
            throw .tooLarge(
                format: "Mermaid", what: .links, found: lines.count, allowed: Self.mostLines)
        }
        let numbers = Dictionary(
            graph.nodes.enumerated().map { ($1.entity.id, $0) }, uniquingKeysWith: { a, _ in a })
        let title = displayText(graph.title, limit: 600)
        var text = "---\ntitle: \(yamlQuoted(title))\n---\nflowchart LR\n"
        for (number, node) in graph.nodes.enumerated() {
            let look = NodeLook(node.entity)
            let (open, close) = look.facts.brackets
            let label = mermaidQuoted(displayText(node.entity.displayName))
            text += "  n\(number)\(open)\(label)\(close):::\(className(look))\n"
        }
        for line in lines {
            guard let from = numbers[line.from], let to = numbers[line.to] else { continue }
            text += "  n\(from) \(arrow(of: line)) n\(to)\n"
        }
        for look in NodeLook.allCases
        where graph.nodes.contains(where: { NodeLook($0.entity) == look }) {
            text +=
                "  classDef \(className(look)) fill:\(look.facts.fill),stroke:#444444,color:#111111\n"
        }
        for (index, line) in lines.enumerated() {
            text += "  linkStyle \(index) stroke:\(line.look.family.facts.colour)\n"
        }
        return Array(text.utf8)
    }

    /// Mermaid has three strokes: what is not plainly so is dotted, what sources dispute is thick.
    private func arrow(of line: Line) -> String {
        let isHeadless = line.look.family.facts.arrowhead == "none"
        let tail = line.look.isMutual && !isHeadless ? "<" : ""
        let stroke =
            switch line.look.standing {
            case .stated where line.look.family == .coMention: isHeadless ? "-.-" : "-.->"
            case .stated, .attached, .resting: isHeadless ? "---" : "-->"
            case .former, .hedged, .denied: isHeadless ? "-.-" : "-.->"
            case .disputed: isHeadless ? "===" : "==>"
            }
        let captions = line.captions.map { displayText($0) }
        let label = captions.isEmpty ? "" : "|\(mermaidQuoted(captions.joined(separator: "; ")))|"
        return tail + stroke + label
    }

    /// Class names of Mermaid must not be its keywords, nor hold a hyphen in older versions.
    private func className(_ look: NodeLook) -> String {
        look.rawValue.split(separator: "-").joined() + "Node"
    }

    /// A string in which Mermaid reads neither markup nor Markdown: what could be either is
    /// written as a character number.
    private func mermaidQuoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "#", "&", "<", ">", "`", "*", "_", "\\", ";", "[", "]", "{", "}", "|":
                quoted += "#\(scalar.value);"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private func yamlQuoted(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension GraphTextFormat where Self == MermaidFormat {
    /// Mermaid's flowchart.
    public static func mermaid() -> MermaidFormat { MermaidFormat() }
}
