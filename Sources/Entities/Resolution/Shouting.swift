/// Lines in capitals, in which an acronym cannot be told from a word.
struct Shouting {
    private let words: Words
    /// Words that belong to a name and to no common word.
    private let named: Set<Int>

    /// Prepares to judge the hits of a text.
    init(_ hits: [Hit], in words: Words, commonWords: Set<[UInt8]>, lexicon: Lexicon) {
        self.words = words
        let names = hits.filter { hit in
            guard case .name = lexicon.meaning(of: hit) else { return false }
            let isCommon =
                hit.words.count == 1 && commonWords.contains(words.key(hit.words.lowerBound))
            return !isCommon
        }
        named = Set(names.flatMap(\.words))
    }

    /// Whether an acronym that is also a common word must be read as that word: in a line without
    /// lower-case letters and with at least three words that are no names, "WHO IS NEXT IN LINE".
    func hides(_ word: Int) -> Bool {
        let line = self.line(around: word)
        let shouts = line.allSatisfy {
            words[$0].shape == .capitals || words[$0].shape == .number
        }
        return shouts && line.count { $0 != word && !named.contains($0) } >= 3
    }

    private func line(around word: Int) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let offset = Int(words[word].start)
        let start = words.text[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        let end = words.text[offset...].firstIndex(of: newline) ?? words.text.count
        return words.firstIndex(from: start)..<words.firstIndex(from: end)
    }
}
