import GRDB

/// Everything that follows from claims and judgements: rebuilt as a whole, never patched.
struct Derivation {
    /// How much has to be rebuilt.
    enum Scope {
        /// All of it: articles came or went.
        case everything
        /// What answers rest on: the user judged claims or entities. Stories and what entities are
        /// called follow from the articles alone.
        case answers
        /// Nothing: only words for the reader changed.
        case nothing
    }

    let database: Database

    /// Rebuilds derived rows in the caller's transaction.
    func rebuild(_ scope: Scope = .everything) throws {
        guard scope != .nothing else { return }
        try clear()
        if scope == .everything {
            try Stories(database).assign()
            try removeOrphans()
            try Discoveries(database).nameEntities()
        }
        try MergeRows(database).insert()
        try HistoryRows(database).insert()
        try EdgeRows(database).insert()
    }

    private func clear() throws {
        for table in ["edges", "memberships", "conflicts", "merges"] {
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
