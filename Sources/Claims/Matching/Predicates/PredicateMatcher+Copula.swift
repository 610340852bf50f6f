import Knowledge

/// What somebody is, was or became: "X is a member of Y", "the members of Y are A and B".
extension PredicateMatcher {
    /// "X is at war with Y", "X and Y are at war".
    func behindPreposition(
        _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard n > 0,
            let binding = matcher.match(pattern.after[...], at: n - 1, Binding(end: n)),
            !binding.lacksObject
        else { return nil }
        return copula(binding, pattern, n - 1, matcher)
            ?? apposition(binding, pattern, n - 1, matcher)
    }

    /// "X is a member of Y", "X became president of Y", "X served as president of Y".
    func copula(
        _ binding: Binding, _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        var k = beforeJoined(start(of: n) - 1)
        if k >= 1, groups[k].is(.preposition), syntax.clauses.form(k) == syntax.grammar.as {
            k -= 1
        }
        while k >= 0, groups[k].is(.time) { k -= 1 }
        let aside = asideBehindCopula(endingAt: k)
        if let aside { k = aside.lowerBound - 1 }
        guard k >= 0, let verb = groups[k].verb,
            isCopula(verb, hasAs: aside == nil && k < n - 1)
        else { return nil }
        // "became a member" is a change, which other rules read.
        if verb.lemma == syntax.grammar.become, matcher.rule.event == .confirmed { return nil }
        let link = syntax.clauses.link(k)
        for group in link.subjects {
            guard
                let filler = matcher.filler(binding.missing, at: group)
                    ?? (link.isRelative
                        ? matcher.described(binding.missing, by: group, of: k) : nil),
                !matcher.rule.isOfOffice || agree(filler, n)
            else { continue }
            var binding = binding
            binding[binding.missing] = filler
            if matcher.rule.relation == .memberOf {
                let companions = Companions(syntax: syntax, references: references)
                for end in [binding.end] + (aside.map { [$0.lowerBound + 1] } ?? []) {
                    binding.subject = companions.added(
                        to: binding.subject, behind: end, matcher.rule)
                }
            }
            var finding = state(
                pattern, binding, k, stance: syntax.stances.stance(k, link))
            finding.verbs =
                [k] + link.governors.compactMap { if case .verb(let g) = $0 { g } else { nil } }
            finding.isState = false
            finding.isPresent = isPresent(verb, link)
            if syntax.clauses.isUsedTo(link) { finding.isFormer = true }
            if verb.isOver || syntax.clauses.isCeasing(link) {
                if isFull(binding) { continue }
                finding.close(matcher.rule)
            }
            return finding
        }
        return nil
    }

    /// "is no longer a full member", but perhaps one of another sort.
    private func isFull(_ binding: Binding) -> Bool {
        guard let noun = binding.noun.flatMap({ groups[$0].noun }) else { return false }
        return syntax.words[noun.words].contains { $0.form == syntax.grammar.full }
    }

    /// The groups of ", alongside Y," between the copula and what it tells, with their commas.
    private func asideBehindCopula(endingAt comma: Int) -> ClosedRange<Int>? {
        guard comma > 1, groups[comma].is(.comma) else { return nil }
        var k = comma - 1
        while k > 0, groups[k].isNoun || groups[k].is(.preposition) || groups[k].is(.time) {
            k -= 1
        }
        guard k > 0, k < comma - 1, groups[k].is(.comma),
            groups[k - 1].verb?.lemma == syntax.grammar.be
        else { return nil }
        return k...comma
    }

    /// Whether the copula tells of the present, or what it depends on does: "wants to be".
    private func isPresent(_ verb: VerbGroup, _ link: Clauses.Link) -> Bool {
        guard !verb.isFinite, case .verb(let k)? = link.governors.first else {
            return verb.isPresent
        }
        return groups[k].verb?.isPresent ?? true
    }

    func isCopula(_ verb: VerbGroup, hasAs: Bool) -> Bool {
        if verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.become { return true }
        return verb.use.contains(.happens)
    }

    /// "the members of Y are A and B", "its members include A".
    func inverted(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        let v = behindTime(binding.end)
        guard v + 1 < groups.count, let verb = groups[v].verb,
            !isOfficeList(binding, noun, matcher),
            verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.include,
            let filler = matcher.filler(binding.missing, at: v + 1)
        else { return nil }
        var binding = binding
        binding[binding.missing] = filler
        let link = syntax.clauses.link(v)
        var finding = state(pattern, binding, v, stance: syntax.stances.stance(v, link))
        finding.verbs = [v]
        finding.isState = false
        finding.isPresent = verb.isPresent
        return finding
    }

    /// "The presidents of Peru were A (1990–2000) and B": a list of its own kind.
    private func isOfficeList(
        _ binding: Binding, _ noun: NounGroup, _ matcher: AtomMatcher
    ) -> Bool {
        matcher.rule.isOfOffice && words[noun.head].inflections.contains(.plural)
            && binding.object?.actors.count == 1
    }

    /// One person is no "leaders", except one of them.
    private func agree(_ filler: Filler, _ n: Int) -> Bool {
        guard filler.actors.count == 1, let noun = groups[n].noun,
            words[noun.head].inflections.contains(.plural)
        else { return true }
        return n > 1 && syntax.clauses.form(n - 2) == syntax.grammar.one
    }
}
