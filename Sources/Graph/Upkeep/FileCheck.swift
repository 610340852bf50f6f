import GRDB

/// Whether SQLite finds its file whole: pages, indexes, conditions, references, full text.
struct FileCheck {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func problems() throws -> [Problem] {
        let damage = try database.rows("PRAGMA integrity_check") { $0.text() }.filter { $0 != "ok" }
        var problems = damage.map { Problem(.file, $0) }
        problems += try database.rows("PRAGMA foreign_key_check") { row in
            let (table, key, parent) = (row.text(), row.integer(), row.text())
            return Problem(.references, "row \(key) of \(table) points to a row \(parent) lacks")
        }
        do {
            // Besides being whole the index has to hold the words of exactly these sentences.
            try database.run(
                "INSERT INTO sentences_fts (sentences_fts, rank) VALUES ('integrity-check', 1)")
        } catch let error as DatabaseError {
            problems.append(
                Problem(.fullText, error.message ?? "the index does not fit the sentences"))
        }
        return problems
    }
}
