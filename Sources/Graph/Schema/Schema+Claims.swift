import Knowledge

extension Schema {
    /// What sentences say, and what the user decided about it.
    static var claimTables: [String] { [claims, judgements] + appendOnly }

    private static var claims: String {
        """
        CREATE TABLE claims (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
            claim TEXT NOT NULL CHECK (length(claim) = 16),
            subject_id INTEGER REFERENCES entities (id),
            relation TEXT NOT NULL \(Vocabulary.check("relation", isOneOf: RelationKind.self)),
            event TEXT \(Vocabulary.check("event", isOneOf: MembershipEvent.self)),
            object_id INTEGER REFERENCES entities (id),
            role TEXT,
            date TEXT,
            date_basis TEXT \(Vocabulary.check("date_basis", isOneOf: ClaimDate.Basis.self)),
            earliest TEXT,
            latest TEXT,
            until_earliest TEXT,
            until_latest TEXT,
            polarity TEXT NOT NULL \(Vocabulary.check("polarity", isOneOf: Polarity.self)),
            modality TEXT NOT NULL \(Vocabulary.check("modality", isOneOf: Modality.self)),
            attributed_to_id INTEGER REFERENCES entities (id),
            evidence_start INTEGER NOT NULL CHECK (evidence_start >= 0),
            evidence_end INTEGER NOT NULL CHECK (evidence_end > evidence_start),
            subject_start INTEGER,
            subject_end INTEGER CHECK (subject_end >= subject_start),
            object_start INTEGER,
            object_end INTEGER CHECK (object_end >= object_start),
            context_start INTEGER,
            context_end INTEGER CHECK (context_end >= context_start),
            roster INTEGER,
            roster_is_complete INTEGER CHECK (roster_is_complete IN (0, 1)),
            roster_count INTEGER CHECK (roster_count >= 0),
            rule TEXT NOT NULL,
            UNIQUE (document_id, claim),
            CHECK (event IS NULL OR relation = 'member_of'),
            CHECK ((date IS NULL) = (date_basis IS NULL)),
            CHECK ((subject_start IS NULL) = (subject_end IS NULL)),
            CHECK ((object_start IS NULL) = (object_end IS NULL)),
            CHECK ((context_start IS NULL) = (context_end IS NULL)),
            CHECK ((roster IS NULL) = (roster_is_complete IS NULL)),
            CHECK ((roster IS NULL) = (roster_count IS NULL))
        ) STRICT;
        CREATE INDEX claims_by_claim ON claims (claim);
        CREATE INDEX claims_by_sentence ON claims (sentence_id);
        CREATE INDEX claims_by_subject ON claims (subject_id, relation, object_id);
        CREATE INDEX claims_by_object ON claims (object_id, relation, event, subject_id);
        CREATE INDEX claims_of_full_lists ON claims (object_id) WHERE roster_is_complete = 1;
        CREATE INDEX claims_by_speaker ON claims (attributed_to_id)
        """
    }

    // Judgements name claims and entities by their lasting ids: row keys change with every rebuild.
    private static var judgements: String {
        """
        CREATE TABLE judgements (
            id INTEGER PRIMARY KEY,
            verdict TEXT NOT NULL
                \(Vocabulary.check("verdict", isOneOf: Ruling.Verdict.self)),
            claim TEXT,
            entity TEXT,
            into_entity TEXT,
            undone_id INTEGER REFERENCES judgements (id),
            reason TEXT NOT NULL DEFAULT '',
            CHECK ((verdict IN ('reject', 'prefer', 'note')) = (claim IS NOT NULL)),
            CHECK ((verdict = 'merge') = (entity IS NOT NULL)),
            CHECK ((verdict = 'merge') = (into_entity IS NOT NULL)),
            CHECK ((verdict = 'undo') = (undone_id IS NOT NULL)),
            CHECK (verdict <> 'note' OR reason <> ''),
            CHECK (entity <> into_entity)
        ) STRICT;
        CREATE INDEX judgements_by_claim ON judgements (claim);
        CREATE INDEX judgements_by_undone ON judgements (undone_id)
        """
    }

    private static var appendOnly: [String] {
        ["UPDATE", "DELETE"].map { action in
            """
            CREATE TRIGGER judgements_refuse_\(action.lowercased())
            BEFORE \(action) ON judgements BEGIN
                SELECT raise(ABORT, 'judgements are append-only: add an undo');
            END
            """
        }
    }
}
