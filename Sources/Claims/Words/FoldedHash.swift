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

    /// Hashes a word of a text without copying it. O(n).
    @inline(__always)
    init(_ text: [UInt8], _ range: Range<Int>) {
        let bytes = text.span
        var position = range.lowerBound
        while true {
            let rest = range.upperBound &- position
            let lane = Lane(bytes, at: position, count: rest)
            // Most words are ASCII: only the others pay for folding byte by byte.
            guard lane.isASCII else {
                self = Self(folding: text, range)
                return
            }
            add(lane.lowercased)
            guard rest >= 8 else { break }
            position &+= 8
        }
        count = range.count
    }

    @inline(never)
    private init(folding text: [UInt8], _ range: Range<Int>) {
        var folded = FoldedBytes(text, range)
        var lane: UInt64 = 0
        while let byte = folded.next() {
            lane |= UInt64(byte) &<< UInt64(truncatingIfNeeded: (count & 7) &* 8)
            count &+= 1
            if count & 7 == 0 {
                add(lane)
                lane = 0
            }
        }
        add(lane)
    }

    /// Takes in eight bytes of the word, zeros behind the last.
    @inline(__always)
    private mutating func add(_ lane: UInt64) {
        value = (value ^ lane) &* 0x9e37_79b9_7f4a_7c15
        value ^= value &>> 32
    }
}

/// Up to eight bytes of a text in one machine word, the first one lowest, zeros behind the last.
private struct Lane {
    private let bytes: UInt64

    /// The first `count` bytes from a place on, at most eight of them.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, at start: Int, count: Int) {
        if start &+ 8 <= text.count {
            // Any eight bytes are a valid number, and the load checks its bounds.
            let eight = unsafe text.bytes.unsafeLoadUnaligned(
                fromByteOffset: start, as: UInt64.self)
            let word = UInt64(littleEndian: eight)
            bytes = count >= 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
        } else {
            bytes = Self.last(of: text, at: start, count: count)
        }
    }

    /// The same where the text ends within eight bytes.
    @inline(never)
    private static func last(of text: borrowing Span<UInt8>, at start: Int, count: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for i in 0..<min(count, 8) {
            bytes |= UInt64(text[start + i]) &<< UInt64(i &* 8)
        }
        return bytes
    }

    @inline(__always)
    var isASCII: Bool { bytes & Self.highBits == 0 }

    /// The bytes with A–Z in lower case; all must be ASCII.
    @inline(__always)
    var lowercased: UInt64 {
        // The high bit of each byte tells whether it is "A" or above, and "[" or above.
        let fromA = bytes &+ 0x3f3f_3f3f_3f3f_3f3f
        let behindZ = bytes &+ 0x2525_2525_2525_2525
        return bytes | (fromA & ~behindZ & Self.highBits) &>> 2
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
