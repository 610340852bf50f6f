import Knowledge

import class GRDB.Database

/// What a transaction has changed, as temporary triggers note it: whoever changes claims, and in
/// whichever way, need not think of what follows from them.
struct ChangeLog {
    private let database: Database

    /// The log of the present connection.
    init(_ database: Database) {
        self.database = database
    }

    /// Notes changes from now on, and forgets what was noted before.
    func begin() throws {
        for statement in Self.tables + Self.triggers { try database.execute(sql: statement) }
        for table in ["claims", "stories", "documents", "entities", "parts"] {
            try database.run("DELETE FROM temp.changed_\(table)")
        }
    }

    // MARK: What is noted

    private static let tables = [
        """
        claims (
            subject_id INTEGER NOT NULL, relation TEXT NOT NULL, object_id INTEGER NOT NULL,
            is_about_all INTEGER NOT NULL,
            PRIMARY KEY (subject_id, relation, object_id, is_about_all)
        )
        """,
        "stories (id INTEGER PRIMARY KEY)",
        "documents (id INTEGER PRIMARY KEY)",
        "entities (id INTEGER PRIMARY KEY)",
        "parts (name TEXT PRIMARY KEY)",
    ].map { "CREATE TEMP TABLE IF NOT EXISTS changed_\($0)" }

    private static let triggers = [
        trigger("claims", "INSERT", insertion("SELECT \(columns(of: "new")) WHERE true")),
        trigger("claims", "DELETE", insertion("SELECT \(columns(of: "old")) WHERE true")),
        trigger(
            "documents", "UPDATE OF story_id",
            """
            \(insertion(into: "stories", "SELECT new.story_id WHERE new.story_id <> 0"));
            \(insertion(into: "stories", "SELECT old.story_id WHERE old.story_id <> 0"));
            \(insertion(
                into: "documents",
                "SELECT new.id WHERE old.story_id <> 0 OR new.story_id <> new.id"))
            """),
        trigger(
            "documents", "DELETE",
            """
            \(insertion(into: "stories", "SELECT old.story_id WHERE old.story_id <> 0"));
            \(removal)
            """),
        trigger("mentions", "INSERT", mention(of: "new")),
        trigger("mentions", "DELETE", "\(mention(of: "old")); \(removal)"),
        trigger(
            "entities", "UPDATE OF name",
            insertion(
                """
                SELECT \(columns(of: "claims")) FROM claims
                WHERE subject_id = new.id AND relation = 'succeeded_by' AND old.name <> new.name
                """)),
        trigger("office_titles", "INSERT", insertion(into: "parts", "SELECT 'titles' WHERE true")),
    ]

    private static let removal = insertion(into: "parts", "SELECT 'removals' WHERE true")

    /// Enters what a query gives. `OR IGNORE` would not do: in a trigger the statement that fires it
    /// decides about conflicts.
    private static func insertion(
        into table: String = "claims", _ query: String
    ) -> String {
        "INSERT INTO changed_\(table) \(query) ON CONFLICT DO NOTHING"
    }

    /// A claim's line in the log; one that dates a founding, or stands in a list, is about all
    /// members.
    private static func columns(of row: String) -> String {
        """
        ifnull(\(row).subject_id, 0), \(row).relation, ifnull(\(row).object_id, 0),
            \(row).roster IS NOT NULL OR \(row).event IS 'founded'
        """
    }

    private static func mention(of row: String) -> String {
        insertion(
            into: "entities", "SELECT \(row).entity_id WHERE \(row).entity_id IS NOT NULL")
    }

    private static func trigger(_ table: String, _ change: String, _ body: String) -> String {
        let name = "notes_\(table)_\(change.lowercased().replacing(" ", with: "_"))"
        return """
            CREATE TEMP TRIGGER IF NOT EXISTS \(name) AFTER \(change) ON main.\(table) BEGIN
                \(body);
            END
            """
    }

    // MARK: What follows

    /// Enters a claim, wherever it was read, as changed.
    func note(_ claim: ClaimID) throws {
        try database.run(
            Self.insertion("SELECT \(Self.columns(of: "claims")) FROM claims WHERE claim = ?"),
            claim.rawValue)
    }

    /// Enters every claim that names an entity as changed, and the entity itself.
    func note(_ entity: Int64) throws {
        for column in ["subject_id", "object_id", "attributed_to_id"] {
            try database.run(
                Self.insertion(
                    "SELECT \(Self.columns(of: "claims")) FROM claims WHERE \(column) = ?"),
                entity)
        }
        try database.run(Self.insertion(into: "entities", "SELECT ? WHERE true"), entity)
    }

    /// Enters the claims of all stories to which articles came or from which they went: what is
    /// heard of a copy depends on the others.
    func noteClaimsOfChangedStories() throws {
        try database.run(
            Self.insertion(
                """
                SELECT \(Self.columns(of: "claims"))
                FROM changed_stories
                    JOIN documents ON documents.story_id = changed_stories.id
                    JOIN claims ON claims.document_id = documents.id
                WHERE true
                """))
        try database.run(
            Self.insertion(
                into: "entities",
                """
                SELECT entity_id FROM changed_documents
                    JOIN sentences ON sentences.document_id = changed_documents.id
                    JOIN mentions ON mentions.sentence_id = sentences.id
                WHERE entity_id IS NOT NULL
                """))
    }

    // MARK: Reading

    /// A claim that came or went, as far as it tells what follows from it.
    struct ChangedClaim {
        let subject: Int64?
        let relation: RelationKind
        let object: Int64?
        /// Whether it is about all members of its object.
        let isAboutAll: Bool
    }

    /// The claims that came, went, or are heard otherwise.
    func claims() throws -> [ChangedClaim] {
        try database.rows(
            """
            SELECT nullif(subject_id, 0), relation, nullif(object_id, 0), is_about_all
            FROM changed_claims
            """
        ) { row in
            ChangedClaim(
                subject: row.optionalInteger(), relation: try row.word(),
                object: row.optionalInteger(), isAboutAll: row.bool())
        }
    }

    /// The row keys of entities that more or fewer articles name.
    func entities() throws -> [Int64] {
        try database.rows("SELECT id FROM changed_entities") { $0.integer() }
    }

    /// Whether articles, or what was read in them, were removed.
    func hasRemovals() throws -> Bool { try has("removals") }

    /// Whether other titles than before may name one office.
    func hasNewTitles() throws -> Bool { try has("titles") }

    private func has(_ part: String) throws -> Bool {
        try database.number("SELECT count(*) FROM changed_parts WHERE name = ?", part) > 0
    }
}
