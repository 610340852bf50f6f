/// The words of a short line in ASCII lower case, without its punctuation; a colon is a word.
struct FoldedWords {
    private(set) var words: [ShortWord] = []

    /// - Parameter limit: how many words are read.
    init(_ bytes: [UInt8], _ range: Range<Int>, atMost limit: Int = .max) {
        words.reserveCapacity(min(range.count / 5 + 1, limit))
        var cursor = ByteCursor(bytes, range)
        while words.count < limit, let byte = cursor.next {
            let start = cursor.position
            if byte.beginsLetter || byte.isDigit {
                while let byte = cursor.next,
                    byte.beginsLetter || byte.isDigit || byte.isContinuation
                {
                    if byte == 0xE2 { break }
                    cursor.position += 1
                }
                words.append(ShortWord(folding: bytes, start..<cursor.position))
            } else {
                if byte == 0x3A { words.append(Self.colon) }
                cursor.position += 1
            }
        }
    }

    /// Whether the words of a phrase stand in it, one after the other.
    func contains(_ phrase: [ShortWord]) -> Bool {
        guard let first = phrase.first, words.count >= phrase.count else { return false }
        return words.indices.dropLast(phrase.count - 1).contains { start in
            words[start] == first && words[start...].starts(with: phrase)
        }
    }

    private static let colon: ShortWord = ":"
}
