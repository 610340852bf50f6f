import Knowledge

/// Reads plain text, a page of one article or of many.
///
/// A page of at most 8 MB is read as a whole. A longer one is read in parts of that size, each
/// beginning where the articles of the first half of the one before end: no article is cut, and
/// what tells articles apart is always judged over 4 MB or more.
struct PlainTextReader: FormatReader {
    let path: String
    let options: CorpusOptions
    /// Bytes of text that are read at once.
    var partSize = 8 << 20
    /// The longest article that is read; a longer one is skipped.
    var longestArticle = 32 << 20

    init(path: String, options: CorpusOptions) {
        self.path = path
        self.options = options
    }

    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws {
        var text = try DecodedSource(source, as: options.encoding)
        var page = PageStretch(path: path, options: options)
        var size = partSize
        while case let piece = try text.next(), !piece.isEmpty {
            page.append(piece)
            while page.count > size {
                if try page.readFirstHalf(of: size, document) {
                    size = partSize
                } else if size < longestArticle, !page.isWithinSkipped {
                    // An article that fills a part is looked at again when it has doubled.
                    size = min(size * 2, longestArticle)
                } else {
                    if !page.isWithinSkipped { skipped(tooLong) }
                    page.skip(size)
                    size = partSize
                }
            }
        }
        try page.readRest(document)
    }

    private var tooLong: Skip {
        Skip(path: path, line: nil, reason: "an article longer than \(longestArticle >> 20) MB")
    }
}

/// The stretch of a page that is in memory.
private struct PageStretch {
    let path: String
    let options: CorpusOptions
    private var text: [UInt8] = []
    private var before = PageDocuments.Before()
    /// Whether the text begins within an article that is too long.
    private(set) var isWithinSkipped = false

    init(path: String, options: CorpusOptions) {
        self.path = path
        self.options = options
    }

    /// Length in bytes.
    var count: Int { text.count }

    mutating func append(_ piece: [UInt8]) {
        text += piece
    }

    /// Hands over the articles that end in the first half of the first bytes, at least one, and
    /// keeps what stands behind them; tells whether there is an article behind.
    mutating func readFirstHalf(
        of size: Int, _ document: (Document) throws -> Void
    ) throws -> Bool {
        let part = articles(in: text[..<end(of: size)])
        guard part.documents.count > 1 else { return false }
        let whole = part.ends.dropLast().prefix { $0 <= size / 2 }.count
        let last = max(0, whole - 1)
        for article in part.documents[...last].dropFirst(isWithinSkipped ? 1 : 0) {
            try document(article)
        }
        before.publisher = part.publisher
        let section = part.sections[last].map { text[$0] + [0x0A, 0x0A] }
        drop(part.ends[last])
        before.repeatsDate = section != nil
        if let section { putBack(section) }
        return true
    }

    /// Hands over the articles at the end of the page.
    mutating func readRest(_ document: (Document) throws -> Void) throws {
        for article in articles(in: text[...]).documents.dropFirst(isWithinSkipped ? 1 : 0) {
            try document(article)
        }
    }

    /// Drops the first bytes, which belong to an article that is too long.
    mutating func skip(_ size: Int) {
        drop(characterStart(at: size))
        isWithinSkipped = true
        before.repeatsDate = false
    }

    private func articles(in text: ArraySlice<UInt8>) -> PageDocuments.Part {
        PageDocuments(Array(text), path: path, options: options, after: before).part()
    }

    private mutating func drop(_ count: Int) {
        before.codePoints += text[..<count].count { !$0.isContinuation }
        text.removeSubrange(..<count)
        isWithinSkipped = false
    }

    /// Puts the line of the day before the items that stand under it too.
    private mutating func putBack(_ line: ArraySlice<UInt8>) {
        text.insert(contentsOf: line, at: 0)
        before.codePoints -= line.count { !$0.isContinuation }
    }

    /// The end of the last line of so many bytes that ends a sentence, if that is not far: a
    /// headline should not stand without its text.
    private func end(of size: Int) -> Int {
        let end = characterStart(at: size)
        let line = (max(1, end - size / 4)..<end).last {
            text[$0] == 0x0A && text[$0 - 1] == UInt8(ascii: ".")
        }
        return line.map { $0 + 1 } ?? end
    }

    /// Where the character begins in which a byte lies.
    private func characterStart(at byte: Int) -> Int {
        text[...byte].lastIndex { !$0.isContinuation } ?? byte
    }
}
