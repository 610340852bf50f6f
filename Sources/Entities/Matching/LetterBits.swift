/// Which bytes of a text are ASCII letters, and which of those are small: one bit for each byte.
///
/// Eight bytes are classified at once with ordinary arithmetic on 64 bits (SWAR: "SIMD within a
/// register"), so that cutting words costs a few instructions for each word and not for each byte.
struct LetterBits {
    /// A byte for eight bytes of the text, the first in the lowest bit; then zeros, so that eight of
    /// them can be read wherever the text has a byte.
    private let letters: [UInt8]
    private let small: [UInt8]

    /// How many letters one look can tell of: the bits of eight bytes but those before the first.
    static let reach = 57

    /// Classifies a text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        let count = text.count / 8 + 9
        var letters = [UInt8](repeating: 0, count: count)
        var small = letters
        Self.fill(&letters, &small, from: text)
        self.letters = letters
        self.small = small
    }

    private static func fill(
        _ letters: inout [UInt8], _ small: inout [UInt8], from text: borrowing Span<UInt8>
    ) {
        var letters = letters.mutableSpan
        var small = small.mutableSpan
        let whole = text.count / 8
        for position in 0..<whole {
            // Eight bytes that the text has, and a place that `init` has made for them.
            let chunk = unsafe ByteLanes(
                text.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: position &* 8, as: UInt64.self
                ).littleEndian)
            let found = chunk.letters
            unsafe letters[unchecked: position] = ByteLanes.gather(found)
            unsafe small[unchecked: position] = ByteLanes.gather(chunk.small(among: found))
        }
        let last = ByteLanes(text, at: whole * 8)
        letters[whole] = ByteLanes.gather(last.letters)
        small[whole] = ByteLanes.gather(last.small(among: last.letters))
    }

    /// Whether letters stand at an index of the text and behind it: a bit for each of `reach`.
    ///
    /// The index must be of the text or its end; that is not checked.
    @inline(__always)
    func letters(from index: Int) -> UInt64 { Self.window(letters, from: index) }

    /// The same for small letters.
    @inline(__always)
    func small(from index: Int) -> UInt64 { Self.window(small, from: index) }

    @inline(__always)
    private static func window(_ bits: [UInt8], from index: Int) -> UInt64 {
        // Callers ask for places of the text, and the table goes on for eight bytes behind it.
        unsafe bits.span.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: index &>> 3, as: UInt64.self
        ).littleEndian &>> UInt64(index & 7)
    }

    /// How a run of letters is written, at least one and fewer than `reach`.
    @inline(__always)
    func shape(from index: Int, count: Int) -> WordShape {
        let all: UInt64 = ~0 &>> UInt64(64 &- count)
        let small = small(from: index) & all
        if small == all { return .lower }
        if small == all & ~1 { return count == 1 ? .capitals : .capitalised }
        return small == 0 ? .capitals : .mixed
    }
}
