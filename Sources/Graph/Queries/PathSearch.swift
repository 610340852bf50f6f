import Knowledge

import class GRDB.Database

/// Looks for the shortest ways between two entities from both ends at once.
///
/// Each round widens the smaller of the two circles by one step, so that a search touches the
/// square root of what a search from one end would. One query for each entity on the way.
struct PathSearch {
    /// How many ways are followed up before the best of them are chosen.
    private static let wayLimit = 100

    private let database: Database
    private let filter: ClaimFilter

    init(database: Database, filter: ClaimFilter) {
        self.database = database
        self.filter = filter
    }

    /// The shortest ways as the entities on them, in a stable order, both ends included.
    mutating func ways(
        from start: EntityID, to end: EntityID, maxHops: Int
    ) throws -> [[EntityID]] {
        guard start != end else { return [] }
        var near = Circle(around: start)
        var far = Circle(around: end)
        for _ in 0..<max(0, maxHops) {
            if near.rim.count <= far.rim.count {
                try widen(&near)
            } else {
                try widen(&far)
            }
            let meetings =
                near.rim.count < far.rim.count
                ? near.rim.filter { far.steps[$0] != nil }
                : far.rim.filter { near.steps[$0] != nil }
            if !meetings.isEmpty { return ways(near, far, through: meetings.sorted()) }
            if near.rim.isEmpty || far.rim.isEmpty { return [] }
        }
        return []
    }

    private func widen(_ circle: inout Circle) throws {
        var next: [EntityID: [EntityID]] = [:]
        for entity in circle.rim {
            for neighbour in try database.neighbours(of: entity, filter: filter)
            where circle.steps[neighbour] == nil {
                next[neighbour, default: []].append(entity)
            }
        }
        circle.rim = next.keys.sorted()
        circle.steps.merge(next) { known, _ in known }
    }

    private func ways(
        _ near: Circle, _ far: Circle, through meetings: [EntityID]
    ) -> [[EntityID]] {
        var ways: [[EntityID]] = []
        for meeting in meetings where ways.count < Self.wayLimit {
            for back in near.ways(from: meeting, limit: Self.wayLimit) {
                for forth in far.ways(from: meeting, limit: Self.wayLimit) {
                    ways.append(back.reversed() + forth.dropFirst())
                }
            }
        }
        return Array(ways.prefix(Self.wayLimit))
    }
}

/// The entities within some steps of one, each with those it was reached from.
private struct Circle {
    /// For each entity inside, the entities one step nearer to the middle.
    var steps: [EntityID: [EntityID]]
    /// The entities farthest out, sorted.
    var rim: [EntityID]

    init(around middle: EntityID) {
        steps = [middle: []]
        rim = [middle]
    }

    /// The shortest ways from an entity inside to the middle.
    func ways(from entity: EntityID, limit: Int) -> [[EntityID]] {
        guard let nearer = steps[entity], !nearer.isEmpty else { return [[entity]] }
        var ways: [[EntityID]] = []
        for next in nearer where ways.count < limit {
            for way in self.ways(from: next, limit: limit) { ways.append([entity] + way) }
        }
        return Array(ways.prefix(limit))
    }
}
