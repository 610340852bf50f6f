import GRDB

/// The dictionary lines that mentions name.
struct AliasLines {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Corrects lines whose rows have moved within their files, in the given articles.
    func move(_ moves: [String: String], inArticles keys: [Int64]) throws {
        guard !moves.isEmpty else { return }
        try database.execute(
            sql: """
                CREATE TEMP TABLE moves (line TEXT PRIMARY KEY, new_line TEXT NOT NULL);
                CREATE TEMP TABLE moved_articles (id INTEGER PRIMARY KEY);
                """)
        defer {
            try? database.execute(sql: "DROP TABLE temp.moves; DROP TABLE temp.moved_articles;")
        }
        let move = try PreparedStatement("INSERT INTO moves VALUES (?, ?)", in: database)
        for (line, newLine) in moves { try move.run(line, newLine) }
        let article = try PreparedStatement("INSERT INTO moved_articles VALUES (?)", in: database)
        for key in keys { try article.run(key) }
        try database.run(
            """
            UPDATE mentions SET alias = (SELECT new_line FROM moves WHERE line = alias)
            WHERE alias IN (SELECT line FROM moves) AND sentence_id IN (
                SELECT sentences.id FROM sentences
                    JOIN moved_articles ON moved_articles.id = document_id
            )
            """)
    }
}
