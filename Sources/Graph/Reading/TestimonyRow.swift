import Knowledge

import class GRDB.Database

/// A claim as histories need it, with the row keys of it and of its document.
///
/// What no history asks for is left out: the words for subject and object, and the pattern.
struct TestimonyRow {
    let key: Int64
    let document: Int64
    let claim: Claim

    /// The claims of a condition over the columns of `claims`. All columns that are read stand in
    /// the index over objects, so that claims about a body are read one behind the other. Where few
    /// of them are asked for, SQLite has to be told which index finds these.
    static func all<each Value: Bindable>(
        by index: String? = nil, where condition: String, _ values: repeat each Value,
        names: EntityIDs, in database: Database
    ) throws -> [TestimonyRow] {
        try database.rows(
            """
            SELECT id, document_id, claim, subject_id, relation, event, object_id, role, date,
                date_basis, polarity, modality, attributed_to_id, evidence_start, evidence_end,
                roster, roster_is_complete, roster_count
            FROM claims \(index.map { "INDEXED BY \($0)" } ?? "") WHERE \(condition)
            """, repeat each values
        ) { try TestimonyRow(&$0, names) }
    }

    private init(_ row: inout RowReader, _ names: EntityIDs) throws {
        key = row.integer()
        document = row.integer()
        let id = try row.claimID()
        let statement = try Statement(&row) { row in
            try row.optionalInteger().flatMap(names.id)
        }
        let sentence = TextRange(try row.range())
        claim = Claim(
            id: id, statement: statement, evidence: Evidence(sentence: sentence),
            roster: try Roster(&row) { TextRange($0) }, rule: "")
    }
}
