import Knowledge

/// Reads `names` patterns: "the EU's External Action Service", "the Minsk Group of the OSCE".
struct NamesMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    /// The kinds of names that the sentence has, or has words for.
    let kinds: NamedKinds

    /// "Ana Silva, of the Unity Party, resigned".
    private func betweenCommas(
        _ rest: ArraySlice<Atom>, _ n: Int, _ start: Binding, _ matcher: AtomMatcher
    ) -> Filler? {
        let groups = syntax.groups
        guard n + 2 < groups.count, groups[n + 1].is(.comma), groups[n + 2].is(.preposition),
            let found = matcher.match(rest, at: n + 2, start), !found.lacksObject,
            found.end < groups.count, groups[found.end].is(.comma)
        else { return nil }
        return found.object
    }

    func findings(at n: Int) -> [Finding] {
        guard let noun = syntax.groups[n].noun, noun.items.isEmpty,
            syntax.words[noun.head].mention >= 0,
            syntax.reading.mentions[syntax.words[noun.head].mention].form != .description
        else { return [] }
        return patterns.names.compactMap { pattern in
            let rule = patterns.rules[pattern.rule]
            // "President X of Peru": the title tells more.
            guard rule.ends.mayBe(kinds), rule.relation != .nationalOf || noun.words.count == 1
            else { return nil }
            let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
            guard let subject = matcher.actors(.subject, noun, group: n) else { return nil }
            let rest = pattern.after[...].dropFirst()
            let start = Binding(subject: subject, end: n + 1)
            let object =
                noun.ownerWords.flatMap { matcher.named(.object, in: $0, group: n) }
                ?? matcher.match(rest, at: n + 1, start).flatMap {
                    $0.lacksObject ? nil : $0.object
                } ?? betweenCommas(rest, n, start, matcher)
            guard let object else { return nil }
            var finding = Finding(
                pattern: pattern, subject: subject, object: object,
                stance: Stance(), trigger: n, end: n + 1)
            finding.isState = true
            finding.isPresent = true
            return finding
        }
    }
}
