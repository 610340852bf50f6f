public import Knowledge

import class GRDB.Database

extension GraphStore {
    /// The claims that name one of some entities, and some claims by their ids, with their articles.
    public func dossier(
        of entities: [EntityID], and claims: [ClaimID], filter: ClaimFilter = ClaimFilter(),
        title: String
    ) throws(GraphError) -> Dossier {
        try read { database in
            let verdicts = try Verdicts(in: database)
            let naming = try database.claims(naming: entities, filter: filter).map(\.id)
            let cited = try Set(naming + claims).compactMap {
                try database.citation(of: $0, verdicts)
            }.sorted { $0.isToldBefore($1) }
            let named = cited.flatMap { claim in
                let statement = claim.statement
                return [statement.subject, statement.object, statement.attributedTo]
                    .compactMap(\.self)
            }
            var seen: Set<ContentHash> = []
            let articles = cited.map(\.article).filter { seen.insert($0.id).inserted }
            return Dossier(
                title: title,
                entities: try Set(named).union(entities).sorted().compactMap(database.entity),
                claims: cited, articles: try articles.map(database.dossierArticle))
        }
    }
}

extension CitedClaim {
    fileprivate func isToldBefore(_ other: CitedClaim) -> Bool {
        let days = (article.publication?.date, other.article.publication?.date)
        switch days {
        case (let mine?, let theirs?) where mine != theirs: return mine < theirs
        case (_?, nil): return true
        case (nil, _?): return false
        default: break
        }
        if article.source != other.article.source { return article.source < other.article.source }
        return (quote.range.lowerBound, id) < (other.quote.range.lowerBound, other.id)
    }
}

extension Database {
    fileprivate func dossierArticle(_ article: ArticleReference) throws -> Dossier.Article {
        let documents = try rows(
            "SELECT id FROM documents WHERE sha256 = ? ORDER BY id", article.id.hex
        ) { $0.integer() }
        guard let document = documents.first else { throw UnreadableValue(article.id.hex) }
        let copies = try rows(
            """
            SELECT \(ArticleReference.columns)
            FROM documents
                JOIN files ON files.id = documents.file_id
                LEFT JOIN documents AS story ON story.id = documents.story_id
            WHERE ifnull(documents.story_id, documents.id) = (
                SELECT ifnull(story_id, id) FROM documents WHERE id = ?)
            ORDER BY files.path, documents.line, documents.start_offset
            """, document
        ) { try ArticleReference(&$0) }
        return Dossier.Article(
            article, text: try StoredSentences(ofDocument: document, in: self).text,
            copies: copies.filter { $0.source != article.source })
    }
}
