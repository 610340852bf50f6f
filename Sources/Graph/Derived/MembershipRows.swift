import Knowledge

import class GRDB.Database

/// The rows of `memberships` and `conflicts`: what the histories of all claims come to.
struct MembershipRows {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Inserts every stretch of known status of every membership.
    func insert() throws {
        let histories = Histories(try Testimony(from: database))
        let keys = try database.entityKeys()
        let insert = try PreparedStatement(
            """
            INSERT INTO memberships (member_id, organisation_id, position, status, first_day,
                last_day, since, until, is_by_succession)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        for organisation in histories.testimony.organisations {
            for member in histories.candidates(of: organisation) {
                let history = histories.history(of: member, in: organisation)
                for (position, interval) in history.intervals.enumerated() {
                    try insert.run(
                        keys[member], keys[organisation], position, interval.status.rawValue,
                        interval.days.firstDay?.iso8601, interval.days.lastDay?.iso8601,
                        interval.since?.edtf, interval.until?.edtf, interval.isBySuccession)
                }
            }
        }
    }
}

extension Days {
    /// The first day, nil where nothing bounds it.
    var firstDay: CalendarDay? { first == .distantPast ? nil : first }

    /// The last day, nil where it goes on.
    var lastDay: CalendarDay? { last == .distantFuture ? nil : last }
}
