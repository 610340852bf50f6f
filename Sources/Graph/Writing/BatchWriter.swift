import GRDB
import Knowledge

/// Performs the steps of one batch in one transaction.
struct BatchWriter {
    private let database: Database
    private let run: Int64
    private var entities: EntityWriter
    private var articles: ArticleWriter
    private var file: Int64?

    /// A writer for the present transaction.
    init(_ database: Database, recipe: BuildRecipe, names: KnownNames) throws {
        self.database = database
        let (run, isNew) = try Self.row(of: recipe, in: database)
        self.run = run
        entities = try EntityWriter(database, names: names)
        articles = try ArticleWriter(database)
        if isNew { try entities.refreshAll() }
    }

    /// Performs one step.
    mutating func perform(_ step: BuildStep) throws {
        switch step {
        case .begin(let path):
            try Files.begin(path, run: run, in: database)
            file = nil
        case .article(let reading, let claims):
            let path = reading.document.source.path
            let file = try self.file ?? row(ofFile: path)
            self.file = file
            try articles.write(reading, claims: claims, file: file, entities: &entities)
        case .end(let file):
            try Files.end(file, in: database)
        case .remove(let path):
            try Files.remove(path, from: database)
        }
    }

    private func row(ofFile path: String) throws -> Int64 {
        try database.number("SELECT id FROM files WHERE path = ?", path)
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
