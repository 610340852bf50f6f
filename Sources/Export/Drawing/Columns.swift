import Knowledge

/// Which way the lines of a layered drawing are laid out, whichever way their arrows point.
///
/// On the ways between two entities each step is a column. Elsewhere nodes stand in columns from
/// people over places and states to organisations, as memberships and offices do; a layout that
/// followed every accusation and meeting would tear the columns apart.
///
/// All members of an alliance would stand in one long column to its left. What hangs on such a hub
/// alone (a component of the graph without it) can stand on either side: components change sides,
/// greatest first, until both are about as full.
struct Columns {
    private let kinds: [EntityID: EntityKind]
    private let steps: [EntityID: Int]
    private var mirrored: Set<EntityID> = []
    private var hub: EntityID?

    /// Fewer neighbours than this make a column that fits a page.
    private static let fewestNeighbours = 14

    /// O(n log n) in nodes and lines.
    init(_ graph: Subgraph, lines: [Line]) {
        steps = graph.steps
        kinds = Dictionary(
            graph.nodes.map { ($0.entity.id, $0.entity.kind) }, uniquingKeysWith: { a, _ in a })
        if !steps.isEmpty { return }
        let neighbours = Self.neighbours(lines)
        let focus = graph.nodes.filter(\.isFocus).map(\.entity.id)
        hub = (focus.isEmpty ? graph.nodes.map(\.entity.id) : focus).max {
            (neighbours[$0]?.count ?? 0, $1) < (neighbours[$1]?.count ?? 0, $0)
        }
        guard let hub, let around = neighbours[hub], around.count >= Self.fewestNeighbours else {
            return
        }
        var sizes = (left: 0, right: 0)
        for component in Self.components(around: hub, neighbours) {
            let standsRight = component.contains { around.contains($0) && isInOrder(hub, $0) }
            let goesRight = standsRight || sizes.right < sizes.left
            if goesRight { sizes.right += component.count } else { sizes.left += component.count }
            if goesRight, !standsRight { mirrored.formUnion(component) }
        }
    }

    /// Whether a line is to be laid out from its end to its beginning.
    func isBackward(_ line: Line) -> Bool {
        func isMirrored(_ id: EntityID) -> Bool { id == hub || mirrored.contains(id) }
        let isMirrored = isMirrored(line.from) && isMirrored(line.to)
        return isMirrored == isInOrder(line.from, line.to)
    }

    /// Whether the column of `a` comes before that of `b`; of one kind the first is as good as any.
    private func isInOrder(_ a: EntityID, _ b: EntityID) -> Bool {
        column(of: a) <= column(of: b)
    }

    private func column(of id: EntityID) -> Int {
        if let step = steps[id] { return step }
        return switch kinds[id] {
        case .person, nil: 0
        case .place: 1
        case .state: 2
        case .organisation: 3
        }
    }

    private static func neighbours(_ lines: [Line]) -> [EntityID: Set<EntityID>] {
        var neighbours: [EntityID: Set<EntityID>] = [:]
        for line in lines where line.from != line.to {
            neighbours[line.from, default: []].insert(line.to)
            neighbours[line.to, default: []].insert(line.from)
        }
        return neighbours
    }

    /// What the graph falls into without the hub: greatest first, then by smallest id.
    private static func components(
        around hub: EntityID, _ neighbours: [EntityID: Set<EntityID>]
    ) -> [[EntityID]] {
        var seen: Set<EntityID> = [hub]
        var components: [[EntityID]] = []
        for start in neighbours[hub, default: []].sorted() where seen.insert(start).inserted {
            var component = [start]
            var next = 0
            while next < component.count {
                for id in neighbours[component[next], default: []] where seen.insert(id).inserted {
                    component.append(id)
                }
                next += 1
            }
            components.append(component.sorted())
        }
        return components.sorted { a, b in
            a.count != b.count ? a.count > b.count : a.lexicographicallyPrecedes(b)
        }
    }
}
