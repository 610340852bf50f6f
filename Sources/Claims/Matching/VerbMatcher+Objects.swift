import Knowledge

/// Objects that do not stand directly behind their verb.
extension VerbMatcher {
    /// "X, which Egypt outlawed in 2013," "X, that Algeria backs": the object stands before the
    /// clause.
    func aroundGap(_ pattern: Pattern, _ start: Binding, _ v: Int, _ matcher: AtomMatcher)
        -> Binding?
    {
        // "X, which the bloc expelled": what the pattern calls its subject may be the object.
        let (actor, gap) =
            start.subject == nil ? (start.object, Slot.subject) : (start.subject, .object)
        guard pattern.after.contains(.slot(gap)), let first = actor?.group ?? start.other,
            first > 0, opensRelative(first - 1) || syntax.clauses.isContact(first)
        else { return nil }
        let behind = opensRelative(first - 1) ? first - 1 : first
        for group in syntax.clauses.antecedents(before: behind) {
            guard let filler = matcher.filler(gap, at: group) else { continue }
            var binding = start
            binding[gap] = filler
            binding.gap = gap
            if let found = matcher.match(pattern.after[...], at: v + 1, binding) { return found }
        }
        return nil
    }

    /// "the sanctions that X imposed on Y", "the sanctions X imposed on Y": the noun of the pattern
    /// stands before the clause.
    func aroundNoun(_ pattern: Pattern, _ start: Binding, _ v: Int, _ matcher: AtomMatcher)
        -> Binding?
    {
        guard case .noun(let head, let modifiers)? = pattern.after.first, pattern.after.count > 1,
            let first = start.subject?.group ?? start.other, first > 0
        else { return nil }
        let thing = opensRelative(first - 1) ? first - 2 : first - 1
        guard thing >= 0, let noun = syntax.groups[thing].noun, noun.actors.isEmpty,
            matcher.headMatches(noun, head, modifiers)
        else { return nil }
        var binding = start
        binding.noun = thing
        guard let found = matcher.match(pattern.after.dropFirst(), at: v + 1, binding),
            !found.lacksObject
        else { return nil }
        return found
    }

    /// "which", "whom" or "that" behind a noun.
    private func opensRelative(_ i: Int) -> Bool {
        let groups = syntax.groups
        guard i > 0, groups[i - 1].isNoun || groups[i - 1].is(.comma) else { return false }
        return groups[i].is(.that) && groups[i - 1].isNoun
            || groups[i].is(.relative)
                && [syntax.grammar.which, syntax.grammar.whom].contains(syntax.clauses.form(i))
    }

    /// "armed and trained the rebels": verbs with "and" between them share what follows the last.
    func sharingObject(_ found: Binding, _ matcher: AtomMatcher) -> Binding {
        let groups = syntax.groups
        let next = found.end + 1
        guard found.end + 2 < groups.count, groups[found.end].is(.conjunction),
            let verb = groups[next].verb, !verb.isPassive, groups[next + 1].isNoun,
            matcher.rule.relation != .memberOf,
            let filler = matcher.filler(.object, at: next + 1)
        else { return found }
        var found = found
        found.object = filler
        found.lacksObject = false
        return found
    }

    /// "troops stationed in S", "X, jailed in 2016": a participle whose agent does not matter.
    func isReduced(_ pattern: Pattern, _ v: Int) -> Bool {
        let relation = patterns.rules[pattern.rule].relation
        guard pattern.before == [.anyone], v > 0, v + 1 < syntax.groups.count,
            syntax.groups[v - 1].isNoun
        else { return false }
        // "the Group, a bloc set up in 2017,", "the Group is a bloc of ten states set up in 2017".
        if relation == .established {
            let sort = syntax.clauses.subject(endingAt: v - 1) ?? v - 1
            return isSort(v - 1) || isDefinition(sort)
        }
        // "is a body of twelve states made up of A, B and C".
        if relation == .memberOf, patterns.rules[pattern.rule].event == .confirmed {
            return isDefinition(syntax.clauses.subject(endingAt: v - 1) ?? v - 1)
        }
        return syntax.groups[v + 1].is(.preposition) && [.hosts, .banned].contains(relation)
    }

    /// ", a bloc": what the name before is.
    private func isSort(_ i: Int) -> Bool {
        i > 1 && isAnyBody(i) && syntax.groups[i - 1].is(.comma) && syntax.groups[i - 2].isNoun
    }

    /// "is a bloc": what the subject is.
    func isDefinition(_ i: Int) -> Bool {
        guard i > 0, isAnyBody(i), let copula = syntax.groups[i - 1].verb else { return false }
        return copula.lemma == syntax.grammar.be && copula.isFinite && !copula.isNegated
            && !copula.modal.isKnown
    }

    /// "a bloc"
    private func isAnyBody(_ i: Int) -> Bool {
        guard let noun = syntax.groups[i].noun, noun.actors.isEmpty,
            syntax.words[noun.head].use.contains(.group)
        else { return false }
        let first = syntax.words[noun.words.lowerBound].form
        return first == syntax.grammar.a || first == syntax.grammar.an
    }

    /// "X is a bloc that was founded in 1985": what the bloc is said to be.
    func defined(_ slot: Slot, by group: Int, of v: Int, _ matcher: AtomMatcher) -> Filler? {
        guard isDefinition(group) else { return matcher.described(slot, by: group, of: v) }
        return syntax.clauses.link(group - 1).subjects.lazy
            .compactMap { matcher.filler(slot, at: $0) }.first
    }

    /// "imposed on X by S": an agent behind the complements of a participle.
    func hasAgent(_ v: Int) -> Bool {
        let groups = syntax.groups
        var i = v + 1
        while i + 1 < groups.count {
            // "formed in 1998 by A"
            if groups[i].is(.time) {
                i += 1
                continue
            }
            guard groups[i].is(.preposition), groups[i + 1].isNoun else { break }
            if syntax.clauses.form(i) == syntax.grammar.by { return true }
            i += 2
        }
        return false
    }
}

extension Clauses {
    /// Whether what happened between several happened with nobody else: neither an object nor
    /// "with …" or "against …" follows before the clause ends.
    func standsAlone(from end: Int) -> Bool {
        var i = end
        guard i >= groups.count || !groups[i].isNoun else { return false }
        while i < groups.count {
            if groups[i].isVerb || groups[i].is(.stop) || groups[i].is(.subordinator)
                || groups[i].is(.relative)
            {
                return true
            }
            if groups[i].is(.preposition), form(i) == grammar.with || form(i) == grammar.against {
                // "with X looking on".
                return i + 2 < groups.count && groups[i + 1].isNoun
                    && groups[i + 2].verb?.isGerund == true
            }
            i += 1
        }
        return true
    }
}
