/// A set of phrases that whole lines are compared with, looked up by their first word.
///
/// In a phrase `#` stands for a number, a final `*` for up to six words of any
/// kind, a final `**` for any number of them.
struct PhraseTable {
    private let phrases: [ShortWord: [[ShortWord]]]

    init(_ phrases: [String]) {
        var table: [ShortWord: [[ShortWord]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ").map {
                let word = Array($0.utf8)
                return ShortWord(folding: word, word.indices)
            }
            guard let first = words.first else { continue }
            table[first, default: []].append(words)
        }
        self.phrases = table
    }

    /// Whether a phrase begins with the first word of a line.
    func mayMatch(_ line: FoldedWords) -> Bool { phrases(beginning: line) != nil }

    private func phrases(beginning line: FoldedWords) -> [[ShortWord]]? {
        line.words.first.flatMap { phrases[$0.number != nil ? Self.number : $0] }
    }

    /// Whether the line is one of the phrases.
    func matches(_ line: FoldedWords) -> Bool {
        guard let phrases = phrases(beginning: line) else { return false }
        let withoutColon = line.words.last == Self.colon ? line.words.dropLast() : line.words[...]
        return phrases.contains {
            Self.matches(withoutColon, $0[...]) || Self.matches(line.words[...], $0[...])
        }
    }

    private static func matches(_ line: ArraySlice<ShortWord>, _ phrase: ArraySlice<ShortWord>)
        -> Bool
    {
        var line = line
        for word in phrase {
            if word == few { return line.count <= 6 }
            if word == any { return true }
            guard let next = line.popFirst() else { return false }
            guard word == number ? next.number != nil : next == word else { return false }
        }
        return line.isEmpty
    }

    private static let colon: ShortWord = ":"
    private static let number: ShortWord = "#"
    private static let few: ShortWord = "*"
    private static let any: ShortWord = "**"
}
