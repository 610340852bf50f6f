import Knowledge

extension Schema {
    /// What follows from claims and judgements, rebuilt after every change of them.
    static var derivedTables: [String] { [merges, edges, memberships, conflicts, conflictSides] }

    private static var merges: String {
        """
        CREATE TABLE merges (
            entity_id INTEGER PRIMARY KEY REFERENCES entities (id),
            into_id INTEGER NOT NULL REFERENCES entities (id) CHECK (into_id <> entity_id)
        ) STRICT;
        CREATE INDEX merges_by_into ON merges (into_id)
        """
    }

    private static var edges: String {
        """
        CREATE TABLE edges (
            id INTEGER PRIMARY KEY,
            subject_id INTEGER NOT NULL REFERENCES entities (id),
            relation TEXT NOT NULL \(Vocabulary.check("relation", isOneOf: RelationKind.self)),
            object_id INTEGER NOT NULL REFERENCES entities (id),
            role TEXT NOT NULL,
            is_negated INTEGER NOT NULL CHECK (is_negated IN (0, 1)),
            is_hedged INTEGER NOT NULL CHECK (is_hedged IN (0, 1)),
            status TEXT \(Vocabulary.check("status", isOneOf: MembershipStatus.self)),
            is_former INTEGER NOT NULL CHECK (is_former IN (0, 1)),
            is_disputed INTEGER NOT NULL CHECK (is_disputed IN (0, 1)),
            since TEXT,
            until TEXT,
            first_seen TEXT,
            last_seen TEXT,
            stories INTEGER NOT NULL CHECK (stories > 0),
            claims INTEGER NOT NULL CHECK (claims > 0),
            UNIQUE (subject_id, object_id, relation, role, is_negated, is_hedged)
        ) STRICT;
        CREATE INDEX edges_by_object ON edges (object_id)
        """
    }

    private static var memberships: String {
        """
        CREATE TABLE memberships (
            id INTEGER PRIMARY KEY,
            member_id INTEGER NOT NULL REFERENCES entities (id),
            organisation_id INTEGER NOT NULL REFERENCES entities (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            status TEXT NOT NULL \(Vocabulary.check("status", isOneOf: MembershipStatus.self)),
            first_day TEXT,
            last_day TEXT CHECK (last_day >= first_day),
            since TEXT,
            until TEXT,
            is_by_succession INTEGER NOT NULL CHECK (is_by_succession IN (0, 1)),
            UNIQUE (member_id, organisation_id, position)
        ) STRICT;
        CREATE INDEX memberships_by_organisation ON memberships (organisation_id)
        """
    }

    private static var conflicts: String {
        """
        CREATE TABLE conflicts (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL \(Vocabulary.check("kind", isOneOf: Conflict.Kind.self)),
            is_hard INTEGER NOT NULL CHECK (is_hard IN (0, 1)),
            is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1)),
            member_id INTEGER REFERENCES entities (id),
            body_id INTEGER NOT NULL REFERENCES entities (id),
            role TEXT,
            first_day TEXT,
            last_day TEXT CHECK (last_day >= first_day),
            reconciliation TEXT
        ) STRICT;
        CREATE INDEX conflicts_by_member ON conflicts (member_id);
        CREATE INDEX conflicts_by_body ON conflicts (body_id)
        """
    }

    private static var conflictSides: String {
        """
        CREATE TABLE conflict_sides (
            id INTEGER PRIMARY KEY,
            conflict_id INTEGER NOT NULL REFERENCES conflicts (id) ON DELETE CASCADE,
            says TEXT NOT NULL,
            claim TEXT NOT NULL,
            is_preferred INTEGER NOT NULL CHECK (is_preferred IN (0, 1)),
            UNIQUE (conflict_id, says, claim)
        ) STRICT
        """
    }
}
