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

    var groups: [Group] { syntax.groups }
    var words: [Word] { syntax.words }

    func findings(at n: Int) -> [Finding] {
        guard let noun = groups[n].noun else { return [] }
        guard noun.items.isEmpty else {
            return noun.items.flatMap { titles($0, n, list: noun) + others($0, n, list: noun) }
        }
        var findings = predicates(noun, n)
        findings.add(titles(noun, n))
        if let owner = owner(of: noun) { findings.add(titles(owner, n)) }
        findings.add(fieldTitles(noun, n))
        findings.add(vacancies(noun, n))
        if let finding = composition(noun, n) { findings.append(finding) }
        return findings
    }

    /// "President X" of "President X's proposal", as a group of its own.
    private func owner(of noun: NounGroup) -> NounGroup? {
        guard noun.owner == .named, let owner = noun.ownerWords, owner.count > 1,
            let last = owner.last, words[last].mention >= 0,
            let entity = syntax.actors.entity(syntax.reading.mentions[words[last].mention])
        else { return nil }
        let group = NounGroup(head: last, words: owner)
        group.actors = [Actor(mention: words[last].mention, entity: entity)]
        return group
    }

    func predicates(_ noun: NounGroup, _ n: Int) -> [Finding] {
        var result: [Finding] = []
        for (word, pattern) in candidates(noun) {
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            if case .word = pattern.after.first {
                if let finding = behindPreposition(pattern, n, matcher)
                    ?? amongMembers(pattern, noun, n, matcher)
                {
                    result.append(finding)
                }
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
            if binding == nil || binding?.lacksObject == true,
                let finding = bareOffice(pattern, noun, n, word, matcher)
                    ?? statedOffice(pattern, noun, n, word, matcher)
            {
                result.append(finding)
            }
            guard let binding, !binding.lacksObject,
                pattern.mentions(.object) || isMutual(binding)
            else { continue }
            guard
                var finding = subject(of: binding, pattern, noun, n, matcher)
                    ?? (matcher.rule.relation == .memberOf ? withMembers(pattern, n, matcher) : nil)
            else { continue }
            finding.role = syntax.role(of: noun, endingAt: word, group: n)
            mark(&finding, noun)
            if syntax.behindThatTime(binding.end) != binding.end { finding.isOfThatTime = true }
            guard isOfficial(finding), !isOfDescent(finding, noun) else { continue }
            result.append(finding)
        }
        return result
    }

    /// "A and B are allies", but not "allies of the rebels".
    private func isMutual(_ binding: Binding) -> Bool {
        syntax.clauses.standsAlone(from: binding.end)
            && (binding.end >= groups.count
                || syntax.clauses.form(binding.end) != syntax.grammar.of)
    }

    /// The patterns whose noun is the head of the group.
    func candidates(_ noun: NounGroup) -> [(word: Int, pattern: Pattern)] {
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
    func bare(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Binding? {
        guard matcher.rule.relation != .nationalOf,
            case .noun(let head, let modifiers) = pattern.after.first,
            matcher.headMatches(noun, head, modifiers), !standsBetween(pattern),
            let filler = noun.ownerWords.flatMap({ matcher.named(.object, in: $0, group: n) })
                ?? matcher.modifier(.object, noun, n)
        else { return nil }
        return Binding(
            object: filler, end: matcher.rule.isOfOffice ? syntax.behindField(n + 1) : n + 1)
    }

    /// "mediator between O": who owns a mediator is not mediated for.
    private func standsBetween(_ pattern: Pattern) -> Bool {
        pattern.after.contains { atom in
            if case .word(let words) = atom {
                words.contains(syntax.grammar.between)
            } else {
                false
            }
        }
    }

    /// Finds who is it, around the group.
    func subject(
        of binding: Binding, _ pattern: Pattern, _ noun: NounGroup, _ n: Int,
        _ matcher: AtomMatcher
    ) -> Finding? {
        if binding.subject != nil, binding.object != nil {
            return state(pattern, binding, n, stance: syntax.stances.stance(ofNoun: n))
        }
        return copula(binding, pattern, n, matcher)
            ?? inverted(binding, pattern, noun, n, matcher)
            ?? apposition(binding, pattern, n, matcher)
            ?? apposed(binding, pattern, noun, n, matcher)
            ?? exemplified(binding, pattern, noun, n, matcher)
            ?? cotitled(binding, pattern, noun, n, matcher)
            ?? fronted(binding, pattern, n, matcher)
    }

    func state(
        _ pattern: Pattern, _ binding: Binding, _ n: Int, stance: Stance
    ) -> Finding {
        var finding = Finding(
            pattern: pattern, subject: binding.subject, object: binding.object,
            stance: stance, trigger: n, end: binding.end)
        finding.isState = true
        finding.isPresent = true
        return finding
    }

    /// An "ethnic Uzbek singer" is a citizen of another state.
    private func isOfDescent(_ finding: Finding, _ noun: NounGroup) -> Bool {
        patterns.rules[finding.pattern.rule].relation == .nationalOf
            && words[noun.words].contains { $0.use.contains(.ethnic) }
    }

    /// An "opposition leader" holds no office of a state, and "the Kenyan director" none of Kenya.
    func isOfficial(_ finding: Finding) -> Bool {
        guard patterns.rules[finding.pattern.rule].isOfOffice, let role = finding.role,
            let body = finding.object?.actors.first
        else { return true }
        if syntax.reading[body.entity].organisationKind == .party, isOfMember(role) { return false }
        guard syntax.reading[body.entity].kind == .state else { return true }
        let mention = syntax.reading.mentions[body.mention]
        if mention.form == .demonym, syntax.isOfBody(role) { return false }
        return !words[role].contains { $0.use.contains(.unofficial) }
    }

    /// "a Unity Party deputy": who sits for a party holds no office of it.
    private func isOfMember(_ role: Range<Int>) -> Bool {
        guard role.count == 1, let word = role.last else { return false }
        return patterns.predicates[words[word].lemma].contains { pattern in
            let rule = patterns.rules[pattern.rule]
            return rule.relation == .memberOf && rule.subject.kinds == [.person]
        }
    }

    func mark(_ finding: inout Finding, _ noun: NounGroup) {
        let all = (noun.ownerWords?.lowerBound ?? noun.words.lowerBound)..<noun.words.upperBound
        for i in all where i < noun.words.upperBound {
            // "three times prime minister"
            let isRepeated =
                words[i].form == syntax.grammar.times && i > 0 && words[i - 1].part == .number
            if words[i].use.contains(.former) || isRepeated { finding.isFormer = true }
            if words[i].form == syntax.grammar.then { finding.isOfThatTime = true }
            if syntax.isComing(i) || words[i].use.contains(.unreal) {
                finding.isComing = true
            }
            if words[i].use.contains(.doubtful) { finding.stance.weaken(to: .possible) }
        }
        // "allegedly a member", "formerly a member"
        var i = noun.words.lowerBound - 1
        while i >= 0, words[i].part == .adverb {
            if words[i].use.contains(.hedge) { finding.stance.weaken(to: .possible) }
            if syntax.isFormerAdverb(i) { finding.isFormer = true }
            if [syntax.grammar.then, syntax.grammar.time].contains(words[i].form) {
                finding.isOfThatTime = true
            }
            i -= 1
        }
        // "X, never a member of Y,".
        let isDenied = i > 0 && words[i].part == .negation && words[i - 1].part == .comma
        if noun.isNegated || isDenied || isNon(noun) { finding.stance.negate() }
    }

    /// "non-member X", "X, a non-member,".
    private func isNon(_ noun: NounGroup) -> Bool {
        words[noun.words].contains { $0.form == syntax.grammar.non }
    }
}
