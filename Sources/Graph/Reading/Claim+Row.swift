import Knowledge

import class GRDB.Database

extension Claim {
    /// The columns that `init(_:range:)` reads, with the tables of `joins`.
    static let columns = """
        claims.claim, subject.entity, relation, event, object.entity, claims.role, date,
        date_basis, polarity, modality, speaker.entity, evidence_start, evidence_end,
        subject_start, subject_end, object_start, object_end, context_start, context_end,
        roster, roster_is_complete, roster_count, rule
        """

    /// The entities that a claim names.
    static let joins = """
        LEFT JOIN entities AS subject ON subject.id = subject_id
        LEFT JOIN entities AS object ON object.id = object_id
        LEFT JOIN entities AS speaker ON speaker.id = attributed_to_id
        """

    /// Reads the columns above; `range` turns stored code points into a range of the text.
    init(_ row: inout RowReader, range: (Range<Int>) -> TextRange) throws {
        let id = try row.claimID()
        let statement = try Statement(&row)
        let evidence = try Evidence(&row, range: range)
        let roster = try Roster(&row, range: range)
        self.init(
            id: id, statement: statement, evidence: evidence, roster: roster, rule: row.text())
    }

    /// The claims of a document in order of evidence, then id.
    static func stored(
        ofDocument key: Int64, offsets: CodePointOffsets, in database: Database
    ) throws -> [Claim] {
        try database.rows(
            """
            SELECT \(columns) FROM claims \(joins)
            WHERE document_id = ? ORDER BY evidence_start, evidence_end, claims.claim
            """, key
        ) { try Claim(&$0, range: offsets.bytes) }
    }
}

extension Evidence {
    /// Reads the ranges of evidence, subject, object and context.
    fileprivate init(_ row: inout RowReader, range: (Range<Int>) -> TextRange) throws {
        self.init(
            sentence: range(try row.range()),
            subject: try row.optionalRange().map(range),
            object: try row.optionalRange().map(range),
            context: try row.optionalRange().map(range))
    }
}

extension Roster {
    /// Reads the list's place, completeness and count; nil for nulls.
    init?(_ row: inout RowReader, range: (Range<Int>) -> TextRange) throws {
        let start = row.optionalInt()
        let isComplete = row.bool()
        let count = row.int()
        guard let start else { return nil }
        guard (0..<Int(UInt32.max)).contains(start) else { throw UnreadableValue("\(start)") }
        self.init(id: range(start..<start).start, isComplete: isComplete, count: count)
    }
}
