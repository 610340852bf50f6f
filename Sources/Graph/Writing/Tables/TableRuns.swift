import Knowledge

import class GRDB.Database

/// Which files are reference tables: their runs say so in `options`.
enum TableRuns {
    /// Holds of the runs of tables.
    static let condition = "runs.options GLOB 'table=*'"

    /// The options of a publisher's tables, with those that shape how they are read.
    static func options(_ publisher: String, _ others: String) -> String {
        "table=\(publisher)\n\(others)"
    }

    /// The stored tables of a publisher, in order.
    static func paths(of publisher: String, in database: Database) throws -> [String] {
        let start = options(publisher, "")
        return try database.rows(
            """
            SELECT path FROM files JOIN runs ON runs.id = run_id
            WHERE substr(options, 1, length(?1)) = ?1 ORDER BY path
            """, start
        ) { $0.text() }
    }

    /// All stored tables.
    static func paths(in database: Database) throws -> [String] {
        try database.rows(
            "SELECT path FROM files JOIN runs ON runs.id = run_id WHERE \(condition)"
        ) { $0.text() }
    }

    /// Whether a recipe's tables were all read by the same dictionaries as it has.
    static func areReadBy(_ recipe: BuildRecipe, in database: Database) throws -> Bool {
        try database.number(
            """
            SELECT count(*) FROM files JOIN runs ON runs.id = run_id
            WHERE options = ? AND dictionary <> ?
            """, recipe.options, recipe.dictionary.hex) == 0
    }
}
