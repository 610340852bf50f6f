/// Which bytes of a text are of words (letters of all scripts, digits, underscores), and which are
/// small ASCII letters. One bit for each byte.
struct WordBits {
    private let words: BitTable
    private let small: BitTable

    /// Classifies a well-formed UTF-8 text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        var words = BitTable(count: text.count)
        var small = words
        Self.fill(&words.bytes, &small.bytes, from: text)
        self.words = words
        self.small = small
    }

    private static func fill(
        _ words: inout [UInt8], _ small: inout [UInt8], from text: borrowing Span<UInt8>
    ) {
        var words = words.mutableSpan
        var small = small.mutableSpan
        let whole = text.count / 8
        var position = 0
        while position < whole {
            // Eight bytes that the text has, and a place that `init` has made for them.
            let chunk = unsafe ByteLanes(uncheckedIn: text, at: position &* 8)
            let letters = chunk.letters
            unsafe small[unchecked: position] = ByteLanes.gather(chunk.small(among: letters))
            if chunk.isASCII {
                unsafe words[unchecked: position] = ByteLanes.gather(
                    letters | chunk.digitsAndUnderscores)
                position &+= 1
            } else {
                position = readScalars(text, from: position, &words, &small)
            }
        }
        if position == whole {
            let last = ByteLanes(text, at: whole * 8)
            small[whole] = ByteLanes.gather(last.small(among: last.letters))
            _ = readScalars(text, from: whole, &words, &small)
        }
    }

    /// Reads the words of eight bytes scalar by scalar, and of as many more as a scalar of theirs
    /// reaches into. Returns which eight follow.
    private static func readScalars(
        _ text: borrowing Span<UInt8>, from position: Int, _ words: inout MutableSpan<UInt8>,
        _ small: inout MutableSpan<UInt8>
    ) -> Int {
        var index = position * 8
        var next = position + 1
        while index < min(next * 8, text.count) {
            var length = 1
            var isWord = false
            if text[index] < 0x80 {
                isWord = ByteClass.table[text[index]] != ByteClass.other.rawValue
            } else {
                let scalar: UInt32
                (scalar, length) = text.scalar(at: index)
                if case .letter = ScalarClass.of(scalar) { isWord = true }
            }
            for byte in index..<index + length where isWord {
                words[byte >> 3] |= 1 << (byte & 7)
            }
            index += length
            if index > next * 8 {
                let chunk = ByteLanes(text, at: next * 8)
                small[next] = ByteLanes.gather(chunk.small(among: chunk.letters))
                next += 1
            }
        }
        return next
    }

    /// Whether words have the byte at an index of the text and those behind it, as
    /// `BitTable.window` has it.
    @inline(__always)
    func words(from index: Int) -> UInt64 { words.window(from: index) }

    /// The same for small ASCII letters.
    @inline(__always)
    func small(from index: Int) -> UInt64 { small.window(from: index) }
}
