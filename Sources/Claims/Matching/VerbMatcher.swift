import Knowledge

/// Reads `verbs` patterns: clauses in all the forms a verb has.
struct VerbMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }

    /// What is read from the verb group `v`.
    func findings(at v: Int) -> [Finding] {
        guard let verb = groups[v].verb, verb.lemma.isKnown else { return [] }
        let candidates = patterns.verbs[verb.lemma]
        guard !candidates.isEmpty else { return [] }
        let link = syntax.clauses.link(v)
        return candidates.compactMap { pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            let binding = bind(pattern, v, verb, link, matcher)
            return binding.flatMap { finding(pattern, v, verb, link, $0) }
        }
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
        if found.lacksObject, matcher.rule.relation != .memberOf, !isOfBody(found, matcher) {
            return nil
        }
        if matcher.rule.relation == .memberOf, joinsAnAct(found.end) { return nil }
        // "broke up a meeting" is not "broke up".
        if pattern.isIntransitive, found.end < groups.count, groups[found.end].isNoun {
            return nil
        }
        if !pattern.mentions(.object), matcher.rule.isOfOffice, leavesOffice(found.end) {
            return nil
        }
        guard pattern.mentions(.object) || leavesObjectOut(found.end, matcher) else { return nil }
        return found
    }

    /// "stepped down as secretary-general": of the body that the article is about.
    private func isOfBody(_ binding: Binding, _ matcher: AtomMatcher) -> Bool {
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

    /// The verb's own subject fills the place before the verb.
    private func subject(
        _ pattern: Pattern, _ link: Clauses.Link, _ matcher: AtomMatcher, _ v: Int
    ) -> Binding? {
        var binding = Binding(end: v + 1)
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
            if let filler = told(slot, of: group, behind: v, matcher) {
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

    /// "The countries that joined later are A and B", "the last state to join was A".
    private func told(_ slot: Slot, of group: Int, behind v: Int, _ matcher: AtomMatcher) -> Filler?
    {
        guard group < v, let noun = groups[group].noun, noun.actors.isEmpty,
            syntax.words[noun.head].use.contains(.country),
            var i = groups.indices.first(where: { $0 > v && groups[$0].isVerb }),
            groups[i].verb?.lemma == syntax.grammar.be
                || groups[i].verb?.lemma == syntax.grammar.include
        else { return nil }
        i += 1
        if i < groups.count, groups[i].is(.colon) { i += 1 }
        return i < groups.count ? matcher.filler(slot, at: i) : nil
    }

    /// "O was left by S": what stands directly behind the verb of the pattern is the subject here.
    private func passive(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        for group in link.subjects {
            if let binding = passive(pattern, v, direct: group, matcher) { return binding }
        }
        return nil
    }

    private func passive(
        _ pattern: Pattern, _ v: Int, direct group: Int, _ matcher: AtomMatcher
    ) -> Binding? {
        var binding = Binding(end: v + 1)
        var rest = pattern.after[...]
        var next = v + 1
        // "was set up": the particles stay behind the verb.
        while case .word = rest.first {
            guard let found = matcher.match(rest.prefix(1), at: next, binding) else { return nil }
            next = found.end
            rest = rest.dropFirst()
        }
        switch rest.first {
        case .slot(let slot):
            guard let filler = matcher.filler(slot, at: group) else { return nil }
            binding[slot] = filler
            rest = rest.dropFirst()
        case .noun:
            // "X's membership was suspended": the noun with its complements; "a ban was imposed on
            // X": without them.
            if let found = matcher.match(rest, at: group, binding), !found.lacksObject {
                binding = found
                binding.end = v + 1
                rest = []
            } else {
                guard matcher.match(rest.prefix(1), at: group, binding) != nil else { return nil }
                binding.noun = group
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
            }
        case .anyone where matcher.rule.isOfOffice:
            // "X was succeeded as director by Y".
            binding.other = group
            rest = rest.dropFirst()
        default: return nil
        }
        guard var found = matcher.match(rest, at: next, binding) else { return nil }
        if case .slot(let slot) = pattern.before.first, found[slot] == nil {
            found[slot] = agent(slot, from: v + 1, matcher)
        }
        return found
    }

    /// "by S" behind a passive verb, before the next verb.
    private func agent(_ slot: Slot, from start: Int, _ matcher: AtomMatcher) -> Filler? {
        var i = start
        // "accused of plotting by S"
        while i + 1 < groups.count, groups[i].verb?.isGerund ?? true, !groups[i].is(.stop) {
            if groups[i].is(.preposition), syntax.clauses.form(i) == syntax.grammar.by {
                return matcher.filler(slot, at: i + 1)
            }
            i += 1
        }
        return nil
    }

    /// "a bloc led by S", "the force, formed in 2009,": a passive without its auxiliary.
    private func participle(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        let byFollows =
            v + 1 < groups.count && groups[v + 1].is(.preposition)
            && syntax.clauses.form(v + 1) == syntax.grammar.by
        let isAside = v > 0 && groups[v - 1].is(.comma)
        if v == 0, let main = mainSubject(behindComma: v) {
            return passive(pattern, v, direct: main, matcher)
        }
        guard
            byFollows || isAside || isHeadlinePassive(v) || hasAgent(v)
                || isReduced(pattern, v), v > 0
        else {
            return nil
        }
        var group = v - 1
        while group > 0, !groups[group].isNoun { group -= 1 }
        guard groups[group].isNoun else { return nil }
        if let binding = passive(pattern, v, direct: group, matcher) { return binding }
        // "talks between A and B, brokered by S,": what the names belong to.
        if case .noun = pattern.after.first, let head = syntax.clauses.subject(endingAt: group),
            head != group, let binding = passive(pattern, v, direct: head, matcher)
        {
            return binding
        }
        // "the EAEU, a bloc led by S,"
        if group >= 2, groups[group - 1].is(.comma), groups[group - 2].isNoun,
            let binding = passive(pattern, v, direct: group - 2, matcher)
        {
            return binding
        }
        // "X is a bloc led by S": the subject is what the bloc is.
        guard let copula = groups.indices[..<group].last,
            groups[copula].verb?.lemma == syntax.grammar.be
        else { return nil }
        for subject in syntax.clauses.link(copula).subjects {
            if let binding = passive(pattern, v, direct: subject, matcher) { return binding }
        }
        return nil
    }

    /// "X suspended from Y": the only verb of a headline, with nothing for its object.
    private func isHeadlinePassive(_ v: Int) -> Bool {
        guard v > 0, groups[v - 1].isNoun, v + 1 < groups.count, groups[v + 1].is(.preposition),
            !groups.contains(where: { $0.is(.stop) })
        else { return false }
        return groups.indices.allSatisfy { $0 == v || !groups[$0].isVerb }
    }

    /// "Founded in 1945, the League …": the subject behind the first comma.
    private func mainSubject(behindComma v: Int) -> Int? {
        guard let comma = groups.indices.first(where: { $0 > v && groups[$0].is(.comma) }),
            comma + 2 < groups.count, groups[comma + 1].isNoun,
            !groups[v..<comma].dropFirst().contains(where: { $0.isVerb })
        else { return nil }
        return comma + 1
    }

    // MARK: Findings

    private func finding(
        _ pattern: Pattern, _ v: Int, _ verb: VerbGroup, _ link: Clauses.Link, _ binding: Binding
    ) -> Finding? {
        var finding = Finding(
            pattern: pattern, subject: binding.subject, object: binding.object,
            stance: syntax.stances.stance(v, link), trigger: v, end: binding.end,
            verbs: verbs(v, link) + (v..<binding.end).filter { groups[$0].isVerb && $0 > v },
            other: binding.other, isPresent: isPresent(v, verb, link))
        if let noun = binding.noun.flatMap({ groups[$0].noun }) {
            finding.role = syntax.role(of: noun, endingAt: noun.head)
            // "X has no seat in Y".
            if noun.isNegated { finding.stance.negate() }
            if patterns.rules[pattern.rule].isOfOffice { finding.isBare = binding.lacksObject }
        }
        if verb.isOver { finding.close(patterns.rules[pattern.rule]) }
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
            + (link.governors.first == .purpose ? [link.follows].compactMap { $0 } : [])
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
