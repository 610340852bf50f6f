import GRDB
import Knowledge

/// Writes files with their articles, in the transaction that is open.
struct FileWriter {
    private let database: Database
    private let recipe: BuildRecipe
    private let names: KnownNames
    private let run: Int64
    private var entities: EntityWriter
    private var articles: ArticleWriter
    private var fullText: FullTextWriter

    /// A writer for the present transaction.
    init(_ database: Database, recipe: BuildRecipe, names: KnownNames) throws {
        self.database = database
        self.recipe = recipe
        self.names = names
        let (run, isNew) = try Runs(database).key(of: recipe)
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

    /// Puts what the present dictionaries read in a stored article in the place of what was read.
    mutating func replaceReading(
        ofArticle key: Int64, _ reading: Reading, claims: [Claim]
    ) throws {
        try articles.replaceReading(of: key, by: reading, claims: claims, entities: &entities)
    }

    /// Notes that the present dictionaries have read everything, or would read it the same.
    func adoptDictionary() throws { try Runs(database).adopt(recipe.dictionary) }

    /// Takes out a file.
    mutating func remove(path: String) throws {
        try fullText.prepareToRemove(path: path)
        try Files.remove(path, from: database)
    }

    /// Writes what was kept for the end of the transaction.
    mutating func finish() throws {
        try fullText.finish()
        try storeDictionary()
    }

    /// Stores the dictionaries, unless others have read some of the articles.
    private func storeDictionary() throws {
        guard try StoredDictionary(in: database)?.hash != recipe.dictionary,
            try OutdatedArticles.keys(notReadBy: recipe.dictionary, in: database).isEmpty
        else { return }
        try StoredDictionary(hash: recipe.dictionary, patterns: names.patterns)
            .store(try names.rows(), in: database)
        try names.titles.store(in: database)
    }
}
