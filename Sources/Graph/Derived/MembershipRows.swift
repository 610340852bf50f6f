import Knowledge

import class GRDB.Database

/// The rows of `memberships`, with their `voices`.
struct MembershipRows {
    private let database: Database
    private let names: EntityNames
    private let memberships: PreparedStatement
    private let voices: PreparedStatement

    /// Rows for the present transaction.
    init(_ database: Database, names: EntityNames) throws {
        self.database = database
        self.names = names
        memberships = try PreparedStatement(
            """
            INSERT INTO memberships (member_id, organisation_id, position, status, first_day,
                last_day, since, until, is_by_succession, last_confirmed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        voices = try PreparedStatement(
            """
            INSERT INTO voices (membership_id, position, first_day, last_told, is_by_succession,
                stories, claims, settled_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
    }

    /// Takes out one membership.
    func remove(_ member: Int64, in organisation: Int64) throws {
        try database.run(
            "DELETE FROM memberships WHERE member_id = ? AND organisation_id = ?", member,
            organisation)
    }

    /// Takes out everybody's memberships in an organisation.
    func remove(all organisation: Int64) throws {
        try database.run("DELETE FROM memberships WHERE organisation_id = ?", organisation)
    }

    /// Inserts every stretch of known status, or one row of `unknown` where nothing is known.
    func insert(_ history: MembershipHistory, toldIn testimony: Testimony) throws {
        let (member, body) = (names.key(of: history.member), names.key(of: history.organisation))
        guard !history.intervals.isEmpty else {
            return try memberships.run(
                member, body, 0, MembershipStatus.unknown.rawValue, String?.none, String?.none,
                String?.none, String?.none, false, String?.none)
        }
        for (position, interval) in history.intervals.enumerated() {
            let stretches = history.stretches(of: interval)
            try memberships.run(
                member, body, position, interval.status.rawValue, interval.days.firstDay?.iso8601,
                interval.days.lastDay?.iso8601, interval.since?.edtf, interval.until?.edtf,
                interval.isBySuccession, stretches.last?.lastTold?.iso8601)
            let key = database.lastInsertedRowID
            for (position, stretch) in stretches.enumerated() {
                let stories = Set(stretch.claims.compactMap { testimony.claim($0)?.story })
                try voices.run(
                    key, position, stretch.days.firstDay?.iso8601, stretch.lastTold?.iso8601,
                    stretch.isBySuccession, stories.count, stretch.claims.json,
                    stretch.settledBy.json)
            }
        }
    }
}

extension Days {
    /// The first day, nil where nothing bounds it in the years that can be written.
    var firstDay: CalendarDay? {
        first.components.year < 1 ? nil : min(first, .lastWritten)
    }

    /// The last day, nil where it goes on, be it to the day before the end of all days.
    var lastDay: CalendarDay? { last.components.year > 9999 ? nil : last }
}

extension CalendarDay {
    /// The last day that four digits of a year can write.
    fileprivate static let lastWritten =
        CalendarDay(year: 9999, month: 12, day: 31) ?? .distantFuture
}
