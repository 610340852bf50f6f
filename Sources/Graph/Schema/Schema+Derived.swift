import Knowledge

extension Schema {
    /// What follows from claims and judgements, brought up to date with every change of them.
    static var derivedTables: [String] { [merges, edges, ranks] + historyTables }

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
        CREATE INDEX edges_by_object ON edges (
            object_id, subject_id, relation, is_negated, is_hedged)
        """
    }

    private static var ranks: String {
        """
        CREATE TABLE ranks (
            entity_id INTEGER PRIMARY KEY REFERENCES entities (id),
            stories INTEGER NOT NULL CHECK (stories >= 0),
            degree INTEGER NOT NULL CHECK (degree >= 0),
            pagerank INTEGER NOT NULL CHECK (pagerank >= 0)
        ) STRICT;
        CREATE INDEX ranks_by_stories ON ranks (stories)
        """
    }
}
