import Knowledge

import class GRDB.Database

/// The ids of stored entities, with those by which they go now and went before the transaction.
struct EntityNames {
    private let entities: [Int64: EntityID]
    private let keys: [EntityID: Int64]
    private let before: Identities
    private let now: Identities

    /// Reads the stored entities. O(n).
    init(before: Identities, now: Identities, in database: Database) throws {
        keys = try database.entityKeys()
        entities = Dictionary(uniqueKeysWithValues: keys.map { ($0.value, $0.key) })
        self.before = before
        self.now = now
    }

    /// All ids under which an entity may stand in derived rows; none for nobody.
    func all(_ key: Int64?) -> [EntityID] {
        guard let entity = key.flatMap({ entities[$0] }) else { return [] }
        let others = [before[entity], now[entity]].filter { $0 != entity }
        return [entity] + (others.first == others.last ? Array(others.prefix(1)) : others)
    }

    /// The row keys of an entity and of those that go by its id.
    func keys(of entity: EntityID) -> [Int64] {
        [keys[entity]].compactMap(\.self) + now.merged(into: entity).compactMap { keys[$0] }
    }

    /// The row key of an entity.
    func key(of entity: EntityID) -> Int64? { keys[entity] }

    /// Whether an entity goes by its own id.
    func isItself(_ entity: EntityID) -> Bool { now[entity] == entity }
}
