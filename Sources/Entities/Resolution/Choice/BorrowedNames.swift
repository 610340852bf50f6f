import Knowledge

/// Names of the dictionaries that are only part of another name here and mean nobody by themselves:
/// "Mocímboa da Praia", "Mohammed Ali al-Houthi", "East Berlin", "Republican Party of Georgia".
struct BorrowedNames {
    private let article: Article
    private let catalogue: EntityCatalogue

    init(_ article: Article, catalogue: EntityCatalogue) {
        self.article = article
        self.catalogue = catalogue
    }

    /// Whether a name belongs to what stands before or behind it.
    func isBorrowed(_ hit: NamedHit) -> Bool {
        let first = hit.words.lowerBound
        guard let entity = hit.entity, catalogue.kind(of: entity) != .person else { return false }
        guard first > 0 else { return false }
        if isBehindParticle(first) { return true }
        if catalogue.kind(of: entity) == .organisation { return isOfAnotherState(hit, entity) }
        guard hit.form != .demonym, article.words[first].gap == .space else { return false }
        return isBehindQuarter(first) || (hit.words.count == 1 && isAddressed(first))
    }

    /// "Mocímboa da", "Ali al-": a lower-case particle with a capitalised word before it.
    private func isBehindParticle(_ first: Int) -> Bool {
        let particle = first - 1
        guard particle > 0, article.words[particle].shape == .lower,
            article.word(particle, is: .particle), article.words[particle].gap == .space
        else { return false }
        let gap = article.words[first].gap
        return (gap == .space || gap == .hyphen) && isOfUnknownName(particle - 1)
    }

    /// "East Berlin", in the middle of a sentence: the dictionary would know South Sudan.
    private func isBehindQuarter(_ first: Int) -> Bool {
        guard article.words[first - 1].shape == .capitalised, article.isBeside(first - 1, .quarter)
        else { return false }
        let sentence = article.sentence(around: first)
        return first - 1 > sentence.lowerBound && !article.isTitleCase(around: first)
    }

    /// "Sir Jordan", "Ms Georgia", not "Secretary General Chad".
    private func isAddressed(_ first: Int) -> Bool {
        article.words[first - 1].shape == .capitalised && article.isBeside(first - 1, .address)
    }

    /// "Republican Party of Georgia" is not that of the United States.
    private func isOfAnotherState(_ hit: NamedHit, _ body: EntityIndex) -> Bool {
        var next = hit.words.upperBound
        guard let home = catalogue.state(of: body), article.word(next, is: .of),
            article.words[next].gap == .space
        else { return false }
        next += 1
        if article.word(next, is: .the) { next += 1 }
        let states = article.names(beginningAt: next).compactMap(\.entity)
            .filter { catalogue.kind(of: $0) == .state }
        return !states.isEmpty && !states.contains(home)
    }

    private func isOfUnknownName(_ word: Int) -> Bool {
        article.words[word].shape == .capitalised && !article.marks(of: word).contains(.named)
            && !article.word(word, is: .function)
    }
}
