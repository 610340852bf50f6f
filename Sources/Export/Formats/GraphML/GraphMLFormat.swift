public import Knowledge

/// GraphML (http://graphml.graphdrawing.org), which networkx, igraph, Gephi and yEd read.
///
/// All edges are directed, for networkx reads no mixed graph; `symmetric` tells which ones mean both
/// directions.
public struct GraphMLFormat: GraphTextFormat {
    /// `graphml`.
    public let name = "graphml"
    /// For help texts.
    public let summary = "for networkx, igraph, Gephi and yEd"
    /// The claim quoted for each link, and the ids of the others.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// The graph as one `graph`.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        let nodes = [Column.text("entity") { $0.entity.id.rawValue }] + Column<Subgraph.Node>.all
        let links = [Column.text("relation") { $0.relation }] + Column<LinkRow>.all
        var xml = XMLWriter()
        xml.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { xml in
            xml.element(
                "key",
                ["id": "graph.title", "for": "graph", "attr.name": "title", "attr.type": "string"])
            declare(nodes, for: "node", in: &xml)
            declare(links, for: "edge", in: &xml)
            xml.element("graph", ["id": "entente", "edgedefault": "directed"]) { xml in
                xml.element("data", ["key": "graph.title"], text: graph.title)
                for node in graph.nodes {
                    xml.element("node", ["id": nameToken(node.entity.id.rawValue)]) { xml in
                        encode(node, nodes, for: "node", into: &xml)
                    }
                }
                for link in graph.linkRows {
                    let attributes: XMLWriter.Attributes = [
                        "id": nameToken(link.id), "source": nameToken(link.from.rawValue),
                        "target": nameToken(link.to.rawValue),
                    ]
                    xml.element("edge", attributes) { encode(link, links, for: "edge", into: &$0) }
                }
            }
        }
        return xml.bytes
    }

    private func declare<Row>(
        _ columns: [Column<Row>], for element: String, in xml: inout XMLWriter
    ) {
        for column in columns {
            let type =
                switch column.type {
                case .text, .day: "string"
                case .number: "int"
                case .truth: "boolean"
                }
            xml.element(
                "key",
                [
                    "id": "\(element).\(column.name)", "for": element,
                    "attr.name": column.name, "attr.type": type,
                ])
        }
    }

    private func encode<Row>(
        _ row: Row, _ columns: [Column<Row>], for element: String, into xml: inout XMLWriter
    ) {
        for column in columns {
            guard let cell = column.value(row) else { continue }
            xml.element("data", ["key": "\(element).\(column.name)"], text: cell.text)
        }
    }

    /// An id as the schema allows it (`xs:NMTOKEN`): every byte but letters, digits, `-`, `.` and `_`
    /// as `:7E`. Different ids stay different.
    private func nameToken(_ id: String) -> String {
        var token = ""
        for byte in id.utf8 {
            if isMarkupSafe(byte), byte != UInt8(ascii: "~") {
                token.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                token += digits.count == 1 ? ":0\(digits)" : ":\(digits)"
            }
        }
        return token.isEmpty ? ":" : token
    }
}

extension GraphTextFormat where Self == GraphMLFormat {
    /// GraphML.
    public static func graphML() -> GraphMLFormat { GraphMLFormat() }
}
