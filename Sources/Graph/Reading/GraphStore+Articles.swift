import GRDB
public import Knowledge

extension GraphStore {
    /// Hands over every article with its mentions and claims, and by which recipe it was read, in
    /// order of path, line and place.
    ///
    /// All of them are of one state of the store. Holds one article at a time. Throws `GraphError`
    /// or what `body` throws.
    public func forEachArticle(_ body: (Extract, BuildRecipe) throws -> Void) throws {
        do {
            try queue.read { database in
                let recipes = try BuildRecipe.stored(in: database)
                let reader = try ArticleReader(database)
                let documents = try database.rows(
                    """
                    SELECT documents.id, run_id FROM documents JOIN files ON files.id = file_id
                    ORDER BY path, line, start_offset
                    """
                ) { (key: $0.integer(), run: $0.integer()) }
                for document in documents {
                    try checkInterruption()
                    guard let recipe = recipes[document.run],
                        let article = try reader.article(document.key, in: database)
                    else { throw UnreadableValue("documents.id = \(document.key)") }
                    try body(article, recipe)
                }
            }
        } catch let error where error is DatabaseError || error is UnreadableValue {
            throw GraphError(error, path: path)
        }
    }
}

extension GraphStore {
    /// Hands over the text of every article, with the story of which it is a copy, in order of path,
    /// line and place.
    ///
    /// All of them are of one state of the store. Holds one article at a time. Throws `GraphError`
    /// or what `body` throws.
    public func forEachDocument(_ body: (Document) throws -> Void) throws {
        do {
            try queue.read { database in
                let keys = try database.rows(
                    """
                    SELECT documents.id FROM documents JOIN files ON files.id = file_id
                    ORDER BY path, line, start_offset
                    """
                ) { $0.integer() }
                for key in keys {
                    try checkInterruption()
                    let sentences = try StoredSentences(ofDocument: key, in: database)
                    guard let document = try Document(key, sentences: sentences, in: database)
                    else { throw UnreadableValue("documents.id = \(key)") }
                    try body(document)
                }
            }
        } catch let error where error is DatabaseError || error is UnreadableValue {
            throw GraphError(error, path: path)
        }
    }
}

extension BuildRecipe {
    /// The recipes of all runs by row key.
    fileprivate static func stored(in database: Database) throws -> [Int64: BuildRecipe] {
        let runs = try database.rows("SELECT id, version, dictionary, options FROM runs") {
            (
                $0.integer(),
                BuildRecipe(version: $0.text(), dictionary: try $0.hash(), options: $0.text())
            )
        }
        return Dictionary(uniqueKeysWithValues: runs)
    }
}
