import Knowledge

/// What stands beside a name between commas: "X, a member of Y," and "the president of Y, X,".
extension PredicateMatcher {
    /// "X, a member of Y": the name stands before the comma.
    func apposition(
        _ binding: Binding, _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        // "one of its chiefs" says too little of the office.
        let first =
            matcher.rule.relation == .holdsOffice
            ? behindOtherRoles(n) : startOfNone(n) ?? beforeJoined(start(of: n) - 1) + 1
        guard first >= 2, groups[first - 1].is(.comma) || groups[first - 1].is(.dash),
            let filler = apposedName(binding.missing, endingAt: first - 2, matcher)
                .map({ holder($0, binding, n, matcher) }),
            !matcher.rule.isOfOffice || !isTitleOfNext(binding.end, behind: filler.group),
            filler.list == nil || matcher.rule.relation == .memberOf
                || filler.actors.count == binding.object?.actors.count,
            filler.list != nil || !isPlural(n) || start(of: n) != n
        else { return nil }
        var binding = binding
        binding[binding.missing] = filler
        var finding = state(pattern, binding, n, stance: Stance())
        if startOfNone(n) != nil { finding.stance.negate() }
        return finding
    }

    /// "the president of X, A, the president of Y, B, and …": the second title is B's.
    private func isTitleOfNext(_ end: Int, behind name: Int) -> Bool {
        guard name > 1, end + 1 < groups.count, groups[name - 1].is(.comma),
            groups[end].is(.comma), let next = groups[end + 1].noun,
            next.actors.first.map({ syntax.reading.kind(of: $0.entity) }) == .person,
            let title = syntax.clauses.subject(endingAt: name - 2).flatMap({ groups[$0].noun })
        else { return false }
        return words[title.head].mention < 0 && words[title.head].use.contains(.role)
    }

    /// "A and B, the president of Y,": B is.
    private func holder(
        _ filler: Filler, _ binding: Binding, _ n: Int, _ matcher: AtomMatcher
    ) -> Filler {
        guard filler.list != nil, matcher.rule.isOfOffice, !isPlural(n),
            binding.object?.actors.count == 1, let last = filler.actors.last
        else { return filler }
        return Filler(actors: [last], group: filler.group, context: filler.context)
    }

    /// "As a member of Y, X objected".
    func fronted(
        _ binding: Binding, _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        let name = binding.end + 1
        guard n == 1, groups[0].is(.preposition), syntax.clauses.form(0) == syntax.grammar.as,
            name + 1 < groups.count, groups[binding.end].is(.comma),
            groups[name + 1].verb?.isFinite == true,
            let filler = matcher.filler(binding.missing, at: name)
        else { return nil }
        var binding = binding
        binding[binding.missing] = filler
        return state(pattern, binding, n, stance: Stance())
    }

    /// "none" of "A and B, none of them members of Y,".
    private func startOfNone(_ n: Int) -> Int? {
        guard n >= 3, syntax.clauses.form(n - 1) == syntax.grammar.them,
            syntax.clauses.form(n - 2) == syntax.grammar.of, groups[n - 3].noun?.isNegated == true
        else { return nil }
        return n - 3
    }

    /// "In Lima, supporters of Y": several are not one.
    private func isPlural(_ n: Int) -> Bool {
        guard let head = groups[n].noun?.head else { return false }
        return words[head].inflections.contains(.plural)
            && words[head].inflections.isDisjoint(with: .base)
    }

    /// The first of the titles that end at `n`: "chairman" of "chairman and chief executive".
    private func behindOtherRoles(_ n: Int) -> Int {
        var first = n
        if beforeJoined(n - 1) < n - 1 { return beforeJoined(n - 1) + 1 }
        while first >= 2, groups[first - 1].is(.conjunction), let noun = groups[first - 2].noun,
            noun.actors.isEmpty, words[noun.head].use.contains(.role)
        { first -= 2 }
        return first
    }

    /// The name that ends there, for offices also over its home: "Edem Kodjo of Togo".
    private func apposedName(_ slot: Slot, endingAt i: Int, _ matcher: AtomMatcher) -> Filler? {
        guard let noun = groups[i].noun else { return nil }
        if let filler = matcher.actors(slot, noun, group: i) { return filler }
        guard matcher.rule.isOfOffice, i >= 2, matcher.isOf(i - 1), let name = groups[i - 2].noun
        else { return nil }
        return matcher.actors(slot, name, group: i - 2)
    }

    /// "the president of Y, X,", "its members: A, B and C", "five members -- A, B -- have".
    func apposed(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        var i = behindTime(syntax.behindThatTime(binding.end))
        let mark = i
        guard i < groups.count else { return nil }
        let isMarked = groups[i].is(.comma) || groups[i].is(.colon) || groups[i].is(.dash)
        if isMarked { i += 1 }
        guard i < groups.count, let name = groups[i].noun,
            var filler = matcher.actors(binding.missing, name, group: i)
        else { return nil }
        // "Serbia's president, A, and B": one office is A's alone.
        // "Prime ministers: A, 1976–1981; B, 1981–2003": a list, and not what A is now.
        if matcher.rule.isOfOffice, groups[mark].is(.colon), isPlural(n), filler.list == nil {
            return nil
        }
        let isFirstOnly =
            matcher.rule.isOfOffice && binding.object?.actors.count == 1
            && filler.list != nil && !words[noun.head].inflections.contains(.plural)
        if isFirstOnly { filler.actors = Array(filler.actors.prefix(1)) }
        // A new clause may begin behind the comma: "members of Y, X said"; but "The Y president,
        // X said" opens the clause itself.
        let next = i + 1
        if !isFirstOnly, groups[mark].is(.comma), next < groups.count, groups[next].isVerb {
            // "Prime minister of Y since 2014, X became …".
            let isLoneTitle = matcher.rule.isOfOffice && !isPlural(n) && mark > n + 1
            let opens =
                start(of: n) == 0
                && (words[noun.words.lowerBound].part == .determiner || isLoneTitle)
            let says = groups[next].verb?.use.contains(.says) ?? false
            guard opens, mark == n + 1 || !says else { return nil }
        }
        // "the president of Gambia Yahya Jammeh"
        let isBeside =
            !isMarked && matcher.rule.isOfOffice && mark == binding.end && groups[mark - 1].isNoun
        guard isMarked || filler.list != nil || isBeside else { return nil }
        var binding = binding
        binding[binding.missing] = filler
        binding.end = mark == binding.end && !isBeside ? next : binding.end
        return state(pattern, binding, n, stance: Stance())
    }

    /// "Kenyan President and Bank chairman X", "the president of Kenya and chairman of the Bank, X,":
    /// two offices of one.
    func cotitled(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        var i = binding.end + 1
        guard matcher.rule.isOfOffice, binding.missing == .subject, i < groups.count,
            groups[i - 1].is(.conjunction), !isPlural(n), let other = groups[i].noun,
            other.items.isEmpty, other.owner == nil,
            words[other.words.lowerBound].part != .determiner,
            words[other.words].contains(where: {
                $0.mention < 0 && !$0.use.isDisjoint(with: [.role, .rank])
            })
        else { return nil }
        if words[other.head].mention < 0 {
            i += matcher.isOf(i + 1) ? 4 : 2
            guard i < groups.count, groups[i - 1].is(.comma) else { return nil }
        } else {
            // "The Kenyan president and Bank chairman X": perhaps two people.
            guard words[noun.words.lowerBound].part != .determiner else { return nil }
        }
        guard let name = groups[i].noun,
            let filler = matcher.actors(.subject, name, group: i), filler.actors.count == 1
        else { return nil }
        var binding = binding
        binding.subject = filler
        return state(pattern, binding, n, stance: Stance())
    }

    /// "A member of Y since 1979, X …": over the time that stands with it.
    func behindTime(_ i: Int) -> Int {
        i < groups.count && groups[i].is(.time) ? i + 1 : i
    }

    /// The first group of "one of the members of Y" with its noun at `n`.
    func start(of n: Int) -> Int {
        guard n >= 2, groups[n - 1].is(.preposition),
            syntax.clauses.form(n - 1) == syntax.grammar.of, groups[n - 2].isNoun,
            syntax.clauses.form(n - 2) == syntax.grammar.one
        else { return n }
        return n - 2
    }
}
