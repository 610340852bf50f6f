import GRDB

/// Whether each claim's evidence is a sentence of its article, and all it points to lies in it.
struct ClaimCheck {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func problems() throws -> [Problem] {
        try database.rows(
            """
            WITH texts AS (
                SELECT document_id AS text_id, max(end_offset) AS length
                FROM sentences GROUP BY document_id
            )
            SELECT claim, path
            FROM claims
                JOIN sentences ON sentences.id = sentence_id
                JOIN documents ON documents.id = claims.document_id
                JOIN files ON files.id = file_id
                JOIN texts ON text_id = claims.document_id
            WHERE sentences.document_id <> claims.document_id
                OR evidence_start < sentences.start_offset
                OR evidence_start >= sentences.end_offset
                OR max(evidence_end, ifnull(subject_end, 0), ifnull(object_end, 0),
                    ifnull(context_end, 0), ifnull(roster, 0)) > length
                OR min(ifnull(subject_start, 0), ifnull(object_start, 0),
                    ifnull(context_start, 0), ifnull(roster, 0)) < 0
            ORDER BY path, claim
            """
        ) { Problem(.claims, "claim \($0.text()) of \($0.text()): its evidence is not there") }
    }
}
