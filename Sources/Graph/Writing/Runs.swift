import GRDB
import Knowledge

/// The rows of `runs`: how files were read.
struct Runs {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The key of a recipe's row, which is added if there is none.
    func key(of recipe: BuildRecipe) throws -> (key: Int64, isNew: Bool) {
        if let key = try find(recipe) { return (key, false) }
        try database.run(
            "INSERT INTO runs (version, dictionary, options) VALUES (?, ?, ?)",
            recipe.version, recipe.dictionary.hex, recipe.options)
        return (database.lastInsertedRowID, true)
    }

    /// Gives every file a run that differs from its own in nothing but the dictionary; not those of
    /// tables, which only their own import reads again.
    func adopt(_ dictionary: ContentHash) throws {
        let outdated = try database.rows(
            """
            SELECT id, version, options FROM runs
            WHERE dictionary <> ? AND NOT \(TableRuns.condition)
            """, dictionary.hex
        ) { (key: $0.integer(), version: $0.text(), options: $0.text()) }
        for run in outdated {
            let recipe = BuildRecipe(
                version: run.version, dictionary: dictionary, options: run.options)
            let (key, _) = try key(of: recipe)
            try database.run("UPDATE files SET run_id = ? WHERE run_id = ?", key, run.key)
        }
    }

    private func find(_ recipe: BuildRecipe) throws -> Int64? {
        try database.firstRow(
            "SELECT id FROM runs WHERE version = ? AND dictionary = ? AND options = ?",
            recipe.version, recipe.dictionary.hex, recipe.options
        ) { $0.integer() }
    }
}
