import GRDB
public import Knowledge

/// A sentence in which words were found.
public struct FoundSentence: Sendable {
    /// The sentence without the white space around it.
    public let text: String
    /// Where it stands in its article, in code points.
    public let range: Range<Int>
    /// The words that were found, as ranges of code points of `text`.
    public let matches: [Range<Int>]
    /// Who is named in it, in order, each once.
    public let entities: [Entity]
    /// The article.
    public let article: ArticleReference
}

extension GraphStore {
    /// Sentences with all the words of a text, best first; a phrase in double quotes is kept, a star
    /// behind a word stands for any ending.
    ///
    /// Case and accents do not matter. Of a copy only sentences are given that the first document
    /// of its story does not have.
    public func sentences(
        with text: String, published span: PublicationSpan = PublicationSpan(), limit: Int = 50
    ) throws(GraphError) -> [FoundSentence] {
        let query = FullTextQuery(text).expression
        guard !query.isEmpty else { return [] }
        // Marks that no text of the store can hold: highlight() puts them around the words.
        let space = "char(9, 10, 13, 32)"
        let (open, close) = ("\u{FFFE}", "\u{FFFF}")
        return try read { database in
            try database.rows(
                """
                SELECT sentences.id, highlight(sentences_fts, 0, ?, ?), sentences.start_offset,
                    \(ArticleReference.columns)
                FROM sentences_fts
                    JOIN sentences ON sentences.id = sentences_fts.rowid
                    JOIN documents ON documents.id = sentences.document_id
                    JOIN files ON files.id = documents.file_id
                    LEFT JOIN documents AS story ON story.id = documents.story_id
                WHERE sentences_fts MATCH ? AND \(span.condition("documents.published"))
                    AND NOT EXISTS (
                    SELECT 1 FROM sentences AS first
                    WHERE first.document_id = documents.story_id
                        AND documents.story_id <> documents.id
                        AND trim(first.text, \(space)) = trim(sentences.text, \(space)))
                ORDER BY rank, files.path, documents.line, sentences.start_offset
                LIMIT ?
                """, open, close, query, limit
            ) { row in
                let key = row.integer()
                let marked = MarkedText(row.text(), open: open, close: close)
                let start = row.int()
                return (key, marked, start, try ArticleReference(&row))
            }.map { key, marked, start, article in
                FoundSentence(
                    text: marked.text,
                    range: (start + marked.lead)..<(start + marked.lead + marked.length),
                    matches: marked.matches, entities: try database.entities(inSentence: key),
                    article: article)
            }
        }
    }
}

extension Database {
    fileprivate func entities(inSentence key: Int64) throws -> [Entity] {
        var seen: Set<EntityID> = []
        return try rows(
            """
            SELECT entity FROM mentions JOIN entities ON entities.id = entity_id
            WHERE sentence_id = ? GROUP BY entity ORDER BY min(start_offset)
            """, key
        ) { EntityID($0.text()) }
        .compactMap(entity).filter { seen.insert($0.id).inserted }
    }
}
