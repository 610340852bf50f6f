import Knowledge

/// What stands beside a name between commas: "X, a member of Y," and "the president of Y, X,".
extension PredicateMatcher {
    /// "X, a member of Y": the name stands before the comma.
    func apposition(
        _ binding: Binding, _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard n >= 2, groups[n - 1].is(.comma) || groups[n - 1].is(.dash), groups[n - 2].isNoun,
            let filler = matcher.actors(
                .subject, groups[n - 2].noun ?? NounGroup(head: 0, words: 0..<0), group: n - 2),
            filler.list == nil || patterns.rules[pattern.rule].relation == .memberOf
        else { return nil }
        var binding = binding
        binding.subject = filler
        return state(pattern, binding, n, stance: Stance())
    }

    /// "the president of Y, X,", "its members: A, B and C", "five members -- A, B -- have".
    func apposed(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        var i = binding.end
        guard i < groups.count else { return nil }
        let isMarked = groups[i].is(.comma) || groups[i].is(.colon) || groups[i].is(.dash)
        if isMarked { i += 1 }
        guard i < groups.count, let name = groups[i].noun,
            let filler = matcher.actors(.subject, name, group: i)
        else { return nil }
        // A new clause may begin behind the comma: "members of Y, X said"; but "The Y president,
        // X said" opens the clause itself.
        let next = i + 1
        if groups[binding.end].is(.comma), next < groups.count, groups[next].isVerb {
            let opens = n == 0 && words[noun.words.lowerBound].part == .determiner
            let says = groups[next].verb?.use.contains(.says) ?? false
            guard opens, binding.end == n + 1 || !says else { return nil }
        }
        guard isMarked || filler.list != nil else { return nil }
        var binding = binding
        binding.subject = filler
        binding.end = next
        return state(pattern, binding, n, stance: Stance())
    }
}
