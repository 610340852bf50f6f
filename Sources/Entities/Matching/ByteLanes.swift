/// Eight bytes of a text read at once. Answers are masks in which the highest bit of a byte's lane
/// stands for that byte.
struct ByteLanes: Equatable {
    /// The first byte of the text in the lowest lane.
    let bytes: UInt64

    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// One byte in every lane.
    @inline(__always)
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Eight bytes, the first in the lowest lane.
    @inline(__always)
    init(_ bytes: UInt64) { self.bytes = bytes }

    /// Eight bytes of a text, which must have them.
    @unsafe @inline(__always)
    init(uncheckedIn text: borrowing Span<UInt8>, at index: Int) {
        // Initialised bytes, whatever their alignment.
        bytes = unsafe text.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: index, as: UInt64.self
        ).littleEndian
    }

    /// The bytes that begin at an index; zeros behind the end of the text.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, at index: Int) {
        precondition(index >= 0)
        if index &+ 8 <= text.count {
            unsafe self.init(uncheckedIn: text, at: index)
        } else {
            self.init(Self.last(of: text, from: index))
        }
    }

    @inline(never)
    private static func last(of text: borrowing Span<UInt8>, from index: Int) -> UInt64 {
        var bytes: UInt64 = 0
        var lane: UInt64 = 0
        var position = index
        while position < text.count {
            bytes |= UInt64(text[position]) << lane
            position += 1
            lane += 8
        }
        return bytes
    }

    /// The first one to eight bytes, zeros behind them.
    @inline(__always)
    func first(_ count: Int) -> UInt64 { bytes & (~0 &>> UInt64(64 &- count &* 8)) }

    /// The first one to eight bytes with capitals made small, zeros behind them; digits stay as
    /// they are.
    @inline(__always)
    func lowercased(first count: Int) -> UInt64 {
        (bytes | Self.all(0x20)) & (~0 &>> UInt64(64 &- count &* 8))
    }

    /// All but ASCII letters.
    @inline(__always)
    var nonLetters: UInt64 {
        // Capitals where there are letters. No lane carries into the next or borrows from it.
        let folded = bytes & Self.all(0x5F)
        let precedesA = Self.all(0x80 + UInt8(ascii: "A") - 1) &- folded
        let passesZ = folded &+ Self.all(0x7F - UInt8(ascii: "Z"))
        return (precedesA | passesZ | bytes) & Self.high
    }

    /// ASCII letters.
    @inline(__always)
    var letters: UInt64 { nonLetters ^ Self.high }

    /// Whether the first byte is a space.
    @inline(__always)
    var beginsWithSpace: Bool { bytes & 0xFF == UInt64(UInt8(ascii: " ")) }

    /// Whether all bytes are ASCII.
    @inline(__always)
    var isASCII: Bool { bytes & Self.high == 0 }

    /// Digits and underscores among ASCII bytes.
    @inline(__always)
    var digitsAndUnderscores: UInt64 {
        let reaches0 = bytes &+ Self.all(0x80 - UInt8(ascii: "0"))
        let passes9 = bytes &+ Self.all(0x7F - UInt8(ascii: "9"))
        let isOther = (bytes ^ Self.all(UInt8(ascii: "_"))) &+ Self.all(0x7F)
        return (reaches0 & ~passes9 | ~isOther) & Self.high
    }

    /// Those of some letters that are small: the bit of their case, moved up.
    @inline(__always)
    func small(among letters: UInt64) -> UInt64 { bytes &<< 2 & letters }

    /// A mask's eight bits together. The product moves the bit of each lane to a place of its own
    /// in the highest byte.
    @inline(__always)
    static func gather(_ mask: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: ((mask &>> 7) &* 0x0102_0408_1020_4080) &>> 56)
    }
}
