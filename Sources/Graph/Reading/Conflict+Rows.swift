package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The conflicts of all claims, or those in which an entity is the member or the body, the worst
    /// first, as they were worked out with the last change: all, or so many.
    package func conflicts(
        about entity: EntityID? = nil, limit: Int? = nil
    ) throws(GraphError) -> Page<Conflict> {
        try read { database in
            guard let entity else { return try Conflict.stored(in: database, limit: limit) }
            return try Conflict.stored(
                in: database, about: try database.key(of: entity) ?? 0, limit: limit)
        }
    }
}

extension Conflict {
    /// The first of all. Only bodies of which some are asked for are read.
    fileprivate static func stored(in database: Database, limit: Int?) throws -> Page<Conflict> {
        guard let limit else { return Page(try stored(in: database, where: "true"), limit: nil) }
        let groups = try Group.all(in: database)
        var first: [Group] = []
        var count = 0
        for group in groups where count < limit {
            first.append(group)
            count += group.count
        }
        let found = try first.flatMap { try stored(in: database, where: $0.condition) }
        let all = groups.reduce(0) { $0 + $1.count }
        let rows = Array(found.sorted(by: isInOrder).prefix(limit))
        return Page(rows, more: all - rows.count)
    }

    /// The first of those in which an entity is the member or the body, by its row key: what is said
    /// is read only of these, and of others that stand in the same place.
    fileprivate static func stored(
        in database: Database, about key: Int64, limit: Int?
    ) throws -> Page<Conflict> {
        let condition = "member_id = \(key) OR body_id = \(key)"
        guard let limit else {
            return Page(try stored(in: database, where: condition), limit: nil)
        }
        let places = try database.rows(
            """
            SELECT conflicts.id, rank() OVER (
                ORDER BY CASE WHEN is_settled THEN 2 ELSE 1 - is_hard END, body.entity,
                    ifnull(member.entity, ''), ifnull(first_day, ''), conflicts.kind
            ) AS place
            FROM conflicts
                JOIN entities AS body ON body.id = body_id
                LEFT JOIN entities AS member ON member.id = member_id
            WHERE \(condition) ORDER BY place
            """
        ) { (key: $0.integer(), place: $0.int()) }
        let first = places.prefix { $0.place <= limit }.map { String($0.key) }
        let found = try stored(
            in: database, where: "conflicts.id IN (\(first.joined(separator: ", ")))")
        let rows = Array(found.prefix(limit))
        return Page(rows, more: places.count - rows.count)
    }

    /// Conflicts of one severity about one body.
    private struct Group {
        let severity: Severity
        let body: EntityID
        let key: Int64
        let count: Int

        var condition: String {
            let isSettled = severity == .settled
            return "body_id = \(key) AND is_settled = \(isSettled ? 1 : 0)"
                + (isSettled ? "" : " AND is_hard = \(severity == .hard ? 1 : 0)")
        }

        /// In order of severity, then body.
        static func all(in database: Database) throws -> [Group] {
            try database.rows(
                """
                SELECT CASE WHEN is_settled THEN 2 ELSE 1 - is_hard END AS severity, entity,
                    body_id, count(*)
                FROM conflicts JOIN entities ON entities.id = body_id
                GROUP BY severity, body_id
                """
            ) { row in
                Group(
                    severity: Severity(rawValue: row.int()) ?? .settled, body: EntityID(row.text()),
                    key: row.integer(), count: row.int())
            }.sorted { ($0.severity, $0.body) < ($1.severity, $1.body) }
        }
    }

    /// Reads the rows of `conflicts` and `conflict_sides`, in order.
    fileprivate static func stored(
        in database: Database, where condition: String
    ) throws -> [Conflict] {
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
                    says: row.text(), claim: try row.claimID(), isPreferred: row.bool())
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
