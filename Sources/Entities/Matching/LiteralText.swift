/// The words of a text as they are written, looked at one by one.
struct LiteralText: WordSequence {
    let text: [UInt8]
    private let bits: WordBits

    init(_ text: [UInt8]) {
        self.text = text
        bits = WordBits(text.span)
    }

    /// Where words begin, in order.
    /// - Parameter skippingSmall: leaves out words that begin with a small ASCII letter.
    func wordStarts(skippingSmall: Bool = false) -> WordStarts {
        WordStarts(bits: bits, count: text.count, skipsSmall: skippingSmall)
    }

    /// Goes through the words of a text, 64 bytes at a time.
    struct WordStarts: Sequence, IteratorProtocol {
        private let bits: WordBits
        private let count: Int
        private let skipsSmall: Bool
        /// The next 64 bytes to look at, and those words before it that are still to come.
        private var block = 0
        private var starts: UInt64 = 0
        /// Whether a word runs into the block.
        private var carry: UInt64 = 0

        fileprivate init(bits: WordBits, count: Int, skipsSmall: Bool) {
            self.bits = bits
            self.count = count
            self.skipsSmall = skipsSmall
        }

        @inline(__always)
        mutating func next() -> Int? {
            while starts == 0 {
                guard block < count else { return nil }
                let words = bits.words(from: block)
                starts = words & ~(words &<< 1 | carry)
                carry = words &>> 63
                if skipsSmall { starts &= ~bits.small(from: block) }
                block &+= 64
            }
            let start = block &- 64 &+ starts.trailingZeroBitCount
            starts &= starts &- 1
            return start
        }
    }

    /// The hash of the word that begins at a byte.
    @inline(__always)
    func hash(of word: Int) -> UInt32 {
        WordHash.of(text.span, from: word, to: word &+ length(of: word))
    }

    /// Whether the word that begins at a byte begins with a small ASCII letter.
    @inline(__always)
    func beginsSmall(_ word: Int) -> Bool { bits.small(from: word) & 1 == 1 }

    /// Whether a byte of the text, or its end, is of a word.
    @inline(__always)
    func isOfWord(_ index: Int) -> Bool { bits.words(from: index) & 1 == 1 }

    @inline(__always)
    func word(behind word: UInt32) -> (word: UInt32, hash: UInt32) {
        var next = Int(word) &+ length(of: Int(word))
        while next < text.count {
            let gap = bits.words(from: next).trailingZeroBitCount
            if gap < BitTable.reach {
                next &+= gap
                return (UInt32(truncatingIfNeeded: next), hash(of: next))
            }
            next &+= BitTable.reach
        }
        return (word, 0)
    }

    @inline(__always)
    private func length(of word: Int) -> Int {
        let run = (~bits.words(from: word)).trailingZeroBitCount
        return run < BitTable.reach ? run : longLength(of: word)
    }

    @inline(never)
    private func longLength(of word: Int) -> Int {
        var end = word
        while bits.words(from: end) & 1 == 1 { end += 1 }
        return end - word
    }
}
