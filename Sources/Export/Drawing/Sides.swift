import Knowledge

/// The nodes of a layered drawing that change sides, so that a hub has neighbours on both.
///
/// Layers follow the direction of the lines: all members of an alliance would stand in one long
/// column to its left. What hangs on the hub alone (a component of the graph without it) can stand
/// on either side; components change sides, greatest first, until both are about as full. Lines
/// between nodes that changed sides are laid out backwards, and drawn as before.
struct Sides {
    private let mirrored: Set<EntityID>
    private let hub: EntityID?

    /// Fewer neighbours than this make a column that fits a page.
    private static let fewestNeighbours = 14

    /// O(n log n) in nodes and lines.
    init(_ graph: Subgraph, lines: [Line]) {
        let neighbours = Self.neighbours(lines)
        let focus = graph.nodes.filter(\.isFocus).map(\.entity.id)
        let hub = (focus.isEmpty ? graph.nodes.map(\.entity.id) : focus).max {
            (neighbours[$0]?.count ?? 0, $1) < (neighbours[$1]?.count ?? 0, $0)
        }
        self.hub = hub
        guard let hub, let around = neighbours[hub], around.count >= Self.fewestNeighbours else {
            mirrored = []
            return
        }
        let downstream = Set(lines.filter { $0.from == hub }.map(\.to))
        var sizes = (left: 0, right: 0)
        var mirrored: Set<EntityID> = []
        for component in Self.components(around: hub, neighbours) {
            let isDownstream = component.contains(where: downstream.contains)
            let goesRight = isDownstream || sizes.right < sizes.left
            if goesRight { sizes.right += component.count } else { sizes.left += component.count }
            if goesRight, !isDownstream { mirrored.formUnion(component) }
        }
        self.mirrored = mirrored
    }

    /// Whether a line is to be laid out from its end to its beginning.
    func isBackward(_ line: Line) -> Bool {
        func isOver(_ id: EntityID) -> Bool { id == hub || mirrored.contains(id) }
        return isOver(line.from) && isOver(line.to)
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
