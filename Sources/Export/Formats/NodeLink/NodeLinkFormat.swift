public import Knowledge

/// Node-link JSON as networkx and D3 read it: `networkx.node_link_graph(data, edges="edges")`.
///
/// Every link is an edge of its own, with the ids of its claims. What these say, and where, stands
/// beside nodes and edges under `claims` and `articles`, which readers of node-link JSON pass over.
public struct NodeLinkFormat: GraphTextFormat {
    /// `json`.
    public let name = "json"
    /// For help texts.
    public let summary = "node-link JSON, for networkx and D3"
    /// Yes.
    public let holdsClaims = true

    /// A format without options.
    public init() {}

    /// The graph as one document.
    public func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.field("directed", true)
            json.field("multigraph", true)
            json.object("graph") { $0.field("title", graph.title) }
            json.array("nodes") { json in
                for node in graph.nodes { json.object { encode(node, into: &$0) } }
            }
            json.array("edges") { json in
                for (key, edge) in graph.edges.enumerated() {
                    json.object { encode(edge, key: key, into: &$0) }
                }
                for (key, pair) in graph.coMentions.enumerated() {
                    json.object { encode(pair, key: graph.edges.count + key, into: &$0) }
                }
            }
            if graph.claims.isEmpty { return }
            json.array("claims") { json in
                for claim in graph.claims { json.object { $0.fields(of: claim) } }
            }
            json.array("articles") { json in
                for article in graph.articles { json.object { $0.fields(of: article) } }
            }
        }
        json.endLine()
        return json.finish()
    }

    private func encode(_ node: Subgraph.Node, into json: inout JSONWriter) {
        let entity = node.entity
        json.field("id", entity.id.rawValue)
        json.field("name", entity.name)
        json.field("short_name", entity.shortName)
        json.field("kind", entity.kind.rawValue)
        json.field("organisation_kind", entity.organisationKind?.rawValue)
        json.field("discovered", entity.id.isDiscovered)
        json.field("focus", node.isFocus)
        json.field("stories", node.stories)
        if !node.otherNames.isEmpty { json.field("other_names", node.otherNames) }
        if !entity.merged.isEmpty { json.field("merged", entity.merged.map(\.rawValue)) }
    }

    private func encode(_ edge: Subgraph.Edge, key: Int, into json: inout JSONWriter) {
        json.field("source", edge.from.rawValue)
        json.field("target", edge.to.rawValue)
        json.field("key", key)
        json.field("relation", edge.relation.rawValue)
        json.field("role", edge.role)
        json.field("status", edge.status?.rawValue)
        encode(edge.since, as: "since", into: &json)
        encode(edge.until, as: "until", into: &json)
        json.field("former", edge.isFormer)
        json.field("disputed", edge.isDisputed)
        json.field("hedged", edge.isHedged)
        json.field("denied", edge.isDenied)
        json.field("first_seen", edge.firstSeen?.edtf)
        json.field("last_seen", edge.lastSeen?.edtf)
        json.field("stories", edge.stories)
        json.field("claims", edge.claims.map(\.rawValue))
        json.field("quote", edge.quote)
        if edge.stretches.isEmpty { return }
        json.array("stretches") { json in
            for stretch in edge.stretches {
                json.object { json in
                    json.field("status", stretch.status.rawValue)
                    json.field("first_day", stretch.first?.iso8601)
                    json.field("last_day", stretch.last?.iso8601)
                }
            }
        }
    }

    /// EDTF, and the first and last day it may mean.
    private func encode(_ date: PartialDate?, as key: String, into json: inout JSONWriter) {
        json.field(key, date?.edtf)
        json.field("\(key)_earliest", date?.first.iso8601)
        json.field("\(key)_latest", date?.last.iso8601)
    }

    private func encode(_ pair: Subgraph.CoMention, key: Int, into json: inout JSONWriter) {
        json.field("source", pair.first.rawValue)
        json.field("target", pair.second.rawValue)
        json.field("key", key)
        json.field("relation", "mentioned_with")
        json.field("stories", pair.stories)
    }
}

extension GraphTextFormat where Self == NodeLinkFormat {
    /// Node-link JSON.
    public static func nodeLink() -> NodeLinkFormat { NodeLinkFormat() }
}
