import Knowledge

/// Capitals that stand for the government that sits there: "Ankara rejected the plan".
struct Metonyms {
    private let article: Article
    private let catalogue: EntityCatalogue
    private let chosen: Selection<NamedHit>

    /// - Parameter chosen: every place where a name counts.
    init(_ article: Article, catalogue: EntityCatalogue, chosen: Selection<NamedHit>) {
        self.article = article
        self.catalogue = catalogue
        self.chosen = chosen
    }

    /// A choice with the state in the place of its seat where its government acts or speaks.
    func reading(_ choice: Choice) -> Choice {
        guard let hit = choice.hits.first, let place = choice.hits.onlyEntity, isSeat(place),
            let state = catalogue.state(of: place), !isWhere(hit.words.lowerBound),
            acts(behind: hit.words) || isQuoted(hit.words.lowerBound)
        else { return choice }
        let government = NamedHit(
            words: hit.words, end: hit.end, entity: state, form: .alias, isWeak: hit.isWeak,
            origin: hit.origin, core: hit.core)
        return Choice(hits: [government], reason: .surroundings)
    }

    private func isSeat(_ entity: EntityIndex) -> Bool {
        catalogue.contains(entity) && catalogue.kind(of: entity) == .place
            && catalogue.isMetonym(entity)
    }

    /// "in Ankara", "troops near Ankara": there it is a town whatever follows.
    private func isWhere(_ word: Int) -> Bool {
        word > 0 && article.words[word].gap == .space && article.isBeside(word - 1, .whereabouts)
    }

    /// "according to Ankara".
    private func isQuoted(_ word: Int) -> Bool {
        word > 1 && article.words[word].gap == .space && article.word(word - 1, is: .to)
            && article.word(word - 2, is: .according)
    }

    /// A verb of saying or doing, at once or behind "has", "would", "and Kyiv".
    private func acts(behind words: Range<Int>) -> Bool {
        var next = words.upperBound
        for _ in 0..<4 {
            guard next < article.words.count, article.words[next].gap == .space else {
                return false
            }
            if article.isBeside(next, .governmental) {
                return article.words[next].shape != .capitalised
                    || article.isTitleCase(around: next)
            }
            if article.isBeside(next, .helping) {
                next += 1
            } else if article.word(next, is: .coordinating), let other = name(at: next + 1) {
                next = other.upperBound
            } else {
                return false
            }
        }
        return false
    }

    /// The words of the name that begins at a word.
    private func name(at word: Int) -> Range<Int>? {
        let place = chosen.partitioningIndex { ($0.first?.words.lowerBound ?? 0) >= word }
        guard place < chosen.count, let hit = chosen[place].first, hit.words.lowerBound == word
        else { return nil }
        return hit.words
    }
}
