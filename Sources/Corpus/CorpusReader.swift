public import Knowledge

/// Reads inputs into documents, one for each article, in the order of the input.
///
/// Nothing but the bytes and the options decides the result. Plain text is held in memory file by
/// file; JSON Lines are read record by record in bounded memory.
public struct CorpusReader: Sendable {
    /// The longest record that is read; longer ones are skipped.
    static let longestRecord = 32 << 20
    private static let chunkSize = 1 << 18

    private let options: CorpusOptions

    /// A reader that takes from the options what inputs do not say.
    public init(options: CorpusOptions = .init()) {
        self.options = options
    }

    /// Reads one file. Throws `CorpusError`, or what `document` throws.
    public func read(
        _ input: CorpusInput, document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        let file = try InputFile(input.path)
        guard input.isJSONLines else {
            return try readPage(try file.contents(), path: input.path, document: document)
        }
        try readRecords(
            path: input.path, nextChunk: { try file.chunk(upTo: Self.chunkSize) },
            document: document, skipped: skipped)
    }

    /// Reads bytes that the caller has, such as those of standard input. They are known under the
    /// given path, unless the options have a name for them.
    public func read(
        bytes: [UInt8], path: String, isJSONLines: Bool,
        document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        let path = options.name ?? path
        guard isJSONLines else { return try readPage(bytes, path: path, document: document) }
        var rest = bytes[...]
        try readRecords(
            path: path,
            nextChunk: {
                defer { rest = rest.dropFirst(Self.chunkSize) }
                return Array(rest.prefix(Self.chunkSize))
            },
            document: document, skipped: skipped)
    }

    private func readPage(
        _ bytes: [UInt8], path: String, document: (Document) throws -> Void
    ) throws {
        let text = TextDecoding.decode(bytes, as: options.encoding)
        for article in PageDocuments(text, path: path, options: options).documents() {
            try document(article)
        }
    }

    private func readRecords(
        path: String, nextChunk: () throws -> [UInt8],
        document: (Document) throws -> Void, skipped: (Skip) -> Void
    ) throws {
        var lines = LineReader(limit: Self.longestRecord)
        while let line = try lines.next(from: nextChunk) {
            switch line {
            case .tooLong(let number):
                skipped(Skip(path: path, line: number, reason: "a line longer than 32 MB"))
            case .text(let bytes, let number):
                let text = decode(bytes, isFirst: number == 1)
                guard text.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    let record = try RecordScanner.record(text)
                    let article = try RecordDocument(record, path: path, line: number)
                        .document(options)
                    try document(article)
                } catch let error as RecordError {
                    skipped(
                        Skip(
                            path: path, line: number,
                            reason: "\(error.reason) (byte \(error.column))"))
                }
            }
        }
    }

    private func decode(_ line: ArraySlice<UInt8>, isFirst: Bool) -> [UInt8] {
        if options.encoding == .windows1252 { return Windows1252.utf8(Array(line)) }
        let hasMark = isFirst && line.starts(with: [0xEF, 0xBB, 0xBF])
        return UTF8Repair.wellFormed(hasMark ? line.dropFirst(3) : line)
    }
}
