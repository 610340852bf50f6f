import Knowledge

/// Reads `verbs` patterns from compounds: "the Russia-led bloc" says that Russia leads it, "a
/// Qatar-brokered truce between A and B" that Qatar brokered it.
struct CompoundMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    func findings(at n: Int) -> [Finding] {
        guard let noun = syntax.groups[n].noun else { return [] }
        var result: [Finding] = []
        for i in noun.items.isEmpty ? noun.words : 0..<0 { result += finding(at: i, noun, n) }
        for item in noun.items {
            for i in item.words { result += finding(at: i, noun, n) }
        }
        return result
    }

    /// "Russia", "-", "led" beginning at word `i`.
    private func finding(at i: Int, _ noun: NounGroup, _ n: Int) -> [Finding] {
        let words = syntax.words
        guard i + 2 < noun.words.upperBound, words[i].mention >= 0, words[i + 1].part == .hyphen,
            words[i + 2].inflections.contains(.participle)
        else { return [] }
        return patterns.verbs[words[i + 2].lemma].compactMap { pattern in
            guard pattern.before == [.slot(.subject)] else { return nil }
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            let mention = syntax.reading.mentions[words[i].mention]
            guard let entity = syntax.actors.entity(mention),
                matcher.rule.subject.allow(syntax.reading[entity]),
                let object = pattern.after == [.slot(.object)]
                    ? object(of: noun, behind: i, n, matcher)
                    : matcher.match(pattern.after[...], at: n, Binding(end: n))?.object
            else { return nil }
            var finding = Finding(
                pattern: pattern,
                subject: Filler(
                    actors: [Actor(mention: words[i].mention, entity: entity)], group: n),
                object: object, stance: syntax.stances.stanceOfName(n), trigger: n, end: n + 1)
            finding.isState = true
            finding.isPresent = true
            return finding
        }
    }

    /// The led one: the name at the end of the group, in apposition, or what a copula says it of.
    private func object(
        of noun: NounGroup, behind i: Int, _ n: Int, _ matcher: AtomMatcher
    ) -> Filler? {
        let item = noun.items.first { $0.words.contains(i) } ?? noun
        if let filler = matcher.actors(.object, item, group: n) { return filler }
        if let filler = matcher.filler(.object, at: n) { return filler }
        // "The CSTO is a Russia-led alliance."
        guard n > 0, let copula = syntax.groups[n - 1].verb, copula.lemma == syntax.grammar.be,
            !copula.isNegated
        else { return nil }
        for subject in syntax.clauses.link(n - 1).subjects {
            if let filler = matcher.filler(.object, at: subject) { return filler }
        }
        return nil
    }
}

extension StanceReader {
    /// What a name or title implies is so whatever its clause says of it.
    func stanceOfName(_ group: Int) -> Stance { Stance() }
}
