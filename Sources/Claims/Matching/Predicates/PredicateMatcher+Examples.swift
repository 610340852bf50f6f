import Knowledge

/// Some of many: "members of Y such as A and B", "Y members, among them A, ".
extension PredicateMatcher {
    /// Those whom the text picks out of the members of a body.
    func exemplified(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .memberOf, matcher.rule.event?.facts.nature == .state,
            words[noun.head].inflections.contains(.plural),
            let first = behindExampleMark(binding.end),
            let filler = matcher.filler(binding.missing, at: first)
        else { return nil }
        // "Officials from member states, including A": A is an official.
        let isOfOthers = n > 0 && groups[n - 1].is(.preposition)
        let arePersons = filler.actors.contains { syntax.reading[$0.entity].kind == .person }
        guard !isOfOthers || !arePersons else { return nil }
        var binding = binding
        binding[binding.missing] = filler
        binding.end = first + 1
        return state(pattern, binding, n, stance: Stance())
    }

    /// Index behind "including", "such as", "like" or "among them", with or without a comma.
    private func behindExampleMark(_ start: Int) -> Int? {
        var i = start
        if i < groups.count, groups[i].is(.comma) || groups[i].is(.dash) { i += 1 }
        guard i + 1 < groups.count, groups[i].is(.preposition) else { return nil }
        let grammar = syntax.grammar
        let form = syntax.clauses.form(i)
        switch form {
        case grammar.including, grammar.like: return i + 1
        case grammar.as:
            let before = groups[i].words.lowerBound - 1
            return before >= 0 && words[before].form == grammar.such ? i + 1 : nil
        case grammar.among:
            guard syntax.clauses.form(i + 1) == grammar.them, i + 2 < groups.count else {
                return nil
            }
            return i + 2
        default: return nil
        }
    }
}
