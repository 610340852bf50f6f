/// The hash of a word without case and accents, eight bytes at a time.
///
/// A multiplication and a shift for eight bytes mix well enough: equal hashes are always followed
/// by a comparison. Other spellings of a word (`Organisation`) have another hash, see
/// `Respellings`.
struct WordHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of the letters between two places of a text: case goes, accents must be gone.
    @inline(__always)
    static func of(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> UInt32 {
        var hash = WordHash()
        // Most words are read at once.
        var position = start
        var rest = end &- start
        while rest > 8 {
            hash.add(ByteLanes(text, at: position).lowercased(first: 8))
            position &+= 8
            rest &-= 8
        }
        if rest > 0 { hash.add(ByteLanes(text, at: position).lowercased(first: rest)) }
        return hash.value
    }

    /// The hash of one word without case and accents.
    static func of(_ letters: [UInt8]) -> UInt32 {
        of(letters.span, from: 0, to: letters.count)
    }

    /// Takes in the next eight bytes of a word, zeros behind the last.
    @inline(__always)
    mutating func add(_ lowercased: UInt64) {
        state = (state ^ lowercased) &* 0xBF58_476D_1CE4_E5B9
        state ^= state &>> 29
    }

    /// 32 well-mixed bits, never 0.
    @inline(__always)
    var value: UInt32 {
        UInt32(truncatingIfNeeded: (state &* 0x94D0_49BB_1331_11EB) &>> 32) | 1
    }

    /// The hash of a sequence of words with one more behind it, never 0.
    @inline(__always)
    static func joined(_ prefix: UInt32, _ word: UInt32) -> UInt32 {
        var state = (UInt64(prefix) &<< 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
        state ^= state &>> 29
        return UInt32(truncatingIfNeeded: (state &* 0xBF58_476D_1CE4_E5B9) &>> 32) | 1
    }
}
