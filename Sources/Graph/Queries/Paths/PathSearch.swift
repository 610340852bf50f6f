import Knowledge

/// Looks for the shortest ways between two entities from both ends at once.
///
/// Each round widens the smaller of the two circles by one step, so that a search touches the
/// square root of what a search from one end would. One query for each entity on the way.
struct PathSearch {
    /// How many ways are followed up before the best of them are chosen.
    private static let wayLimit = 100

    private let neighbours: Neighbours
    /// Entities that no way may pass.
    private var avoided: Set<Int64> = []
    /// Two entities whose link no way may take.
    private var forbidden: Set<Int64> = []
    private var ids: [Int64: EntityID] = [:]

    init(_ neighbours: Neighbours) {
        self.neighbours = neighbours
    }

    /// The shortest ways and, where these are few, others: each next search goes round all that
    /// lies on the ways before, and is at most two steps longer than the first.
    mutating func waysAndOthers(
        from start: Int64, to end: Int64, maxHops: Int, atLeast count: Int
    ) throws -> [[Int64]] {
        var found = try ways(from: start, to: end, maxHops: maxHops)
        guard let shortest = found.first?.count else { return [] }
        while found.count < count {
            avoided.formUnion(found.flatMap { $0.dropFirst().dropLast() })
            if shortest == 2 { forbidden = [start, end] }
            let others = try ways(from: start, to: end, maxHops: min(maxHops, shortest + 1))
            if others.isEmpty { break }
            found += others
        }
        return found
    }

    /// The shortest ways as the entities on them, both ends included; the first of very many by
    /// the ids of the entities.
    private mutating func ways(
        from start: Int64, to end: Int64, maxHops: Int
    ) throws -> [[Int64]] {
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
            if !meetings.isEmpty { return try ways(near, far, through: sorted(meetings)) }
            if near.rim.isEmpty || far.rim.isEmpty { return [] }
        }
        return []
    }

    private func widen(_ circle: inout Circle) throws {
        var next: [Int64: [Int64]] = [:]
        for entity in circle.rim {
            for neighbour in Set(try neighbours.of(entity))
            where circle.steps[neighbour] == nil && !avoided.contains(neighbour)
                && forbidden != [entity, neighbour]
            {
                next[neighbour, default: []].append(entity)
            }
        }
        circle.rim = Array(next.keys)
        circle.steps.merge(next) { known, _ in known }
    }

    private mutating func ways(
        _ near: Circle, _ far: Circle, through meetings: [Int64]
    ) throws -> [[Int64]] {
        var ways: [[Int64]] = []
        for meeting in meetings where ways.count < Self.wayLimit {
            let forths = try self.ways(from: meeting, in: far)
            for back in try self.ways(from: meeting, in: near) {
                ways += forths.map { back.reversed() + $0.dropFirst() }
            }
        }
        return Array(ways.prefix(Self.wayLimit))
    }

    /// The shortest ways from an entity inside a circle to its middle.
    private mutating func ways(from entity: Int64, in circle: Circle) throws -> [[Int64]] {
        guard let nearer = circle.steps[entity], !nearer.isEmpty else { return [[entity]] }
        var ways: [[Int64]] = []
        for next in try sorted(nearer) where ways.count < Self.wayLimit {
            ways += try self.ways(from: next, in: circle).map { [entity] + $0 }
        }
        return Array(ways.prefix(Self.wayLimit))
    }

    /// In the order of ids: row keys differ from build to build.
    private mutating func sorted(_ keys: [Int64]) throws -> [Int64] {
        guard keys.count > 1 else { return keys }
        for key in keys where ids[key] == nil { ids[key] = try neighbours.id(of: key) }
        return keys.sorted { (ids[$0] ?? "", $0) < (ids[$1] ?? "", $1) }
    }
}

/// The entities within some steps of one, each with those it was reached from.
private struct Circle {
    /// For each entity inside, the entities one step nearer to the middle.
    var steps: [Int64: [Int64]]
    /// The entities farthest out.
    var rim: [Int64]

    init(around middle: Int64) {
        steps = [middle: []]
        rim = [middle]
    }
}
