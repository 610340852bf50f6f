import Knowledge

extension Schema {
    /// What histories come to: who was in what, who held which office, where sources disagree.
    static var historyTables: [String] {
        [memberships, voices, tenures, conflicts, conflictSides]
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
            last_confirmed TEXT,
            UNIQUE (member_id, organisation_id, position)
        ) STRICT;
        CREATE INDEX memberships_by_organisation ON memberships (organisation_id, member_id);
        CREATE INDEX memberships_by_first_day ON memberships (first_day);
        CREATE INDEX memberships_that_stand ON memberships (ifnull(last_confirmed, ''))
            WHERE last_day IS NULL AND status NOT IN ('none', 'left', 'unknown')
        """
    }

    // Not WITHOUT ROWID, which DuckDB cannot read.
    private static var voices: String {
        """
        CREATE TABLE voices (
            membership_id INTEGER NOT NULL REFERENCES memberships (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            first_day TEXT,
            last_told TEXT,
            is_by_succession INTEGER NOT NULL CHECK (is_by_succession IN (0, 1)),
            stories INTEGER NOT NULL CHECK (stories >= 0),
            claims TEXT NOT NULL CHECK (json_valid(claims)),
            settled_by TEXT NOT NULL CHECK (json_valid(settled_by)),
            PRIMARY KEY (membership_id, position)
        ) STRICT
        """
    }

    private static var tenures: String {
        """
        CREATE TABLE tenures (
            id INTEGER PRIMARY KEY,
            body_id INTEGER NOT NULL REFERENCES entities (id),
            role TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            holder_id INTEGER REFERENCES entities (id),
            status TEXT NOT NULL \(Vocabulary.check("status", isOneOf: OfficeStatus.self)),
            first_day TEXT,
            last_day TEXT CHECK (last_day >= first_day),
            since TEXT,
            until TEXT,
            claims TEXT NOT NULL CHECK (json_valid(claims)),
            settled_by TEXT NOT NULL CHECK (json_valid(settled_by)),
            UNIQUE (body_id, role, position)
        ) STRICT;
        CREATE INDEX tenures_by_holder ON tenures (holder_id)
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
        CREATE INDEX conflicts_by_body ON conflicts (body_id, is_settled, is_hard)
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
