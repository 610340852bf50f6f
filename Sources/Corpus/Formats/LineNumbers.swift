/// Numbers the articles of a file by the lines on which they begin.
///
/// With its path the line is what tells an article from the others of its file, so no two get the
/// same: where several begin on one line, as in pages without line breaks, the second is said to be
/// on the next.
struct LineNumbers {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var last = 0

    init(of bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The 1-based line of the next article, which begins at a byte not before the last one's.
    mutating func next(atByte byte: Int) -> Int {
        while position < min(byte, bytes.count) {
            if bytes[position] == 0x0A { line += 1 }
            position += 1
        }
        last = max(line, last + 1)
        return last
    }
}
