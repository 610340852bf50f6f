/// Names inside longer proper names that no dictionary has: "Russian State Duma", "Bank of Russia",
/// "American Airlines".
struct Embedding {
    private let article: Article
    /// How many words of one name are looked at, so that a text of capitals costs no more than another.
    private static let reach = 10

    init(_ article: Article) { self.article = article }

    /// Whether a name is only part of the name of some body or thing.
    /// - Parameter end: byte offset at which the mention before it ends.
    func isEmbedded(_ words: Range<Int>, behind end: UInt32?) -> Bool {
        isHeadedByBody(words, behind: end) || isFollowedByBody(words)
    }

    /// Capitalised words behind it, one of which is the head of such a name.
    private func isFollowedByBody(_ words: Range<Int>) -> Bool {
        var index = words.upperBound
        while index < min(article.words.count, words.upperBound + Self.reach),
            article.words[index].gap == .space
        {
            let shape = article.words[index].shape
            let isSmall = index > words.upperBound && article.word(index, is: .linking)
            // "The Bank Member States" are those of the Bank.
            guard shape.isCapitalised || isSmall, article.role(at: index) == nil,
                !article.word(index, is: .membership)
            else { break }
            if shape.isCapitalised, article.word(index, is: [.bodyNoun, .thingNoun]) {
                return !article.isTitleCase(around: index)
            }
            index += 1
        }
        return false
    }

    /// "Bank of …", "Embassy of the …", "Sea of …", unless that body has a mention of its own.
    private func isHeadedByBody(_ words: Range<Int>, behind end: UInt32?) -> Bool {
        var index = words.lowerBound - 1
        guard index >= 1, article.words[words.lowerBound].gap == .space else { return false }
        if article.word(index, is: .the) { index -= 1 }
        guard index >= 1, article.word(index, is: .of) else { return false }
        return article.words[index - 1].end != end
            && article.words[index - 1].shape.isCapitalised && article.words[index].gap == .space
            && article.word(index - 1, is: [.bodyNoun, .thingNoun])
            && !article.isTitleCase(around: index)
    }
}
