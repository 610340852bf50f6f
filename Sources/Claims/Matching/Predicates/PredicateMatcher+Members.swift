import Knowledge

/// Lists of members, whose organisation may stand elsewhere: "A and B are also members".
extension PredicateMatcher {
    /// "A and B are also members."
    func bareMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .memberOf,
            matcher.rule.event?.facts.nature == .state || matcher.rule.event == .founded,
            pattern.after.count == 3, noun.owner != .named,
            case .noun(let head, let modifiers) = pattern.after[0],
            matcher.headMatches(noun, head, modifiers)
        else { return nil }
        if let finding = listedMembers(pattern, noun, n, matcher)
            ?? foundingMembers(pattern, noun, n, matcher)
        {
            return finding
        }
        guard matcher.endsClause(n + 1) || isListedBehind(n, noun) else { return nil }
        if let finding = withMembers(pattern, n, matcher) { return finding }
        let binding = Binding(end: n + 1)
        guard
            var finding = copula(binding, pattern, n, matcher)
                ?? inverted(binding, pattern, noun, n, matcher)
                ?? (n + 1 < groups.count && !syntax.clauses.isSuperlative(noun)
                    && (groups[n + 1].is(.time) || groups[n + 1].is(.comma))
                    ? apposition(binding, pattern, n, matcher) : nil)
                ?? opening(binding, pattern, noun, n, matcher)
        else { return nil }
        mark(&finding, noun)
        // "the bloc, of which X is a member".
        if groups[finding.trigger].isVerb {
            finding.object = matcher.relativeObject(syntax.clauses.link(finding.trigger))
        }
        finding.isBare = finding.object == nil
        return finding
    }

    /// "X was among the seven founding members."
    func amongMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .memberOf, noun.owner == nil, n > 0,
            pattern.after.count == 4, case .word(let preposition) = pattern.after[0],
            groups[n - 1].is(.preposition), preposition.contains(syntax.clauses.form(n - 1)),
            case .noun(let head, let modifiers) = pattern.after[1],
            matcher.headMatches(noun, head, modifiers), matcher.endsClause(n + 1),
            var finding = copula(Binding(end: n + 1), pattern, n - 1, matcher)
        else { return nil }
        finding.isBare = true
        return finding
    }

    /// "A founding member in 1963, X left".
    private func opening(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard n == 0, noun.owner == nil, groups.count > 1, groups[1].is(.time) else { return nil }
        return apposed(binding, pattern, noun, n, matcher)
    }

    /// "The members are A, B and C", "the associates include A": all, or some, of a kind.
    private func isListedBehind(_ n: Int, _ noun: NounGroup) -> Bool {
        guard n == 0 || !groups[n - 1].isVerb && !groups[n - 1].is(.preposition) else {
            return false
        }
        // "member states": the last word has the plural.
        return n + 1 < groups.count && groups[n + 1].isVerb && noun.owner == nil
            && words[noun.words].last?.inflections.contains(.plural) == true
    }

    /// "It has six members: A, B and C", "It has 35 members, including A": of the subject, or of the
    /// body last spoken of.
    func listedMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        if let finding = bracketedMembers(pattern, noun, n, matcher) { return finding }
        let isFirst = isAtFirst(n)
        let isPartial = isIncluding(n + 2)
        let list = isFirst ? n + 4 : isPartial ? n + 3 : n + 2
        guard noun.number != nil, n > 0, list < groups.count,
            groups[list - 1].is(.colon) || groups[list - 1].is(.dash) && list == n + 2
                || isPartial && groups[n + 1].is(.comma),
            let verb = groups[n - 1].verb, verb.isFinite, !verb.modal.isKnown,
            let subject = matcher.actors(.subject, groups[list].noun ?? noun, group: list),
            subject.list != nil || isPartial
        else { return nil }
        let object = syntax.clauses.link(n - 1).subjects.lazy
            .compactMap { matcher.filler(.object, at: $0) }.first
        let binding = Binding(subject: subject, object: object, end: list + 1)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n))
        finding.isBare = object == nil
        finding.isPresent = verb.isPresent
        if !verb.isPresent, isFirst || isInitially(n - 1), let founding = patterns.founding {
            finding.pattern = founding
            finding.isState = false
        }
        return finding
    }

    /// "It has three members (A, B and C)".
    private func bracketedMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard let number = noun.number, noun.actors.count == number, number > 1, n > 0,
            let verb = groups[n - 1].verb, verb.isFinite, !verb.modal.isKnown,
            verb.lemma == syntax.grammar.have,
            let subject = matcher.actors(.subject, noun, group: n),
            let object = syntax.clauses.link(n - 1).subjects.lazy
                .compactMap({ matcher.filler(.object, at: $0) }).first
        else { return nil }
        let binding = Binding(
            subject: Filler(actors: subject.actors, group: n, list: subject.actors),
            object: object, end: n + 1)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n))
        finding.isPresent = verb.isPresent
        return finding
    }

    /// "was set up in 1951 with six founding members: A, B and C".
    private func foundingMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard n > 1, n + 2 < groups.count, groups[n - 1].is(.preposition),
            syntax.clauses.form(n - 1) == syntax.grammar.with, groups[n + 1].is(.colon),
            words[noun.head].inflections.contains(.plural), let names = groups[n + 2].noun,
            let subject = matcher.actors(.subject, names, group: n + 2), subject.list != nil,
            let v = syntax.clauses.previousVerb(
                before: n, where: { $0.isFinite || $0.mayBeParticiple }),
            let verb = groups[v].verb, !verb.isNegated, !verb.modal.isKnown,
            patterns.verbs.patterns(of: verb.lemma, .all, syntax.sieve).contains(where: {
                patterns.rules[$0.rule].event == .founded
            }), let founding = patterns.founding,
            let object = syntax.clauses.link(v).subjects.lazy
                .compactMap({ matcher.filler(.object, at: $0) }).first
        else { return nil }
        let binding = Binding(subject: subject, object: object, end: n + 3)
        var finding = state(
            founding, binding, n, stance: syntax.stances.stance(v, syntax.clauses.link(v)))
        finding.verbs = [v]
        (finding.isState, finding.isPresent) = (false, false)
        return finding
    }

    private func isIncluding(_ i: Int) -> Bool {
        i < groups.count && groups[i].is(.preposition)
            && syntax.clauses.form(i) == syntax.grammar.including
    }

    /// "had six members at first: …".
    private func isAtFirst(_ n: Int) -> Bool {
        n + 2 < groups.count && groups[n + 1].is(.preposition)
            && syntax.clauses.form(n + 1) == syntax.grammar.at
            && groups[n + 2].noun?.words.count == 1
            && syntax.clauses.form(n + 2) == syntax.grammar.first
    }

    /// "initially had six members".
    private func isInitially(_ verb: Int) -> Bool {
        let range = groups[verb].words
        return words[max(0, range.lowerBound - 1)..<range.upperBound].contains {
            syntax.grammar.initially.contains($0.form)
        }
    }

    /// "… formed by the pact of 1992, with A, B and C as members": of the body named before.
    func withMembers(_ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher) -> Finding? {
        guard n >= 3, groups[n - 1].is(.preposition),
            syntax.clauses.form(n - 1) == syntax.grammar.as, groups[n - 3].is(.preposition),
            syntax.clauses.form(n - 3) == syntax.grammar.with,
            let subject = matcher.filler(.subject, at: n - 2)
        else { return nil }
        let v = groups.indices[..<n].last { groups[$0].verb?.isFinite == true }
        let subjects = v.map { syntax.clauses.link($0).subjects } ?? []
        let nearest = stride(from: n - 4, through: 0, by: -1)
        guard
            let object = subjects.lazy.compactMap({ matcher.filler(.object, at: $0) }).first
                ?? nearest.lazy.compactMap({ matcher.filler(.object, at: $0) }).first
        else { return nil }
        let binding = Binding(subject: subject, object: object, end: n + 1)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n - 2))
        finding.verbs = v.map { [$0] } ?? []
        finding.isState = v == nil
        finding.isPresent = false
        return finding
    }

    /// "A, B and other members of Y": what is said of the others is said of all.
    func others(_ item: NounGroup, _ n: Int, list: NounGroup) -> [Finding] {
        guard item.actors.isEmpty,
            words[item.words].contains(where: { $0.form == syntax.grammar.other })
        else { return [] }
        return candidates(item).compactMap { _, pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            guard case .noun(let head, let modifiers) = pattern.after.first,
                matcher.headMatches(item, head, modifiers),
                let object = matcher.modifier(.object, item, n)
                    ?? matcher.match(pattern.after[...].dropFirst(), at: n + 1, Binding(end: n))?
                    .object,
                let subject = matcher.actors(.subject, list, group: n)
            else { return nil }
            let binding = Binding(subject: subject, object: object, end: n + 1)
            return state(pattern, binding, n, stance: Stance())
        }
    }
}
