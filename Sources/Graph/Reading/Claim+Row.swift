import Knowledge

import class GRDB.Database

extension Claim {
    /// The claims of a document in order of evidence, then id.
    static func stored(
        ofDocument key: Int64, offsets: CodePointOffsets, in database: Database
    ) throws -> [Claim] {
        try database.rows(
            """
            SELECT claims.claim, subject.entity, relation, event, object.entity, claims.role,
                date, date_basis, polarity, modality, speaker.entity, evidence_start,
                evidence_end, subject_start, subject_end, object_start, object_end,
                context_start, context_end, roster, roster_is_complete, roster_count, rule
            FROM claims
                LEFT JOIN entities AS subject ON subject.id = subject_id
                LEFT JOIN entities AS object ON object.id = object_id
                LEFT JOIN entities AS speaker ON speaker.id = attributed_to_id
            WHERE document_id = ? ORDER BY evidence_start, evidence_end, claims.claim
            """, key
        ) { row in
            let id = ClaimID(rawValue: row.text())
            let statement = try Statement(&row)
            let evidence = Evidence(&row, offsets: offsets)
            let roster = Roster(&row, offsets: offsets)
            return Claim(
                id: id, statement: statement, evidence: evidence, roster: roster,
                rule: row.text())
        }
    }
}

extension Evidence {
    /// Reads the ranges of evidence, subject, object and context.
    fileprivate init(_ row: inout RowReader, offsets: CodePointOffsets) {
        self.init(
            sentence: offsets.bytes(row.int()..<row.int()),
            subject: row.optionalRange().map(offsets.bytes),
            object: row.optionalRange().map(offsets.bytes),
            context: row.optionalRange().map(offsets.bytes))
    }
}

extension Roster {
    /// Reads the list's place, completeness and count; nil for nulls.
    fileprivate init?(_ row: inout RowReader, offsets: CodePointOffsets) {
        let start = row.optionalInt()
        let isComplete = row.bool()
        let count = row.int()
        guard let start else { return nil }
        self.init(
            id: UInt32(offsets.byte(atCodePoint: start)), isComplete: isComplete, count: count)
    }
}
