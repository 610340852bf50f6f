package import Knowledge

extension GraphStore {
    /// The bodies of whose members or offices a publisher speaks, in order; none for one who does not
    /// speak of any.
    package func bodies(toldBy publisher: String) throws(GraphError) -> [EntityID] {
        try read { database in
            let verdicts = try Verdicts(in: database)
            let bodies = try database.rows(
                """
                SELECT DISTINCT entity FROM documents
                    JOIN claims ON claims.document_id = documents.id
                    JOIN entities ON entities.id = object_id
                WHERE publisher = ? AND relation IN ('member_of', 'holds_office', 'appointed')
                """, publisher
            ) { verdicts.identified(EntityID($0.text())) }
            return Set(bodies).sorted()
        }
    }

    /// Publishers and imported tables that tell of members or offices, those of most articles first.
    package func publishersOfBodies() throws(GraphError) -> [String] {
        try read { database in
            try database.rows(
                """
                SELECT publisher FROM documents
                WHERE publisher IS NOT NULL AND EXISTS (
                    SELECT 1 FROM claims WHERE claims.document_id = documents.id
                        AND relation IN ('member_of', 'holds_office', 'appointed'))
                GROUP BY publisher ORDER BY count(*) DESC, publisher
                """
            ) { $0.text() }
        }
    }
}
