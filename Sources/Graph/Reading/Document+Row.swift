import GRDB
import Knowledge

extension Document {
    /// Puts the article of a document's row together again; nil if there is no such row.
    init?(_ key: Int64, sentences: StoredSentences, in database: Database) throws {
        let offsets = CodePointOffsets(sentences.text)
        let stored = try database.firstRow(
            """
            SELECT path, documents.line, documents.start_offset, documents.end_offset,
                documents.record, documents.sha256, documents.title, documents.title_offset,
                documents.dateline_start, documents.dateline_end, documents.published,
                documents.published_basis, documents.publisher,
                CASE WHEN story.id <> documents.id THEN story.sha256 END
            FROM documents
                JOIN files ON files.id = documents.file_id
                LEFT JOIN documents AS story ON story.id = documents.story_id
            WHERE documents.id = ?
            """, key
        ) { row in
            let source = Source(&row)
            let id = try row.hash()
            let title = row.bytes()
            let titleStart = try row.optionalInt().map(offsets.byte(atOffset:))
            var document = Document(
                id: id, source: source, text: sentences.text,
                title: try titleStart.map { start in
                    let end = start + title.count
                    guard end <= sentences.text.count else { throw UnreadableValue("\(end)") }
                    return TextRange(start, end)
                },
                dateline: try row.optionalRange().map(offsets.bytes),
                publication: try Publication(&row), publisher: row.optionalText(),
                sentences: sentences.sentences)
            document.duplicateOf = ContentHash(hex: row.text())
            return document
        }
        guard let stored else { return nil }
        self = stored
    }
}
