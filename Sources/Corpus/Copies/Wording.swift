import Knowledge

/// The words of an article as they would be compared by a reader: without case, punctuation and
/// furniture. Articles that share them are copies of one another.
enum Wording {
    /// The hash of the words of the given stretches of text. O(n) in bytes.
    static func hash(_ text: [UInt8], _ ranges: [Range<Int>]) -> ContentHash {
        var words: [UInt8] = []
        words.reserveCapacity(ranges.reduce(0) { $0 + $1.count } + ranges.count)
        for range in ranges {
            var i = range.lowerBound
            while i < range.upperBound {
                let byte = text[i]
                if byte.isLetter || byte.isDigit {
                    words.append(byte.lowered)
                } else if byte >= 0x80, byte != 0xC2, byte != 0xE2 {
                    words.append(byte)
                } else {
                    if let last = words.last, last != 0x20 { words.append(0x20) }
                    // The signs of C2 and the punctuation of E2 separate words as spaces do.
                    if byte == 0xC2 { i += 1 } else if byte == 0xE2 { i += 2 }
                }
                i += 1
            }
            if let last = words.last, last != 0x20 { words.append(0x20) }
        }
        return ContentHash(hashing: words)
    }
}
