import Knowledge

/// Reads a feed, an article from each entry; XHTML that is named like one is read as a page.
struct FeedReader: FormatReader {
    let path: String
    let options: CorpusOptions

    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws {
        let limit = HTMLReader.largest
        let bytes = try source.contents(atMost: limit, of: .feed, path: path)
        let text = try MarkupDecoding.decode(bytes, as: options.encoding, path: path)
        let feed = Feed(text)
        guard feed.isFeed else {
            guard feed.root?.lowercased() != "html" else {
                return try HTMLReader(path: path, options: options).read(text, document)
            }
            throw CorpusError(
                .badData, path,
                found: feed.root.map { "XML that begins with <\($0)>" } ?? "no XML element",
                allowed: "RSS, Atom and XHTML are read; docs/recipes.md has other formats")
        }
        var lines = LineNumbers(of: text)
        for item in feed.items {
            let line = lines.next(atByte: item.start)
            guard let record = item.record(publisher: feed.title) else {
                skipped(Skip(path: path, line: line, reason: "the entry has no text"))
                continue
            }
            try document(
                try RecordDocument(record, path: path, line: line).document(options))
        }
    }
}
