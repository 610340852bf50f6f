import Knowledge

/// Which entities are one by judgement, and by which of their ids they go.
struct Identities: Equatable {
    private let standsFor: [EntityID: EntityID]

    /// Nobody is anybody else.
    static let none = Identities(standsFor: [:])

    /// Takes pairs of an entity and the one by whose id it goes.
    init(standsFor: [EntityID: EntityID]) {
        self.standsFor = standsFor
    }

    /// Makes all entities one that merges connect, whatever their order.
    ///
    /// Of those that are stored they go by one that is not itself merged into another, one of a
    /// dictionary before a discovered one, then the first by id. O(m log m) in the merges.
    init(
        _ merges: [(entity: EntityID, into: EntityID)], isStored: (EntityID) -> Bool
    ) {
        var neighbours: [EntityID: Set<EntityID>] = [:]
        for (entity, other) in merges {
            neighbours[entity, default: []].insert(other)
            neighbours[other, default: []].insert(entity)
        }
        let merged = Set(merges.map(\.entity))
        var standsFor: [EntityID: EntityID] = [:]
        var seen: Set<EntityID> = []
        for start in neighbours.keys where seen.insert(start).inserted {
            var group = [start]
            var i = 0
            while i < group.count {
                group += (neighbours[group[i]] ?? []).filter { seen.insert($0).inserted }
                i += 1
            }
            let stored = group.filter(isStored)
            let first = stored.min { a, b in
                let (x, y) = (merged.contains(a), merged.contains(b))
                if x != y { return y }
                if a.isDiscovered != b.isDiscovered { return b.isDiscovered }
                return a < b
            }
            for entity in stored where entity != first { standsFor[entity] = first }
        }
        self.standsFor = standsFor
    }

    /// Whether everybody goes by an id of their own.
    var isEmpty: Bool { standsFor.isEmpty }

    /// The id by which an entity goes; mostly its own.
    subscript(entity: EntityID) -> EntityID { standsFor[entity] ?? entity }

    /// The entities that go by an id that is not their own, by theirs.
    func merged(into entity: EntityID) -> [EntityID] {
        standsFor.filter { $0.value == entity }.keys.sorted()
    }

    /// The entities that go by another id than in other identities.
    func differences(from other: Identities) -> [EntityID] {
        Set(standsFor.keys).union(other.standsFor.keys).filter { self[$0] != other[$0] }.sorted()
    }

    /// The entities that go by another's id, and that id, by the first.
    var pairs: [(entity: EntityID, into: EntityID)] {
        standsFor.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
