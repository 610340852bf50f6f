import Knowledge

import class GRDB.Database

extension Judgements {
    /// The columns that `Judgement` reads, with `takenBack` for the judgement that undoes one.
    private static let select = """
        SELECT judgements.id, judgements.verdict, judgements.claim, judgements.entity,
            judgements.into_entity, judgements.undone_id, judgements.reason, min(takenBack.id)
        FROM judgements LEFT JOIN judgements AS takenBack ON takenBack.undone_id = judgements.id

        """

    /// Reads all of them. O(n).
    init(from database: Database) throws {
        all = try database.rows(
            Self.select + "GROUP BY judgements.id ORDER BY judgements.id"
        ) { try Judgement(&$0) }
    }

    /// Reads those about one claim. O(log n).
    init(about claim: ClaimID, in database: Database) throws {
        all = try database.rows(
            Self.select
                + "WHERE judgements.claim = ? GROUP BY judgements.id ORDER BY judgements.id",
            claim.rawValue
        ) { try Judgement(&$0) }
    }
}

extension Judgement {
    /// Reads a row of `Judgements`.
    fileprivate init(_ row: inout RowReader) throws {
        number = row.int()
        let verdict = try row.word(Ruling.Verdict.self)
        let claim = try row.optionalClaimID()
        let entity = row.optionalText().map { EntityID($0) }
        let other = row.optionalText().map { EntityID($0) }
        let undone = row.optionalInt()
        ruling =
            switch (verdict, claim, entity, other, undone) {
            case (.reject, let claim?, _, _, _): .reject(claim)
            case (.prefer, let claim?, _, _, _): .prefer(claim)
            case (.note, let claim?, _, _, _): .note(claim)
            case (.merge, _, let entity?, let other?, _): .merge(entity, into: other)
            case (.undo, _, _, _, let undone?): .undo(undone)
            default: throw UnreadableValue("judgements.id = \(number)")
            }
        reason = row.text()
        undoneBy = row.optionalInt()
    }
}
