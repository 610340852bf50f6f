/// Lines in capitals, in which an acronym cannot be told from a word.
struct Shouting {
    private let hits: [Hit]
    private let words: Words
    private let lexicon: Lexicon

    /// Prepares to judge the hits of a text.
    init(_ hits: [Hit], in words: Words, lexicon: Lexicon) {
        self.hits = hits
        self.words = words
        self.lexicon = lexicon
    }

    /// Whether an acronym that is also a common word must be read as that word: in a line without
    /// lower-case letters and with at least three words that are no names, "WHO IS NEXT IN LINE".
    func hides(_ word: Int) -> Bool {
        if isBesideLowerCase(word) { return false }
        let line = self.line(around: word)
        let shouts = line.allSatisfy {
            words[$0].shape == .capitals || words[$0].shape == .number
        }
        return shouts && line.count { $0 != word && !isNamed($0) } >= 3
    }

    /// Most acronyms stand beside a word in lower case of the same line.
    private func isBesideLowerCase(_ word: Int) -> Bool {
        let next = word + 1
        return next < words.count && words[next].shape == .lower
            && !words.text[Int(words[word].end)..<Int(words[next].start)]
                .contains(UInt8(ascii: "\n"))
    }

    /// Whether a word belongs to a name and to no common word.
    private func isNamed(_ word: Int) -> Bool {
        hits.contains { hit in
            hit.words.contains(word)
                && lexicon.meanings(of: hit).contains { $0.kind == .name && !$0.isCommonWord }
        }
    }

    private func line(around word: Int) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let offset = Int(words[word].start)
        let start = words.text[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = words.text[offset...].firstIndex(of: newline) ?? words.text.count
        return words.firstIndex(from: start)..<words.firstIndex(from: end)
    }
}
