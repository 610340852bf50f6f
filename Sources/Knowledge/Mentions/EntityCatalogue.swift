/// The entities of the dictionaries in one array, and the files they were read from.
///
/// Mentions refer to entities by index, so that recognising a name copies four bytes and no string.
public struct EntityCatalogue: Sendable {
    /// Sorted by id, each id once.
    public let entities: [Entity]
    /// Names of the dictionary files, such as `organisations.tsv`, for `AliasOrigin`.
    public let files: [String]
    /// The kind of each entity, and the state it belongs to: asked for at every mention, where
    /// copying an entity with its strings would cost.
    private let kinds: [EntityKind]
    private let states: [EntityIndex?]

    /// A catalogue of entities sorted by id; traps if they are not.
    public init(entities: [Entity], files: [String]) {
        precondition(
            zip(entities, entities.dropFirst()).allSatisfy { $0.id < $1.id },
            "a catalogue is sorted by id and has each id once")
        self.entities = entities
        self.files = files
        kinds = entities.map(\.kind)
        states = entities.map { entity in
            entity.state.flatMap { Self.index(of: $0, in: entities) }
        }
    }

    /// The entity at an index of this catalogue.
    public subscript(index: EntityIndex) -> Entity { entities[Int(index.rawValue)] }

    /// The kind of the entity at an index.
    public func kind(of index: EntityIndex) -> EntityKind { kinds[Int(index.rawValue)] }

    /// The state in which a place lies or whose organ an organisation is.
    public func state(of index: EntityIndex) -> EntityIndex? { states[Int(index.rawValue)] }

    /// Whether an index is of this catalogue, not of an entity that an article made plain.
    public func contains(_ index: EntityIndex) -> Bool { Int(index.rawValue) < entities.count }

    /// The index of an id. O(log n).
    public func index(of id: EntityID) -> EntityIndex? { Self.index(of: id, in: entities) }

    private static func index(of id: EntityID, in entities: [Entity]) -> EntityIndex? {
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].id < id { low = middle + 1 } else { high = middle }
        }
        guard low < entities.count, entities[low].id == id else { return nil }
        return EntityIndex(rawValue: UInt32(low))
    }
}

/// Position of an entity: in the catalogue, or behind its end in a reading's discovered entities.
public struct EntityIndex: RawRepresentable, Hashable, Sendable, Comparable {
    /// The position, from 0.
    public let rawValue: UInt32

    /// Takes a position.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Orders as the entities do.
    public static func < (a: EntityIndex, b: EntityIndex) -> Bool { a.rawValue < b.rawValue }
}

/// The dictionary line that taught an alias: `organisations.tsv:14`.
public struct AliasOrigin: Hashable, Sendable {
    /// Index into `EntityCatalogue.files`.
    public let file: UInt16
    /// 1-based line.
    public let line: UInt32

    /// A line of a file.
    public init(file: UInt16, line: UInt32) {
        self.file = file
        self.line = line
    }
}
