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
            let key = article.words.key(index)
            if Self.ethnic.contains(key) { return true }
            let joins = Self.joining.contains(key)
            let isPeople = article.names.contains {
                $0.form == .demonym && $0.words.contains(index)
            }
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
            if gap == .space || gap == .hyphen, article.word(after, isIn: Self.ofLanguage) {
                return true
            }
        }
        let before = words.lowerBound - 1
        guard before >= 0, article.words[words.lowerBound].gap == .space else { return false }
        if article.word(before, isIn: Self.speaking) { return true }
        let key = article.words.key(before)
        guard key == Array("in".utf8) || key == Array("into".utf8) else { return false }
        // "in Russian" closes the phrase; "in Russian hands" does not.
        return after >= article.words.count || article.words[after].gap != .space
            || article.word(after, isIn: Self.closing)
    }

    private static func keys(_ list: String) -> Set<[UInt8]> {
        Set(list.split(separator: " ").map { Array($0.utf8) })
    }
    private static let ethnic = keys("ethnic ethnically")
    private static let joining = keys("and or")
    private static let ofLanguage = keys(
        "language languages speaking speaker speakers dialect dialects alphabet")
    private static let speaking = keys("speak speaks speaking spoke spoken fluent")
    private static let closing = keys("and or on by to that with as at for from but when while")
}
