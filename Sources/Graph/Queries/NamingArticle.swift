package import Knowledge

import class GRDB.Database

/// An article that names everybody asked about.
package struct NamingArticle: Sendable {
    /// The article.
    package let article: ArticleReference
    /// How often it names them, datelines and names within longer names included.
    package let mentions: Int
    /// Its claims about at least one of them that were not rejected, in order of the text.
    package let claims: [ClaimID]
}

extension GraphStore {
    /// The articles that name all of some entities, the last published first; those of no known
    /// day come last. Copies are articles too.
    ///
    /// O(m + a log a) in the mentions of the entities and the articles that hold them, and what is
    /// in the articles given.
    package func articles(
        naming entities: [EntityID], published span: PublicationSpan = PublicationSpan(),
        limit: Int?
    ) throws(GraphError) -> Page<NamingArticle> {
        try read { database in
            let keys = try entities.map { try database.keys(of: $0) }
            let all = Set(keys.joined()).sorted().map(String.init).joined(separator: ", ")
            let naming = keys.map { Self.naming($0) }.joined(separator: " INTERSECT ")
            let documents = try database.rows(
                """
                SELECT documents.id FROM documents JOIN files ON files.id = file_id
                WHERE documents.id IN (\(naming)) AND \(span.condition("published"))
                ORDER BY published DESC, path, line, start_offset
                """
            ) { $0.integer() }
            let shown = Page(documents, limit: limit)
            let rejected = try Verdicts(in: database).rejected
            return Page(
                try shown.rows.compactMap { key in
                    try database.article(key, naming: all, rejected: rejected)
                }, more: shown.more)
        }
    }

    /// Selects the documents with a mention of any of these keys.
    private static func naming(_ keys: [Int64]) -> String {
        """
        SELECT document_id FROM mentions JOIN sentences ON sentences.id = sentence_id
        WHERE mentions.entity_id IN (\(keys.map(String.init).joined(separator: ", ")))
        """
    }
}

extension Database {
    fileprivate func article(
        _ key: Int64, naming entities: String, rejected: Set<ClaimID>
    ) throws -> NamingArticle? {
        let claims = try rows(
            """
            SELECT claim FROM claims JOIN sentences ON sentences.id = sentence_id
            WHERE sentences.document_id = ?
                AND (subject_id IN (\(entities)) OR object_id IN (\(entities)))
            ORDER BY sentences.position, claim
            """, key
        ) { try $0.claimID() }
        // The plus keeps SQLite from looking through all mentions of the entities for each article.
        return try firstRow(
            """
            SELECT (
                    SELECT count(*) FROM mentions JOIN sentences ON sentences.id = sentence_id
                    WHERE sentences.document_id = documents.id
                        AND +mentions.entity_id IN (\(entities))
                ), \(ArticleReference.columns)
            FROM documents JOIN files ON files.id = documents.file_id
                LEFT JOIN documents AS story ON story.id = documents.story_id
            WHERE documents.id = ?
            """, key
        ) { row in
            let mentions = row.int()
            return NamingArticle(
                article: try ArticleReference(&row), mentions: mentions,
                claims: claims.filter { !rejected.contains($0) })
        }
    }
}
