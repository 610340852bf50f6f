import GRDB
public import Knowledge

/// Brings articles up to date that other dictionaries have read. Their texts are stored, so their
/// files are not needed.
extension BuildSession {
    /// Bytes of text that are read again together.
    private static let batchSize = 4 << 20

    /// The stored articles that other dictionaries have read; nil if there are none.
    public func outdatedArticles() throws(GraphError) -> OutdatedArticles? {
        try performing { database in
            try OutdatedArticles(notReadBy: recipe.dictionary, names: names, in: database)
        }
    }

    /// Reads again those outdated articles that the change of the dictionaries touches, and makes
    /// the others' dictionary lines true.
    ///
    /// - Parameters:
    ///   - hasTouchedWord: whether a text has one of the words of the change.
    ///   - read: reads articles and gives what they say, in their order.
    public func reread(
        _ outdated: OutdatedArticles, where hasTouchedWord: (_ text: [UInt8]) -> Bool,
        by read: ([Document]) -> [Extract]
    ) throws(GraphError) {
        try performing { database in
            try begin()
            let keys = try OutdatedArticles.keys(notReadBy: recipe.dictionary, in: database)
            let naming = try outdated.change.map {
                try OutdatedArticles.keys(naming: $0.keys, in: database)
            }
            if let change = outdated.change {
                try AliasLines(database).move(change.moves, inArticles: keys)
            }
            var batch: [(key: Int64, document: Document)] = []
            var size = 0
            func readBatch() throws {
                for (article, extract) in zip(batch, read(batch.map(\.document))) {
                    try writer?.replaceReading(
                        ofArticle: article.key, extract.reading, claims: extract.claims)
                }
                summary.rereadArticles += batch.count
                (batch, size) = ([], 0)
            }
            for key in keys {
                let sentences = try StoredSentences(ofDocument: key, in: database)
                guard naming?.contains(key) ?? true || hasTouchedWord(sentences.text),
                    let document = try Document(key, sentences: sentences, in: database)
                else { continue }
                batch.append((key, document))
                size += document.text.count
                if size >= Self.batchSize { try readBatch() }
            }
            try readBatch()
            try writer?.adoptDictionary()
        }
    }
}
