import Knowledge

/// Reads what stands in and around a name for who bears it.
struct NameCues {
    private let article: Article
    private let reading: Reading
    private let people: PersonEvidenceReader
    private let countries: PersonCountry
    /// The states of the dictionaries by the words of their names, also inside longer names.
    private var states: [Int: EntityID] = [:]

    init(_ article: Article, reading: Reading, gazetteer: Gazetteer) {
        self.article = article
        self.reading = reading
        let strong = Selection(article.names.filter { !$0.isWeak }, words: \.core)
        let known = KnownNames(strong, of: article, catalogue: gazetteer.catalogue)
        people = PersonEvidenceReader(
            article, known: known, runs: PersonNameRun(article, known: known))
        countries = PersonCountry(article, catalogue: gazetteer.catalogue)
        for hit in article.names where !hit.isWeak {
            guard let entity = hit.entity, gazetteer.catalogue.kind(of: entity) == .state else {
                continue
            }
            for word in hit.words { states[word] = gazetteer.catalogue[entity].id }
        }
    }

    /// What one place lets guess.
    func guess(at words: Range<Int>) -> NameGuess {
        var guess = NameGuess()
        guess.person = person(words)
        guess.organisation = organisation(words)
        guess.place = place(words)
        if guess.kind == .organisation {
            for sort in sorts(words) { guess.sorts[sort, default: 0] += 1 }
        }
        if guess.kind == .person, let role = role(around: words) { guess.roles[role] = 1 }
        addStates(around: words, to: &guess)
        return guess
    }

    /// Whether the words name an event: "Trans-Alpine project", "Frontier-2024".
    func isEvent(_ words: Range<Int>) -> Bool {
        let next = words.upperBound
        guard next < article.words.count else { return false }
        return (isLower(next) && article.word(next, is: .eventNoun))
            || (article.words[next].gap == .hyphen && article.words[next].shape == .number)
    }

    // MARK: Kinds

    private func person(_ words: Range<Int>) -> Int {
        let isOther = words.contains {
            article.word($0, is: [.bodyNoun, .foreignBodyNoun, .placeNoun, .mediaNoun])
        }
        let isThing =
            article.word(words.upperBound - 1, is: [.thingNoun, .noName])
            && !article.word(words.upperBound - 1, is: .surnameToo)
        guard !isOther, !isThing, words.count <= 6 else { return 0 }
        let evidence = people.evidence(around: words)
        let isCertain = !evidence.isDisjoint(with: [.titled, .described, .alive, .byline])
        if words.count == 1 {
            return evidence.contains(.titled) || evidence.contains(.alive) ? 5 : 0
        }
        var weight = isCertain ? 6 : 0
        if evidence.contains(.givenName) || evidence.contains(.familyFirst) { weight += 4 }
        if !evidence.isDisjoint(with: [.quoted, .acting]) { weight += 2 }
        if evidence.contains(.thing) { weight -= 2 }
        return max(0, weight)
    }

    private func organisation(_ words: Range<Int>) -> Int {
        var weight = 0
        if words.contains(where: { article.word($0, is: [.bodyNoun, .foreignBodyNoun]) }) {
            weight += 6
        }
        if article.word(words.upperBound - 1, is: [.associationNoun, .mediaNoun]) { weight += 6 }
        if article.word(words.upperBound - 1, is: .agreementNoun) { weight += 6 }
        if words.count == 1, isAcronym(words.lowerBound) { weight += 4 }
        let next = words.upperBound
        if isLower(next), article.word(next, is: [.followers, .fighters]) { weight += 4 }
        if words.lowerBound > 0, article.word(words.lowerBound - 1, is: .the),
            article.words[words.lowerBound].gap == .space
        {
            weight += 1
        }
        return weight
    }

    private func sorts(_ words: Range<Int>) -> [OrganisationKind] {
        let last = words.upperBound - 1
        var sorts: [OrganisationKind] = []
        if words.contains(where: { article.word($0, is: .partyNoun) }) { sorts.append(.party) }
        if article.word(last, is: .agreementNoun) { sorts.append(.treaty) }
        if article.word(last, is: .mediaNoun) { sorts.append(.media) }
        if isLower(last + 1), article.word(last + 1, is: .fighters) { sorts.append(.armedGroup) }
        return sorts
    }

    private func place(_ words: Range<Int>) -> Int {
        let (first, next) = (words.lowerBound, words.upperBound)
        var weight = 0
        if article.word(next - 1, is: .placeNoun), words.count > 1 { weight += 6 }
        if isLower(next), article.word(next, is: .placeNoun) { weight += 5 }
        if first > 1, article.words[first].gap == .space {
            if article.word(first - 1, is: .of), article.word(first - 2, is: .placeNoun) {
                weight += 5
            } else if article.word(first - 1, is: .locative) {
                weight += 3
            }
        }
        if next < article.words.count, article.words[next].gap == .commaSpace,
            state(at: next) != nil
        {
            weight += 2
        }
        return weight
    }

    // MARK: Role and state

    /// The role before a name, or in the description behind it.
    private func role(around words: Range<Int>) -> Int? {
        if people.isTitled(words) {
            for word in stride(
                from: words.lowerBound - 1, through: max(0, words.lowerBound - 8), by: -1)
            {
                if let role = article.role(at: word)?.role { return role }
            }
        }
        guard words.upperBound < article.words.count, people.isDescribed(words) else { return nil }
        let behind = words.upperBound..<min(words.upperBound + 7, article.words.count)
        return behind.lazy.compactMap { article.role(at: $0)?.role }.first
    }

    private func addStates(around words: Range<Int>, to guess: inout NameGuess) {
        for word in words {
            if let state = state(at: word) { guess.states[state, default: 0] += 4 }
        }
        if guess.kind == .person, let state = countries.state(around: words) {
            guess.states[state, default: 0] += 4
        } else if let state = stateBefore(words) ?? stateBehind(words) {
            guess.states[state, default: 0] += 3
        }
    }

    /// "the Tajik city of X", "Tajikistan's X", "Tajik X".
    private func stateBefore(_ words: Range<Int>) -> EntityID? {
        var word = words.lowerBound
        while word > 0, words.lowerBound - word < 5 {
            let gap = article.words[word].gap
            guard gap == .space || gap == .apostrophe else { return nil }
            word -= 1
            if let state = state(at: word) { return state }
            guard article.words[word].shape == .lower else { return nil }
        }
        return nil
    }

    /// "X, Tajikistan", "X in Tajikistan", "X of Tajikistan".
    private func stateBehind(_ words: Range<Int>) -> EntityID? {
        let next = words.upperBound
        guard next < article.words.count else { return nil }
        if article.words[next].gap == .commaSpace { return state(at: next) }
        guard isLower(next), next + 1 < article.words.count,
            article.word(next, is: [.of, .within]), article.words[next + 1].gap == .space
        else { return nil }
        return state(at: next + 1)
    }

    /// The state that is named at a word.
    private func state(at word: Int) -> EntityID? {
        let mentions = reading.mentions(in: TextRange(article.words[word].range))
        guard let mention = mentions.first else { return states[word] }
        return mention.kind == .state ? reading.entity(of: mention)?.id : nil
    }

    private func isLower(_ word: Int) -> Bool {
        word < article.words.count && article.words[word].shape == .lower
            && article.words[word].gap == .space
    }

    private func isAcronym(_ word: Int) -> Bool {
        let length = article.words[word].end - article.words[word].start
        return article.words[word].shape == .capitals && (2...7).contains(length)
    }
}

extension Word {
    /// Byte offsets.
    fileprivate var range: Range<Int> { Int(start)..<Int(end) }
}
