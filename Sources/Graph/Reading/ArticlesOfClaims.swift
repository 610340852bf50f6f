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

    /// Where an article stands: file, line, first code point.
    private struct Place {
        let key: Int64
        let published: PartialDate?
        let file: Int64
        let line: Int64
        let start: Int64
    }

    /// Looks up each document once.
    init(documents: Set<Int64>, in database: Database) throws {
        var placed: [Place] = []
        placed.reserveCapacity(documents.count)
        articles.reserveCapacity(documents.count)
        _ = try database.rows(
            """
            SELECT id, file_id, line, start_offset,
                ifnull(
                    CASE WHEN story_id <> id THEN (
                        SELECT story.sha256 FROM documents AS story
                        WHERE story.id = documents.story_id
                    ) END, sha256),
                published, published_basis, publisher
            FROM documents WHERE id IN (SELECT value FROM json_each(?))
            """, documents.json
        ) { row in
            let key = row.integer()
            let (file, line, start) = (row.integer(), row.integer(), row.integer())
            let article = Article(
                story: try row.hash(), place: 0, publication: try Publication(&row),
                publisher: row.optionalText())
            articles[key] = article
            placed.append(
                Place(
                    key: key, published: article.publication?.date, file: file, line: line,
                    start: start))
        }
        let places = try Self.places(ofFiles: Set(placed.map(\.file)), in: database)
        placed.sort { a, b in
            let (x, y) = (places[a.file] ?? 0, places[b.file] ?? 0)
            return (x, a.line, a.start) < (y, b.line, b.start)
        }
        let order = StoryDocument.inOrderOfPublication(
            placed.map { StoryDocument(key: $0.key, published: $0.published) })
        for (place, document) in order.enumerated() { articles[document.key]?.place = place }
    }

    /// The places of files in the order of their paths.
    private static func places(
        ofFiles keys: Set<Int64>, in database: Database
    ) throws -> [Int64: Int] {
        let paths = try database.rows(
            "SELECT id, path FROM files WHERE id IN (SELECT value FROM json_each(?))", keys.json
        ) { (key: $0.integer(), path: $0.text()) }
        let ordered = paths.sorted { $0.path < $1.path }.enumerated()
        return Dictionary(uniqueKeysWithValues: ordered.map { ($0.element.key, $0.offset) })
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
