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
        },
        { database in
            for statement in indexesOfVersion2 { try database.execute(sql: statement) }
        },
    ]

    /// Indexes that alone answer what is said of a body, which articles name somebody, and when a
    /// status was told last.
    private static let indexesOfVersion2 = [
        "DROP INDEX claims_by_subject",
        """
        CREATE INDEX claims_by_subject
        ON claims (subject_id, relation, object_id, event, document_id)
        """,
        "DROP INDEX claims_by_object",
        """
        CREATE INDEX claims_by_object ON claims (
            object_id, relation, event, subject_id, document_id, claim, role, date, date_basis,
            polarity, modality, attributed_to_id, evidence_start, evidence_end, roster,
            roster_is_complete, roster_count)
        """,
        "CREATE INDEX voices_by_first_day ON voices (membership_id, first_day, last_told)",
    ]

    /// Brings a database from its version to the present one, in the caller's transaction.
    static func migrate(_ database: Database, from version: Int64) throws {
        for migration in migrations[Int(version)...] { try migration(database) }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
    }
}
