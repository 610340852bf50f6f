import Knowledge

/// Reads `verbs` patterns: clauses in all the forms a verb has.
struct VerbMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    /// The kinds of names that the sentence has, or has words for.
    let kinds: NamedKinds
    /// Five patterns are tried on a verb, most with the same subject.
    private let subjects = SubjectMemo()

    init(
        syntax: SentenceSyntax, patterns: PatternSet, references: References, kinds: NamedKinds
    ) {
        self.syntax = syntax
        self.patterns = patterns
        self.references = references
        self.kinds = kinds
    }

    var groups: [Group] { syntax.groups }

    /// What is read from the verb group `v`.
    func findings(at v: Int) -> [Finding] {
        guard let verb = groups[v].verb, verb.lemma.isKnown, !isOfTitle(verb) else { return [] }
        let candidates = patterns.verbs.patterns(of: verb.lemma, kinds, syntax.sieve)
        guard !candidates.isEmpty else { return [] }
        let link = syntax.clauses.link(v)
        return candidates.compactMap { pattern in
            let rule = patterns.rules[pattern.rule]
            guard rule.answers.isEmpty || isAnswer(v, to: rule.answers) else { return nil }
            let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
            let binding = bind(pattern, v, verb, link, matcher)
            return binding.flatMap { finding(pattern, v, verb, link, $0) }
        }
    }

    /// A novel called "How Belgium Joined X": between quotation marks, and written large.
    private func isOfTitle(_ verb: VerbGroup) -> Bool {
        guard syntax.role != .headline, syntax.words[verb.main].isCapitalised, verb.main > 0,
            syntax.words[verb.main - 1].part != .quote
        else { return false }
        return syntax.words[..<verb.main].contains { $0.part == .quote }
            && syntax.words[verb.main...].contains { $0.part == .quote }
    }

    /// Whether one of some words stands before the verb.
    private func isAnswer(_ v: Int, to lemmas: WordSet) -> Bool {
        syntax.words[..<groups[v].words.lowerBound].contains { lemmas.contains($0.lemma) }
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
        // "Its membership ended": to it, the verb is done.
        if case .noun = pattern.after.first, v + 1 >= groups.count || !groups[v + 1].isNoun,
            let ended = passive(pattern, v, link, matcher)
        {
            return ended
        }
        guard verb.mayBeParticiple,
            let participle = participle(pattern, v, link, matcher),
            !hasDirectObject(v, participle)
        else { return nil }
        return participle
    }

    /// "…, the capital, accepted their offers": what takes an object of its own is no passive.
    private func hasDirectObject(_ v: Int, _ binding: Binding) -> Bool {
        guard v + 1 < groups.count, let noun = groups[v + 1].noun else { return false }
        // "X appointed his mentor Y minister".
        let namesAnother = syntax.words[noun.words].contains { word in
            word.mention >= 0 && syntax.reading.mentions[word.mention].kind == .person
        }
        return binding.end <= v + 1 || namesAnother
    }

    /// "was suspended in 2009 and reinstated in 2014": the passive goes on.
    private func isPassiveToo(_ v: Int, _ verb: VerbGroup, _ link: Clauses.Link) -> Bool {
        guard verb.mayBeParticiple, let lead = link.follows, groups[lead].verb?.isPassive == true
        else { return false }
        return v + 1 >= groups.count || !groups[v + 1].isNoun
    }

    /// The verb's own subject fills the place before the verb.
    func subject(
        _ pattern: Pattern, _ link: Clauses.Link, _ matcher: AtomMatcher, _ v: Int
    ) -> Binding? {
        subjects.subject(of: v, for: pattern) { read(subjectOf: v, pattern, link, matcher) }
    }

    private func read(
        subjectOf v: Int, _ pattern: Pattern, _ link: Clauses.Link, _ matcher: AtomMatcher
    ) -> Binding? {
        var binding = Binding(end: v + 1)
        if case .noun(let head, _) = pattern.before.first {
            guard let group = link.subjects.first, let noun = groups[group].noun,
                matcher.headMatches(noun, head, [])
            else { return nil }
            // "Aid from X reached Y".
            if pattern.before.count > 1 {
                binding =
                    matcher.complement(
                        of: noun, at: group, pattern.before.dropFirst(), binding)
                    ?? Binding(end: v + 2)
                guard binding.end <= v else { return nil }
                binding.end = v + 1
                return binding
            }
            // "The withdrawal took effect": no name says whose.
            return noun.ownerWords == nil ? binding : nil
        }
        guard case .slot(let slot) = pattern.before.first else {
            binding.other = link.subjects.first
            return binding
        }
        if let filler = joining(slot, v, matcher) {
            binding[slot] = filler
            return binding
        }
        for group in link.subjects {
            if let named = matcher.filler(slot, at: group), isWho(named, v, link) {
                let filler = lastOfList(named, v, link)
                binding[slot] = matcher.conjoined(filler, at: group, slot, of: v)
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
            if let filler = matcher.organisation(ofOrganAt: group, slot)
                ?? sender(slot, of: group, matcher)
                ?? told(slot, of: group, behind: v, matcher)
                ?? identified(slot, with: group, before: v, matcher)
                ?? defined(slot, by: group, of: v, matcher)
            {
                binding[slot] = filler
                return binding
            }
        }
        return nil
    }

    /// "A and B, which has a base in C": B has.
    private func lastOfList(_ filler: Filler, _ v: Int, _ link: Clauses.Link) -> Filler {
        guard link.isRelative, filler.list != nil, let last = filler.actors.last,
            let verb = groups[v].verb, !verb.modal.isKnown, v > 0, groups[v - 1].is(.relative),
            syntax.words[groups[v].words.lowerBound].inflections.contains(.third)
        else { return filler }
        return Filler(actors: [last], group: filler.group, context: filler.context)
    }

    /// "X, a founder of the party who left it", "the people of Y who left": the persons, not the
    /// party, the state or the place.
    private func isWho(_ filler: Filler, _ v: Int, _ link: Clauses.Link) -> Bool {
        guard link.isRelative, let who = groups[..<v].lastIndex(where: { $0.is(.relative) }),
            syntax.clauses.form(who) == syntax.grammar.who
        else { return true }
        return filler.actors.contains { actor in
            actor.isBody || syntax.reading[actor.entity].kind == .person
        }
    }

    /// "Joining the founders were A and B".
    private func joining(_ slot: Slot, _ v: Int, _ matcher: AtomMatcher) -> Filler? {
        guard v == 0, groups[v].verb?.isGerund == true,
            let copula = groups.indices.first(where: { $0 > v && groups[$0].isVerb }),
            groups[copula].verb?.lemma == syntax.grammar.be, copula + 1 < groups.count
        else { return nil }
        return matcher.filler(slot, at: copula + 1)
    }
}
