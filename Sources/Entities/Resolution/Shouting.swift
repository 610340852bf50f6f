/// Words in capitals, among which an acronym cannot be told from a word.
struct Shouting {
    private let words: Words
    private let lexicon: Lexicon
    private let hits: [Hit]
    /// For each word whether a name covers it that is no common word; made when first asked.
    private var isNamed: [Bool]?
    /// The stretch asked for last, and how many of its words are no names.
    private var stretch = 0..<0
    private var namelessCount = 0

    /// Prepares to judge the hits of a text.
    init(_ hits: [Hit], in words: Words, lexicon: Lexicon) {
        self.hits = hits
        self.words = words
        self.lexicon = lexicon
    }

    /// Whether an acronym that is also a common word must be read as that word: in a line, or within
    /// one, among capitals only with at least three words that are no names, "WHO IS NEXT IN LINE".
    ///
    /// Asked in the order of the text, it looks at each stretch of capitals once.
    mutating func hides(_ word: Int) -> Bool {
        if !stretch.contains(word) {
            // Most acronyms stand alone among words in lower case.
            guard isShouted(word + 1, behind: word + 1) || isShouted(word - 1, behind: word) else {
                return false
            }
            measure(around: word)
        }
        return namelessCount - (isNamed?[word] ?? true ? 0 : 1) >= 3
    }

    private mutating func measure(around word: Int) {
        let isNamed = self.isNamed ?? namedWords()
        self.isNamed = isNamed
        var start = word
        while isShouted(start - 1, behind: start) { start -= 1 }
        var end = word + 1
        while isShouted(end, behind: end) { end += 1 }
        stretch = start..<end
        namelessCount = stretch.count { !isNamed[$0] }
    }

    /// Whether a word is in capitals or a number and no line ends before the second of two words.
    private func isShouted(_ word: Int, behind second: Int) -> Bool {
        guard word >= 0, second > 0, word < words.count, second < words.count else { return false }
        let shape = words[word].shape
        guard shape == .capitals || shape == .number else { return false }
        return !words.text[Int(words[second - 1].end)..<Int(words[second].start)]
            .contains(UInt8(ascii: "\n"))
    }

    private func namedWords() -> [Bool] {
        var isNamed = [Bool](repeating: false, count: words.count)
        for hit in hits
        where lexicon.meanings(of: hit).contains(where: { $0.kind == .name && !$0.isCommonWord }) {
            for word in hit.words { isNamed[word] = true }
        }
        return isNamed
    }
}
