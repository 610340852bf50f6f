/// Which bytes of a text are ASCII letters, and which of those are small: one bit for each byte.
///
/// Eight bytes are classified at once with ordinary arithmetic on 64 bits (SWAR: "SIMD within a
/// register"), so that cutting words costs a few instructions for each word and not for each byte.
struct LetterBits {
    private let letters: BitTable
    private let small: BitTable

    /// Classifies a text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        var letters = BitTable(count: text.count)
        var small = letters
        Self.fill(&letters.bytes, &small.bytes, from: text)
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

    /// Whether letters stand at an index of the text and behind it, as `BitTable.window` has it.
    @inline(__always)
    func letters(from index: Int) -> UInt64 { letters.window(from: index) }

    /// The same for small letters.
    @inline(__always)
    func small(from index: Int) -> UInt64 { small.window(from: index) }

    /// How a run of letters is written, at least one and fewer than `BitTable.reach`.
    @inline(__always)
    func shape(from index: Int, count: Int) -> WordShape {
        let all: UInt64 = ~0 &>> UInt64(64 &- count)
        let small = small(from: index) & all
        if small == all { return .lower }
        if small == all & ~1 { return count == 1 ? .capitals : .capitalised }
        return small == 0 ? .capitals : .mixed
    }
}
