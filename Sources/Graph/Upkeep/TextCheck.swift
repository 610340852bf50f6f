import GRDB
import Knowledge

/// Whether articles are what their hashes say, cut into sentences without a gap, and mentions stand
/// where they claim to.
struct TextCheck {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func problems() throws -> [Problem] {
        let documents = try database.rows(
            """
            SELECT documents.id, path, line, start_offset, documents.sha256, mentions
            FROM documents JOIN files ON files.id = file_id ORDER BY path, line, start_offset
            """
        ) { row in
            let key = row.integer()
            let (path, line, start) = (row.text(), row.int(), row.int())
            let place = line > 0 ? "\(path):\(line)" : "\(path) at \(start)"
            return StoredDocument(
                key: key, place: place, digest: row.text(), mentions: row.int())
        }
        return try documents.flatMap(problems)
    }

    private func problems(of document: StoredDocument) throws -> [Problem] {
        let place = document.place
        var problems: [Problem] = []
        var text: [UInt8] = []
        var next = 0
        for (number, sentence) in try sentences(of: document.key).enumerated() {
            let length = sentence.text.count { $0 & 0xC0 != 0x80 }
            if sentence.position != number || sentence.range != next..<(next + length) {
                problems.append(
                    Problem(.documents, "\(place): sentence \(sentence.position) is out of place"))
            }
            next += length
            text += sentence.text
        }
        if ContentHash(hashing: text).hex != document.digest {
            problems.append(Problem(.documents, "\(place): the text is not what its hash says"))
        }
        return try problems + mentionProblems(of: document, in: text)
    }

    private func mentionProblems(
        of document: StoredDocument, in text: [UInt8]
    ) throws -> [Problem] {
        let offsets = CodePointOffsets(text)
        let mentions = try database.rows(
            """
            SELECT mentions.start_offset, mentions.end_offset, mentions.text,
                mentions.start_offset >= sentences.start_offset
                    AND mentions.start_offset < sentences.end_offset
            FROM sentences JOIN mentions ON sentence_id = sentences.id
            WHERE document_id = ? ORDER BY mentions.start_offset
            """, document.key
        ) { (start: $0.int(), end: $0.int(), words: $0.bytes(), isInside: $0.bool()) }
        var problems: [Problem] = []
        if mentions.count != document.mentions {
            problems.append(
                Problem(
                    .mentions,
                    "\(document.place): \(mentions.count) mentions; \(document.mentions) were read"
                ))
        }
        return problems
            + mentions.compactMap { mention in
                let start = offsets.byte(atCodePoint: max(0, mention.start))
                let end = offsets.byte(atCodePoint: max(0, mention.end))
                let isThere = start <= end && text[start..<end].elementsEqual(mention.words)
                return isThere && mention.isInside
                    ? nil
                    : Problem(.mentions, "\(document.place): no such words at \(mention.start)")
            }
    }

    private func sentences(
        of key: Int64
    ) throws -> [(position: Int, range: Range<Int>?, text: [UInt8])] {
        try database.rows(
            """
            SELECT position, start_offset, end_offset, text
            FROM sentences WHERE document_id = ? ORDER BY position
            """, key
        ) { (position: $0.int(), range: try? $0.range(), text: $0.bytes()) }
    }
}

/// What an article says of itself.
private struct StoredDocument {
    let key: Int64
    /// Its file, and where in it.
    let place: String
    /// The hash of its text.
    let digest: String
    /// How many mentions were read in it.
    let mentions: Int
}
