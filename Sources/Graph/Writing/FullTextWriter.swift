import GRDB

/// Adds the sentences of a transaction to the full-text index in one go.
///
/// The trigger that adds each sentence when it is inserted is set aside meanwhile: entering them
/// together, in order, takes a fraction of the time.
struct FullTextWriter {
    private let database: Database
    /// Key of the last sentence that is in the index.
    private var lastIndexed: Int64

    /// Sets the trigger aside.
    init(_ database: Database) throws {
        self.database = database
        lastIndexed = try database.number("SELECT max(id) FROM sentences")
        try database.run("DROP TRIGGER sentences_added")
    }

    /// Sees that all sentences of a file are in the index, from which the trigger of their removal
    /// will take them.
    mutating func prepareToRemove(path: String) throws {
        let last = try database.number(
            """
            SELECT max(sentences.id) FROM files
                JOIN documents ON documents.file_id = files.id
                JOIN sentences ON sentences.document_id = documents.id
            WHERE path = ?
            """, path)
        if last > lastIndexed { try index() }
    }

    /// Enters what is missing and puts the trigger back.
    mutating func finish() throws {
        try index()
        try database.execute(sql: Schema.sentencesAddedTrigger)
    }

    private mutating func index() throws {
        try database.run(
            """
            INSERT INTO sentences_fts (rowid, text)
            SELECT id, text FROM sentences WHERE id > ? ORDER BY id
            """, lastIndexed)
        lastIndexed = try database.number("SELECT max(id) FROM sentences")
    }
}
