import GRDB

/// The tables of the store and the steps that lead from one version of them to the next.
///
/// `docs/data-model.md` describes every table and column.
enum Schema {
    /// `Ente` in ASCII: `PRAGMA application_id` of every database of this program.
    static let applicationID: Int64 = 0x456E_7465

    /// What `PRAGMA user_version` is in a database of this version.
    static var version: Int64 { Int64(migrations.count) }

    /// The step at index n leads from version n to version n + 1.
    private static let migrations: [@Sendable (Database) throws -> Void] = [
        { database in
            for statement in documentTables + entityTables + claimTables + derivedTables
                + dictionaryTables
            {
                try database.execute(sql: statement)
            }
        }
    ]

    /// Brings a database from its version to the present one, in the caller's transaction.
    static func migrate(_ database: Database, from version: Int64) throws {
        for migration in migrations[Int(version)...] { try migration(database) }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
    }
}
