import Knowledge

import class GRDB.Database

/// The sentences of an article that a claim points to, and those between them, cut by code points.
struct StoredText {
    private let text: [UInt8]
    private let offsets: CodePointOffsets
    /// Code points of the article before these sentences.
    private let start: Int

    /// Text that begins so many code points into the article.
    init(_ text: [UInt8], from start: Int) {
        self.text = text
        self.start = start
        offsets = CodePointOffsets(text)
    }

    /// The sentences of a document that reach into a range of code points.
    init(of document: Int64, around range: Range<Int>, in database: Database) throws {
        let sentences = try database.rows(
            """
            SELECT start_offset, text FROM sentences
            WHERE document_id = ? AND start_offset < ? AND end_offset > ? ORDER BY position
            """, document, range.upperBound, range.lowerBound
        ) { (start: $0.int(), text: $0.bytes()) }
        self.init(
            sentences.flatMap(\.text), from: sentences.first?.start ?? range.lowerBound)
    }

    func quotation(_ range: Range<Int>) -> Quotation {
        // What damaged rows say may lie outside.
        let place = max(0, range.lowerBound - start)..<max(0, range.upperBound - start)
        let bytes = offsets.bytes(place).indices
        return Quotation(text: String(decoding: text[bytes], as: UTF8.self), range: range)
    }

    /// A sentence without the white space at its ends.
    func sentence(_ range: Range<Int>) -> Quotation { quotation(range).trimmed }
}
