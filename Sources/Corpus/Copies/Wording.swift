import Knowledge

/// The words of an article as they would be compared by a reader: without case, punctuation and
/// furniture. Articles that share them are copies of one another.
enum Wording {
    /// The hash of the words of the given stretches of text. O(n) in bytes.
    static func hash(_ text: [UInt8], _ ranges: [Range<Int>]) -> ContentHash {
        let longest = ranges.reduce(0) { $0 + $1.count } + ranges.count
        var words = [UInt8](repeating: 0, count: longest)
        var count = 0
        fold(text.span, ranges, into: &words, count: &count)
        return ContentHash(hashing: words[..<count])
    }

    /// Each word with a space after it.
    private static func fold(
        _ text: Span<UInt8>, _ ranges: [Range<Int>], into words: inout [UInt8], count: inout Int
    ) {
        var words = words.mutableSpan
        var n = 0
        // Whether the last byte written is a space, or none is.
        var isSpace = true
        for range in ranges {
            var i = range.lowerBound
            while i < range.upperBound {
                let byte = text[i]
                let folded = folds[Int(byte)]
                i += 1
                if folded != 0 {
                    words[n] = folded
                    n += 1
                    isSpace = false
                    continue
                }
                if !isSpace {
                    words[n] = 0x20
                    n += 1
                    isSpace = true
                }
                // The signs of C2 and the punctuation of E2 separate words as spaces do.
                if byte == 0xC2 { i += 1 } else if byte == 0xE2 { i += 2 }
            }
            if !isSpace {
                words[n] = 0x20
                n += 1
                isSpace = true
            }
        }
        count = n
    }

    /// What a byte becomes: itself or its lower case in a word, 0 between words.
    private static let folds: InlineArray<256, UInt8> = InlineArray { i in
        let byte = UInt8(i)
        let isOfWord =
            byte.isLetter || byte.isDigit || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
        return isOfWord ? byte.lowered : 0
    }
}
