import Knowledge

/// Reads an HTML page, of one article or of many.
struct HTMLReader: FormatReader {
    /// A page and its tree are held in memory whole: at most 64 MB of it.
    static let largest = 64 << 20

    let path: String
    let options: CorpusOptions

    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws {
        let bytes = try source.contents(atMost: Self.largest, of: .html, path: path)
        try read(try MarkupDecoding.decode(bytes, as: options.encoding, path: path), document)
    }

    /// Reads a page of well-formed UTF-8.
    func read(_ bytes: [UInt8], _ document: (Document) throws -> Void) throws {
        var lines = LineNumbers(of: bytes)
        let page = HTMLPage(bytes)
        switch page.content() {
        case .articles(let articles):
            for article in articles { try document(self.document(article, &lines)) }
        case .text(let text, let whole):
            let found = PageDocuments(text.bytes, path: path, options: options).documents()
            guard found.count > 1 else { return try document(self.document(whole, &lines)) }
            let offsets = CodePointOffsets(text.bytes)
            for article in found {
                let start = offsets.byte(atCodePoint: article.source.start)
                let line = lines.next(atByte: text.place(ofByte: start))
                try document(placed(article, line: line, publisher: page.publisher))
            }
        }
    }

    private func document(_ article: PlacedRecord, _ lines: inout LineNumbers) throws -> Document {
        try RecordDocument(article.record, path: path, line: lines.next(atByte: article.start))
            .document(options)
    }

    /// An article that was split off, with its place in the page's own text.
    private func placed(_ article: Document, line: Int, publisher: String?) -> Document {
        Document(
            id: article.id,
            source: Source(
                path: path, start: 0, end: article.text.count { !$0.isContinuation }, line: line),
            text: article.text, title: article.title, dateline: article.dateline,
            publication: article.publication,
            publisher: publisher ?? article.publisher, sentences: article.sentences)
    }
}
