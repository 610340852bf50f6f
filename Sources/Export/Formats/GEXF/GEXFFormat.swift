public import Knowledge

/// GEXF 1.3 (https://gexf.net), which Gephi plays as a film: links have spells, and the status of a
/// membership changes with its days.
///
/// A vague date spans all days it may mean; the attributes have it in EDTF. What is undated is
/// always there. All edges are directed, for networkx takes a mutual one for two.
public struct GEXFFormat: GraphTextFormat {
    /// `gexf`.
    public let name = "gexf"
    /// For help texts.
    public let summary = "dynamic graph, for Gephi and networkx"
    /// The claim quoted for each link, and the ids of the others.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    private static let status = "edge.status"
    private static let nodeColumns = Column<Subgraph.Node>.all
    /// The label is an attribute of its own in GEXF, and the status changes.
    private static let linkColumns =
        [.text("relation") { $0.relation }]
        + Column<LinkRow>.all.filter { !["label", "status"].contains($0.name) }

    /// The graph as one document.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("gexf", ["xmlns": "http://gexf.net/1.3", "version": "1.3"]) { xml in
            xml.element("meta") { xml in
                xml.element("creator", text: "Entente")
                xml.element("description", text: graph.title)
            }
            let attributes: XMLWriter.Attributes = [
                "mode": "dynamic", "defaultedgetype": "directed", "idtype": "string",
                "timeformat": "date", "timerepresentation": "interval",
            ]
            xml.element("graph", attributes) { xml in
                declare(Self.nodeColumns, for: "node", in: &xml)
                declare(Self.linkColumns, for: "edge", in: &xml)
                xml.element("attributes", ["class": "edge", "mode": "dynamic"]) { xml in
                    xml.element(
                        "attribute", ["id": Self.status, "title": "status", "type": "string"])
                }
                xml.element("nodes") { xml in
                    for node in graph.nodes { encode(node, into: &xml) }
                }
                xml.element("edges") { xml in
                    for link in graph.linkRows { encode(link, into: &xml) }
                }
            }
        }
        return xml.bytes
    }

    private func declare<Row>(
        _ columns: [Column<Row>], for element: String, in xml: inout XMLWriter
    ) {
        xml.element("attributes", ["class": element, "mode": "static"]) { xml in
            for column in columns {
                let type =
                    switch column.type {
                    case .text, .day: "string"
                    case .number: "integer"
                    case .truth: "boolean"
                    }
                xml.element(
                    "attribute",
                    ["id": "\(element).\(column.name)", "title": column.name, "type": type])
            }
        }
    }

    private func encode(_ node: Subgraph.Node, into xml: inout XMLWriter) {
        let attributes: XMLWriter.Attributes = [
            "id": node.entity.id.rawValue, "label": node.entity.displayName,
        ]
        xml.element("node", attributes) { xml in
            xml.element("attvalues") { xml in
                encode(node, Self.nodeColumns, for: "node", into: &xml)
            }
        }
    }

    private func encode(_ link: LinkRow, into xml: inout XMLWriter) {
        let attributes: XMLWriter.Attributes = [
            "id": link.id, "source": link.from.rawValue, "target": link.to.rawValue,
            "kind": link.relation, "label": link.edge?.role ?? link.label,
            "weight": String(link.stories),
        ]
        xml.element("edge", attributes) { xml in
            xml.element("attvalues") { xml in
                encode(link, Self.linkColumns, for: "edge", into: &xml)
                encodeStatus(of: link, into: &xml)
            }
            let spells = link.edge?.spells ?? []
            if spells.isEmpty { return }
            xml.element("spells") { xml in
                for spell in spells {
                    xml.element(
                        "spell", ["start": spell.first?.iso8601, "end": spell.last?.iso8601])
                }
            }
        }
    }

    private func encode<Row>(
        _ row: Row, _ columns: [Column<Row>], for element: String, into xml: inout XMLWriter
    ) {
        for column in columns {
            guard let cell = column.value(row) else { continue }
            xml.element("attvalue", ["for": "\(element).\(column.name)", "value": cell.text])
        }
    }

    private func encodeStatus(of link: LinkRow, into xml: inout XMLWriter) {
        guard let edge = link.edge, let status = edge.status else { return }
        let stretches =
            edge.stretches.isEmpty
            ? [Subgraph.Stretch(status, from: nil, to: nil)] : edge.stretches
        for stretch in stretches where stretch.status != .unknown {
            xml.element(
                "attvalue",
                [
                    "for": Self.status, "value": stretch.status.rawValue,
                    "start": stretch.first?.iso8601, "end": stretch.last?.iso8601,
                ])
        }
    }
}

extension GraphTextFormat where Self == GEXFFormat {
    /// GEXF 1.3 with spells.
    public static func gexf() -> GEXFFormat { GEXFFormat() }
}
