import Knowledge

/// What a body is made up of: "The Bank is a union of six states: A, B and C".
extension PredicateMatcher {
    /// The members that such a definition lists, for its noun group "six states" at `n`.
    func composition(_ noun: NounGroup, _ n: Int) -> Finding? {
        guard let pattern = patterns.confirming, n > 2, isOfMembers(noun),
            groups[n - 1].is(.preposition), isTie(n - 1),
            let sort = groups[n - 2].noun, words[sort.head].use.contains(.group),
            let verb = groups[n - 3].verb, verb.lemma == syntax.grammar.be, verb.isFinite
        else { return nil }
        let matcher = AtomMatcher(
            syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
        let link = syntax.clauses.link(n - 3)
        guard let list = members(noun, n, matcher),
            let body = link.subjects.lazy.compactMap({ matcher.filler(.object, at: $0) }).first
        else { return nil }
        let binding = Binding(subject: list, object: body, end: n + 1)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(n - 3, link))
        finding.isState = false
        finding.isPresent = verb.isPresent
        return finding
    }

    /// "six Arab monarchies", "its member states".
    private func isOfMembers(_ noun: NounGroup) -> Bool {
        let head = words[noun.head]
        return noun.items.isEmpty && head.mention < 0 && head.inflections.contains(.plural)
            && (head.use.contains(.country) || head.lemma == syntax.grammar.member)
    }

    private func isTie(_ preposition: Int) -> Bool {
        [syntax.grammar.of, syntax.grammar.between].contains(syntax.clauses.form(preposition))
    }

    /// The states behind a colon, a dash or a comma, or in brackets; as many as are counted, unless
    /// a colon opens the list.
    private func members(_ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher) -> Filler? {
        if let number = noun.number, noun.actors.count == number, number > 1,
            let filler = matcher.actors(.subject, noun, group: n)
        {
            return Filler(actors: filler.actors, group: n, list: filler.actors)
        }
        guard n + 2 < groups.count,
            groups[n + 1].is(.colon) || groups[n + 1].is(.dash) || groups[n + 1].is(.comma),
            let names = groups[n + 2].noun,
            let filler = matcher.actors(.subject, names, group: n + 2), let list = filler.list,
            groups[n + 1].is(.colon) || list.count == noun.number
        else { return nil }
        return filler
    }
}
