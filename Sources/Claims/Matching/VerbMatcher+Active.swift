import Knowledge

/// What the subject of a verb does: "S leaves O".
extension VerbMatcher {
    func active(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        guard let start = subject(pattern, link, matcher, v) else { return nil }
        if let found = aroundGap(pattern, start, v, matcher)
            ?? aroundNoun(pattern, start, v, matcher)
        {
            return found
        }
        guard var found = matcher.match(pattern.after[...], at: v + 1, start) else { return nil }
        // "The founders were A and B, joined in 1980 by C".
        if found.lacksObject, isDone(v) { return nil }
        if found.lacksObject { found = sharingObject(found, matcher) }
        if found.lacksObject, let main = mainVerb(ofAbsolute: v, link) {
            found.object =
                syntax.clauses.link(main).subjects.lazy
                .compactMap { matcher.filler(.object, at: $0) }.first
            found.lacksObject = found.object == nil
        }
        if found.lacksObject, fitsRelative(pattern, link),
            let object = matcher.relativeObject(link)
        {
            found.object = object
            found.lacksObject = false
        }
        if found.lacksObject, isStanding(v), !hasParticle(v + 1, found.end) { return nil }
        if found.lacksObject, matcher.rule.relation != .memberOf, !isOfBody(found, matcher) {
            return nil
        }
        if matcher.rule.relation == .memberOf, joinsAnAct(found.end) { return nil }
        if matcher.rule.relation == .memberOf, isMoreThan(pattern, found.end) { return nil }
        if matcher.rule.relation == .memberOf, isTiedToItself(found) { return nil }
        if matcher.rule.relation == .memberOf, matcher.rule.event != .succeeded,
            isOfSomebodyElse(found)
        {
            return nil
        }
        // "applied to the Bank for a loan".
        if matcher.rule.event == .applied, isForAThing(found.end) { return nil }
        // "The three now form a bloc": it is there.
        if matcher.rule.relation == .established, syntax.role != .headline,
            let verb = groups[v].verb, verb.isFinite, verb.isPresent, !verb.isPerfect,
            !verb.isProgressive, !verb.modal.isKnown
        {
            return nil
        }
        // "struck Peru off its list" is no attack.
        if matcher.rule.relation == .attacked, found.end < groups.count,
            groups[found.end].is(.preposition), syntax.clauses.form(found.end) == syntax.grammar.off
        {
            return nil
        }
        // "It fell to X to lead the talks": no town fell.
        if matcher.rule.relation == .attacked, found.end < groups.count,
            groups[found.end].verb?.isInfinitive == true,
            link.subjects.contains(where: { syntax.clauses.form($0) == syntax.grammar.it })
        {
            return nil
        }
        // "broke up a meeting" is not "broke up".
        if pattern.isIntransitive, found.end < groups.count, groups[found.end].isNoun {
            return nil
        }
        if !pattern.mentions(.object), matcher.rule.isOfOffice,
            leavesOffice(found.end) || pattern.after.last == .anyone && isExchange(found.end)
        {
            return nil
        }
        // "Peru named X as secretary of the Bank": no office of Peru.
        if pattern.before == [.slot(.object)], matcher.rule.isOfOffice, isOfAnother(found.end) {
            return nil
        }
        guard
            pattern.mentions(.object) || leavesObjectOut(found.end, matcher)
                || toldBehindColon(found) == found.end + 1
        else { return nil }
        // "Four states remain: A, B, C and D", but not "X remains".
        if pattern.after.isEmpty, isStanding(v), toldBehindColon(found) == nil { return nil }
        return found
    }

    /// "an assault for which X blames Y": only what is blamed "for" stands before.
    private func fitsRelative(_ pattern: Pattern, _ link: Clauses.Link) -> Bool {
        guard let subject = link.subjects.first,
            let opening = syntax.clauses.relativeOpening(before: subject),
            groups[opening].is(.preposition)
        else { return true }
        let form = syntax.clauses.form(opening)
        return pattern.after.contains {
            if case .word(let words) = $0 { words.contains(form) } else { false }
        }
    }

    /// Whether a participle behind a comma goes on with who did it.
    private func isDone(_ v: Int) -> Bool {
        guard v > 0, groups[v].verb?.mayBeParticiple == true, groups[v - 1].is(.comma) else {
            return false
        }
        var i = v + 1
        while i < groups.count, groups[i].is(.time) { i += 1 }
        return i + 1 < groups.count && groups[i].is(.preposition)
            && syntax.clauses.form(i) == syntax.grammar.by
            && groups[i + 1].noun?.actors.isEmpty == false
    }

    private func hasParticle(_ start: Int, _ end: Int) -> Bool {
        start < end && groups[start..<min(end, groups.count)].contains { $0.is(.preposition) }
    }

    /// "X was, under its generals, …", "X came": "be outside" and "come into" are nothing without
    /// their particle.
    private func isStanding(_ v: Int) -> Bool {
        guard let lemma = groups[v].verb?.lemma else { return false }
        return syntax.grammar.lightVerbs.contains(lemma)
    }

    /// "stepped down as secretary-general": of the body that the article is about.
    func isOfBody(_ binding: Binding, _ matcher: AtomMatcher) -> Bool {
        guard matcher.rule.isOfOffice, let noun = binding.noun.flatMap({ groups[$0].noun }) else {
            return false
        }
        return syntax.mayStandAlone(syntax.role(of: noun, endingAt: noun.head))
    }

    /// "resigned from the committee", "took power stations": more than the pattern says.
    private func leavesOffice(_ end: Int) -> Bool {
        guard end < groups.count else { return false }
        if groups[end].isNoun { return true }
        guard groups[end].is(.preposition) else { return false }
        let form = syntax.clauses.form(end)
        return form == syntax.grammar.from || form == syntax.grammar.as
            || form == syntax.grammar.of
    }

    /// "replaced A with B", "followed A to Lima".
    private func isExchange(_ end: Int) -> Bool {
        end < groups.count && groups[end].is(.preposition)
            && [syntax.grammar.with, syntax.grammar.to, syntax.grammar.into]
                .contains(syntax.clauses.form(end))
    }

    /// "of the Bank" behind an office.
    private func isOfAnother(_ end: Int) -> Bool {
        end + 1 < groups.count && groups[end].is(.preposition)
            && [syntax.grammar.of, syntax.grammar.at, syntax.grammar.for]
                .contains(syntax.clauses.form(end))
            && groups[end + 1].noun?.actors.isEmpty == false
    }

    /// What a pattern leaves out, the sentence must leave out, too: "… and Georgia declined", "A and
    /// B clashed", but not "A and B clashed with protesters".
    private func leavesObjectOut(_ end: Int, _ matcher: AtomMatcher) -> Bool {
        switch matcher.rule.relation {
        case .memberOf: matcher.endsClause(end)
        case let relation where relation.facts.isSymmetric || relation == .signed:
            // "fought for reform" is no fight between them.
            syntax.clauses.standsAlone(from: end)
                && (relation != .fights || end >= groups.count
                    || syntax.clauses.form(end) != syntax.grammar.for)
        default: true
        }
    }

    /// The main verb beside "with X leaving", whose subject is left.
    func mainVerb(ofAbsolute v: Int, _ link: Clauses.Link) -> Int? {
        guard groups[v].verb?.isGerund == true, let subject = link.subjects.first, subject > 0,
            groups[subject - 1].is(.preposition),
            syntax.clauses.form(subject - 1) == syntax.grammar.with
        else { return nil }
        return syntax.clauses.previousVerb(before: v, where: \.isFinite)
            ?? groups.indices.first { $0 > v && groups[$0].verb?.isFinite == true }
    }

    /// "joined NATO in condemning …" is no membership.
    private func joinsAnAct(_ end: Int) -> Bool {
        end + 1 < groups.count && groups[end].is(.preposition)
            && syntax.clauses.form(end) == syntax.grammar.in
            && groups[end + 1].verb?.isGerund == true
    }

    /// "The Bank lifted its suspension": not that of the Bank.
    private func isTiedToItself(_ found: Binding) -> Bool {
        guard let subject = found.subject else { return false }
        if let doer = found.other.flatMap({ groups[$0].noun }), !doer.actors.isEmpty,
            doer.actors.map(\.entity) == subject.actors.map(\.entity),
            doer.actors.allSatisfy({ syntax.reading.kind(of: $0.entity) == .organisation })
        {
            return true
        }
        guard let object = found.object else { return false }
        return subject.actors.map(\.entity) == object.actors.map(\.entity)
    }

    /// "Kenya ratified Mali's accession to the Bank": Kenya accedes to nothing.
    private func isOfSomebodyElse(_ found: Binding) -> Bool {
        guard let noun = found.noun.flatMap({ groups[$0].noun }), noun.owner == .named,
            let words = noun.ownerWords
        else { return false }
        let ends = [found.subject, found.object].compactMap { $0?.actors }.joined().map(\.entity)
        return syntax.words[words].contains { word in
            guard word.mention >= 0, let entity = syntax.reading.mentions[word.mention].entity
            else { return false }
            return !ends.contains(entity)
        }
    }

    /// "for a loan" behind "applied to the Bank".
    private func isForAThing(_ end: Int) -> Bool {
        var i = end
        while i < groups.count, groups[i].is(.time) { i += 1 }
        return i < groups.count && groups[i].is(.preposition)
            && syntax.clauses.form(i) == syntax.grammar.for
    }

    /// "notified X of its withdrawal of funds": the noun of the pattern has a thing of its own.
    private func isMoreThan(_ pattern: Pattern, _ end: Int) -> Bool {
        guard case .noun = pattern.after.last, end < groups.count else { return false }
        return groups[end].is(.preposition) && syntax.clauses.form(end) == syntax.grammar.of
    }
}
