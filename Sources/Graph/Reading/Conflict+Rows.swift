package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// Every conflict of all claims, or those in which an entity is the member or the body, in
    /// order, as it was worked out with the last change.
    package func conflicts(about entity: EntityID? = nil) throws(GraphError) -> [Conflict] {
        try read { database in
            try Conflict.stored(
                in: database, about: entity.map { try database.key(of: $0) ?? 0 })
        }
    }
}

extension Conflict {
    /// Reads the rows of `conflicts` and `conflict_sides`.
    static func stored(in database: Database, about entity: Int64?) throws -> [Conflict] {
        let condition = entity.map { "member_id = \($0) OR body_id = \($0)" } ?? "true"
        let said = try StoredSide.all(in: database, where: condition)
        return try database.rows(
            """
            SELECT conflicts.id, conflicts.kind, is_hard, member.entity, body.entity, role,
                first_day, last_day, reconciliation
            FROM conflicts
                JOIN entities AS body ON body.id = body_id
                LEFT JOIN entities AS member ON member.id = member_id
            WHERE \(condition)
            """
        ) { row in
            let said = said[row.integer()] ?? []
            return Conflict(
                kind: try row.word(), isHard: row.bool(),
                member: row.optionalText().map { EntityID($0) }, body: EntityID(row.text()),
                role: row.optionalText(), days: try Days(&row),
                sides: sides(said.map { ($0.says, $0.claim) }),
                reconciliation: row.optionalText().map(Reconciliation.because),
                settledBy: said.filter(\.isPreferred).map(\.claim).sorted())
        }.map { $0.withoutDaysOfFounding }.sorted(by: isInOrder)
    }

    /// A founding has no stretch of time, which a table cannot tell from all time.
    private var withoutDaysOfFounding: Conflict {
        guard kind == .foundingDate || (kind == .withinArticle && member == nil && role == nil)
        else { return self }
        var conflict = self
        conflict.days = nil
        return conflict
    }
}

/// A claim on one side of a conflict.
private struct StoredSide {
    let says: String
    let claim: ClaimID
    let isPreferred: Bool

    /// Those of each conflict, by its row key.
    static func all(
        in database: Database, where condition: String
    ) throws -> [Int64: [StoredSide]] {
        var sides: [Int64: [StoredSide]] = [:]
        let rows = try database.rows(
            """
            SELECT conflict_id, says, claim, is_preferred
            FROM conflicts JOIN conflict_sides ON conflict_id = conflicts.id WHERE \(condition)
            """
        ) { row in
            (
                row.integer(),
                StoredSide(
                    says: row.text(), claim: ClaimID(rawValue: row.text()), isPreferred: row.bool())
            )
        }
        for (conflict, side) in rows { sides[conflict, default: []].append(side) }
        return sides
    }
}

extension Days {
    /// Reads first and last day, which are null where nothing bounds them.
    init(_ row: inout RowReader) throws {
        let (first, last) = (try row.optionalDate(), try row.optionalDate())
        self.init(first?.first ?? .distantPast, last?.last ?? .distantFuture)
    }
}
