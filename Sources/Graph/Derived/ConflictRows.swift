import Knowledge

import class GRDB.Database

/// The rows of `conflicts`, with their sides.
struct ConflictRows {
    private let database: Database
    private let names: EntityNames
    private let conflicts: PreparedStatement
    private let sides: PreparedStatement

    /// Rows for the present transaction.
    init(_ database: Database, names: EntityNames) throws {
        self.database = database
        self.names = names
        conflicts = try PreparedStatement(
            """
            INSERT INTO conflicts (kind, is_hard, is_settled, member_id, body_id, role, first_day,
                last_day, reconciliation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        sides = try PreparedStatement(
            """
            INSERT INTO conflict_sides (conflict_id, says, claim, is_preferred)
            VALUES (?, ?, ?, ?)
            """, in: database)
    }

    /// Takes out what is disputed of one membership.
    func remove(_ member: Int64, in body: Int64) throws {
        try database.run(
            "DELETE FROM conflicts WHERE member_id = ? AND body_id = ? AND role IS NULL", member,
            body)
    }

    /// Takes out what is disputed of all memberships in a body.
    func removeMemberships(of body: Int64) throws {
        try database.run(
            """
            DELETE FROM conflicts WHERE body_id = ? AND member_id IS NOT NULL AND role IS NULL
            """, body)
    }

    /// Takes out what is disputed of the beginning of a body.
    func removeFoundings(of body: Int64) throws {
        try database.run(
            "DELETE FROM conflicts WHERE body_id = ? AND member_id IS NULL AND role IS NULL", body)
    }

    /// Takes out what is disputed of the offices of a body.
    func removeOffices(of body: Int64) throws {
        try database.run("DELETE FROM conflicts WHERE body_id = ? AND role IS NOT NULL", body)
    }

    /// Inserts disagreements with what is said on each side and by which claims.
    func insert(_ all: [Conflict], of histories: Histories) throws {
        for conflict in all.map({ $0.settled(preferring: histories.testimony.preferred) }) {
            try conflicts.run(
                conflict.kind.rawValue, conflict.isHard, conflict.isSettled,
                conflict.member.flatMap { names.key(of: $0) }, names.key(of: conflict.body),
                conflict.role, conflict.days?.firstDay?.iso8601, conflict.days?.lastDay?.iso8601,
                try conflict.reconciliation?.sentence(name))
            let key = database.lastInsertedRowID
            for side in conflict.sides {
                for claim in side.claims {
                    try sides.run(
                        key, side.says, claim.rawValue, conflict.settledBy.contains(claim))
                }
            }
        }
    }

    private func name(of entity: EntityID) throws -> String {
        try database.entity(entity)?.name ?? entity.rawValue
    }
}
