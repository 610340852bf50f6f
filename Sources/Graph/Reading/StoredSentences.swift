import GRDB
import Knowledge

/// The sentences of one article, and its text, which is nothing but them.
struct StoredSentences {
    let text: [UInt8]
    let sentences: [Sentence]

    /// Reads them in order.
    init(ofDocument key: Int64, in database: Database) throws {
        var text: [UInt8] = []
        sentences = try database.rows(
            "SELECT role, text FROM sentences WHERE document_id = ? ORDER BY position", key
        ) { row in
            let role = try row.word(Sentence.Role.self)
            let start = text.count
            text += row.bytes()
            return Sentence(range: TextRange(start, text.count), role: role)
        }
        self.text = text
    }
}
