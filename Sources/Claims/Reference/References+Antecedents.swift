import Knowledge

/// Names before a pronoun that it may stand for.
extension References {
    /// Whom a pronoun stands for: the nearest subject that fits, else one of the sentence before.
    func antecedent(
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
            && syntax.groups[..<group].indices.contains { i in
                syntax.groups[i].noun?.actors.contains {
                    !$0.isBody && syntax.reading[$0.entity].kind == .state
                } == true && !isInPassing(i, before: group, syntax)
            }
        let own = owners(ofVerbBefore: group, syntax)
        for i in stride(from: group - 1, through: 0, by: -1)
        where !antecedent.contains(i) && !aside.contains(i) {
            guard let noun = syntax.groups[i].noun, !noun.isPronoun else { continue }
            if isNamed, noun.actors.contains(where: \.isBody) { continue }
            if isCountry, isInPassing(i, before: group, syntax) { continue }
            // "announced that his country would leave the pact, which it had signed".
            if noun.actors.isEmpty, let home = home(noun, i, syntax), isSubject(i, syntax),
                home.actors.allSatisfy({ kinds.allow(syntax.reading[$0.entity]) })
            {
                filler.actors = home.actors
                return filler
            }
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
        // "X joined the Bank in 1961, a year after it was founded": no state is founded so.
        if !isPlural, kinds.kinds == [.organisation], syntax.groups[group].noun?.isPronoun == true,
            let body = only(kinds, before: group, syntax)
        {
            filler.actors = [body]
            return filler
        }
        // "X accused it": hardly the only state of the sentence before.
        if !own.isEmpty, kinds.kinds.contains(.state) { return nil }
        // "In 1954 the Club became the Union. X joined it": the Union.
        if !isPlural, kinds.kinds == [.organisation], let heir = previous?.successor,
            kinds.allow(syntax.reading[heir.entity])
        {
            filler.actors = [heir]
            filler.context = previous?.antecedents.sentence
            return filler
        }
        let ahead = ahead(kinds, of: group, isPlural: isPlural, syntax)
        guard let previous = previous?.antecedents,
            let found = previous.only(
                kinds, isPlural: isPlural, besides: objects(ofVerbBehind: group, syntax),
                syntax.reading)
        else {
            if ahead.isEmpty, !isPlural, kinds.kinds.contains(.state),
                previous?.antecedents.isOfCountry == true
            {
                return home?.filler([], title: syntax.range(words), syntax)
            }
            filler.actors = ahead
            return ahead.isEmpty ? nil : filler
        }
        filler.actors = found
        filler.context = previous.sentence(of: filler.actors)
        return filler
    }

    /// "X was not asked to the talks, which Y hosted, though the country": hardly Y.
    private func isInPassing(_ i: Int, before group: Int, _ syntax: SentenceSyntax) -> Bool {
        let groups = syntax.groups
        return i > 1 && groups[i - 1].is(.relative) && groups[i - 2].is(.comma)
            && groups[i..<group].contains { $0.is(.comma) }
    }

    /// The only organisation that the sentence names before, as the object of a verb.
    private func only(
        _ kinds: SlotKinds, before group: Int, _ syntax: SentenceSyntax
    ) -> Actor? {
        let found = syntax.groups[..<group].indices.flatMap { i -> [Actor] in
            guard let noun = syntax.groups[i].noun else { return [] }
            return noun.actors.filter { !$0.isBody && kinds.allow(syntax.reading[$0.entity]) }
        }
        guard let body = found.last, Set(found.map(\.entity)).count == 1,
            group > 0,
            syntax.groups[group - 1].is(.subordinator)
                || syntax.groups[group - 1].is(.preposition)
                    && syntax.grammar.clauseOpeners.contains(syntax.clauses.form(group - 1))
        else { return nil }
        return body
    }

    /// "X accused it of …": "it" is not X.
    private func owners(ofVerbBefore group: Int, _ syntax: SentenceSyntax) -> [EntityIndex] {
        guard group > 0, syntax.groups[group].noun?.isPronoun == true,
            syntax.groups[group - 1].isVerb
        else { return [] }
        return syntax.clauses.link(group - 1).subjects
            .flatMap { syntax.groups[$0].noun?.actors.map(\.entity) ?? [] }
    }

    /// "It left the Bank": "it" is not the Bank.
    private func objects(ofVerbBehind group: Int, _ syntax: SentenceSyntax) -> [EntityIndex] {
        let groups = syntax.groups
        guard groups[group].noun?.isPronoun == true, group + 1 < groups.count,
            groups[group + 1].isVerb
        else { return [] }
        let end =
            groups.indices.first { $0 > group + 1 && (groups[$0].isVerb || groups[$0].is(.comma)) }
        return groups[(group + 2)..<(end ?? groups.count)].compactMap(\.noun).flatMap { noun in
            // "It left the bloc": no body at all.
            let isBody = noun.actors.isEmpty && syntax.words[noun.head].use.contains(.group)
            return isBody ? bodiesBefore(syntax) : noun.actors.map(\.entity)
        }
    }

    private func bodiesBefore(_ syntax: SentenceSyntax) -> [EntityIndex] {
        previous?.antecedents.all.map(\.entity)
            .filter { syntax.reading.kind(of: $0) == .organisation } ?? []
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
