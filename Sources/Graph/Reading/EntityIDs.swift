import Knowledge

import class GRDB.Database

/// The ids behind row keys of entities, each looked up once: many claims name few entities.
final class EntityIDs {
    private let database: Database
    private var ids: [Int64: EntityID] = [:]

    /// The entities of a database, in the present transaction.
    init(_ database: Database) {
        self.database = database
    }

    /// The id of a row, nil if there is no such row.
    func id(_ key: Int64) throws -> EntityID? {
        if let known = ids[key] { return known }
        let id = try database.firstRow("SELECT entity FROM entities WHERE id = ?", key) {
            EntityID($0.text())
        }
        ids[key] = id
        return id
    }
}
