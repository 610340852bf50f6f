/// Which bytes of a text are of words (letters of all scripts, digits, underscores), and which are
/// small ASCII letters. One bit for each byte, as in `LetterBits`.
struct WordBits {
    private var words: BitTable
    private var small: BitTable

    /// Classifies a well-formed UTF-8 text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        words = BitTable(count: text.count)
        small = words
        var index = 0
        while index < text.count {
            let chunk = ByteLanes(text, at: index)
            let letters = chunk.letters
            small.bytes[index &>> 3] = ByteLanes.gather(chunk.small(among: letters))
            if chunk.isASCII {
                words.bytes[index &>> 3] = ByteLanes.gather(letters | chunk.digitsAndUnderscores)
                index &+= 8
            } else {
                index = readScalars(text, from: index)
            }
        }
    }

    /// Reads scalar by scalar through eight bytes, and as many more as a scalar of theirs takes; then
    /// through the rest of those eight.
    private mutating func readScalars(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var index = start
        var end = start + 8
        while index < min(end, text.count) {
            var length = 1
            var isWord = false
            if text[index] < 0x80 {
                isWord = ByteClass.table[Int(text[index])] != ByteClass.other.rawValue
            } else {
                let scalar: UInt32
                (scalar, length) = text.scalar(at: index)
                if case .letter = ScalarClass.of(scalar) { isWord = true }
            }
            for byte in index..<index + length where isWord {
                words.bytes[byte >> 3] |= 1 << (byte & 7)
            }
            index += length
            if index > end {
                let chunk = ByteLanes(text, at: end)
                small.bytes[end >> 3] = ByteLanes.gather(chunk.small(among: chunk.letters))
                end += 8
            }
        }
        return end
    }

    /// Whether words have the byte at an index of the text and those behind it, as
    /// `BitTable.window` has it.
    @inline(__always)
    func words(from index: Int) -> UInt64 { words.window(from: index) }

    /// The same for small ASCII letters.
    @inline(__always)
    func small(from index: Int) -> UInt64 { small.window(from: index) }
}
