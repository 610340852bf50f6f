/// Names inside longer proper names that no dictionary has: "Russian State Duma", "Bank of Russia".
struct Embedding {
    private let article: Article

    init(_ article: Article) { self.article = article }

    /// Whether a name is only part of the name of some body.
    func isEmbedded(_ words: Range<Int>) -> Bool {
        isHeadedByBody(words) || isFollowedByBody(words)
    }

    /// Capitalised words behind it, one of which is the head of a body's name.
    private func isFollowedByBody(_ words: Range<Int>) -> Bool {
        var index = words.upperBound
        while index < article.words.count, article.words[index].gap == .space {
            let shape = article.words[index].shape
            let isSmall = index > words.upperBound && article.word(index, isIn: Self.linking)
            guard shape.isCapitalised || isSmall, article.role(at: index) == nil else { break }
            if shape.isCapitalised, article.word(index, isIn: WordClasses.bodyNouns) {
                return !article.isTitleCase(around: index)
            }
            index += 1
        }
        return false
    }

    private static let linking: Set<[UInt8]> = Set(["of", "for", "and"].map { Array($0.utf8) })

    /// "Bank of …", "Embassy of the …".
    private func isHeadedByBody(_ words: Range<Int>) -> Bool {
        var index = words.lowerBound - 1
        guard index >= 1, article.words[words.lowerBound].gap == .space else { return false }
        if article.words.key(index) == Array("the".utf8) { index -= 1 }
        guard index >= 1, article.words.key(index) == Array("of".utf8) else { return false }
        return article.words[index - 1].shape.isCapitalised && article.words[index].gap == .space
            && article.word(index - 1, isIn: WordClasses.bodyNouns)
            && !article.isTitleCase(around: index)
    }
}
