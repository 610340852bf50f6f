import GRDB

/// Everything that follows from claims and judgements: rebuilt as a whole, never patched.
struct Derivation {
    let database: Database

    /// Rebuilds all derived rows in the caller's transaction.
    func rebuild() throws {
        try clear()
        try Stories(database).assign()
        try removeOrphans()
        try Discoveries(database).nameEntities()
        try HistoryRows(database).insert()
        try EdgeRows(database).insert()
    }

    private func clear() throws {
        for table in ["edges", "memberships", "conflicts"] {
            try database.run("DELETE FROM \(table)")
        }
    }

    /// Entities that nothing names any more, and runs whose files are all gone.
    private func removeOrphans() throws {
        try database.run(
            """
            DELETE FROM entities WHERE id NOT IN (
                SELECT entity_id FROM mentions WHERE entity_id IS NOT NULL
                UNION SELECT entity_id FROM candidates
                UNION SELECT entity_id FROM discoveries
                UNION SELECT subject_id FROM claims WHERE subject_id IS NOT NULL
                UNION SELECT object_id FROM claims WHERE object_id IS NOT NULL
                UNION SELECT attributed_to_id FROM claims WHERE attributed_to_id IS NOT NULL
            )
            """)
        try database.run("DELETE FROM runs WHERE id NOT IN (SELECT run_id FROM files)")
    }
}
