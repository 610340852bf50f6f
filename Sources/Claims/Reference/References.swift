import Knowledge

/// What "it", "they" and "its" may stand for: names earlier in the sentence, or in the one before.
///
/// A class, for every pattern that is tried holds it.
final class References {
    /// The sentence before, nil at the start of the article or behind furniture.
    let previous: EarlierSentence?
    /// What the article tells the memberships of, with the sentence that names it.
    var topic: Topic?
    /// The state that the article is about.
    var home: HomeState?
    /// The person that the article is about.
    var protagonist: Protagonist?

    init(previous: EarlierSentence?) { self.previous = previous }

    /// The entity that a pronoun stands for, if exactly one fits.
    func pronoun(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let form = syntax.clauses.form(group)
        let grammar = syntax.grammar
        if form == grammar.both, let filler = both(kinds, group: group, syntax) { return filler }
        guard form == grammar.it || form == grammar.they else { return nil }
        let kinds = form == grammar.it ? kinds.without(.person) : kinds
        if let filler = speaker(kinds, group: group, isPlural: form == grammar.they, syntax) {
            return filler
        }
        return antecedent(
            kinds, before: group, words: syntax.groups[group].words, syntax,
            isPlural: form == grammar.they)
    }

    /// "Both left it in 2010", "all three left", "the four left": as many names as stood before, in
    /// one list.
    func both(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let noun = syntax.groups[group].noun else { return nil }
        let first = syntax.words[noun.words.lowerBound].form
        let number: Int
        if first == syntax.grammar.both, noun.words.count == 1 {
            number = 2
        } else if first == syntax.grammar.all || isWholly(noun, syntax), noun.words.count == 2,
            let count = noun.number
        {
            number = count
        } else {
            return nil
        }
        func fit(_ actors: [Actor]) -> Bool {
            actors.count == number && actors.allSatisfy { kinds.allow(syntax.reading[$0.entity]) }
        }
        var filler = Filler(actors: [], group: group, words: syntax.range(noun.words))
        if let list = syntax.groups[..<group].last(where: { fit($0.noun?.actors ?? []) })?.noun {
            filler.actors = list.actors
            return filler
        }
        guard let previous = previous?.antecedents, fit(previous.subject) else { return nil }
        filler.actors = previous.subject
        filler.context = previous.sentence(of: previous.subject)
        return filler
    }

    /// "the four", without a noun.
    private func isWholly(_ noun: NounGroup, _ syntax: SentenceSyntax) -> Bool {
        syntax.words[noun.words.lowerBound].form == syntax.grammar.the
            && syntax.words[noun.head].part == .number
    }

    /// "X, which had hoped for help, announced that it would leave": who says so.
    private func speaker(
        _ kinds: SlotKinds, group: Int, isPlural: Bool, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard
            let verb = syntax.groups.indices.first(where: {
                $0 > group && syntax.groups[$0].isVerb
            })
        else { return nil }
        // "X's announcement that it would leave".
        if case .noun(let saying)? = syntax.clauses.link(verb).governors.first, !isPlural {
            return announcer(kinds, by: saying, group: group, syntax)
        }
        guard case .verb(let saying)? = syntax.clauses.link(verb).governors.first,
            saying < group, !syntax.groups[(saying + 1)..<group].contains(where: \.isVerb),
            syntax.groups[saying].verb.map({ !$0.use.isDisjoint(with: [.says, .announces]) })
                ?? false
        else { return nil }
        for subject in syntax.clauses.link(saying).subjects {
            let actors = (syntax.groups[subject].noun?.actors ?? [])
                .filter { kinds.allow(syntax.reading[$0.entity]) }.map(\.standingForItself)
            guard !actors.isEmpty, isPlural || actors.count == 1 else { continue }
            return Filler(actors: actors, group: group)
        }
        return nil
    }

    /// Whose announcement or decision it is.
    private func announcer(
        _ kinds: SlotKinds, by noun: Int, group: Int, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard noun < group, let owner = syntax.groups[noun].noun?.ownerWords,
            let word = syntax.words[owner].last(where: { $0.mention >= 0 }),
            let entity = syntax.actors.entity(syntax.reading.mentions[word.mention]),
            kinds.allow(syntax.reading[entity])
        else { return nil }
        return Filler(actors: [Actor(mention: word.mention, entity: entity)], group: group)
    }

    /// Whom "he" or "she" stands for.
    func person(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let form = syntax.clauses.form(group)
        guard [syntax.grammar.he, syntax.grammar.she, syntax.grammar.him].contains(form),
            kinds.kinds.contains(.person)
        else { return nil }
        if let described = describedByWho(before: group, syntax) { return described }
        let named =
            isBehindAnother(group, syntax)
            ? nil
            : antecedent(
                SlotKinds(kinds: [.person]), before: group, words: syntax.groups[group].words,
                syntax, isPlural: false)
        let doers = form == syntax.grammar.him ? doers(ofVerbBefore: group, kinds, syntax) : []
        return [named, protagonist?.filler(at: group, after: previous?.antecedents, syntax)]
            .lazy.compactMap { $0 }
            .first { filler in !filler.actors.contains { doers.contains($0.entity) } }
    }

    /// "X, who, when he took office, resigned": X.
    private func describedByWho(before group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let groups = syntax.groups
        guard group > 3, groups[group - 1].is(.subordinator), groups[group - 2].is(.comma),
            groups[group - 3].is(.relative),
            syntax.clauses.form(group - 3) == syntax.grammar.who,
            let who = syntax.clauses.antecedents(before: group - 3).first,
            let actors = groups[who].noun?.actors, actors.count == 1,
            syntax.reading[actors[0].entity].kind == .person
        else { return nil }
        return Filler(actors: actors, group: group)
    }

    /// "X, who, when he took office, made him minister": him is not X.
    private func doers(
        ofVerbBefore group: Int, _ kinds: SlotKinds, _ syntax: SentenceSyntax
    ) -> [EntityIndex] {
        guard group > 0, syntax.groups[group - 1].isVerb else { return [] }
        return syntax.clauses.link(group - 1).subjects.flatMap { subject in
            guard let noun = syntax.groups[subject].noun else { return [EntityIndex]() }
            guard noun.isPronoun else { return noun.actors.map(\.entity) }
            return person(kinds, group: subject, syntax)?.actors.map(\.entity) ?? []
        }
    }

    /// "X dismissed him, and he was expelled": hardly X.
    private func isBehindAnother(_ group: Int, _ syntax: SentenceSyntax) -> Bool {
        syntax.clauses.form(group) != syntax.grammar.him
            && syntax.groups[..<group].indices.contains {
                syntax.groups[$0].noun?.isPronoun == true
                    && syntax.clauses.form($0) == syntax.grammar.him
            }
    }

    /// "the state of …", "the countries that …": which is meant is told behind; not behind "the
    /// country's membership of …".
    func isSpecified(_ noun: NounGroup, at group: Int, _ syntax: SentenceSyntax) -> Bool {
        let next = group + 1
        guard syntax.groups[group].noun === noun, next < syntax.groups.count else { return false }
        // "accused the bloc of ignoring it" says no more of which bloc.
        let opensAct = next + 1 < syntax.groups.count && syntax.groups[next + 1].isVerb
        return syntax.groups[next].is(.relative) || syntax.groups[next].is(.that)
            || (syntax.groups[next].is(.preposition) && !opensAct
                && syntax.clauses.form(next) == syntax.grammar.of)
    }

    /// The entity that owns a group by "its" or "their".
    func owner(
        _ kinds: SlotKinds, noun: NounGroup, group: Int, _ syntax: SentenceSyntax
    ) -> Filler? {
        let first = noun.words.lowerBound..<(noun.words.lowerBound + 1)
        // "his deputy": no state's and no body's.
        let isPersons = [syntax.grammar.his, syntax.grammar.her]
            .contains(syntax.words[first.lowerBound].form)
        guard !isPersons || kinds.kinds.contains(.person) else { return nil }
        if let filler = described(kinds, group: group, syntax)
            ?? includer(kinds, group: group, syntax) ?? related(kinds, group: group, syntax)
        {
            return filler
        }
        return antecedent(
            kinds, before: group, words: first, syntax,
            isPlural: syntax.words[first.lowerBound].form == syntax.grammar.their)
    }

    /// "five members of the Front, including its leader": the Front's.
    private func includer(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        var before = group - 1
        guard before > 0, syntax.groups[before].is(.preposition),
            syntax.clauses.form(before) == syntax.grammar.including
        else { return nil }
        before -= syntax.groups[before - 1].is(.comma) ? 2 : 1
        guard before >= 0, let actors = syntax.groups[before].noun?.actors, actors.count == 1,
            syntax.reading.kind(of: actors[0].entity) == .organisation,
            kinds.allow(syntax.reading[actors[0].entity])
        else { return nil }
        return Filler(actors: actors.map(\.standingForItself), group: group)
    }

    /// "Peru, tied by its treaty with X, had no choice": whom the participle describes.
    private func described(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let verb = syntax.groups[..<group].lastIndex(where: \.isVerb), verb > 1,
            syntax.groups[verb].verb?.mayBeParticiple == true, syntax.groups[verb - 1].is(.comma),
            verb + 1 < syntax.groups.count, syntax.groups[verb + 1].is(.preposition),
            let name = syntax.groups[verb - 2].noun, name.actors.count == 1,
            kinds.allow(syntax.reading[name.actors[0].entity])
        else { return nil }
        return Filler(actors: name.actors.map(\.standingForItself), group: group)
    }

    /// "the Bank, which Mali joined in 1992 and which has its seat in Lima": what "which" stands for.
    private func related(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let groups = syntax.groups
        guard group > 1, groups[group - 1].isVerb, groups[group - 2].is(.relative) else {
            return nil
        }
        let name = syntax.clauses.link(group - 1).subjects.first.flatMap { groups[$0].noun }
        guard let actors = name?.actors, actors.count == 1,
            kinds.allow(syntax.reading[actors[0].entity])
        else { return nil }
        return Filler(actors: actors.map(\.standingForItself), group: group)
    }

    /// The only state or place that the sentence or the one before names: where an attack was
    /// that somebody claims.
    func struck(_ kinds: SlotKinds, _ syntax: SentenceSyntax) -> Filler? {
        let kinds = SlotKinds(kinds: kinds.kinds.intersection([.state, .place]))
        let here = Antecedents(syntax).all.filter { kinds.allow(syntax.reading[$0.entity]) }
        if here.count == 1 { return Filler(actors: here, group: 0) }
        guard here.isEmpty, let previous = previous?.antecedents,
            let found = previous.only(kinds, isPlural: false, syntax.reading)
        else { return nil }
        return Filler(actors: found, group: 0, context: previous.sentence(of: found))
    }
}
