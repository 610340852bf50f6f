import Knowledge

/// Reads `verbs` patterns: clauses in all the forms a verb has.
struct VerbMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    /// The kinds of names that the sentence has, or has words for.
    let kinds: NamedKinds

    var groups: [Group] { syntax.groups }

    /// What is read from the verb group `v`.
    func findings(at v: Int) -> [Finding] {
        guard let verb = groups[v].verb, verb.lemma.isKnown else { return [] }
        let candidates = patterns.verbs[verb.lemma]
        guard !candidates.isEmpty else { return [] }
        let link = syntax.clauses.link(v)
        return candidates.compactMap { pattern in
            let rule = patterns.rules[pattern.rule]
            // Most patterns of "take" or "hold" go by a noun that the sentence does not have.
            guard rule.ends.mayBe(kinds),
                rule.event == .joined || syntax.sieve.hasOne(ofEach: pattern.needs),
                rule.answers.isEmpty || isAnswer(v, to: rule.answers)
            else { return nil }
            let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
            let binding = bind(pattern, v, verb, link, matcher)
            return binding.flatMap { finding(pattern, v, verb, link, $0) }
        }
    }

    /// Whether one of some words stands before the verb.
    private func isAnswer(_ v: Int, to lemmas: WordSet) -> Bool {
        syntax.words[..<groups[v].words.lowerBound].contains { lemmas.contains($0.lemma) }
    }

    private func bind(
        _ pattern: Pattern, _ v: Int, _ verb: VerbGroup, _ link: Clauses.Link,
        _ matcher: AtomMatcher
    ) -> Binding? {
        if verb.isPassive { return passive(pattern, v, link, matcher) }
        if isPassiveToo(v, verb, link), let passive = passive(pattern, v, link, matcher) {
            return passive
        }
        if let active = active(pattern, v, link, matcher) { return active }
        // "Its membership ended": to it, the verb is done.
        if case .noun = pattern.after.first, v + 1 >= groups.count || !groups[v + 1].isNoun,
            let ended = passive(pattern, v, link, matcher)
        {
            return ended
        }
        guard verb.mayBeParticiple,
            let participle = participle(pattern, v, link, matcher),
            !hasDirectObject(v, participle)
        else { return nil }
        return participle
    }

    /// "…, the capital, accepted their offers": what takes an object of its own is no passive.
    private func hasDirectObject(_ v: Int, _ binding: Binding) -> Bool {
        v + 1 < groups.count && groups[v + 1].isNoun && binding.end <= v + 1
    }

    // MARK: Voices

    /// "was suspended in 2009 and reinstated in 2014": the passive goes on.
    private func isPassiveToo(_ v: Int, _ verb: VerbGroup, _ link: Clauses.Link) -> Bool {
        guard verb.mayBeParticiple, let lead = link.follows, groups[lead].verb?.isPassive == true
        else { return false }
        return v + 1 >= groups.count || !groups[v + 1].isNoun
    }

    private func active(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        guard let start = subject(pattern, link, matcher, v) else { return nil }
        if let found = aroundGap(pattern, start, v, matcher) { return found }
        guard var found = matcher.match(pattern.after[...], at: v + 1, start) else { return nil }
        if found.lacksObject { found = sharingObject(found, matcher) }
        if found.lacksObject, let main = mainVerb(ofAbsolute: v, link) {
            found.object =
                syntax.clauses.link(main).subjects.lazy
                .compactMap { matcher.filler(.object, at: $0) }.first
            found.lacksObject = found.object == nil
        }
        if found.lacksObject, let object = matcher.relativeObject(link) {
            found.object = object
            found.lacksObject = false
        }
        if found.lacksObject, isStanding(v), !hasParticle(v + 1, found.end) { return nil }
        if found.lacksObject, matcher.rule.relation != .memberOf, !isOfBody(found, matcher) {
            return nil
        }
        if matcher.rule.relation == .memberOf, joinsAnAct(found.end) { return nil }
        if matcher.rule.relation == .memberOf, isMoreThan(pattern, found.end) { return nil }
        // "broke up a meeting" is not "broke up".
        if pattern.isIntransitive, found.end < groups.count, groups[found.end].isNoun {
            return nil
        }
        if !pattern.mentions(.object), matcher.rule.isOfOffice, leavesOffice(found.end) {
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
        return syntax.isOfBody(syntax.role(of: noun, endingAt: noun.head))
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
    private func mainVerb(ofAbsolute v: Int, _ link: Clauses.Link) -> Int? {
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

    /// "notified X of its withdrawal of funds": the noun of the pattern has a thing of its own.
    private func isMoreThan(_ pattern: Pattern, _ end: Int) -> Bool {
        guard case .noun = pattern.after.last, end < groups.count else { return false }
        return groups[end].is(.preposition) && syntax.clauses.form(end) == syntax.grammar.of
    }

    /// The verb's own subject fills the place before the verb.
    private func subject(
        _ pattern: Pattern, _ link: Clauses.Link, _ matcher: AtomMatcher, _ v: Int
    ) -> Binding? {
        var binding = Binding(end: v + 1)
        if case .noun(let head, _) = pattern.before.first {
            // "The withdrawal took effect": no name says whose.
            guard let noun = link.subjects.first.flatMap({ groups[$0].noun }),
                noun.ownerWords == nil, matcher.headMatches(noun, head, [])
            else { return nil }
            return binding
        }
        guard case .slot(let slot) = pattern.before.first else {
            binding.other = link.subjects.first
            return binding
        }
        if let filler = joining(slot, v, matcher) {
            binding[slot] = filler
            return binding
        }
        for group in link.subjects {
            if let filler = matcher.filler(slot, at: group) {
                binding[slot] = filler
                return binding
            }
            // "Ukraine's bid to join": who owns the plan.
            if let owner = groups[group].noun?.ownerWords,
                link.governors.contains(.noun(group)),
                let filler = matcher.named(slot, in: owner, group: group)
            {
                binding[slot] = filler
                return binding
            }
            if let filler = sender(slot, of: group, matcher)
                ?? told(slot, of: group, behind: v, matcher)
                ?? identified(slot, with: group, before: v, matcher)
            {
                binding[slot] = filler
                return binding
            }
        }
        return nil
    }

    /// "Joining the founders were A and B".
    private func joining(_ slot: Slot, _ v: Int, _ matcher: AtomMatcher) -> Filler? {
        guard v == 0, groups[v].verb?.isGerund == true,
            let copula = groups.indices.first(where: { $0 > v && groups[$0].isVerb }),
            groups[copula].verb?.lemma == syntax.grammar.be, copula + 1 < groups.count
        else { return nil }
        return matcher.filler(slot, at: copula + 1)
    }

    // MARK: Findings

    private func finding(
        _ pattern: Pattern, _ v: Int, _ verb: VerbGroup, _ link: Clauses.Link, _ binding: Binding
    ) -> Finding? {
        let rule = patterns.rules[pattern.rule]
        var finding = Finding(
            pattern: pattern,
            subject: rule.relation == .memberOf
                ? withCompanions(binding.subject, behind: binding.end, rule) : binding.subject,
            object: binding.object,
            stance: syntax.stances.stance(v, link), trigger: v, end: binding.end,
            verbs: verbs(v, link) + (v..<binding.end).filter { groups[$0].isVerb && $0 > v },
            other: binding.other, isPresent: isPresent(v, verb, link))
        if let noun = binding.noun.flatMap({ groups[$0].noun }) {
            finding.role = syntax.role(of: noun, endingAt: noun.head)
            // "X has no seat in Y".
            if noun.isNegated { finding.stance.negate() }
            // "has observer status", "suspended its membership": of the body the text is about.
            if rule.isOfOffice || rule.relation == .memberOf {
                finding.isBare = binding.object == nil
            }
        }
        // "joined neither X nor Y"
        if let object = binding.object?.group, groups[object].noun?.isNegated == true {
            finding.stance.negate()
        }
        if let copula = copulaTelling(binding) { finding.verbs.append(copula) }
        if let first = toldBehindColon(binding) {
            // "Three have left: A in 1972, B in 1980"
            finding.end = first + 1
            finding.isBare = binding.object == nil
            if first + 1 < groups.count, groups[first + 1].is(.time) { finding.verbs = [] }
        }
        if case .noun? = link.governors.first { finding.isMentioned = true }
        if !rule.answers.isEmpty,
            let offer = syntax.clauses.previousVerb(before: v, where: { _ in true })
        {
            finding.verbs.append(offer)
        }
        if verb.isOver || syntax.clauses.isCeasing(link) { finding.close(rule) }
        if let standing = standing(finding) { finding.pattern = standing }
        return finding
    }

    /// Whether the verb tells of the present, or what it depends on does: "wants to join".
    private func isPresent(_ v: Int, _ verb: VerbGroup, _ link: Clauses.Link) -> Bool {
        guard !verb.isFinite else { return verb.isPresent }
        let governing = link.governors.lazy.compactMap { governor -> VerbGroup? in
            if case .verb(let k) = governor { groups[k].verb } else { nil }
        }
        let finite =
            governing.first(where: \.isFinite) ?? link.follows.flatMap { groups[$0].verb }
            ?? groups[v...].lazy.compactMap(\.verb).first(where: \.isFinite)
            ?? groups[..<v].last { $0.verb?.isFinite == true }?.verb
        return finite?.isPresent ?? true
    }

    /// The verb, those it follows and those that govern it: where its time may stand.
    private func verbs(_ v: Int, _ link: Clauses.Link) -> [Int] {
        [v] + [mainVerb(ofAbsolute: v, link)].compactMap { $0 }
            + link.governors.compactMap { dating($0, v) }
            + link.governors.compactMap { if case .linking(let k) = $0 { k } else { nil } }
            + (link.governors.first == .purpose ? [link.follows].compactMap { $0 } : [])
            + [verb(besideGerund: v)].compactMap { $0 }
            + link.governors.compactMap(verbOfNotice)
    }

    /// "gave" of "gave notice in 2012 that".
    private func verbOfNotice(_ governor: Clauses.Governor) -> Int? {
        guard case .noun(let n) = governor, n > 0, groups[n - 1].isVerb,
            let noun = groups[n].noun, syntax.words[noun.head].use.contains(.announces)
        else { return nil }
        return n - 1
    }

    /// "grew in 2004, admitting X": what goes on beside a verb happens at its time.
    private func verb(besideGerund v: Int) -> Int? {
        guard groups[v].verb?.isGerund == true, v > 0, groups[v - 1].is(.comma) else { return nil }
        return syntax.clauses.previousVerb(before: v, where: \.isFinite)
    }

    /// The verb of a governor, if its time is also that of the verb `v`: "decided on Monday to
    /// leave", but not "said on Monday that X had left".
    private func dating(_ governor: Clauses.Governor, _ v: Int) -> Int? {
        guard case .verb(let k) = governor, let outer = groups[k].verb else { return nil }
        let reports: WordUse = [.says, .claims, .knows, .denies, .believes, .accuses]
        guard let verb = groups[v].verb, !verb.modal.isKnown, !verb.isPresent || verb.isGerund,
            !verb.isInfinitive, !outer.use.isDisjoint(with: reports)
        else { return k }
        return outer.use.isDisjoint(with: [.announces, .plans, .happens]) ? nil : k
    }
}
