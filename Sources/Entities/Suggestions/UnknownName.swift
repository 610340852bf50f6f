/// A place of an article where somebody is named whom no dictionary has.
struct UnknownName {
    /// The words of the name, without titles.
    let words: Range<Int>
    /// The folded words with single spaces between.
    let key: NameFold
    /// Whether a sentence begins with it, so that the first capital may be the sentence's.
    let startsSentence: Bool
    /// Whether a state's name or demonym is part of it: "Kyrgyz Border Service".
    let holdsState: Bool
}

/// A name folded as the matcher folds it: equal for spellings that match alike.
struct NameFold: Hashable, Comparable, Sendable {
    /// One for each word.
    let words: [String]

    /// The folded words of a stretch of an article.
    init(_ range: Range<Int>, of words: Words) {
        self.words = range.map { String(decoding: words.key($0), as: UTF8.self) }
    }

    /// The folded words of a name.
    /// - Parameter isSpelt: whether to take out accents and case alone, and no spelling.
    init(_ name: String, isSpelt: Bool = false) {
        let words = Words(Array(name.utf8))
        self.words = (0..<words.count).map { index in
            let key =
                isSpelt
                ? Folding.letters(of: words.bytes(index), keepingCase: false) : words.key(index)
            return String(decoding: key, as: UTF8.self)
        }
    }

    /// The first letters of all but small words, of three at least: what an acronym is made of.
    var initials: String {
        let letters = words.filter { !Self.small.contains($0) }.compactMap(\.first)
        return letters.count < 3 ? "" : String(letters)
    }

    private static let small: Set<String> = [
        "al", "and", "de", "du", "for", "in", "la", "of", "on", "the", "to",
    ]

    /// Without the first word.
    var rest: NameFold { NameFold(words: Array(words.dropFirst())) }

    private init(words: [String]) { self.words = words }

    /// Orders word by word.
    static func < (a: NameFold, b: NameFold) -> Bool {
        a.words.lexicographicallyPrecedes(b.words) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
