/// The lines of a file of records, one after the other in bounded memory; what gzip has packed is
/// unpacked.
package struct RecordLines {
    private var source: any ByteSource
    private var lines = LineReader(limit: JSONLinesReader.longestRecord)

    /// One line without its line break.
    package struct Line {
        /// 1-based.
        package let number: Int
        /// Its bytes; nil for a line of more than 32 MB.
        package let text: [UInt8]?
    }

    /// Opens a file. Throws `CorpusError`.
    package init(path: String) throws {
        let peeked = try PeekedSource(FileSource(path))
        let isPacked = peeked.head.starts(with: CorpusReader.gzipMark)
        source = isPacked ? GzipSource(peeked, path: path) : peeked
    }

    /// The next line; nil behind the last. A byte order mark is no part of the first.
    package mutating func next() throws -> Line? {
        switch try lines.next(from: { try source.next() }) {
        case .text(let bytes, let number):
            let hasMark = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
            return Line(number: number, text: Array(hasMark ? bytes.dropFirst(3) : bytes))
        case .tooLong(let number): return Line(number: number, text: nil)
        case nil: return nil
        }
    }
}
