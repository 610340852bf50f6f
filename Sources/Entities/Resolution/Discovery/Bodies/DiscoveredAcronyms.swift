import Knowledge

/// Acronyms that no dictionary has and the article does not explain, where the words around them
/// show that bodies are meant: "ABC rebels", "the leader of the ABC", "the ABC said".
struct DiscoveredAcronyms {
    private let article: Article
    private let known: KnownNames

    init(_ article: Article, known: KnownNames) {
        self.article = article
        self.known = known
    }

    /// Adds every such acronym.
    func collect(into names: inout LocalNames) {
        for word in 0..<article.words.count where isAcronym(word) && isBody(word) {
            let text = article.name(at: word..<word + 1)
            guard !names.contains(text) else { continue }
            let body = names.discover(
                text, kind: .organisation, shortName: text, organisationKind: .organisation)
            names.name(body, text, form: .acronym)
        }
    }

    /// Three to six capitals that are no common abbreviation and no part of a line of capitals.
    private func isAcronym(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .capitals && (3...6).contains(Int(word.end - word.start))
            && known[index].isEmpty && !article.word(index, is: [.abbreviation, .nameSuffix])
            && !article.marks(of: index).contains(.named)
            && !isBesideCapitals(index)
    }

    private func isBesideCapitals(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { neighbour in
            article.words.words.indices.contains(neighbour)
                && article.words[neighbour].shape == .capitals
                && article.words[max(index, neighbour)].gap == .space
        }
    }

    private func isBody(_ word: Int) -> Bool {
        let after = word + 1
        if after < article.words.count, article.words[after].gap == .space,
            article.words[after].shape == .lower,
            article.word(after, is: [.bodyCue, .saying]) || article.word(after, is: .acting)
        {
            return true
        }
        let before = word - 1
        guard before > 1, article.words[word].gap == .space else { return false }
        if article.word(before, is: .bodyCue) { return true }
        return article.word(before, is: .the) && article.word(before - 1, is: .of)
            && article.word(before - 2, is: .bodyCue)
    }
}
