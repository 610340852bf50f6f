import Knowledge

/// What "it", "they" and "its" may stand for: names earlier in the sentence, or in the one before.
///
/// A class, for every pattern that is tried holds it.
final class References {
    /// The sentence before, nil at the start of the article or behind furniture.
    let previous: EarlierSentence?
    /// What the article tells the memberships of, with the sentence that names it.
    var topic: Topic?

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

    /// "Both left it in 2010", "all three left": as many names as stood before, in one list.
    func both(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let noun = syntax.groups[group].noun else { return nil }
        let first = syntax.words[noun.words.lowerBound].form
        let number: Int
        if first == syntax.grammar.both, noun.words.count == 1 {
            number = 2
        } else if first == syntax.grammar.all, noun.words.count == 2, let count = noun.number {
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

    /// "X, which had hoped for help, announced that it would leave": who says so.
    private func speaker(
        _ kinds: SlotKinds, group: Int, isPlural: Bool, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard
            let verb = syntax.groups.indices.first(where: {
                $0 > group && syntax.groups[$0].isVerb
            }), case .verb(let saying)? = syntax.clauses.link(verb).governors.first,
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

    /// Whom "he" or "she" stands for.
    func person(_ kinds: SlotKinds, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let form = syntax.clauses.form(group)
        guard form == syntax.grammar.he || form == syntax.grammar.she,
            kinds.kinds.contains(.person)
        else { return nil }
        return antecedent(
            SlotKinds(kinds: [.person]), before: group, words: syntax.groups[group].words, syntax,
            isPlural: false)
    }

    /// The states that "the country", "these three countries", "both states" stand for.
    func countries(_ noun: NounGroup, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let words = syntax.words[noun.words]
        let grammar = syntax.grammar
        guard let first = words.first, noun.owner == nil, !noun.isNegated,
            [grammar.the, grammar.this, grammar.these, grammar.both, grammar.all]
                .contains(first.form),
            syntax.words[noun.head].use.contains(.country),
            words.dropFirst().dropLast().allSatisfy({ $0.part == .number }),
            words.count == 2 || noun.number != nil,
            !isSpecified(behind: group, syntax)
        else { return nil }
        let isPlural = syntax.words[noun.head].inflections.contains(.plural)
        let states = SlotKinds(kinds: [.state])
        guard
            let filler = antecedent(
                states, before: group, words: noun.words, syntax, isPlural: isPlural,
                isCountry: true)
                ?? counted(noun, group, syntax)
        else { return nil }
        let isCounted = noun.number.map { $0 == filler.actors.count } ?? true
        return isCounted && isPlural == (filler.actors.count > 1) ? filler : nil
    }

    /// Whether "they" or "these" may stand for several states of the sentence before.
    func areStates(_ group: Int, _ syntax: SentenceSyntax) -> Bool {
        let words = syntax.groups[group].words
        guard words.count == 1,
            [syntax.grammar.they, syntax.grammar.these].contains(syntax.clauses.form(group))
        else { return false }
        let states = previous?.antecedents.all.filter { syntax.reading[$0.entity].kind == .state }
        return states?.count ?? 0 > 1
    }

    /// The states of the sentence before, if they are as many as the words say.
    private func counted(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let previous = previous?.antecedents, noun.number != nil else { return nil }
        let states = previous.all.filter { syntax.reading[$0.entity].kind == .state }
        return Filler(
            actors: states, group: group, words: syntax.range(noun.words),
            context: previous.sentence(of: states))
    }

    /// "the state of …", "the countries that …": which is meant is told behind.
    func isSpecified(behind group: Int, _ syntax: SentenceSyntax) -> Bool {
        let next = group + 1
        guard next < syntax.groups.count else { return false }
        return syntax.groups[next].is(.relative) || syntax.groups[next].is(.that)
            || (syntax.groups[next].is(.preposition)
                && syntax.clauses.form(next) == syntax.grammar.of)
    }

    /// The entity that owns a group by "its" or "their".
    func owner(
        _ kinds: SlotKinds, noun: NounGroup, group: Int, _ syntax: SentenceSyntax
    ) -> Filler? {
        let first = noun.words.lowerBound..<(noun.words.lowerBound + 1)
        return antecedent(
            kinds, before: group, words: first, syntax,
            isPlural: syntax.words[first.lowerBound].form == syntax.grammar.their)
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

    private func antecedent(
        _ kinds: SlotKinds, before group: Int, words: Range<Int>, _ syntax: SentenceSyntax,
        isPlural: Bool, isCountry: Bool = false
    ) -> Filler? {
        var filler = Filler(actors: [], group: group, words: syntax.range(words))
        if !isPlural, let object = onlyOther(kinds, before: group, syntax) {
            filler.actors = [object]
            filler.words = nil
            return filler
        }
        // "the Bank, which it left": not the Bank.
        let antecedent =
            syntax.clauses.relativeOpening(before: group)
            .map { syntax.clauses.antecedents(before: $0) } ?? []
        let aside = clauseAside(before: group, syntax)
        // "X signed, but the Chilean congress refused; the country …": hardly Chile.
        let isNamed =
            isCountry
            && syntax.groups[..<group].contains {
                $0.noun?.actors.contains {
                    !$0.isBody && syntax.reading[$0.entity].kind == .state
                } ?? false
            }
        let own = owners(ofVerbBefore: group, syntax)
        for i in stride(from: group - 1, through: 0, by: -1)
        where !antecedent.contains(i) && !aside.contains(i) {
            guard let noun = syntax.groups[i].noun, !noun.isPronoun else { continue }
            if isNamed, noun.actors.contains(where: \.isBody) { continue }
            // "declared that the alliance was over, and it was dissolved".
            if noun.actors.isEmpty, syntax.words[noun.head].use.contains(.group),
                isSubject(i, syntax)
            {
                return body(kinds, noun, group: i, syntax)
            }
            // "The Omani government said it would join": the state will.
            let actors = syntax.spokenOf(in: noun).compactMap { actor in
                kinds.allow(syntax.reading[actor.entity]) && !(isPlural && actor.isBody)
                    ? actor.standingForItself : nil
            }
            guard !actors.isEmpty, isPlural || actors.count == 1, isSubject(i, syntax),
                !actors.contains(where: { own.contains($0.entity) })
            else { continue }
            filler.actors = actors
            filler.words = nil
            return filler
        }
        // "X accused it": hardly the only state of the sentence before.
        if !own.isEmpty, kinds.kinds.contains(.state) { return nil }
        let ahead = ahead(kinds, of: group, isPlural: isPlural, syntax)
        guard let previous = previous?.antecedents,
            let found = previous.only(kinds, isPlural: isPlural, syntax.reading)
        else {
            filler.actors = ahead
            return ahead.isEmpty ? nil : filler
        }
        filler.actors = found
        filler.context = previous.sentence(of: filler.actors)
        return filler
    }

    /// "X accused it of …": "it" is not X.
    private func owners(ofVerbBefore group: Int, _ syntax: SentenceSyntax) -> [EntityIndex] {
        guard group > 0, syntax.groups[group].noun?.isPronoun == true,
            syntax.groups[group - 1].isVerb
        else { return [] }
        return syntax.clauses.link(group - 1).subjects
            .flatMap { syntax.groups[$0].noun?.actors.map(\.entity) ?? [] }
    }

    /// "X stopped in 2014, when Y seized the islands, though it": between the commas, another clause
    /// about what X did.
    private func clauseAside(before group: Int, _ syntax: SentenceSyntax) -> Range<Int> {
        let groups = syntax.groups
        guard group > 1, groups[group - 1].is(.subordinator), groups[group - 2].is(.comma),
            let opening = groups[..<(group - 2)].lastIndex(where: { $0.is(.subordinator) }),
            opening > 0, groups[opening - 1].is(.comma)
        else { return 0..<0 }
        return opening..<(group - 2)
    }

    /// "The OIC suspended Egypt and readmitted it": an object is not its own verb's subject, so
    /// the only other name that fits.
    private func onlyOther(_ kinds: SlotKinds, before group: Int, _ syntax: SentenceSyntax)
        -> Actor?
    {
        // "returned to it".
        let isBehind = group > 1 && syntax.groups[group - 1].is(.preposition)
        let verb = isBehind ? group - 2 : group - 1
        guard verb >= 0, syntax.groups[verb].isVerb else { return nil }
        let subjects = Set(
            syntax.clauses.link(verb).subjects.flatMap { i in
                syntax.groups[i].noun?.actors.map(\.entity) ?? []
            })
        // "Egypt ended its aid": what one owns may be its own verb's object.
        // "X of Peru became its director": not Peru's.
        if syntax.groups[group].noun?.isPronoun == false {
            let lemma = syntax.groups[verb].verb?.lemma
            let isCopula = lemma == syntax.grammar.be || lemma == syntax.grammar.become
            guard !isCopula, !subjects.contains(where: { kinds.allow(syntax.reading[$0]) }) else {
                return nil
            }
        }
        var found: [Actor] = []
        for noun in syntax.groups[..<group].lazy.compactMap(\.noun) {
            for actor in noun.actors
            where !actor.isBody && !subjects.contains(actor.entity)
                && kinds.allow(syntax.reading[actor.entity])
            {
                found.append(actor)
            }
        }
        return Set(found.map(\.entity)).count == 1 ? found.last : nil
    }

    private func isSubject(_ i: Int, _ syntax: SentenceSyntax) -> Bool {
        guard i + 1 < syntax.groups.count else { return false }
        // "Mali, expelled in 1948, had shown …", "Fiji's membership of O was": over what stands
        // between.
        if syntax.groups[i + 1].is(.comma) || syntax.groups[i + 1].is(.preposition),
            isSubjectOfVerb(i, syntax)
        {
            return true
        }
        if i > 0, syntax.groups[i - 1].is(.preposition), !opensClause(i - 1, syntax) {
            return false
        }
        // "The kingdom on Monday, May 4, left": times and their commas stand between.
        var next = i + 1
        while next < syntax.groups.count,
            syntax.groups[next].is(.time)
                || syntax.groups[next].is(.comma) && syntax.groups[next - 1].is(.time)
        { next += 1 }
        guard next < syntax.groups.count, syntax.groups[next].isVerb else { return false }
        // "X, which quit the Bank in 2010, was": not the Bank.
        let subjects = syntax.clauses.link(next).subjects
        return next == i + 1 || subjects.isEmpty || subjects.contains(i)
    }

    private func isSubjectOfVerb(_ i: Int, _ syntax: SentenceSyntax) -> Bool {
        // "The government, though it was warned, left".
        if i + 2 < syntax.groups.count, syntax.groups[i + 2].is(.subordinator),
            i == 0 || syntax.groups[i - 1].is(.stop)
        {
            return true
        }
        return syntax.groups.indices.contains { v in
            v > i && syntax.groups[v].verb?.isFinite == true
                && syntax.clauses.link(v).subjects.first == i
        }
    }

    /// Whether a clause follows the preposition: "after X joined", "called on X to join".
    private func opensClause(_ i: Int, _ syntax: SentenceSyntax) -> Bool {
        let form = syntax.clauses.form(i)
        if syntax.grammar.clauseOpeners.contains(form) { return true }
        return form == syntax.grammar.on && i > 0
            && syntax.groups[i - 1].verb?.use.contains(.asks) == true
    }
}
