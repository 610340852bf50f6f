import Graph
import Knowledge

/// The entities of an answer, each looked up once.
final class EntityDirectory {
    private let store: GraphStore
    private var entities: [EntityID: Entity] = [:]

    /// The entities of a store.
    init(_ store: GraphStore) {
        self.store = store
    }

    /// The entity of an id that an answer of the store gave.
    subscript(id: EntityID) -> Entity {
        get throws {
            if let known = entities[id] { return known }
            let entity = try store.entity(id)
            entities[id] = entity
            return entity
        }
    }
}
