/// Which bytes of a text are ASCII letters: one bit for each byte.
///
/// Eight bytes are classified at once with ordinary arithmetic on 64 bits (SWAR: "SIMD within a
/// register"), so that cutting words costs a few instructions for each word and not for each byte.
struct LetterBits {
    private let letters: BitTable

    /// Classifies a text. O(n) in bytes.
    init(_ text: borrowing Span<UInt8>) {
        var letters = BitTable(count: text.count)
        Self.fill(&letters.bytes, from: text)
        self.letters = letters
    }

    private static func fill(_ letters: inout [UInt8], from text: borrowing Span<UInt8>) {
        var letters = letters.mutableSpan
        let whole = text.count / 8
        for position in 0..<whole {
            // Eight bytes that the text has, and a place that `init` has made for them.
            let chunk = unsafe ByteLanes(uncheckedIn: text, at: position &* 8)
            unsafe letters[unchecked: position] = ByteLanes.gather(chunk.letters)
        }
        letters[whole] = ByteLanes.gather(ByteLanes(text, at: whole * 8).letters)
    }

    /// Whether letters stand at an index of the text and behind it, as `BitTable.window` has it.
    @inline(__always)
    func letters(from index: Int) -> UInt64 { letters.window(from: index) }
}
