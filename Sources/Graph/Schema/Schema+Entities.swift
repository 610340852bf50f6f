import Knowledge

extension Schema {
    /// Who is named, by which names, and where.
    static var entityTables: [String] { [entities, aliases, discoveries, mentions, candidates] }

    private static var entities: String {
        """
        CREATE TABLE entities (
            id INTEGER PRIMARY KEY,
            entity TEXT NOT NULL UNIQUE CHECK (entity <> ''),
            \(entityColumns)
        ) STRICT
        """
    }

    /// What `Entity` holds besides its id; the same for entities and discoveries.
    private static var entityColumns: String {
        """
        name TEXT NOT NULL,
            kind TEXT NOT NULL \(Vocabulary.check("kind", isOneOf: EntityKind.self)),
            organisation_kind TEXT
                \(Vocabulary.check("organisation_kind", isOneOf: OrganisationKind.self)),
            short_name TEXT,
            state TEXT,
            is_metonym INTEGER NOT NULL DEFAULT 0 CHECK (is_metonym IN (0, 1))
        """
    }

    private static var aliases: String {
        """
        CREATE TABLE aliases (
            id INTEGER PRIMARY KEY,
            entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            folded TEXT NOT NULL,
            origin TEXT,
            UNIQUE (entity_id, text)
        ) STRICT;
        CREATE INDEX aliases_by_folded ON aliases (folded)
        """
    }

    private static var discoveries: String {
        """
        CREATE TABLE discoveries (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            entity_id INTEGER NOT NULL REFERENCES entities (id),
            \(entityColumns),
            UNIQUE (document_id, position)
        ) STRICT;
        CREATE INDEX discoveries_by_entity ON discoveries (entity_id)
        """
    }

    private static var mentions: String {
        """
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY,
            sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
            start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
            end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
            text TEXT NOT NULL,
            entity_id INTEGER REFERENCES entities (id),
            kind TEXT NOT NULL \(Vocabulary.check("kind", isOneOf: EntityKind.self)),
            form TEXT NOT NULL \(Vocabulary.check("form", isOneOf: MentionForm.self)),
            alias TEXT,
            reason TEXT \(Vocabulary.check("reason", isOneOf: MentionReason.self)),
            is_embedded INTEGER NOT NULL CHECK (is_embedded IN (0, 1)),
            in_dateline INTEGER NOT NULL CHECK (in_dateline IN (0, 1)),
            UNIQUE (sentence_id, start_offset),
            CHECK ((entity_id IS NULL) = (reason IS NULL))
        ) STRICT;
        CREATE INDEX mentions_by_entity ON mentions (entity_id)
        """
    }

    private static var candidates: String {
        """
        CREATE TABLE candidates (
            id INTEGER PRIMARY KEY,
            mention_id INTEGER NOT NULL REFERENCES mentions (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            entity_id INTEGER NOT NULL REFERENCES entities (id),
            UNIQUE (mention_id, position)
        ) STRICT;
        CREATE INDEX candidates_by_entity ON candidates (entity_id)
        """
    }
}
