/// The words of a short line in ASCII lower case, without its punctuation; a colon is a word.
struct FoldedWords {
    var words: [String] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var cursor = ByteCursor(bytes, range)
        while let byte = cursor.next {
            let start = cursor.position
            if byte.beginsLetter || byte.isDigit {
                while let byte = cursor.next,
                    byte.beginsLetter || byte.isDigit || byte.isContinuation
                {
                    if byte == 0xE2 { break }
                    cursor.position += 1
                }
                words.append(cursor.lowered(start..<cursor.position))
            } else {
                if byte == 0x3A { words.append(":") }
                cursor.position += 1
            }
        }
    }

    /// Whether the words of a phrase stand in it, one after the other.
    func contains(_ phrase: String) -> Bool {
        let sought = phrase.split(separator: " ").map(String.init)
        guard words.count >= sought.count else { return false }
        return (0...(words.count - sought.count)).contains { start in
            words[start..<(start + sought.count)].elementsEqual(sought)
        }
    }
}
