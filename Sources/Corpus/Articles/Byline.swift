/// Whether a line names the writer: `By Ana Silva in Suva`, `Par Ana Silva`, `Staff writer`.
enum Byline {
    private static let longest = 12

    static func isOne(_ bytes: [UInt8], _ line: Range<Int>, _ words: FoldedWords) -> Bool {
        guard words.words.count <= longest, !ParagraphKind.endsSentence(bytes, line) else {
            return false
        }
        if PageFurniture.bylines.matches(words) { return true }
        guard let first = words.words.first, let last = words.words.last else { return false }
        if PageFurniture.professions.contains(last) {
            return words.words.count <= 7 && bytes[line].contains(0x2C)
                && holdsName(bytes, line)
        }
        return leads.contains(first) && holdsName(bytes, line)
    }

    /// After the first word names with capitals, and of other words only those that join names:
    /// "By default, Fiji wins" is a headline.
    private static func holdsName(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var cursor = ByteCursor(bytes, line)
        var names = 0
        _ = cursor.takeLetters()
        while let byte = cursor.next {
            let start = cursor.position
            if let word = cursor.takeAnyWord() {
                if !bytes[start].isLower {
                    names += 1
                } else if !joints.contains(word) {
                    return false
                }
            } else if byte.isDigit {
                return false
            } else {
                cursor.position += 1
            }
        }
        return (1...9).contains(names)
    }

    private static let leads: Set<ShortWord> = ["by", "par", "por", "von", "di", "door"]
    private static let joints: Set<ShortWord> = [
        "and", "in", "for", "of", "the", "with", "at", "et", "y", "e", "und", "en", "de", "la",
        "du", "da", "dos", "van", "von", "der", "al", "el", "bin", "ibn", "staff", "writer",
        "reporter", "correspondent", "editor", "contributor", "our",
    ]
}
