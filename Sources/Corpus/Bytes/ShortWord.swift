/// A word of up to sixteen bytes in ASCII lower case, held without allocation so that it can be
/// looked up once per sentence. Longer ones are held as a hash, for comparing lines of words.
struct ShortWord: Hashable, ExpressibleByStringLiteral {
    static let longest = 16

    private var high: UInt64 = 0
    private var low: UInt64 = 0

    /// The word in a range of a text; nil if it is longer or empty.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard (1...Self.longest).contains(range.count) else { return nil }
        for i in range { append(bytes[i]) }
    }

    /// The word in a range of a text, of any length; longer ones by their hash (FNV-1a, twice).
    init(folding bytes: [UInt8], _ range: Range<Int>) {
        guard range.count > Self.longest else {
            for i in range { append(bytes[i]) }
            return
        }
        high = 0xcbf2_9ce4_8422_2325
        low = 0x9ae1_6a3b_2f90_404f
        for i in range {
            high = (high ^ UInt64(bytes[i].lowered)) &* 0x100_0000_01b3
            low = (low ^ UInt64(bytes[i].lowered)) &* 0x9e37_79b9_7f4a_7c15
        }
    }

    /// The number that up to eight digits stand for.
    var number: Int? {
        guard high == 0, low != 0 else { return nil }
        var value = 0
        for shift in stride(from: 56, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: low >> UInt64(shift))
            if byte == 0, value == 0 { continue }
            guard byte.isDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
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
