public import Knowledge

import class GRDB.Database

/// One step from an entity to the next.
public struct PathStep: Sendable {
    /// Where the step begins.
    public let from: Entity
    /// The best supported relation between the two.
    public let relation: RelationKind
    /// `out` where `from` is the subject.
    public let direction: LinkDirection
    /// Where it leads.
    public let to: Entity
    /// Stories that say so; copies count once.
    public let stories: Int
    /// The claims that say so, by id.
    public let claims: [ClaimID]
    /// The claim whose sentence tells most.
    public let best: ClaimID?
}

extension GraphStore {
    /// The shortest ways from one entity to another, those with the best supported steps first;
    /// with alternatives also ways round them, where there are fewer than `limit`.
    ///
    /// Empty where there is none of at most `maxHops` steps; at most `limit` ways are given.
    public func paths(
        from start: EntityID, to end: EntityID, maxHops: Int = 6, limit: Int = 3,
        withAlternatives: Bool = false, filter: ClaimFilter = ClaimFilter()
    ) throws(GraphError) -> [[PathStep]] {
        try read { database in
            guard let start = try database.key(of: start), let end = try database.key(of: end)
            else { return [] }
            let neighbours = Neighbours(in: database, filter: filter)
            var search = PathSearch(neighbours)
            let ways = try search.waysAndOthers(
                from: start, to: end, maxHops: maxHops, atLeast: withAlternatives ? limit : 1)
            return try best(limit, of: ways, neighbours).map { way in
                try zip(way, way.dropFirst()).map { from, to in
                    try database.step(from: from, to: to, filter: filter)
                }
            }
        }
    }

    /// The shortest ways first, of these those whose weakest step most stories tell, then by ids.
    private func best(
        _ limit: Int, of ways: [[Int64]], _ neighbours: Neighbours
    ) throws -> [[EntityID]] {
        let weighed = try ways.map { way in
            (
                ids: try way.compactMap(neighbours.id),
                support: try zip(way, way.dropFirst())
                    .map { try neighbours.support(between: $0, and: $1) }.min() ?? 0
            )
        }
        let ordered = weighed.sorted { a, b in
            if a.ids.count != b.ids.count { return a.ids.count < b.ids.count }
            if a.support != b.support { return a.support > b.support }
            return a.ids.lexicographicallyPrecedes(b.ids)
        }
        return ordered.prefix(limit).map(\.ids)
    }
}

extension Database {
    private func claimID(ofKey key: Int64) throws -> ClaimID? {
        try firstRow("SELECT claim FROM claims WHERE id = ?", key) { try $0.claimID() }
    }

    /// The best supported relation between two entities that have one.
    fileprivate func step(
        from: EntityID, to: EntityID, filter: ClaimFilter
    ) throws -> PathStep {
        let edges = try edges(
            of: claims(between: from, and: to, filter: filter), filter: filter)
        let best = edges.min { ($1.stories.count, $0.ends) < ($0.stories.count, $1.ends) }
        guard let best, let from = try entity(from), let to = try entity(to) else {
            throw UnreadableValue("edge \(from) – \(to)")
        }
        return PathStep(
            from: from, relation: best.ends.relation,
            direction: LinkDirection(of: best.ends, seenFrom: from.id), to: to,
            stories: best.stories.count, claims: best.claims.sorted(),
            best: try best.quoted.flatMap(claimID))
    }
}
