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

    /// Edges by the line that shows them, so that few lines run side by side.
    ///
    /// A mutual link joins a line that already runs one way with the same colour and stroke: its
    /// words, "met with", say that it goes both ways. A nationality joins the office held there.
    private var bundles: [LineKey: [Edge]] {
        let entities = Dictionary(
            nodes.map { ($0.entity.id, $0.entity) }, uniquingKeysWith: { first, _ in first })
        var bundles: [LineKey: [Edge]] = [:]
        var joining: [(key: LineKey, hosts: [LineKey], edge: Edge)] = []
        for edge in edges {
            guard let object = entities[edge.to] else { continue }
            let key = LineKey(edge, to: object)
            let hosts = key.hosts(for: edge)
            if hosts.isEmpty {
                bundles[key, default: []].append(edge)
            } else {
                joining.append((key, hosts, edge))
            }
        }
        let lines = Set(bundles.keys)
        for (key, hosts, edge) in joining {
            bundles[hosts.first(where: lines.contains) ?? key, default: []].append(edge)
        }
        return bundles
    }
}

/// What the links of one line have in common.
private struct LineKey: Hashable, Comparable {
    var from: EntityID
    var to: EntityID
    var look: LineLook

    /// Mutual links run from the smaller id, so that two directions share a line.
    init(_ edge: Subgraph.Edge, to object: Entity) {
        look = LineLook(edge, to: object)
        from = look.isMutual ? min(edge.from, edge.to) : edge.from
        to = look.isMutual ? max(edge.from, edge.to) : edge.to
    }

    /// Lines that take the edge in where they exist, the first before the others.
    func hosts(for edge: Subgraph.Edge) -> [LineKey] {
        var host = self
        if edge.relation == .nationalOf {
            host.look.family = .office
            return [host]
        }
        guard look.isMutual else { return [] }
        host.look.isMutual = false
        var reverse = host
        swap(&reverse.from, &reverse.to)
        return [host, reverse]
    }

    static func < (a: LineKey, b: LineKey) -> Bool {
        (a.from, a.to, a.look) < (b.from, b.to, b.look)
    }
}
