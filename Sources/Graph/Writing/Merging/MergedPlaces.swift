import GRDB
import Knowledge

/// Which stored articles came in the present merge, and from where.
///
/// Kept in a temporary table of the connection, so that memory does not grow with the articles.
struct MergedPlaces {
    private let database: Database

    /// Nothing has come yet.
    init(_ database: Database) throws {
        self.database = database
        try database.execute(
            sql: """
                CREATE TEMP TABLE IF NOT EXISTS merged_documents (
                    id INTEGER PRIMARY KEY, part TEXT NOT NULL, line INTEGER NOT NULL
                );
                DELETE FROM merged_documents;
                """)
    }

    /// Notes that an article came from a place.
    func note(_ document: Int64, from place: ExtractPlace) throws {
        try database.run(
            "INSERT INTO merged_documents (id, part, line) VALUES (?, ?, ?)",
            document, place.part, place.line)
    }

    /// The stored article of a file that covers some of the same place; nil where there is none.
    ///
    /// The articles of a file do not overlap, so of those that begin before the end of the place
    /// only the last can reach into it.
    func article(at source: Source, of file: Int64) throws -> PlacedArticle? {
        let last = try database.firstRow(
            """
            SELECT documents.id, start_offset, end_offset, record, sha256, published,
                published_basis, publisher, part, merged_documents.line
            FROM documents LEFT JOIN merged_documents USING (id)
            WHERE file_id = ? AND documents.line = ? AND start_offset < ?
            ORDER BY start_offset DESC LIMIT 1
            """, file, source.line ?? 0, max(source.end, source.start + 1)
        ) { try PlacedArticle(&$0) }
        guard let last, last.start == source.start || last.end > source.start else { return nil }
        return last
    }

    /// Takes out the articles of a file that did not come in this merge.
    func removeOlderArticles(of file: Int64) throws {
        try database.run(
            """
            DELETE FROM documents
            WHERE file_id = ? AND id NOT IN (SELECT id FROM merged_documents)
            """, file)
    }
}

/// A stored article: where it lies, what distinguishes it, and where it came from in this merge.
struct PlacedArticle {
    let key: Int64
    let start: Int
    let end: Int
    private let record: String?
    private let id: ContentHash
    private let publication: Publication?
    private let publisher: String?
    /// Nil for one that was stored before.
    let place: ExtractPlace?

    fileprivate init(_ row: inout RowReader) throws {
        key = row.integer()
        start = row.int()
        end = row.int()
        record = row.optionalText()
        id = try row.hash()
        publication = try Publication(&row)
        publisher = row.optionalText()
        let part = row.optionalText()
        let line = row.int()
        place = part.map { ExtractPlace(part: $0, line: line) }
    }

    /// Whether a document of the same file and line is this article: then reading gave the same.
    func isSame(as document: Document) -> Bool {
        start == document.source.start && end == document.source.end
            && record == document.source.recordID && id == document.id
            && publication == document.publication && publisher == document.publisher
    }
}
