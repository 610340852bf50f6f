package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The offices of a body, or those that a person held in all bodies, or all there are, as they
    /// were worked out with the last change: by body and role, without the claims' reasons; with
    /// two days only the rows that hold one of them, of offices in which anything begins or ends
    /// between them.
    package func offices(
        of entity: EntityID? = nil, turningBetween days: (CalendarDay, CalendarDay)? = nil
    ) throws(GraphError) -> [OfficeHistory] {
        try read { database in
            let key = try entity.map { try database.key(of: $0) ?? 0 }
            let condition =
                key.map {
                    """
                    (body_id, role) IN (
                        SELECT body_id, role FROM tenures WHERE holder_id = \($0) OR body_id = \($0)
                    )
                    """
                } ?? "true"
            let turning = days.map { Self.turning(between: $0, and: $1) }
            let rows = try database.rows(
                """
                SELECT body.entity, role, holder.entity, status, first_day, last_day, since, until,
                    claims, settled_by
                FROM tenures
                    JOIN entities AS body ON body.id = body_id
                    LEFT JOIN entities AS holder ON holder.id = holder_id
                WHERE \(condition) AND \(turning ?? "true") ORDER BY body.entity, role, position
                """
            ) { row in
                (body: EntityID(row.text()), role: row.text(), row: try OfficeHistory.Row(&row))
            }
            var offices: [OfficeHistory] = []
            for (body, role, row) in rows {
                if let last = offices.last, last.body == body, last.role == role {
                    offices[offices.count - 1].rows.append(row)
                } else {
                    offices.append(OfficeHistory(body: body, role: role, rows: [row]))
                }
            }
            return offices
        }
    }

    private static func turning(between start: CalendarDay, and end: CalendarDay) -> String {
        func holds(_ day: CalendarDay) -> String {
            """
            ifnull(first_day, '') <= '\(day.iso8601)'
                AND ifnull(last_day, '9999') >= '\(day.iso8601)'
            """
        }
        return """
            (body_id, role) IN (
                SELECT body_id, role FROM tenures
                WHERE (first_day > '\(start.iso8601)' AND first_day <= '\(end.iso8601)')
                    OR (last_day >= '\(start.iso8601)' AND last_day < '\(end.iso8601)')
            ) AND (\(holds(start)) OR \(holds(end)))
            """
    }
}

extension OfficeHistory.Row {
    /// Reads holder, status, days, dates and claims.
    fileprivate init(_ row: inout RowReader) throws {
        let holder = row.optionalText().map { EntityID($0) }
        let status = try row.word(OfficeStatus.self)
        let days = try Days(&row)
        self.init(
            holder: holder, status: status, since: try row.optionalSpan(),
            until: try row.optionalSpan(), days: days, claims: [ClaimID](json: row.text()),
            settledBy: [ClaimID](json: row.text()))
    }
}
