/// Which bytes of a text are of words: letters of all scripts, digits, underscores. One bit for each
/// byte, as in `LetterBits`.
struct WordBits {
    /// A byte for eight bytes of the text, then zeros for eight more.
    private var bits: [UInt8]

    /// Classifies a well-formed UTF-8 text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        bits = Array(repeating: 0, count: text.count / 8 + 9)
        var index = 0
        while index < text.count {
            let chunk = ByteLanes(text, at: index)
            if chunk.isASCII {
                bits[index &>> 3] = ByteLanes.gather(chunk.wordBytes)
                index &+= 8
            } else {
                index = readScalars(text, from: index)
            }
        }
    }

    /// Reads scalar by scalar to the end of the last one that begins among eight bytes, and on to
    /// the next eight.
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
            if isWord { for byte in index..<index + length { set(byte) } }
            index += length
            if index > end { end += 8 }  // a scalar that goes on among the next eight
        }
        return end
    }

    private mutating func set(_ index: Int) { bits[index >> 3] |= 1 << UInt8(index & 7) }

    /// Whether words have the byte at an index of the text and those behind it: a bit for each of
    /// `LetterBits.reach`, and for each of 64 where the index is a multiple of eight. The index must
    /// be of the text or its end; that is not checked.
    @inline(__always)
    func window(from index: Int) -> UInt64 {
        // The table goes on for eight bytes behind the text.
        unsafe bits.span.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: index &>> 3, as: UInt64.self
        ).littleEndian &>> UInt64(index & 7)
    }
}
