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
}
