import GRDB
import Knowledge

/// Writes files with their articles, in the transaction that is open.
struct FileWriter {
    private let database: Database
    private let run: Int64
    private var entities: EntityWriter
    private var articles: ArticleWriter
    private var fullText: FullTextWriter

    /// A writer for the present transaction.
    init(_ database: Database, recipe: BuildRecipe, names: KnownNames) throws {
        self.database = database
        let (run, isNew) = try Self.row(of: recipe, in: database)
        self.run = run
        entities = try EntityWriter(database, names: names)
        articles = try ArticleWriter(database)
        fullText = try FullTextWriter(database)
        if isNew { try entities.refreshAll() }
    }

    /// Puts a file in the place of what was stored of it and gives its row key.
    mutating func begin(_ file: StoredFile) throws -> Int64 {
        try remove(path: file.path)
        return try Files.insert(file, run: run, into: database)
    }

    /// The row key of a file whose articles come by a merge, so that its bytes are not known.
    func beginMerging(path: String) throws -> Int64 {
        try Files.mergedRow(of: path, run: run, in: database)
    }

    /// Adds an article of a file and gives its row key.
    @discardableResult
    mutating func add(_ reading: Reading, claims: [Claim], file: Int64) throws -> Int64 {
        try articles.write(reading, claims: claims, file: file, entities: &entities)
    }

    /// Takes out a file.
    mutating func remove(path: String) throws {
        try fullText.prepareToRemove(path: path)
        try Files.remove(path, from: database)
    }

    /// Writes what was kept for the end of the transaction.
    mutating func finish() throws {
        try fullText.finish()
    }

    private static func row(
        of recipe: BuildRecipe, in database: Database
    ) throws -> (id: Int64, isNew: Bool) {
        let find = "SELECT id FROM runs WHERE version = ? AND dictionary = ? AND options = ?"
        let (version, dictionary, options) =
            (recipe.version, recipe.dictionary.hex, recipe.options)
        if let id = try database.firstRow(
            find, version, dictionary, options, read: { $0.integer() })
        {
            return (id, false)
        }
        try database.run(
            "INSERT INTO runs (version, dictionary, options) VALUES (?, ?, ?)",
            version, dictionary, options)
        return (try database.number(find, version, dictionary, options), true)
    }
}
