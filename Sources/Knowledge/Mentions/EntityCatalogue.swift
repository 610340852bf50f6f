/// The entities of the dictionaries, and the files they were read from.
///
/// A view over records that may lie in a mapped file: nothing is made of an entity until it is asked
/// for. Mentions refer to entities by index, so that recognising a name copies four bytes and no
/// string.
public struct EntityCatalogue: Sendable {
    /// Names of the dictionary files, such as `organisations.tsv`, for `AliasOrigin`.
    public let files: [String]
    /// Sorted by id, each id once.
    private let records: Table<EntityRecord>
    private let pool: StringPool

    /// A catalogue over records that are sorted by id.
    package init(_ records: Table<EntityRecord>, in pool: StringPool, files: [String]) {
        self.records = records
        self.pool = pool
        self.files = files
    }

    /// A catalogue of entities sorted by id; traps if they are not.
    public init(entities: [Entity], files: [String]) {
        precondition(
            zip(entities, entities.dropFirst()).allSatisfy { $0.id < $1.id },
            "a catalogue is sorted by id and has each id once")
        var bytes: [UInt8] = []
        let records = entities.map { entity in
            EntityRecord(
                entity, state: entity.state.flatMap { Self.index(of: $0, in: entities) },
                pool: &bytes)
        }
        self.init(Table(records), in: StringPool(Table(bytes)), files: files)
    }

    /// How many entities there are.
    public var count: Int { records.count }

    /// All entities by id, each made when it is asked for.
    public var entities: Entities { Entities(catalogue: self) }

    /// The entity at an index of this catalogue.
    public subscript(index: EntityIndex) -> Entity { records[Int(index.rawValue)].entity(in: pool) }

    /// The id of the entity at an index.
    public func id(of index: EntityIndex) -> EntityID {
        EntityID(pool[records[Int(index.rawValue)].id])
    }

    /// The kind of the entity at an index.
    public func kind(of index: EntityIndex) -> EntityKind { records[Int(index.rawValue)].kind }

    /// What sort of organisation is at an index; nil for the other kinds.
    package func organisationKind(of index: EntityIndex) -> OrganisationKind? {
        records[Int(index.rawValue)].organisationKind
    }

    /// The state in which a place lies or whose organ an organisation is.
    public func state(of index: EntityIndex) -> EntityIndex? {
        records[Int(index.rawValue)].stateIndex
    }

    /// Whether a place's name is used for its state's government.
    public func isMetonym(_ index: EntityIndex) -> Bool { records[Int(index.rawValue)].isMetonym }

    /// Whether an index is of this catalogue, not of an entity that an article made plain.
    public func contains(_ index: EntityIndex) -> Bool { Int(index.rawValue) < count }

    /// The index of an id. O(log n).
    public func index(of id: EntityID) -> EntityIndex? {
        let utf8 = id.rawValue.utf8
        let bytes = utf8.span
        let index = Self.partition(count) { pool.precedes(records[$0].id, bytes) }
        guard index < count, pool.equal(records[index].id, bytes) else { return nil }
        return EntityIndex(rawValue: UInt32(index))
    }

    private static func index(of id: EntityID, in entities: [Entity]) -> EntityIndex? {
        let index = partition(entities.count) { entities[$0].id < id }
        guard index < entities.count, entities[index].id == id else { return nil }
        return EntityIndex(rawValue: UInt32(index))
    }

    /// The first position before which a predicate holds and from which it does not.
    private static func partition(_ count: Int, isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension EntityCatalogue {
    /// The entities of a catalogue as a collection.
    public struct Entities: RandomAccessCollection, Sendable {
        let catalogue: EntityCatalogue

        /// 0.
        public var startIndex: Int { 0 }
        /// How many there are.
        public var endIndex: Int { catalogue.count }
        /// The entity at a position, from 0.
        public subscript(position: Int) -> Entity {
            catalogue[EntityIndex(rawValue: UInt32(position))]
        }
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
