/// The hash of a folded word, eight bytes at a time.
///
/// Each step can be undone, so that two words of the same length up to `exactLength` never share a
/// hash and need not be compared.
struct FoldedHash {
    /// The longest words, in folded bytes, that their hash tells apart.
    static let exactLength = 8

    private(set) var value: UInt64 = 0
    /// Length of the folded word in bytes.
    private(set) var count = 0
    private var lane: UInt64 = 0

    /// Hashes a word of a text without copying it. O(n).
    @inline(__always)
    init(_ text: [UInt8], _ range: Range<Int>) {
        let bytes = text.span
        for i in range {
            let byte = bytes[i]
            // Most words are ASCII: only the others pay for folding byte by byte.
            guard byte < 0x80 else {
                self = Self(folding: text, range)
                return
            }
            add(byte.isASCIIUpper ? byte | 0x20 : byte)
        }
        close()
    }

    @inline(never)
    private init(folding text: [UInt8], _ range: Range<Int>) {
        var folded = FoldedBytes(text, range)
        while let byte = folded.next() { add(byte) }
        close()
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        lane |= UInt64(byte) &<< UInt64(truncatingIfNeeded: (count & 7) &* 8)
        count &+= 1
        if count & 7 == 0 { close() }
    }

    /// Takes in the bytes of the last lane.
    @inline(__always)
    private mutating func close() {
        value = (value ^ lane) &* 0x9e37_79b9_7f4a_7c15
        value ^= value &>> 32
        lane = 0
    }
}
