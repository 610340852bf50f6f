import Knowledge

/// What somebody comes into a body as: "joined in 1961 as an associate", "was admitted to Y as an
/// observer".
extension VerbMatcher {
    /// The pattern of the lesser standing that is told behind a joining; nil for a full member.
    func standing(_ finding: Finding) -> Pattern? {
        let rule = patterns.rules[finding.pattern.rule]
        guard rule.relation == .memberOf, rule.event == .joined else { return nil }
        var i = finding.end
        while i + 1 < groups.count, !groups[i].isVerb, !groups[i].is(.stop),
            !groups[i].is(.subordinator), !groups[i].is(.relative), !groups[i].is(.conjunction)
        {
            if groups[i].is(.preposition), syntax.clauses.form(i) == syntax.grammar.as,
                let noun = groups[i + 1].noun
            {
                return pattern(of: noun, like: rule)
            }
            // "after 12 years as observers": what they were before.
            if [syntax.grammar.after, syntax.grammar.following].contains(syntax.clauses.form(i)) {
                return nil
            }
            i += 1
        }
        return nil
    }

    /// "an associate member", "observer".
    private func pattern(of noun: NounGroup, like rule: Rule) -> Pattern? {
        patterns.standing(of: noun, in: syntax.words).flatMap { pattern in
            [.observer, .associate].contains(patterns.rules[pattern.rule].event) ? pattern : nil
        }
    }
}

extension PatternSet {
    /// The pattern of what a noun group calls a state in a body: "an associate member".
    func standing(of noun: NounGroup, in words: [Word]) -> Pattern? {
        predicates[words[noun.head].lemma].filter { pattern in
            let its = rules[pattern.rule]
            return [.observer, .associate, .confirmed].contains(its.event)
                && its.subject.kinds.contains(.state)
                && pattern.modifiers.allSatisfy { set in
                    words[noun.words].contains { set.contains($0.lemma) }
                }
        }.max { $0.modifiers.count < $1.modifiers.count }
    }
}
