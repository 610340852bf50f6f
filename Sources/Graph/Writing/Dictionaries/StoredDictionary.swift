import GRDB
import Knowledge

/// What the store remembers of the dictionaries that articles were last read by: enough to tell what
/// an edit of them touches.
struct StoredDictionary {
    /// Hash of dictionaries and patterns, as `runs.dictionary` has it.
    let hash: ContentHash
    /// Hash of the patterns alone.
    let patterns: ContentHash

    init(hash: ContentHash, patterns: ContentHash) {
        self.hash = hash
        self.patterns = patterns
    }

    /// The one in a database; nil where nothing has been read yet.
    init?(in database: Database) throws {
        guard let hash = try Self.note("dictionary", in: database),
            let patterns = try Self.note("patterns", in: database)
        else { return nil }
        self.init(hash: hash, patterns: patterns)
    }

    private static func note(_ name: String, in database: Database) throws -> ContentHash? {
        try database.firstRow("SELECT value FROM meta WHERE name = ?", name) { try $0.hash() }
    }

    /// The stored rows, in no order.
    static func rows(in database: Database) throws -> [DictionaryRow] {
        try database.rows(
            "SELECT table_name, row_key, digest, words, origin FROM dictionary_rows"
        ) { row in
            DictionaryRow(
                table: row.text(), key: row.text(), digest: row.text(),
                words: row.text().split(separator: " ").map(String.init), origin: row.text())
        }
    }

    /// Puts this dictionary and its rows in the place of what was stored.
    func store(_ rows: [DictionaryRow], in database: Database) throws {
        for (name, value) in [("dictionary", hash), ("patterns", patterns)] {
            try database.run(
                """
                INSERT INTO meta (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, name, value.hex)
        }
        try database.run("DELETE FROM dictionary_rows")
        let insertion = try PreparedStatement(
            """
            INSERT INTO dictionary_rows (table_name, row_key, digest, words, origin)
            VALUES (?, ?, ?, ?, ?)
            """, in: database)
        for row in rows {
            try insertion.run(
                row.table, row.key, row.digest, row.words.joined(separator: " "), row.origin)
        }
    }
}
