/// A phrase that stands in a text: sixteen bytes.
struct Hit: Hashable, BitwiseCopyable, Sendable {
    /// Its number in the table.
    let phrase: UInt32
    private let firstWord: UInt32
    private let endWord: UInt32
    private let endByte: UInt32

    init(phrase: UInt32, words: Range<Int>, end: Int) {
        self.phrase = phrase
        firstWord = UInt32(truncatingIfNeeded: words.lowerBound)
        endWord = UInt32(truncatingIfNeeded: words.upperBound)
        endByte = UInt32(truncatingIfNeeded: end)
    }

    /// The words it covers.
    @inline(__always)
    var words: Range<Int> { Int(firstWord)..<Int(endWord) }

    /// Byte offset of its end, behind a sign that belongs to it.
    var end: Int { Int(endByte) }
}
