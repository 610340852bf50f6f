import Knowledge

/// The frames of a drawing: which nodes stand in which, each in at most one.
struct DOTClusters {
    /// A frame with at least two nodes.
    struct Cluster {
        /// Stable and unique among the frames of a drawing.
        let id: String
        /// What stands at its top.
        let label: String
        /// Sorted by id.
        let nodes: [Subgraph.Node]
    }

    /// In order of their ids.
    let clusters: [Cluster]
    /// Nodes in no frame, sorted by id.
    let others: [Subgraph.Node]

    /// The frames of a graph.
    init(_ graph: Subgraph, by cluster: DOTCluster?) {
        let homes: [EntityID: (id: String, label: String)] =
            switch cluster {
            case nil: [:]
            case .kind: Self.kinds(graph)
            case .organisation: Self.organisations(graph)
            }
        let groups = Dictionary(grouping: graph.nodes) { homes[$0.entity.id]?.id }
        clusters = groups.compactMap { id, nodes in
            guard let id, nodes.count > 1, let home = homes[nodes[0].entity.id] else { return nil }
            return Cluster(id: id, label: home.label, nodes: nodes)
        }.sorted { $0.id < $1.id }
        let framed = Set(clusters.flatMap { $0.nodes.map(\.entity.id) })
        others = graph.nodes.filter { !framed.contains($0.entity.id) }
    }

    private static func kinds(_ graph: Subgraph) -> [EntityID: (id: String, label: String)] {
        var homes: [EntityID: (id: String, label: String)] = [:]
        for node in graph.nodes {
            let look = NodeLook(node.entity)
            homes[node.entity.id] = (look.rawValue, look.facts.plural)
        }
        return homes
    }

    /// Everybody stands with the organisation that most stories put him in; of several the smaller
    /// one, which says more about him.
    private static func organisations(
        _ graph: Subgraph
    ) -> [EntityID: (id: String, label: String)] {
        let bodies = Dictionary(
            graph.nodes.filter { $0.entity.kind == .organisation }.map {
                ($0.entity.id, $0.entity)
            },
            uniquingKeysWith: { first, _ in first })
        let belonging = graph.edges.filter { edge in
            bodies[edge.to] != nil && edge.from != edge.to && !edge.isFormer && !edge.isHedged
                && !edge.isDenied
                && [.memberOf, .holdsOffice, .partOf, .leads].contains(edge.relation)
        }
        let sizes = Dictionary(grouping: belonging, by: \.to).mapValues {
            Set($0.map(\.from)).count
        }
        var homes: [EntityID: (id: String, label: String)] = [:]
        func settle(_ id: EntityID, in body: EntityID) {
            guard let entity = bodies[body] else { return }
            homes[id] = (markupID(body), entity.displayName)
        }
        for (from, edges) in Dictionary(grouping: belonging, by: \.from) {
            let best = edges.min { a, b in
                if a.stories != b.stories { return a.stories > b.stories }
                let (sizeA, sizeB) = (sizes[a.to] ?? 0, sizes[b.to] ?? 0)
                return sizeA != sizeB ? sizeA < sizeB : a.to < b.to
            }
            if let best { settle(from, in: best.to) }
        }
        // The organisation itself stands in its frame, unless it belongs to a greater one.
        let taken = Set(homes.values.map(\.id))
        for body in bodies.keys where taken.contains(markupID(body)) { settle(body, in: body) }
        return homes
    }
}
