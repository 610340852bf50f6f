import Knowledge

/// Acronyms that an article explains: "Islamic Renaissance Party of Tajikistan (IRPT)".
struct Introductions {
    private let article: Article
    private let catalogue: EntityCatalogue

    init(_ article: Article, catalogue: EntityCatalogue) {
        self.article = article
        self.catalogue = catalogue
    }

    /// Adds what the article introduces.
    /// - Parameter chosen: the strong names, as they stand in the text.
    func collect(from chosen: Selection<NamedHit>, into names: inout LocalNames) {
        let words = article.words
        for acronym in 0..<words.count where isAcronymInParentheses(acronym) {
            if let place = chosen.first(where: { $0.first?.words.upperBound == acronym }) {
                introduce(acronym, for: place, into: &names)
            } else if let name = longName(before: acronym) {
                discover(name, acronym: acronym, chosen, into: &names)
            }
        }
    }

    /// " (ABC)" behind a word.
    private func isAcronymInParentheses(_ index: Int) -> Bool {
        let word = article.words[index]
        guard index > 0, word.shape == .capitals, word.gap == .opening,
            (2...8).contains(Int(word.end - word.start)),
            Int(word.end) < article.document.text.count
        else { return false }
        return article.document.text[Int(word.end)] == UInt8(ascii: ")")
    }

    /// A known organisation with an acronym behind it, which then means it here, even if the
    /// dictionary knows it otherwise or not at all.
    private func introduce(
        _ acronym: Int, for place: ArraySlice<NamedHit>, into names: inout LocalNames
    ) {
        guard place.count == 1, let name = place.first, let entity = name.entity,
            catalogue.kind(of: entity) == .organisation, name.words.count > 1
        else { return }
        let text = string(acronym..<acronym + 1)
        let isKnown = article.names.contains { $0.words == acronym..<acronym + 1 }
        if !isKnown || fits(name.words, acronym) {
            names.name(entity, text, form: .acronym)
        }
    }

    /// Makes an organisation of a long name that no dictionary has.
    private func discover(
        _ name: Range<Int>, acronym: Int, _ chosen: Selection<NamedHit>,
        into names: inout LocalNames
    ) {
        let known = article.names.first { $0.words == acronym..<acronym + 1 && !$0.isWeak }
        let text = string(acronym..<acronym + 1)
        if let entity = known?.entity {
            // The dictionary knows the acronym, not this spelling of its long name.
            return names.name(entity, string(name), form: .alias)
        }
        let entity = names.discover(string(name), kind: .organisation, shortName: text)
        names.name(entity, string(name), form: .name)
        names.name(entity, text, form: .acronym)
    }

    /// The capitalised words before an acronym whose initials it is made of, if they name a body.
    private func longName(before acronym: Int) -> Range<Int>? {
        let words = article.words
        let earliest = max(0, acronym - 12)
        var start = acronym - 1
        var best: Range<Int>?
        while start >= earliest {
            let isSmall = article.word(start, is: .small)
            let shape = words[start].shape
            guard shape.isCapitalised || shape == .mixed || isSmall else { break }
            if !isSmall, fits(start..<acronym, acronym) { best = start..<acronym }
            let gap = words[start].gap
            guard gap == .space || gap == .hyphen || gap == .ampersand else { break }
            start -= 1
        }
        guard let name = best, name.count >= 2,
            name.contains(where: { article.word($0, is: .bodyNoun) })
        else { return nil }
        return name
    }

    /// Whether the initials of some words spell an acronym; small words may be left out.
    private func fits(_ name: Range<Int>, _ acronym: Int) -> Bool {
        let letters = article.words.key(acronym)
        let initials = name.map { index in
            (article.words.key(index)[0], article.word(index, is: .small))
        }
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

    private func string(_ words: Range<Int>) -> String {
        article.document.string(article.range(of: words))
    }
}
