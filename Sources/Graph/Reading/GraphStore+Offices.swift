package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The offices of a body, or those that a person held in all bodies, or all there are, as they
    /// were worked out with the last change: by body and role, without the claims' reasons; with
    /// days only the rows that hold one of them.
    package func offices(
        of entity: EntityID? = nil, on days: [CalendarDay]? = nil
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
            let held = days.map { days in
                days.map { day in
                    """
                    ifnull(first_day, '') <= '\(day.iso8601)'
                        AND ifnull(last_day, '9999') >= '\(day.iso8601)'
                    """
                }.joined(separator: " OR ")
            }
            let rows = try database.rows(
                """
                SELECT body.entity, role, holder.entity, status, first_day, last_day, since, until,
                    claims, settled_by
                FROM tenures
                    JOIN entities AS body ON body.id = body_id
                    LEFT JOIN entities AS holder ON holder.id = holder_id
                WHERE \(condition) AND (\(held ?? "true")) ORDER BY body.entity, role, position
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
