import Knowledge

import class GRDB.Database

/// The rows of `edges`: all that is said of two entities in one relation, as one line.
struct EdgeRows {
    private let database: Database
    private let names: EntityNames
    private let verdicts: Verdicts
    private let edges: PreparedStatement

    /// Rows for the present transaction.
    init(_ database: Database, names: EntityNames) throws {
        self.database = database
        self.names = names
        verdicts = try Verdicts(in: database)
        edges = try PreparedStatement(
            """
            INSERT INTO edges (subject_id, relation, object_id, role, is_negated, is_hedged,
                status, is_former, is_disputed, since, until, first_seen, last_seen, stories,
                claims)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, in: database)
    }

    /// Takes out what links two entities.
    func remove(_ pair: Concerns.Pair) throws {
        guard let a = names.key(of: pair.from), let b = names.key(of: pair.to) else { return }
        for (from, to) in [(a, b), (b, a)] {
            try database.run("DELETE FROM edges WHERE subject_id = ? AND object_id = ?", from, to)
        }
    }

    /// Inserts what links two entities, in both directions: which of them comes first in a relation
    /// that has none is decided by the ids they go by.
    func insert(_ pair: Concerns.Pair) throws {
        guard names.isItself(pair.from), names.isItself(pair.to) else { return }
        let (keys, others) = (names.keys(of: pair.from), names.keys(of: pair.to))
        let claims = try keys.flatMap { a in
            try others.flatMap { b in
                try database.rows(Self.selectOfPair, a, b) { try ClaimRecord(&$0) }
            }
        }
        try insert(claims)
    }

    /// Inserts all edges that the stored claims make.
    func insertAll() throws {
        let ends = try database.rows(
            """
            SELECT DISTINCT subject_id, object_id FROM claims
            WHERE subject_id IS NOT NULL AND object_id IS NOT NULL
            """
        ) { (names.all($0.integer()), names.all($0.integer())) }
        let pairs = ends.flatMap { froms, tos in
            froms.flatMap { from in tos.map { Concerns.Pair(from: from, to: $0).inOrder } }
        }
        for pair in Set(pairs).sorted() { try insert(pair) }
    }

    // Relations are named so that the index over subject, relation and object can be used.
    private static let selectOfPair =
        ClaimRecord.select
            + """
            WHERE relation IN (
                    \(RelationKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
                ) AND (
                    (claims.subject_id = ?1 AND claims.object_id = ?2)
                    OR (claims.subject_id = ?2 AND claims.object_id = ?1)
                )
            """

    /// First the edges that are stated, then those that are only planned, conditional, possible
    /// or denied.
    private func insert(_ claims: [ClaimRecord]) throws {
        let heard = claims.compactMap(verdicts.heard)
        let (stated, others) = (
            heard.filter { $0.statement.isStated }, heard.filter { !$0.statement.isStated }
        )
        for edge in try database.edges(of: stated, filter: ClaimFilter())
            + Edge.edges(of: others)
        {
            try edges.run(
                names.key(of: edge.ends.from), edge.ends.relation.rawValue,
                names.key(of: edge.ends.to), edge.ends.role, edge.ends.isNegated, edge.isHedged,
                edge.standing?.status.rawValue, edge.isFormer, edge.standing?.isDisputed ?? false,
                edge.since?.edtf, edge.until?.edtf, edge.firstSeen?.edtf, edge.lastSeen?.edtf,
                edge.stories.count, edge.claims.count)
        }
    }
}
