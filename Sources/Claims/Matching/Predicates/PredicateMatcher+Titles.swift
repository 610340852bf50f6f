import Knowledge

/// What stands before a name in its own group: "Russian President X", "NATO member Y".
extension PredicateMatcher {
    /// "Russian President Vladimir Putin", "NATO member Latvia", "CSTO members A and B".
    func titles(_ noun: NounGroup, _ n: Int, list: NounGroup? = nil) -> [Finding] {
        guard words[noun.head].mention >= 0 else { return [] }
        var result: [Finding] = []
        for i in noun.words where i < noun.head && words[i].mention < 0 {
            for pattern in patterns.predicates[words[i].lemma] where isTitle(i, pattern, noun) {
                let matcher = AtomMatcher(
                    syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
                guard
                    let subject = shared(i, noun, list).flatMap({
                        matcher.actors(.subject, $0, group: n)
                    }) ?? matcher.actors(.subject, noun, group: n)
                else { continue }
                let named =
                    matcher.named(.object, in: noun.words.lowerBound..<i, group: n)
                    ?? noun.ownerWords.flatMap({ matcher.named(.object, in: $0, group: n) })
                    ?? ofObject(i, noun, n, matcher) ?? itsObject(noun, n, matcher)
                guard let object = named ?? home(of: subject, title: i, noun, n, matcher) else {
                    bareTitle(i, pattern, noun, n, matcher).map { result.append($0) }
                    continue
                }
                var binding = Binding(subject: subject, object: object, end: n + 1)
                binding.noun = n
                var finding = state(pattern, binding, n, stance: Stance())
                finding.isAtHome = named == nil
                finding.role = syntax.role(of: noun, endingAt: titleEnd(i, noun))
                mark(&finding, noun)
                if isOfficial(finding) { result.append(finding) }
            }
        }
        return result
    }

    /// The list that a plural title before its first name is shared by: "CSTO members A and B".
    func shared(_ title: Int, _ item: NounGroup, _ list: NounGroup?) -> NounGroup? {
        guard let list, list.items.first?.head == item.head,
            words[title].inflections.contains(.plural)
        else { return nil }
        return list
    }

    /// "whose leader X", "its president X".
    private func itsObject(_ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher) -> Filler? {
        let isWhose =
            n > 0 && groups[n - 1].is(.relative)
            && syntax.clauses.form(n - 1) == syntax.grammar.whose
        guard noun.owner == .pronoun || isWhose, matcher.rule.isOfOffice else { return nil }
        return matcher.owner(.object, noun, n, genitive: true)
    }

    /// "President X of Y"; but "Secretary-General X of Y" comes from there.
    private func ofObject(
        _ title: Int, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Filler? {
        guard noun.words.upperBound == groups[n].words.upperBound, n + 2 < groups.count,
            groups[n + 1].is(.preposition), syntax.clauses.form(n + 1) == syntax.grammar.of,
            let home = groups[n + 2].noun,
            let filler = matcher.actors(.object, home, group: n + 2)
        else { return nil }
        let isOfState = filler.actors.contains { syntax.reading[$0.entity].kind == .state }
        let role = syntax.role(of: noun, endingAt: titleEnd(title, noun))
        return isOfState && syntax.isOfBody(role) ? nil : filler
    }

    /// The title's noun stands last before the name, but for "general".
    func isTitle(_ i: Int, _ pattern: Pattern, _ noun: NounGroup) -> Bool {
        guard patterns.rules[pattern.rule].relation != .nationalOf,
            case .noun(let head, let modifiers) = pattern.after.first,
            head.contains(words[i].lemma) || head.contains(words[i].form)
        else { return false }
        guard
            modifiers.allSatisfy({ set in
                words[noun.words.lowerBound..<i].contains { set.contains($0.lemma) }
            })
        else { return false }
        // "Prime Minister Sheikh X".
        return words[(titleEnd(i, noun) + 1)..<noun.head].allSatisfy {
            $0.use.contains(.honorific) || $0.use.contains(.rank) && $0.mention < 0
        }
    }

    func titleEnd(_ i: Int, _ noun: NounGroup) -> Int {
        if i + 3 < noun.words.upperBound, words[i + 1].part == .hyphen { return i + 2 }
        // "Secretary General".
        let goesOn = i + 2 < noun.words.upperBound && syntax.headWord(before: i + 1, from: i) == i
        return goesOn ? i + 1 : i
    }

    /// "Kenyan Minister of Defence Omar Bel", "UN envoy for Chile Ana Silva": the title goes on
    /// behind a preposition, and its last words stand in one group with the name.
    func fieldTitles(_ noun: NounGroup, _ n: Int) -> [Finding] {
        guard n + 2 < groups.count, groups[n + 1].is(.preposition), words[noun.head].mention < 0,
            [syntax.grammar.of, syntax.grammar.for].contains(syntax.clauses.form(n + 1)),
            let named = groups[n + 2].noun, named.items.isEmpty, named.owner == nil,
            named.head > named.words.lowerBound, words[named.head].mention >= 0
        else { return [] }
        return candidates(noun).compactMap { word, pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            guard matcher.rule.isOfOffice,
                let subject = matcher.named(
                    .subject, in: named.head..<(named.head + 1), group: n + 2),
                let object = noun.ownerWords.flatMap({ matcher.named(.object, in: $0, group: n) })
                    ?? matcher.modifier(.object, noun, n)
            else { return nil }
            let binding = Binding(subject: subject, object: object, end: n + 3)
            var finding = state(pattern, binding, n, stance: Stance())
            let title = syntax.role(of: noun, endingAt: word)
            let hasField = words[named.words.lowerBound..<named.head].allSatisfy { $0.mention < 0 }
            finding.role = title.lowerBound..<(hasField ? named.head : title.upperBound)
            mark(&finding, noun)
            return finding
        }
    }
}
