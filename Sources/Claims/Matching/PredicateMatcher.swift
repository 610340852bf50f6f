import Knowledge

/// Reads `is` patterns: what somebody is, in the four ways English says it.
///
///     X is a member of Y            copula
///     X, a member of Y,             apposition, also "the president of Y, X,"
///     Russian President X           title before the name
///     members of Y are A and B      list behind
struct PredicateMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    func findings(at n: Int) -> [Finding] {
        guard let noun = groups[n].noun else { return [] }
        return noun.items.isEmpty
            ? predicates(noun, n) + titles(noun, n)
            : noun.items.flatMap { titles($0, n, list: noun) + others($0, n, list: noun) }
    }

    // MARK: Predicates

    private func predicates(_ noun: NounGroup, _ n: Int) -> [Finding] {
        var result: [Finding] = []
        for (word, pattern) in candidates(noun) {
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            if case .word = pattern.after.first {
                if let finding = behindPreposition(pattern, n, matcher) { result.append(finding) }
                continue
            }
            var binding = matcher.match(pattern.after[...], at: n, Binding(end: n))
            if binding == nil || binding?.lacksObject == true {
                binding = bare(pattern, noun, n, matcher)
            }
            if binding == nil || binding?.lacksObject == true,
                let finding = bareMembers(pattern, noun, n, matcher)
            {
                result.append(finding)
            }
            guard let binding, !binding.lacksObject else { continue }
            guard var finding = subject(of: binding, pattern, noun, n, matcher) else { continue }
            finding.role = syntax.role(of: noun, endingAt: word, group: n)
            mark(&finding, noun)
            result.append(finding)
        }
        return result
    }

    /// The patterns whose noun is the head of the group.
    private func candidates(_ noun: NounGroup) -> [(word: Int, pattern: Pattern)] {
        var result: [(Int, Pattern)] = []
        var i = noun.head
        while i >= noun.words.lowerBound, words[i].mention < 0 {
            let before = syntax.headWord(before: i, from: noun.words.lowerBound)
            // "its secretary-general" is no general of a state.
            let isOffice = before.map { words[$0].use.contains(.role) } ?? false
            if !isOffice || noun.owner != .pronoun {
                for pattern in patterns.predicates[words[i].lemma] { result.append((i, pattern)) }
            }
            guard let before else { break }
            i = before
        }
        return result
    }

    /// The pattern's other end stands in the group itself, whatever preposition is asked for.
    private func bare(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Binding? {
        guard case .noun(let head, let modifiers) = pattern.after.first,
            matcher.headMatches(noun, head, modifiers),
            let filler = noun.ownerWords.flatMap({ matcher.named(.object, in: $0, group: n) })
                ?? matcher.modifier(.object, noun, n)
        else { return nil }
        return Binding(object: filler, end: n + 1)
    }

    /// "X is at war with Y", "X and Y are at war".
    private func behindPreposition(
        _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard n > 0,
            let binding = matcher.match(pattern.after[...], at: n - 1, Binding(end: n)),
            !binding.lacksObject
        else { return nil }
        return copula(binding, pattern, n - 1, matcher)
            ?? apposition(binding, pattern, n - 1, matcher)
    }

    /// "A and B are also members."
    private func bareMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .memberOf, matcher.rule.event?.facts.nature == .state,
            pattern.after.count == 3, noun.owner == nil,
            case .noun(let head, let modifiers) = pattern.after[0],
            matcher.headMatches(noun, head, modifiers)
        else { return nil }
        if let finding = listedMembers(pattern, noun, n, matcher) { return finding }
        guard matcher.endsClause(n + 1) else { return nil }
        if let finding = withMembers(pattern, n, matcher) { return finding }
        let binding = Binding(end: n + 1)
        guard
            var finding = copula(binding, pattern, n, matcher)
                ?? (n + 1 < groups.count && groups[n + 1].is(.time)
                    ? apposition(binding, pattern, n, matcher) : nil)
        else { return nil }
        finding.isBare = true
        return finding
    }

    /// "It has six members: A, B and C": of the subject, or of the body last spoken of.
    private func listedMembers(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard noun.number != nil, n > 0, n + 2 < groups.count, groups[n + 1].is(.colon),
            let verb = groups[n - 1].verb, verb.isFinite, !verb.modal.isKnown,
            let subject = matcher.actors(.subject, groups[n + 2].noun ?? noun, group: n + 2),
            subject.list != nil
        else { return nil }
        let object = syntax.clauses.link(n - 1).subjects.lazy
            .compactMap { matcher.filler(.object, at: $0) }.first
        let binding = Binding(subject: subject, object: object, end: n + 3)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n))
        finding.isBare = object == nil
        finding.isPresent = verb.isPresent
        return finding
    }

    /// "… formed by the pact of 1992, with A, B and C as members": of the body named before.
    private func withMembers(_ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher) -> Finding? {
        guard n >= 3, groups[n - 1].is(.preposition),
            syntax.clauses.form(n - 1) == syntax.grammar.as, groups[n - 3].is(.preposition),
            syntax.clauses.form(n - 3) == syntax.grammar.with,
            let subject = matcher.filler(.subject, at: n - 2)
        else { return nil }
        let v = groups.indices[..<n].last { groups[$0].verb?.isFinite == true }
        let subjects = v.map { syntax.clauses.link($0).subjects } ?? []
        let nearest = stride(from: n - 4, through: 0, by: -1)
        guard
            let object = subjects.lazy.compactMap({ matcher.filler(.object, at: $0) }).first
                ?? nearest.lazy.compactMap({ matcher.filler(.object, at: $0) }).first
        else { return nil }
        let binding = Binding(subject: subject, object: object, end: n + 1)
        var finding = state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n - 2))
        finding.verbs = v.map { [$0] } ?? []
        finding.isState = v == nil
        finding.isPresent = false
        return finding
    }

    /// Finds who is it, around the group.
    private func subject(
        of binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        if binding.subject != nil {
            return state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n))
        }
        return copula(binding, pattern, n, matcher)
            ?? inverted(binding, pattern, noun, n, matcher)
            ?? apposition(binding, pattern, n, matcher)
            ?? apposed(binding, pattern, noun, n, matcher)
    }

    private func state(
        _ pattern: Pattern, _ binding: Binding, _ n: Int, stance: Stance
    ) -> Finding {
        var finding = Finding(
            pattern: pattern, subject: binding.subject, object: binding.object,
            stance: stance, trigger: n, end: binding.end)
        finding.isState = true
        finding.isPresent = true
        return finding
    }

    /// "X is a member of Y", "X became president of Y", "X served as president of Y".
    private func copula(
        _ binding: Binding, _ pattern: Pattern, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        var k = n - 1
        if k >= 1, groups[k].is(.preposition), syntax.clauses.form(k) == syntax.grammar.as {
            k -= 1
        }
        if k >= 1, groups[k].is(.preposition), syntax.clauses.form(k) == syntax.grammar.of,
            groups[k - 1].isNoun, syntax.clauses.form(k - 1) == syntax.grammar.one
        {
            k -= 2  // "is one of the members of Y"
        }
        while k >= 0, groups[k].is(.time) { k -= 1 }
        guard k >= 0, let verb = groups[k].verb, isCopula(verb, hasAs: k < n - 1) else {
            return nil
        }
        // "became a member" is a change, which other rules read.
        if verb.lemma == syntax.grammar.become, matcher.rule.event == .confirmed { return nil }
        let link = syntax.clauses.link(k)
        for group in link.subjects {
            guard let filler = matcher.filler(.subject, at: group) else { continue }
            var binding = binding
            binding.subject = filler
            var finding = state(
                pattern, binding, k, stance: syntax.stances.stance(k, link))
            finding.verbs =
                [k] + link.governors.compactMap { if case .verb(let g) = $0 { g } else { nil } }
            finding.isState = false
            finding.isPresent = verb.isPresent
            if verb.isOver { finding.close(matcher.rule) }
            return finding
        }
        return nil
    }

    private func isCopula(_ verb: VerbGroup, hasAs: Bool) -> Bool {
        if verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.become { return true }
        return verb.use.contains(.happens)
    }

    /// "the members of Y are A and B", "its members include A".
    private func inverted(
        _ binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        let v = binding.end
        guard v + 1 < groups.count, let verb = groups[v].verb,
            verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.include,
            let filler = matcher.filler(.subject, at: v + 1)
        else { return nil }
        var binding = binding
        binding.subject = filler
        let link = syntax.clauses.link(v)
        var finding = state(pattern, binding, v, stance: syntax.stances.stance(v, link))
        finding.verbs = [v]
        finding.isState = false
        finding.isPresent = verb.isPresent
        return finding
    }

    /// "X, a member of Y": the name stands before the comma.
    private func apposition(
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
    private func apposed(
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

    /// "A, B and other members of Y": what is said of the others is said of all.
    private func others(_ item: NounGroup, _ n: Int, list: NounGroup) -> [Finding] {
        guard item.actors.isEmpty,
            words[item.words].contains(where: { $0.form == syntax.grammar.other })
        else { return [] }
        return candidates(item).compactMap { _, pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            guard case .noun(let head, let modifiers) = pattern.after.first,
                matcher.headMatches(item, head, modifiers),
                let object = matcher.modifier(.object, item, n)
                    ?? matcher.match(pattern.after[...].dropFirst(), at: n + 1, Binding(end: n))?
                    .object,
                let subject = matcher.actors(.subject, list, group: n)
            else { return nil }
            let binding = Binding(subject: subject, object: object, end: n + 1)
            return state(pattern, binding, n, stance: Stance())
        }
    }

    // MARK: Titles

    /// "Russian President Vladimir Putin", "NATO member Latvia", "CSTO members A and B".
    private func titles(_ noun: NounGroup, _ n: Int, list: NounGroup? = nil) -> [Finding] {
        guard words[noun.head].mention >= 0 else { return [] }
        var result: [Finding] = []
        for i in noun.words where i < noun.head && words[i].mention < 0 {
            for pattern in patterns.predicates[words[i].lemma] where isTitle(i, pattern, noun) {
                let matcher = AtomMatcher(
                    syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
                guard
                    let object = matcher.named(
                        .object, in: noun.words.lowerBound..<i, group: n)
                        ?? noun.ownerWords.flatMap({ matcher.named(.object, in: $0, group: n) })
                        ?? ofObject(n, matcher),
                    let subject = shared(i, noun, list).flatMap({
                        matcher.actors(.subject, $0, group: n)
                    }) ?? matcher.actors(.subject, noun, group: n)
                else { continue }
                var binding = Binding(subject: subject, object: object, end: n + 1)
                binding.noun = n
                var finding = state(pattern, binding, n, stance: Stance())
                finding.role = syntax.role(of: noun, endingAt: titleEnd(i, noun))
                mark(&finding, noun)
                result.append(finding)
            }
        }
        return result
    }

    /// The list that a plural title before its first name is shared by: "CSTO members A and B".
    private func shared(_ title: Int, _ item: NounGroup, _ list: NounGroup?) -> NounGroup? {
        guard let list, list.items.first?.head == item.head,
            words[title].inflections.contains(.plural)
        else { return nil }
        return list
    }

    /// "President X of Y".
    private func ofObject(_ n: Int, _ matcher: AtomMatcher) -> Filler? {
        guard n + 2 < groups.count, groups[n + 1].is(.preposition),
            syntax.clauses.form(n + 1) == syntax.grammar.of, let noun = groups[n + 2].noun
        else { return nil }
        return matcher.actors(.object, noun, group: n + 2)
    }

    /// The title's noun stands last before the name, but for "general" after a hyphen.
    private func isTitle(_ i: Int, _ pattern: Pattern, _ noun: NounGroup) -> Bool {
        guard case .noun(let head, let modifiers) = pattern.after.first,
            head.contains(words[i].lemma) || head.contains(words[i].form)
        else { return false }
        guard
            modifiers.allSatisfy({ set in
                words[noun.words.lowerBound..<i].contains { set.contains($0.lemma) }
            })
        else { return false }
        return titleEnd(i, noun) + 1 == noun.head
    }

    private func titleEnd(_ i: Int, _ noun: NounGroup) -> Int {
        i + 3 < noun.words.upperBound && words[i + 1].part == .hyphen ? i + 2 : i
    }

    private func mark(_ finding: inout Finding, _ noun: NounGroup) {
        let all = (noun.ownerWords?.lowerBound ?? noun.words.lowerBound)..<noun.words.upperBound
        for i in all where i < noun.words.upperBound {
            if words[i].use.contains(.former) { finding.isFormer = true }
            if words[i].form == syntax.grammar.elect { finding.isComing = true }
        }
        if noun.isNegated { finding.stance.negate() }
    }
}
