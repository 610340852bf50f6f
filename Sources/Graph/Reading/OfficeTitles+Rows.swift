import Knowledge

import class GRDB.Database

extension GraphStore {
    /// Which titles name the same office, by the dictionaries that read the articles.
    package func officeTitles() throws(GraphError) -> OfficeTitles {
        try read { try OfficeTitles(stored: $0) }
    }
}

extension OfficeTitles {
    /// Reads the rows of `office_titles`.
    init(stored database: Database) throws {
        let rows = try database.rows("SELECT title, role FROM office_titles") {
            ($0.text(), $0.text())
        }
        self.init(roleOfVariant: Dictionary(rows, uniquingKeysWith: { first, _ in first }))
    }

    /// Writes these rows in the place of what was stored.
    func store(in database: Database) throws {
        try database.run("DELETE FROM office_titles")
        for (title, role) in roleOfVariant.sorted(by: { $0.key < $1.key }) {
            try database.run("INSERT INTO office_titles (title, role) VALUES (?, ?)", title, role)
        }
    }
}
