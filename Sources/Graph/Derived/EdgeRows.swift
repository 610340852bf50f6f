import Knowledge

import class GRDB.Database

/// The rows of `edges`: all that is said of two entities in one relation, as one line.
struct EdgeRows {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Inserts the edges that the stored claims make: first those that are stated, then those
    /// that are only planned, conditional, possible or denied.
    func insert() throws {
        let keys = try database.entityKeys()
        let insert = try PreparedStatement(
            """
            INSERT INTO edges (subject_id, relation, object_id, role, is_negated, is_hedged,
                status, is_former, is_disputed, since, until, first_seen, last_seen, stories,
                claims)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        let verdicts = try Verdicts(in: database)
        let claims = try database.rows(ClaimRecord.select) { try ClaimRecord(&$0) }
            .compactMap(verdicts.heard)
        let (stated, others) = (
            claims.filter { $0.statement.isStated }, claims.filter { !$0.statement.isStated }
        )
        for edge in try database.edges(of: stated, filter: ClaimFilter())
            + Edge.edges(of: others)
        {
            try insert.run(
                keys[edge.ends.from], edge.ends.relation.rawValue, keys[edge.ends.to],
                edge.ends.role, edge.ends.isNegated, edge.isHedged, edge.standing?.status.rawValue,
                edge.isFormer, edge.standing?.isDisputed ?? false, edge.since?.edtf,
                edge.until?.edtf,
                edge.firstSeen?.edtf, edge.lastSeen?.edtf, edge.stories.count,
                edge.claims.count)
        }
    }
}
