import GRDB
import Knowledge

/// Entities that no dictionary has, described by each article that introduces them.
///
/// Articles may spell a name differently; the first in order of path and place decides what the
/// entity is called, and all spellings find it.
struct Discoveries {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Describes every discovered entity as its first article does, and lists its names.
    func nameEntities() throws {
        var described: Set<Int64> = []
        for (key, entity) in try all() {
            if described.insert(key).inserted { try describe(key, as: entity) }
            for name in [entity.name, entity.shortName].compactMap(\.self) {
                try addAlias(name, of: key)
            }
        }
        for key in described.sorted() {
            let forms = "('name', 'acronym', 'alias')"
            let names = try database.rows(
                """
                SELECT DISTINCT text FROM mentions WHERE entity_id = ? AND form IN \(forms)
                ORDER BY text
                """, key
            ) { $0.text() }
            for name in names { try addAlias(name, of: key) }
        }
    }

    private func all() throws -> [(Int64, Entity)] {
        try database.rows(
            """
            SELECT entity_id, entity, \(Entity.columns(of: "discoveries"))
            FROM discoveries
                JOIN entities ON entities.id = entity_id
                JOIN documents ON documents.id = document_id
                JOIN files ON files.id = file_id
            ORDER BY path, line, start_offset, position
            """
        ) { (key: $0.integer(), entity: try Entity(&$0)) }
    }

    private func describe(_ key: Int64, as entity: Entity) throws {
        try database.run(
            """
            UPDATE entities SET name = ?, kind = ?, organisation_kind = ?, short_name = ?,
                state = ?, is_metonym = ?
            WHERE id = ?
            """, entity.name, entity.kind.rawValue, entity.organisationKind?.rawValue,
            entity.shortName, entity.state?.rawValue, entity.isMetonym, key)
        try database.run("DELETE FROM aliases WHERE entity_id = ?", key)
    }

    private func addAlias(_ name: String, of key: Int64) throws {
        try database.run(
            "INSERT OR IGNORE INTO aliases (entity_id, text, folded) VALUES (?, ?, ?)",
            key, name, NameKey(name).folded)
    }
}
