import Knowledge

import class GRDB.Database

/// What histories need to know of the articles that make some claims.
struct ArticlesOfClaims {
    private var articles: [Int64: Article] = [:]

    private struct Article {
        let story: ContentHash
        /// Among these articles in the order of publication.
        var place: Int
        let publication: Publication?
        let publisher: String?
    }

    /// Looks up each document once.
    init(documents: Set<Int64>, in database: Database) throws {
        var placed: [(key: Int64, published: PartialDate?, path: String, line: Int, start: Int)] =
            []
        let found = try database.rows(
            """
            SELECT documents.id, ifnull(story.sha256, documents.sha256), documents.published,
                documents.published_basis, documents.publisher, path, documents.line,
                documents.start_offset
            FROM documents
                JOIN files ON files.id = documents.file_id
                LEFT JOIN documents AS story ON story.id = documents.story_id
            WHERE documents.id IN (SELECT value FROM json_each(?))
            """, documents.json
        ) { row in
            let key = row.integer()
            let article = Article(
                story: try row.hash(), place: 0, publication: try Publication(&row),
                publisher: row.optionalText())
            placed.append((key, article.publication?.date, row.text(), row.int(), row.int()))
            return (key, article)
        }
        articles = Dictionary(uniqueKeysWithValues: found)
        placed.sort { a, b in
            (a.path, a.line, a.start) < (b.path, b.line, b.start)
        }
        let order = StoryDocument.inOrderOfPublication(
            placed.map { StoryDocument(key: $0.key, published: $0.published) })
        for (place, document) in order.enumerated() { articles[document.key]?.place = place }
    }

    /// A claim with what is known of its article.
    func testified(_ claim: Claim, _ document: Int64) throws -> TestifiedClaim {
        guard let article = articles[document] else {
            throw UnreadableValue("claims.document_id = \(document)")
        }
        return TestifiedClaim(
            claim: claim, story: article.story, document: article.place,
            publication: article.publication, publisher: article.publisher)
    }
}
