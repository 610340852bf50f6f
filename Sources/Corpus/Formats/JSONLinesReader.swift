import Knowledge

/// Reads one record after the other, in bounded memory; a line that is none is skipped.
struct JSONLinesReader: FormatReader {
    /// The longest record that is read.
    static let longestRecord = 32 << 20

    let path: String
    let options: CorpusOptions

    func read(
        from source: inout any ByteSource, document: (Document) throws -> Void,
        skipped: (Skip) -> Void
    ) throws {
        var lines = LineReader(limit: Self.longestRecord)
        while let line = try lines.next(from: { try source.next() }) {
            switch line {
            case .tooLong(let number):
                skipped(Skip(path: path, line: number, reason: "a line longer than 32 MB"))
            case .text(let bytes, let number):
                let text = decode(bytes, isFirst: number == 1)
                guard text.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    let record = try NewsRecord(line: text)
                    let article = try RecordDocument(record, path: path, line: number)
                        .document(options)
                    try document(article)
                } catch let error as JSONError {
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
