/// A set of phrases that whole lines are compared with, looked up by their first word.
///
/// In a phrase `#` stands for a number, a final `*` for up to six words of any
/// kind, a final `**` for any number of them.
struct PhraseTable {
    private let phrases: [String: [[String]]]

    init(_ phrases: [String]) {
        var table: [String: [[String]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            table[words.first ?? "", default: []].append(words)
        }
        self.phrases = table
    }

    /// Whether the line is one of the phrases.
    func matches(_ line: FoldedWords) -> Bool {
        guard let first = line.words.first else { return false }
        let key = Int(first) != nil ? "#" : first
        return phrases[key]?.contains { Self.matches(line.words[...], $0[...]) } == true
    }

    private static func matches(_ line: ArraySlice<String>, _ phrase: ArraySlice<String>) -> Bool {
        var line = line
        for word in phrase {
            if word == "*" { return line.count <= 6 }
            if word == "**" { return true }
            guard let next = line.popFirst() else { return false }
            guard word == "#" ? Int(next) != nil : next == word else { return false }
        }
        return line.isEmpty
    }
}
