import Knowledge

/// One line of a drawing: all links of one look between two nodes in one direction.
struct Line {
    let from: EntityID
    let to: EntityID
    let look: LineLook
    /// What the line stands for, in the subgraph's order; empty for a co-mention.
    let edges: [Subgraph.Edge]
    /// The most stories behind one of its links. Two links may rest on the same stories, so that a
    /// sum would count them twice.
    let stories: Int
}

extension Subgraph {
    /// The lines to draw: by ends, then look; co-mentions last, and only where nothing is stated.
    var lines: [Line] {
        let entities = Dictionary(
            nodes.map { ($0.entity.id, $0.entity) }, uniquingKeysWith: { first, _ in first })
        var bundles: [LineKey: [Edge]] = [:]
        for edge in edges {
            guard let object = entities[edge.to] else { continue }
            bundles[LineKey(edge, to: object), default: []].append(edge)
        }
        let stated = bundles.sorted { $0.key < $1.key }.map { key, edges in
            Line(
                from: key.from, to: key.to, look: key.look, edges: edges,
                stories: edges.map(\.stories).max() ?? 0)
        }
        let linked = Set(stated.map { Set([$0.from, $0.to]) })
        let together = coMentions.filter { !linked.contains([$0.first, $0.second]) }.map {
            Line(from: $0.first, to: $0.second, look: .coMention, edges: [], stories: $0.stories)
        }
        return stated + together
    }
}

/// What the links of one line have in common.
private struct LineKey: Hashable, Comparable {
    let from: EntityID
    let to: EntityID
    let look: LineLook

    /// Mutual links run from the smaller id, so that two directions share a line.
    init(_ edge: Subgraph.Edge, to object: Entity) {
        look = LineLook(edge, to: object)
        from = look.isMutual ? min(edge.from, edge.to) : edge.from
        to = look.isMutual ? max(edge.from, edge.to) : edge.to
    }

    static func < (a: LineKey, b: LineKey) -> Bool {
        (a.from, a.to, a.look) < (b.from, b.to, b.look)
    }
}
