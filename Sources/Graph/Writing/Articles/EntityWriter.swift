import GRDB
import Knowledge

/// Gives entities their row keys and stores those that are named for the first time.
struct EntityWriter {
    private let database: Database
    private let names: KnownNames
    private var keys: [EntityID: Int64]
    private var lastKey: Int64
    private let insertEntity: PreparedStatement
    private let insertAlias: PreparedStatement

    /// A writer that knows what is stored.
    init(_ database: Database, names: KnownNames) throws {
        self.database = database
        self.names = names
        let stored = try database.rows("SELECT entity, id FROM entities") {
            (EntityID($0.text()), $0.integer())
        }
        keys = Dictionary(uniqueKeysWithValues: stored)
        lastKey = stored.map(\.1).max() ?? 0
        insertEntity = try PreparedStatement(
            """
            INSERT INTO entities
                (id, entity, name, kind, organisation_kind, short_name, state, is_metonym)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        insertAlias = try PreparedStatement(
            """
            INSERT OR IGNORE INTO aliases (entity_id, text, folded, origin) VALUES (?, ?, ?, ?)
            """, in: database)
    }

    /// The row key of an entity of a reading, which is stored if it is new.
    mutating func key(of entity: Entity) throws -> Int64 {
        if let key = keys[entity.id] { return key }
        lastKey += 1
        keys[entity.id] = lastKey
        try insertEntity.run(
            lastKey, entity.id.rawValue, entity.name, entity.kind.rawValue,
            entity.organisationKind?.rawValue, entity.shortName, entity.state?.rawValue,
            entity.isMetonym)
        if !entity.id.isDiscovered { try insertAliases(of: entity, key: lastKey) }
        return lastKey
    }

    /// The row key of an entity that a claim names.
    mutating func key(of id: EntityID?, in reading: Reading) throws -> Int64? {
        guard let id else { return nil }
        if let key = keys[id] { return key }
        if let index = reading.catalogue.index(of: id) {
            return try key(of: reading.catalogue[index])
        }
        guard let entity = reading.discovered.first(where: { $0.id == id }) else {
            preconditionFailure("a claim names entities of its reading, but not \(id)")
        }
        return try key(of: entity)
    }

    /// Rewrites what is stored of the dictionaries' entities, after the dictionaries changed.
    func refreshAll() throws {
        for (id, key) in keys.sorted(by: { $0.key < $1.key }) {
            guard let index = names.catalogue.index(of: id) else { continue }
            let entity = names.catalogue[index]
            try database.run(
                """
                UPDATE entities SET name = ?, kind = ?, organisation_kind = ?, short_name = ?,
                    state = ?, is_metonym = ?
                WHERE id = ?
                """, entity.name, entity.kind.rawValue, entity.organisationKind?.rawValue,
                entity.shortName, entity.state?.rawValue, entity.isMetonym, key)
            try database.run("DELETE FROM aliases WHERE entity_id = ?", key)
            try insertAliases(of: entity, key: key)
        }
    }

    private func insertAliases(of entity: Entity, key: Int64) throws {
        for alias in names.aliases(entity.id) {
            try insertAlias.run(
                key, alias.text, NameKey(alias.text).folded,
                alias.origin.text(files: names.catalogue.files))
        }
        // Aliases come first: of equal texts the one with its dictionary line stays.
        for name in [entity.name, entity.shortName ?? entity.name] {
            try insertAlias.run(key, name, NameKey(name).folded, String?.none)
        }
    }
}

extension AliasOrigin {
    /// `organisations.tsv:14`, as output and the store have it.
    func text(files: [String]) -> String { "\(files[Int(file)]):\(line)" }
}
