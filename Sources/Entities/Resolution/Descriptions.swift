import Knowledge

/// Words that point to an entity without naming it.
struct Descriptions {
    private let article: Article
    private let gazetteer: Gazetteer
    /// The mentions so far, in order.
    private let mentions: [Mention]

    init(_ article: Article, gazetteer: Gazetteer, mentions: [Mention]) {
        self.article = article
        self.gazetteer = gazetteer
        self.mentions = mentions
    }

    /// Every description that can mean one entity only.
    func collect() -> [Mention] {
        officeHolders() + definiteDescriptions()
    }

    // MARK: Office holders

    /// "the Kazakh president", "the CSTO's secretary-general", "the president of Latvia": the role's
    /// words, where exactly one person held the office on the article's date.
    private func officeHolders() -> [Mention] {
        guard let date = article.date else { return [] }
        return article.roles.compactMap { role in
            guard let number = role.role, isHeldNow(role.words), !isPredicate(role.words),
                let body = body(before: role.words) ?? body(behind: role.words)
            else { return nil }
            let name = gazetteer.roles[number].name
            let terms = gazetteer.offices.terms(at: body).filter {
                $0.role == name && $0.covers(date)
            }
            let holders = Set(terms.map(\.person))
            guard holders.count == 1, let holder = holders.first else { return nil }
            return mention(at: role.words, of: holder, reason: .office)
        }
    }

    /// The words are no name's title and speak of nobody's former, next or lesser office.
    private func isHeldNow(_ words: Range<Int>) -> Bool {
        let after = words.upperBound
        if after < article.words.count {
            let next = article.words[after]
            if next.gap == .space, next.shape != .lower { return false }
            if next.gap == .hyphen { return false }
            if next.gap == .commaSpace, next.shape != .lower { return false }
        }
        for index in max(0, words.lowerBound - 4)..<words.lowerBound
        where article.word(index, is: .otherTime) {
            return false
        }
        return !overlapsMention(article.range(of: words))
    }

    /// "was the Latvian president", "served as president of Latvia", "X, the Latvian president,":
    /// the words tell what a person is and stand for nobody themselves.
    private func isPredicate(_ words: Range<Int>) -> Bool {
        var start = words.lowerBound
        let end = start > 0 ? article.words[start - 1].end : 0
        if let body = mentions.first(where: { $0.range.end == end && Self.hasOffices($0.kind) }) {
            while start > 0, article.words[start - 1].start >= body.range.start { start -= 1 }
        }
        if article.word(start - 1, is: .the) { start -= 1 }
        guard start > 0 else { return false }
        if article.word(start - 1, is: .copular) { return true }
        let before = article.words[start - 1].end
        return article.words[start].gap == .commaSpace
            && mentions.contains { $0.kind == .person && $0.range.end == before }
    }

    /// The state or organisation named just before: "Kazakh president", "Latvia's president".
    private func body(before words: Range<Int>) -> EntityIndex? {
        guard words.lowerBound > 0 else { return nil }
        var index = words.lowerBound - 1
        let isPossessive =
            article.word(index, is: .possessive) && article.words[index].gap == .apostrophe
        if isPossessive { index -= 1 }
        let gap = article.words[words.lowerBound].gap
        guard gap == .space || gap == .apostropheSpace else { return nil }
        return body(endingAt: Int(article.words[index].end))
    }

    /// The state or organisation behind "of": "president of the Latvian Republic".
    private func body(behind words: Range<Int>) -> EntityIndex? {
        var index = words.upperBound
        guard index + 1 < article.words.count, article.word(index, is: .of) else {
            return nil
        }
        index += 1
        if article.word(index, is: .the) { index += 1 }
        guard index < article.words.count else { return nil }
        let start = article.words[index].start
        let next = firstMention(from: start)
        guard next < mentions.count, mentions[next].range.start == start,
            mentions[next].kind != .person
        else { return nil }
        return mentions[next].entity
    }

    private func body(endingAt offset: Int) -> EntityIndex? {
        let next = firstMention(from: UInt32(offset))
        guard next > 0, Int(mentions[next - 1].range.end) == offset,
            Self.hasOffices(mentions[next - 1].kind)
        else { return nil }
        return mentions[next - 1].entity
    }

    private static func hasOffices(_ kind: EntityKind) -> Bool {
        kind == .state || kind == .organisation
    }

    // MARK: Definite descriptions

    /// "the alliance", "the party": the organisation of a fitting kind named last, if no other of
    /// the kind stands in that sentence, and at most two sentences back.
    private func definiteDescriptions() -> [Mention] {
        (1..<max(1, article.words.count)).compactMap { index in
            // Official pages write "the Organization".
            let mayBeCapital = article.word(index, is: [.allianceNoun, .leagueNoun])
            guard article.words[index].shape == .lower || mayBeCapital,
                article.role(at: index) == nil,
                let kinds = kinds(at: index), isDefinite(index),
                let entity = antecedent(of: index, among: kinds)
            else { return nil }
            if article.word(index, is: .leagueNoun), !article.word(index, is: .treatyNoun),
                !isInName(index, of: entity)
            {
                return nil
            }
            return mention(at: index..<index + 1, of: entity, reason: .lastFitting)
        }
    }

    /// The sorts of organisation that a noun fits; nil for other words.
    private func kinds(at index: Int) -> Set<OrganisationKind>? {
        let classes = article.classes(of: index)
        if classes.contains(.allianceNoun) { return [.organisation] }
        if classes.contains(.leagueNoun) {
            return classes.contains(.treatyNoun) ? [.organisation, .treaty] : [.organisation]
        }
        if classes.contains(.groupNoun) { return [.organisation, .armedGroup, .party] }
        if classes.contains(.fighterNoun) { return [.armedGroup] }
        if classes.contains(.partyNoun) { return [.party] }
        if classes.contains(.treatyNoun) { return [.treaty] }
        return nil
    }

    /// "the league" is only what is called a league.
    private func isInName(_ index: Int, of entity: EntityIndex) -> Bool {
        let word = article.document.string(article.range(of: index..<index + 1)).lowercased()
        return gazetteer.catalogue[entity].name.split(separator: " ")
            .contains { $0.lowercased() == word }
    }

    private func isDefinite(_ index: Int) -> Bool {
        let after = index + 1
        if after < article.words.count {
            let next = article.words[after]
            if next.gap == .hyphen { return false }
            // "the bloc ALBA", "the treaty of": the words behind say which.
            let isNamed = next.shape != .lower || article.word(after, is: .opening)
            if next.gap == .space, isNamed { return false }
        }
        var before = index - 1
        guard article.words[index].gap == .space else { return false }
        if article.word(before, is: .bodyAdjective) { before -= 1 }
        return before >= 0 && article.word(before, is: .the)
            && !overlapsMention(article.range(of: index..<index + 1))
    }

    private func antecedent(of index: Int, among kinds: Set<OrganisationKind>) -> EntityIndex? {
        let offset = article.words[index].start
        var sentence = article.sentence(around: index)
        for _ in 0..<3 {
            guard !sentence.isEmpty else { return nil }
            let range = article.range(of: sentence)
            let fitting = mentions.filter { mention in
                range.contains(mention.range) && mention.range.end <= offset
                    && fits(mention, kinds)
            }
            let entities = Set(fitting.compactMap(\.entity))
            if !entities.isEmpty { return entities.count == 1 ? entities.first : nil }
            guard sentence.lowerBound > 0 else { return nil }
            sentence = article.sentence(around: sentence.lowerBound - 1)
        }
        return nil
    }

    private func fits(_ mention: Mention, _ kinds: Set<OrganisationKind>) -> Bool {
        guard mention.kind == .organisation, let entity = mention.entity,
            gazetteer.catalogue.contains(entity)
        else { return false }
        return gazetteer.catalogue[entity].organisationKind.map { kinds.contains($0) } ?? false
    }

    // MARK: Both

    private func overlapsMention(_ range: TextRange) -> Bool {
        let next = firstMention(from: range.start)
        return (next < mentions.count && mentions[next].range.overlaps(range))
            || (next > 0 && mentions[next - 1].range.overlaps(range))
    }

    /// The first mention that begins at or after a byte offset. O(log n).
    private func firstMention(from offset: UInt32) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func mention(
        at words: Range<Int>, of entity: EntityIndex, reason: MentionReason
    ) -> Mention {
        Mention(
            range: article.range(of: words), entity: entity,
            kind: gazetteer.catalogue.kind(of: entity), form: .description, reason: reason)
    }
}
