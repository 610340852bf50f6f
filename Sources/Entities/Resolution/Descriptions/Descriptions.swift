import Knowledge

/// Nouns that stand for somebody named before: "the alliance", "the party", "the republic".
///
/// A noun means the entity of a fitting kind named last, if no other of the kind is named in that
/// sentence: in its own sentence or one of the two before it, or further back if the article has
/// named no other. In a new paragraph it means the organisation that the article names most. With a
/// capital it means the organisation whose name it heads.
struct Descriptions {
    private let article: Article
    private let catalogue: EntityCatalogue
    private let named: MentionList
    private let headNouns: HeadNouns

    /// How many words a noun looks back, so that a text without full stops costs no more.
    private static let reach = 300
    /// How many mentions may stand before a noun that looks back over the whole article.
    private static let longMemory = 500

    /// - Parameter named: the mentions so far.
    init(_ article: Article, catalogue: EntityCatalogue, named: MentionList) {
        self.article = article
        self.catalogue = catalogue
        self.named = named
        headNouns = HeadNouns(article, named: named, catalogue: catalogue)
    }

    /// Every such noun that can mean one entity only.
    func collect() -> [Mention] {
        (1..<max(1, article.words.count)).compactMap { index in
            if let mention = inShort(index) { return mention }
            guard let noun = Noun(article.classes(of: index)), article.role(at: index) == nil,
                // Official pages write "the Organization".
                article.words[index].shape == .lower || noun.mayBeCapital,
                isDefinite(index), let entity = antecedent(of: index, noun)
            else { return nil }
            if noun.isPartOfName, !isInName(index, of: entity) { return nil }
            return Mention(
                range: article.range(of: index..<index + 1), entity: entity,
                kind: catalogue.kind(of: entity), form: .description, reason: .lastFitting)
        }
    }

    /// "the League", "the Bank": with a capital, for an organisation named in full before.
    private func inShort(_ index: Int) -> Mention? {
        guard article.words[index].shape == .capitalised,
            article.word(index, is: Self.heads), article.role(at: index) == nil, isDefinite(index)
        else { return nil }
        let range = article.range(of: index..<index + 1)
        let key = article.words.key(index)
        guard let entity = headNouns.bearer(of: key, before: range.start) else { return nil }
        return Mention(
            range: range, entity: entity, kind: .organisation, form: .description,
            reason: .lastFitting)
    }

    private static let heads: WordClass = [
        .allianceNoun, .leagueNoun, .groupNoun, .partyNoun, .treatyNoun, .associationNoun,
        .institutionNoun, .seatedNoun,
    ]

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
            && !named.overlap(article.range(of: index..<index + 1))
    }

    private func antecedent(of index: Int, _ noun: Noun) -> EntityIndex? {
        var sentence = article.sentence(around: index)
        var isOfParagraphBefore = false
        for _ in 0..<3 {
            let end = min(sentence.upperBound, index)
            let near = max(sentence.lowerBound, end - Self.reach)..<end
            guard !near.isEmpty else { return nil }
            var entities: Set<EntityIndex> = []
            for mention in named.within(article.range(of: near))
            where fits(mention, noun) {
                if let entity = mention.entity { entities.insert(entity) }
            }
            if !entities.isEmpty {
                var only = entities.count == 1 ? entities.first : nil
                if isOfParagraphBefore, let last = only {
                    only = main(before: index, noun, besides: last)
                }
                return only.flatMap { noun.fits(catalogue.kind(of: $0)) ? $0 : nil }
            }
            guard sentence.lowerBound > 0 else { return nil }
            if article.words[sentence.lowerBound].gap == .paragraph { isOfParagraphBefore = true }
            sentence = article.sentence(around: sentence.lowerBound - 1)
        }
        return onlyOne(before: index, noun)
    }

    /// Of whom a new paragraph speaks: the organisation that the article has named most often, if
    /// another than the one that the paragraph before named last.
    private func main(before index: Int, _ noun: Noun, besides last: EntityIndex) -> EntityIndex {
        let before = named.within(TextRange(0, Int(article.words[index].start)))
        guard case .organisation = noun.meaning, before.count <= Self.longMemory else {
            return last
        }
        var counts: [EntityIndex: Int] = [:]
        for mention in before where fits(mention, noun) {
            if let entity = mention.entity { counts[entity, default: 0] += 1 }
        }
        let most = counts.values.max() ?? 0
        let mains = counts.keys.filter { counts[$0] == most }
        return mains.count == 1 && most > counts[last] ?? 0 ? mains[0] : last
    }

    /// The entity of a fitting kind if the article has named no other so far.
    private func onlyOne(before index: Int, _ noun: Noun) -> EntityIndex? {
        let before = named.within(TextRange(0, Int(article.words[index].start)))
        guard before.count <= Self.longMemory else { return nil }
        var only: EntityIndex?
        for mention in before where fits(mention, noun) {
            guard only == nil || only == mention.entity else { return nil }
            only = mention.entity
        }
        return only.flatMap { noun.fits(catalogue.kind(of: $0)) ? $0 : nil }
    }

    private func fits(_ mention: Mention, _ noun: Noun) -> Bool {
        guard let entity = mention.entity, catalogue.contains(entity),
            mention.traits.isDisjoint(with: .dateline)
        else { return false }
        switch noun.meaning {
        // "the republic" may be Abkhazia, of which no dictionary says what it is.
        case .state: return mention.kind == .state || mention.kind == .place
        case .organisation(let kinds):
            guard mention.kind == .organisation else { return false }
            return catalogue[entity].organisationKind.map { kinds.contains($0) } ?? false
        }
    }

    /// "the league" is only what is called a league.
    private func isInName(_ index: Int, of entity: EntityIndex) -> Bool {
        let name = Words(Array(catalogue[entity].name.utf8))
        let word = article.words.key(index)
        return name.words.indices.contains { name.key($0) == word }
    }
}

/// A noun that can stand for an entity, and for which sort.
private struct Noun {
    let meaning: Meaning
    /// Whether it can be written with a capital.
    let mayBeCapital: Bool
    /// Whether it stands only for what has the word in its name.
    let isPartOfName: Bool

    enum Meaning {
        case state
        case organisation(Set<OrganisationKind>)
    }

    /// Whether it can stand for entities of a kind.
    func fits(_ kind: EntityKind) -> Bool {
        switch meaning {
        case .state: kind == .state
        case .organisation: kind == .organisation
        }
    }

    /// The sort that a word of some classes fits; nil for other words.
    init?(_ classes: WordClass) {
        mayBeCapital = !classes.isDisjoint(with: [.allianceNoun, .leagueNoun])
        isPartOfName = classes.contains(.leagueNoun) && !classes.contains(.treatyNoun)
        if classes.contains(.allianceNoun) {
            meaning = .organisation([.organisation])
        } else if classes.contains(.leagueNoun) {
            meaning = .organisation(
                classes.contains(.treatyNoun) ? [.organisation, .treaty] : [.organisation])
        } else if classes.contains(.groupNoun) {
            meaning = .organisation([.organisation, .armedGroup, .party])
        } else if classes.contains(.fighterNoun) {
            meaning = .organisation([.armedGroup])
        } else if classes.contains(.partyNoun) {
            meaning = .organisation([.party])
        } else if classes.contains(.treatyNoun) {
            meaning = .organisation([.treaty])
        } else if classes.contains(.stateNoun) {
            meaning = .state
        } else {
            return nil
        }
    }
}
