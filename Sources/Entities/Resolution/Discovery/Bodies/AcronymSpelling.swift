import Knowledge

/// Compares acronyms with the initials of long names.
struct AcronymSpelling {
    private let article: Article

    init(_ article: Article) { self.article = article }

    /// Whether the initials of some words spell an acronym; small words may be left out.
    func fits(_ name: Range<Int>, _ acronym: Int) -> Bool {
        let letters = article.words.key(acronym)
        let initials = name.filter { !isPossessive($0) }.map { index in
            (article.words.key(index)[0], article.word(index, is: [.small, .the]))
        }
        guard initials.count >= 2 else { return false }
        func spell(_ letter: Int, _ word: Int) -> Bool {
            if word == initials.count { return letter == letters.count }
            let (initial, isSmall) = initials[word]
            if letter < letters.count, initial == letters[letter], spell(letter + 1, word + 1) {
                return true
            }
            return isSmall && spell(letter, word + 1)
        }
        return spell(0, 0)
    }

    /// The longest part at the end of some words, from a capital on, that spells an acronym.
    func longestFit(in words: Range<Int>, _ acronym: Int) -> Range<Int>? {
        words.lazy.filter { article.words[$0].shape != .lower }
            .map { $0..<words.upperBound }
            .first { $0.count >= 2 && fits($0, acronym) }
    }

    /// The capitals of a name's words, small ones left out: AAPP.
    func initials(of name: Range<Int>) -> String {
        var letters: [UInt8] = []
        for word in name
        where article.words[word].shape != .lower && !isPossessive(word) {
            guard let first = article.words.key(word).first, first < 0x80 else { return "" }
            letters.append(first & 0xDF)
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private func isPossessive(_ word: Int) -> Bool {
        article.word(word, is: .possessive) && article.words[word].gap == .apostrophe
    }
}
