import GRDB

/// Whether what follows from claims and judgements is what they say now: all of it is derived anew
/// and compared, row keys aside.
struct DerivedCheck {
    /// What to compare: every derived row, as lasting ids.
    static let contents: [(name: String, select: String)] = [
        ("stories", "SELECT id, story_id FROM documents"),
        (
            "entities",
            """
            SELECT entity, name, kind, organisation_kind, short_name, state, is_metonym, text,
                folded, origin
            FROM entities LEFT JOIN aliases ON entity_id = entities.id
            """
        ),
        ("merges", "SELECT entity_id, into_id FROM merges"),
        (
            "edges",
            """
            SELECT subject.entity, relation, object.entity, role, is_negated, is_hedged, status,
                is_former, is_disputed, since, until, first_seen, last_seen, stories, claims
            FROM edges
                JOIN entities AS subject ON subject.id = subject_id
                JOIN entities AS object ON object.id = object_id
            """
        ),
        (
            "memberships",
            """
            SELECT member.entity, organisation.entity, position, status, first_day, last_day,
                since, until, is_by_succession, last_confirmed
            FROM memberships
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            """
        ),
        (
            "voices",
            """
            SELECT member.entity, organisation.entity, memberships.position, voices.position,
                voices.first_day, last_told, voices.is_by_succession, stories, claims, settled_by
            FROM voices
                JOIN memberships ON memberships.id = membership_id
                JOIN entities AS member ON member.id = member_id
                JOIN entities AS organisation ON organisation.id = organisation_id
            """
        ),
        (
            "tenures",
            """
            SELECT body.entity, role, position, holder.entity, status, first_day, last_day, since,
                until, claims, settled_by
            FROM tenures
                JOIN entities AS body ON body.id = body_id
                LEFT JOIN entities AS holder ON holder.id = holder_id
            """
        ),
        (
            "ranks",
            """
            SELECT entity, stories, degree, pagerank FROM ranks
                JOIN entities ON entities.id = entity_id
            """
        ),
        (
            "conflicts",
            """
            SELECT member.entity, body.entity, conflicts.kind, is_hard, is_settled, role, first_day,
                last_day, reconciliation, says, claim, is_preferred
            FROM conflicts
                LEFT JOIN conflict_sides ON conflict_id = conflicts.id
                LEFT JOIN entities AS member ON member.id = member_id
                JOIN entities AS body ON body.id = body_id
            """
        ),
    ]

    private let database: Database

    /// A check of a database that may be changed: a copy.
    init(_ database: Database) {
        self.database = database
    }

    func problems() throws -> [Problem] {
        for (name, select) in Self.contents {
            try database.run("CREATE TEMP TABLE stored_\(name) AS \(select)")
        }
        try database.inTransaction {
            try Derivation(database).rebuild()
            return .commit
        }
        return try Self.contents.flatMap { name, select in
            let stored = "SELECT * FROM stored_\(name)"
            let surplus = try count("\(stored) EXCEPT SELECT * FROM (\(select))")
            let missing = try count("SELECT * FROM (\(select)) EXCEPT \(stored)")
            return [
                surplus > 0 ? Problem(.derived, "\(name): \(surplus) follow from nothing") : nil,
                missing > 0 ? Problem(.derived, "\(name): \(missing) are missing") : nil,
            ].compactMap(\.self)
        }
    }

    private func count(_ select: String) throws -> Int64 {
        try database.number("SELECT count(*) FROM (\(select))")
    }
}
