// Parts of a graph, so that a picture stays readable.
extension Subgraph {
    /// The strongest nodes and the edges between them; the title says how many were left out.
    ///
    /// What the graph is about stays. Of the others those are taken whose links to what is already
    /// there rest on the most stories, one after the other, so that none stands alone; then, if
    /// there is room, the best linked of what hangs together elsewhere. O(n²) in nodes at worst.
    public func strongest(_ count: Int) -> Subgraph {
        guard count < nodes.count else { return self }
        var chosen = Set(nodes.filter(\.isFocus).map(\.entity.id))
        let neighbours = self.neighbours
        let support = neighbours.mapValues { $0.values.reduce(0, +) }
        var pull: [EntityID: Int] = [:]
        func choose(_ id: EntityID) {
            chosen.insert(id)
            pull[id] = nil
            for (neighbour, stories) in neighbours[id] ?? [:] where !chosen.contains(neighbour) {
                pull[neighbour, default: 0] += stories
            }
        }
        for id in chosen.sorted() { choose(id) }
        func isBetter(_ a: EntityID, _ b: EntityID) -> Bool {
            let (pulls, supports) = (
                (pull[a] ?? 0, pull[b] ?? 0), (support[a] ?? 0, support[b] ?? 0)
            )
            if pulls.0 != pulls.1 { return pulls.0 > pulls.1 }
            return supports.0 != supports.1 ? supports.0 > supports.1 : a < b
        }
        while chosen.count < count {
            let candidates =
                pull.isEmpty ? support.keys.filter { !chosen.contains($0) } : Array(pull.keys)
            guard let next = candidates.min(by: isBetter) else { break }
            choose(next)
        }
        let kept = nodes.filter { chosen.contains($0.entity.id) }
        let note = "the \(kept.count) best supported of \(nodes.count) entities"
        return Subgraph(
            nodes: kept, edges: edges, coMentions: coMentions, claims: claims,
            title: title.isEmpty ? note : "\(title), \(note)", steps: steps)
    }

    /// For each entity its neighbours, with the stories of the links to them.
    private var neighbours: [EntityID: [EntityID: Int]] {
        var neighbours: [EntityID: [EntityID: Int]] = [:]
        for edge in edges where edge.from != edge.to {
            neighbours[edge.from, default: [:]][edge.to, default: 0] += edge.stories
            neighbours[edge.to, default: [:]][edge.from, default: 0] += edge.stories
        }
        return neighbours
    }

    /// The edges that were there on some day from one to another, and their nodes; what the graph is
    /// about stays.
    ///
    /// What is undated says nothing about these days and is left out.
    public func during(_ first: CalendarDay?, _ last: CalendarDay?) -> Subgraph {
        let kept = edges.filter { $0.isThere(from: first, to: last) }
        let linked = Set(kept.flatMap { [$0.from, $0.to] })
        let dropped = Set(edges.flatMap(\.claims)).subtracting(kept.flatMap(\.claims))
        return Subgraph(
            nodes: nodes.filter { $0.isFocus || linked.contains($0.entity.id) }, edges: kept,
            claims: claims.filter { !dropped.contains($0.id) }, title: title, steps: steps)
    }

    /// The nodes of some kinds and the edges between them that rest on enough stories; what the
    /// graph is about stays.
    ///
    /// Others without such an edge are left out.
    public func choosing(kinds: Set<EntityKind>?, minimumStories: Int) -> Subgraph {
        guard kinds != nil || minimumStories > 1 else { return self }
        let admitted = Set(
            nodes.filter { $0.isFocus || kinds?.contains($0.entity.kind) ?? true }
                .map(\.entity.id))
        let kept = edges.filter {
            $0.stories >= minimumStories && admitted.contains($0.from) && admitted.contains($0.to)
        }
        let together = coMentions.filter {
            $0.stories >= minimumStories && admitted.contains($0.first)
                && admitted.contains($0.second)
        }
        let linked = Set(
            kept.flatMap { [$0.from, $0.to] } + together.flatMap { [$0.first, $0.second] })
        let dropped = Set(edges.flatMap(\.claims)).subtracting(kept.flatMap(\.claims))
        return Subgraph(
            nodes: nodes.filter { $0.isFocus || linked.contains($0.entity.id) }, edges: kept,
            coMentions: together, claims: claims.filter { !dropped.contains($0.id) },
            title: title, steps: steps)
    }

    /// The edges between neighbours on some ways; the graph is then about the ends of the ways.
    public func along(_ ways: [[EntityID]]) -> Subgraph {
        let pairs = Set(ways.flatMap { way in zip(way, way.dropFirst()).map { Set([$0, $1]) } })
        let ends = Set(ways.flatMap { [$0.first, $0.last].compactMap(\.self) })
        let nodes = nodes.map { node in
            var node = node
            node.isFocus = ends.contains(node.entity.id)
            return node
        }
        var distances: [EntityID: Int] = [:]
        for (distance, entity) in ways.flatMap({ $0.enumerated() }) {
            distances[entity] = min(distance, distances[entity] ?? distance)
        }
        return Subgraph(
            nodes: nodes, edges: edges.filter { pairs.contains([$0.from, $0.to]) },
            claims: claims, title: title, steps: distances)
    }
}
