import Knowledge

/// What is done to the subject: "was suspended", "a bloc led by S", "X suspended from Y".
extension VerbMatcher {
    /// "O was left by S": what stands directly behind the verb of the pattern is the subject here.
    func passive(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        for group in link.subjects {
            // "X's bid for the Cup was rejected": no bid to join.
            if matcher.rule.event == .applied, !pattern.mentions(.object), v > group + 1,
                groups[group + 1].is(.preposition), !isMaker(behind: group + 1, v)
            {
                continue
            }
            if let binding = passive(pattern, v, direct: group, matcher) { return binding }
        }
        return nil
    }

    /// "The application of X was rejected": whose it is, and no more.
    private func isMaker(behind preposition: Int, _ v: Int) -> Bool {
        let grammar = syntax.grammar
        return [grammar.of, grammar.from, grammar.by].contains(syntax.clauses.form(preposition))
            && preposition + 2 == v && groups[preposition + 1].noun?.actors.isEmpty == false
    }

    func passive(
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
            guard
                let filler = matcher.filler(slot, at: group)
                    ?? told(slot, of: group, behind: v, matcher)
                    ?? defined(slot, by: group, of: v, matcher)
            else { return nil }
            binding[slot] = matcher.conjoined(filler, at: group, slot, of: v)
            rest = rest.dropFirst()
        // "The leader of X, Y, was captured": Y was.
        case .noun where matcher.rule.relation == .arrested && isNamed(group): return nil
        case .noun:
            // "X's membership was suspended": the noun with its complements; "a ban was imposed on
            // X": without them.
            if let found = matcher.match(rest, at: group, binding), !found.lacksObject {
                binding = found
                binding.end = v + 1
                rest = []
            } else if rest.count > 3, let found = matcher.match(rest.prefix(3), at: group, binding),
                !found.lacksObject
            {
                // "The bank's summit was held in S", "The post of director is held by S".
                binding = found
                if !matcher.rule.isOfOffice { binding.noun = group }
                rest = rest.dropFirst(3)
            } else {
                guard
                    matcher.match(rest.prefix(1), at: group, binding) != nil
                        || matcher.rule.event == .joined && references.areStates(group, syntax)
                else { return nil }
                binding.noun = group
                rest = rest.dropFirst()
                guard !rest.isEmpty || matcher.rule.relation == .mediates else { return nil }
            }
        case .anyone where matcher.rule.isOfOffice:
            // "X was succeeded as director by Y".
            binding.other = group
            rest = rest.dropFirst()
        default: return nil
        }
        if matcher.rule.isOfOffice || opensAs(rest) { next = behindAgent(next, before: rest) }
        guard var found = matcher.match(rest, at: next, binding) else { return nil }
        if found.lacksObject, let object = matcher.relativeObject(syntax.clauses.link(v)) {
            found.object = object
        }
        // "The election was won by X": to no body.
        if found.lacksObject, found.object == nil, matcher.rule.relation == .memberOf,
            let noun = binding.noun.flatMap({ groups[$0].noun }),
            !syntax.words[noun.head].use.contains(.standing), !references.areStates(group, syntax)
        {
            return nil
        }
        // "is to be sworn in as president" says too little of the body.
        if found.lacksObject, found.object == nil, matcher.rule.isOfOffice,
            !isOfBody(found, matcher)
        {
            return nil
        }
        if case .slot(let slot) = pattern.before.first, found[slot] == nil {
            let agent =
                agent(slot, from: v + 1, matcher)
                ?? (groups[v].verb?.isPassive == true
                    ? owner(slot, of: binding.noun, matcher) : nil)
            // "is linked to its partners by a pact": by nothing that is left unsaid.
            if slot == .object, agent == nil, matcher.rule.event == .confirmed { return nil }
            found[slot] = agent
            // "were joined by X in 1971": up to its agent.
            if let agent, agent.group == found.end + 1 { found.end = agent.group + 1 }
        }
        return found
    }

    private func isNamed(_ group: Int) -> Bool {
        groups[group].noun?.actors.contains {
            syntax.reading.kind(of: $0.entity) == .person
        } ?? false
    }

    /// "recognised by X as president".
    private func opensAs(_ rest: ArraySlice<Atom>) -> Bool {
        if case .word(let words)? = rest.first { words.contains(syntax.grammar.as) } else { false }
    }

    /// "elected by the members of the bank as its head": over who did it, where the office follows.
    private func behindAgent(_ start: Int, before rest: ArraySlice<Atom>) -> Int {
        guard case .word? = rest.first, start + 1 < groups.count, groups[start].is(.preposition),
            syntax.clauses.form(start) == syntax.grammar.by, groups[start + 1].isNoun
        else { return start }
        var next = start + 2
        while next + 1 < groups.count, groups[next].is(.preposition),
            syntax.clauses.form(next) == syntax.grammar.of, groups[next + 1].isNoun
        {
            next += 2
        }
        return next
    }

    /// "by S" behind a passive verb, before the next verb.
    private func agent(_ slot: Slot, from start: Int, _ matcher: AtomMatcher) -> Filler? {
        // "is opposed to a dam by S" has its object behind "to".
        if matcher.rule.relation == .opposes, start < groups.count,
            syntax.clauses.form(start) == syntax.grammar.to
        {
            return nil
        }
        var i = start
        // "accused of plotting by S"
        while i + 1 < groups.count, groups[i].verb?.isGerund ?? true, !groups[i].is(.stop) {
            if groups[i].is(.preposition), syntax.clauses.form(i) == syntax.grammar.by {
                return matcher.filler(slot, at: i + 1)
                    ?? matcher.organisation(ofOrganAt: i + 1, slot)
            }
            i += 1
        }
        return nil
    }

    /// "The bank's summit was held in Peru", "the summit of the bank …": whose guest is told.
    private func owner(_ slot: Slot, of thing: Int?, _ matcher: AtomMatcher) -> Filler? {
        guard matcher.rule.relation == .hosts, let thing, let noun = groups[thing].noun else {
            return nil
        }
        if let owner = matcher.owner(slot, noun, thing, genitive: true) { return owner }
        return matcher.isOf(thing + 1) ? matcher.filler(slot, at: thing + 2) : nil
    }

    /// "a bloc led by S", "the force, formed in 2009,": a passive without its auxiliary.
    func participle(
        _ pattern: Pattern, _ v: Int, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        let byFollows =
            v + 1 < groups.count && groups[v + 1].is(.preposition)
            && syntax.clauses.form(v + 1) == syntax.grammar.by
        let isAside = v > 0 && groups[v - 1].is(.comma)
        // "is backed by S and opposed by S": what is backed is opposed, not S.
        if v > 0, groups[v - 1].is(.conjunction), let lead = link.follows,
            groups[lead].verb?.isPassive == true
        {
            return nil
        }
        if v == 0, let main = mainSubject(behindComma: v) {
            return passive(pattern, v, direct: main, matcher)
        }
        guard
            byFollows || isAside || isHeadlinePassive(v) || hasAgent(v)
                || isReduced(pattern, v) || isOfCountries(v), v > 0
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
        let sort = syntax.clauses.subject(endingAt: group) ?? group
        guard let copula = groups.indices[..<sort].last,
            groups[copula].verb?.lemma == syntax.grammar.be
        else { return nil }
        for subject in syntax.clauses.link(copula).subjects {
            if let binding = passive(pattern, v, direct: subject, matcher) { return binding }
        }
        return nil
    }

    /// "A and B were the first states admitted".
    private func isOfCountries(_ v: Int) -> Bool {
        guard v > 1, let noun = groups[v - 1].noun, noun.actors.isEmpty,
            let copula = groups[v - 2].verb
        else { return false }
        return syntax.words[noun.head].use.contains(.country)
            && [syntax.grammar.be, syntax.grammar.become].contains(copula.lemma)
            && copula.isFinite && !copula.modal.isKnown
    }

    /// "X suspended from Y": the only verb of a headline, with nothing for its object.
    private func isHeadlinePassive(_ v: Int) -> Bool {
        guard v > 0, groups[v - 1].isNoun, v + 1 < groups.count, groups[v + 1].is(.preposition),
            !groups.contains(where: { $0.is(.stop) })
        else { return false }
        return groups.indices.allSatisfy { $0 == v || !groups[$0].isVerb }
    }

    /// "Founded in 1945, the League …": the subject behind the first comma.
    func mainSubject(behindComma v: Int) -> Int? {
        guard let comma = groups.indices.first(where: { $0 > v && groups[$0].is(.comma) }),
            comma + 2 < groups.count, groups[comma + 1].isNoun,
            !groups[v..<comma].dropFirst().contains(where: { $0.isVerb })
        else { return nil }
        return comma + 1
    }
}
