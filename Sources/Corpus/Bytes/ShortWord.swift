/// A word of up to sixteen bytes in ASCII lower case, held without allocation so that it can be
/// looked up once per sentence.
struct ShortWord: Hashable, ExpressibleByStringLiteral {
    static let longest = 16

    private var high: UInt64 = 0
    private var low: UInt64 = 0

    /// The word in a range of a text; nil if it is longer or empty.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard (1...Self.longest).contains(range.count) else { return nil }
        for i in range { append(bytes[i]) }
    }

    init?(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self.init(bytes, bytes.indices)
    }

    /// Traps if the word is longer.
    init(stringLiteral word: String) {
        precondition(word.utf8.count <= Self.longest, "a short word has sixteen bytes at most")
        for byte in word.utf8 { append(byte) }
    }

    private mutating func append(_ byte: UInt8) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte.lowered)
    }
}
