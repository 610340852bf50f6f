import Knowledge

import class GRDB.Database

/// The rows of `memberships` and `conflicts`: what the histories of all claims come to.
struct HistoryRows {
    private let database: Database
    private let histories: Histories
    private let keys: [EntityID: Int64]

    /// Hears all stored claims.
    init(_ database: Database) throws {
        self.database = database
        histories = Histories(try TestimonyReader(database).testimony())
        keys = try database.entityKeys()
    }

    /// Inserts memberships and conflicts.
    func insert() throws {
        try insertMemberships()
        try insertConflicts()
    }

    /// Every stretch of known status of every membership.
    private func insertMemberships() throws {
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

    /// Every disagreement, with what is said on each side and by which claims.
    private func insertConflicts() throws {
        let conflicts = try PreparedStatement(
            """
            INSERT INTO conflicts (id, kind, is_hard, is_settled, member_id, body_id, role,
                first_day, last_day, reconciliation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        let sides = try PreparedStatement(
            """
            INSERT INTO conflict_sides (conflict_id, says, claim, is_preferred)
            VALUES (?, ?, ?, ?)
            """, in: database)
        let titles = try OfficeTitles(stored: database)
        for (number, conflict) in histories.conflicts(titles: titles).enumerated() {
            try conflicts.run(
                number + 1, conflict.kind.rawValue, conflict.isHard, conflict.isSettled,
                conflict.member.flatMap { keys[$0] }, keys[conflict.body], conflict.role,
                conflict.days?.firstDay?.iso8601, conflict.days?.lastDay?.iso8601,
                try conflict.reconciliation?.sentence(name))
            for side in conflict.sides {
                for claim in side.claims {
                    try sides.run(
                        number + 1, side.says, claim.rawValue, conflict.settledBy.contains(claim))
                }
            }
        }
    }

    private func name(of entity: EntityID) throws -> String {
        try database.entity(entity)?.name ?? entity.rawValue
    }
}

extension Days {
    /// The first day, nil where nothing bounds it in the years that can be written.
    var firstDay: CalendarDay? { first.components.year < 1 ? nil : first }

    /// The last day, nil where it goes on, be it to the day before the end of all days.
    var lastDay: CalendarDay? { last.components.year > 9999 ? nil : last }
}
