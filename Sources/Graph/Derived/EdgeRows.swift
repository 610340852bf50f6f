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
        let keys = Dictionary(
            uniqueKeysWithValues: try database.rows("SELECT entity, id FROM entities") {
                (EntityID($0.text()), $0.integer())
            })
        let insert = try PreparedStatement(
            """
            INSERT INTO edges (subject_id, relation, object_id, role, is_negated, is_hedged,
                status, is_former, is_disputed, since, until, first_seen, last_seen, stories,
                claims)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
        let claims = try database.rows(ClaimRecord.select) { try ClaimRecord(&$0) }
        let (stated, others) = (
            claims.filter { $0.statement.isStated }, claims.filter { !$0.statement.isStated }
        )
        for edge in Edge.edges(of: stated) + Edge.edges(of: others) {
            try insert.run(
                keys[edge.ends.from], edge.ends.relation.rawValue, keys[edge.ends.to],
                edge.ends.role, edge.ends.isNegated, edge.isHedged, edge.status?.rawValue,
                edge.isFormer, edge.isDisputed, edge.since?.edtf, edge.until?.edtf,
                edge.firstSeen?.edtf, edge.lastSeen?.edtf, edge.stories.count,
                edge.claims.count)
        }
    }
}
