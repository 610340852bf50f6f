import Knowledge

/// Reads plain text, a page of one article or of many.
struct PlainTextReader: FormatReader {
    /// A page is held in memory whole, so it has a limit: 1 GB.
    static let largest = 1 << 30

    let path: String
    let options: CorpusOptions

    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws {
        let bytes = try source.contents(atMost: Self.largest, of: .plainText, path: path)
        let text = TextDecoding.decode(bytes, as: options.encoding)
        for article in PageDocuments(text, path: path, options: options).documents() {
            try document(article)
        }
    }
}
