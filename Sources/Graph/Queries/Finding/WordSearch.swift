import GRDB
import Knowledge

/// A word or phrase of a question.
public struct AskedWord: Sendable {
    /// As it was typed.
    public let text: String
    /// Sentences that have it.
    public let sentences: Int
    /// For one that no sentence has, words of the texts that come close, the nearest first; for a
    /// phrase phrases of the texts with one word that does.
    public let near: [String]
}

extension GraphStore {
    /// The words and phrases of a question, each with what the texts have of it: for telling why
    /// nothing was found. O(different words of all texts) where one is unknown.
    public func words(of question: String) throws(GraphError) -> [AskedWord] {
        do {
            // A table for the vocabulary is made in memory, which a read would refuse.
            return try queue.unsafeRead { database in
                try FullTextQuery(question).parts.map { part in
                    let count = try database.number(
                        "SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH ?",
                        part.expression)
                    return AskedWord(
                        text: part.text, sentences: Int(count),
                        near: count > 0 ? [] : try database.phrases(near: part.text))
                }
            }
        } catch {
            throw GraphError(error, path: path)
        }
    }
}

extension Database {
    /// At most three phrases of the texts in which a word comes close to that of a phrase, or words
    /// that come close to one.
    fileprivate func phrases(near text: String) throws -> [String] {
        let words = NameKey(text).folded.split(separator: " ").map(String.init)
        guard words.count > 1 else { return try self.words(near: text) }
        var phrases: [String] = []
        for (index, word) in words.enumerated() {
            for near in try self.words(near: word) where near != word {
                var phrase = words
                phrase[index] = near
                let text = phrase.joined(separator: " ")
                let isThere = try number(
                    "SELECT EXISTS (SELECT 1 FROM sentences_fts WHERE sentences_fts MATCH ?)",
                    "\"\(text)\"")
                if isThere > 0 { phrases.append(text) }
            }
        }
        return Array(phrases.prefix(3))
    }

    /// At most three words of the texts within two edits of one, the nearest and then the most
    /// frequent first.
    fileprivate func words(near text: String) throws -> [String] {
        let asked = Array(NameKey(text).folded.unicodeScalars)
        guard !asked.contains(" ") else { return [] }
        let limit = asked.count < 5 ? 1 : 2
        try execute(
            sql: "CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, sentences_fts, row)")
        defer { try? execute(sql: "DROP TABLE temp.words") }
        let found = try rows("SELECT term, doc FROM temp.words") {
            (word: $0.text(), sentences: $0.int())
        }.compactMap { word, sentences in
            editDistance(asked, Array(word.unicodeScalars), limit: limit).map {
                (word: word, sentences: sentences, distance: $0)
            }
        }
        return found.sorted {
            ($0.distance, $1.sentences, $0.word) < ($1.distance, $0.sentences, $1.word)
        }.prefix(3).map(\.word)
    }
}
