import Knowledge

/// Uses of a demonym that name no state: peoples ("ethnic Uzbeks") and languages.
struct Demonyms {
    private let article: Article

    init(_ article: Article) { self.article = article }

    /// Whether the demonym at some words means an ethnic group or a language.
    func isPeopleOrLanguage(_ words: Range<Int>) -> Bool {
        isEthnic(words.lowerBound) || isLanguage(words)
    }

    /// "ethnic Kyrgyz", and what is joined to it: "ethnic Kyrgyz and Uzbeks".
    private func isEthnic(_ word: Int) -> Bool {
        var index = word - 1
        var steps = 0
        while index >= 0, steps < 6 {
            if article.word(index, is: .ethnic) { return true }
            let joins = article.word(index, is: .coordinating)
            let isPeople = article.marks(of: index).contains(.demonym)
            let gap = article.words[index + 1].gap
            guard joins || isPeople, gap == .space || gap == .commaSpace || gap == .hyphen else {
                return false
            }
            index -= 1
            steps += 1
        }
        return false
    }

    /// "the Russian language", "Russian-speaking", "speaks Tajik", "translated into Uzbek".
    private func isLanguage(_ words: Range<Int>) -> Bool {
        let after = words.upperBound
        if after < article.words.count {
            let gap = article.words[after].gap
            if gap == .space || gap == .hyphen, article.word(after, is: .languageNoun) {
                return true
            }
        }
        let before = words.lowerBound - 1
        guard before >= 0, article.words[words.lowerBound].gap == .space else { return false }
        if article.word(before, is: .speaking) { return true }
        guard article.word(before, is: .within) else { return false }
        // "in Russian" closes the phrase; "in Russian hands" does not.
        return after >= article.words.count || article.words[after].gap != .space
            || article.word(after, is: .closing)
    }
}
