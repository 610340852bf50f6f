package import Knowledge

import class GRDB.Database

extension GraphStore {
    /// Differences between the last days of two dates, about an entity or all, as the derived rows
    /// and the articles in between have them; with a limit so many of each kind.
    package func differences(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil,
        limit: Int? = nil
    ) throws(GraphError) -> Differences {
        let offices = try offices(of: entity, turningBetween: (start.last, end.last))
        return try read { database in
            let key = try entity.map { try database.key(of: $0) ?? 0 }
            let turns = try Turns(from: start.last, to: end.last, about: key, in: database)
            let reports = try NewReports(
                from: start, to: end, about: entity, limit: limit, in: database)
            return Differences(
                memberships: Page(
                    try turns.memberships(limit: limit), more: turns.count(beyond: limit)),
                offices: Page(
                    OfficeTurn.all(
                        in: offices, from: start.last, to: end.last, about: entity), limit: limit),
                reported: reports.claims, unreadArticles: reports.unreadArticles)
        }
    }
}

/// The memberships whose status on a day began after an earlier day and was another on that.
private struct Turns {
    private let database: Database
    private let end: CalendarDay
    /// The rows that hold the second day, with the status on the first.
    private let rows: [(key: Int64, before: MembershipStatus)]

    /// Looks for those in which an entity is the member or the organisation, by its row key, or for
    /// all; by organisation and member.
    init(
        from start: CalendarDay, to end: CalendarDay, about entity: Int64?, in database: Database
    ) throws {
        self.database = database
        self.end = end
        let about = entity.map { "AND (now.member_id = \($0) OR now.organisation_id = \($0))" }
        rows = try database.rows(
            """
            SELECT now.id, before.status, now.status
            FROM memberships AS now
                JOIN memberships AS before USING (member_id, organisation_id)
                JOIN entities AS member ON member.id = now.member_id
                JOIN entities AS organisation ON organisation.id = now.organisation_id
            WHERE now.first_day > ?1 AND now.first_day <= ?2 AND ifnull(now.last_day, ?2) >= ?2
                AND ifnull(before.first_day, '') <= ?1 AND ifnull(before.last_day, ?1) >= ?1
                \(about ?? "")
            ORDER BY organisation.entity, member.entity
            """, start.iso8601, end.iso8601
        ) { (key: $0.integer(), before: try $0.word(), now: try $0.word(MembershipStatus.self)) }
        .filter { Turn(from: $0.before, to: $0.now) != nil }
        .map { (key: $0.key, before: $0.before) }
    }

    /// How many there are beside the first.
    func count(beyond limit: Int?) -> Int { max(0, rows.count - (limit ?? rows.count)) }

    /// The first of them, or all.
    func memberships(limit: Int?) throws -> [MembershipTurn] {
        let chosen = rows.prefix(limit ?? rows.count)
        let after = try database.memberships(
            MembershipChoice(rows: chosen.map(\.key)), on: end)
        return zip(chosen, after).compactMap { MembershipTurn(from: $0.before, to: $1) }
    }
}
