import Knowledge

/// Towns and regions that no dictionary has, where the text says that something is there: "in X",
/// "near X", "X, Latvia".
///
/// Only these: "at X" may be a firm, "from X" a person. Once it is plain, the name counts wherever
/// the article has it.
struct DiscoveredPlaces {
    private let article: Article
    private let known: KnownNames
    private let people: PersonNameRun
    private let gazetteer: Gazetteer
    /// For each word whether a name of a dictionary covers it, however weak.
    private let isNamed: [Bool]

    init(_ article: Article, known: KnownNames, gazetteer: Gazetteer) {
        self.article = article
        self.known = known
        self.gazetteer = gazetteer
        people = PersonNameRun(article, known: known)
        var isNamed = [Bool](repeating: false, count: article.words.count)
        for hit in article.names {
            for word in hit.words { isNamed[word] = true }
        }
        self.isNamed = isNamed
    }

    /// Adds every place the article makes plain and nobody is called by.
    func collect(into names: inout LocalNames) {
        var next = 1
        while next < article.words.count {
            guard article.word(next - 1, is: .placing), let run = run(from: next) else {
                next += 1
                continue
            }
            if isPlace(run) { add(run, to: &names) }
            next = run.upperBound
        }
    }

    /// One to three capitalised words that no other name covers.
    private func run(from start: Int) -> Range<Int>? {
        var end = start
        while end < article.words.count, end - start < 4, isPart(end, from: start) { end += 1 }
        while end > start, article.word(end - 1, is: .particle) { end -= 1 }
        return end > start ? start..<end : nil
    }

    private func isPart(_ word: Int, from start: Int) -> Bool {
        let gap = article.words[word].gap
        guard gap == .space || (gap == .hyphen && word > start), !isNamed[word],
            article.isOneSentence(word - 1, word)
        else { return false }
        if article.words[word].shape == .lower {
            return word > start && article.word(word, is: .particle)
        }
        guard article.words[word].shape == .capitalised else { return false }
        if word == start, article.word(word, is: [.leading, .foreignArticle]) { return true }
        return people.mayOpen(word) && !article.word(word, is: .associationNoun)
    }

    /// Whether nothing else is meant: no month, firm, "in Berg's view" or "stake in Berg".
    private func isPlace(_ run: Range<Int>) -> Bool {
        let before = run.lowerBound - 2
        if before >= 0, article.words[run.lowerBound - 1].gap == .space,
            article.word(before, is: [.invested, .saying])
        {
            return false
        }
        let after = run.upperBound
        guard after < article.words.count else { return true }
        let next = article.words[after]
        switch next.gap {
        case .apostrophe, .hyphen, .ampersand: return false
        case .space: return next.shape == .lower && !article.word(after, is: .thingCue)
        default: return true
        }
    }

    private func add(_ run: Range<Int>, to names: inout LocalNames) {
        let name = article.name(at: run)
        guard !names.contains(name),
            article.words[run.lowerBound].end
                - article.words[run.lowerBound].start > 2
        else { return }
        let place = names.discover(name, kind: .place, state: state(behind: run))
        names.name(place, name, form: .name)
    }

    /// "X, Latvia".
    private func state(behind run: Range<Int>) -> EntityID? {
        let after = run.upperBound
        guard after < article.words.count, article.words[after].gap == .commaSpace,
            known[after].contains(.homonym)
        else { return nil }
        return article.names.first { $0.words.lowerBound == after && !$0.isWeak }
            .flatMap { $0.entity }
            .flatMap {
                gazetteer.catalogue.kind(of: $0) == .state ? gazetteer.catalogue[$0].id : nil
            }
    }
}
