import Knowledge

/// Reads headlines that leave out a form of "be": "X out of Y", "X back in Y".
struct HeadlineReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }

    /// What `S be …` patterns read from a line without any verb.
    func findings() -> [Finding] {
        guard groups.count >= 3, groups[0].isNoun, !groups.contains(where: \.isVerb) else {
            return []
        }
        return patterns.verbs[syntax.grammar.be].compactMap { pattern in
            let rule = patterns.rules[pattern.rule]
            let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
            guard case .slot(let slot) = pattern.before.first,
                let filler = matcher.filler(slot, at: 0)
            else { return nil }
            var start = Binding(end: 1)
            start[slot] = filler
            guard let binding = matcher.match(pattern.after[...], at: 1, start),
                !binding.lacksObject, binding.object != nil
            else { return nil }
            return Finding(
                pattern: pattern, subject: binding.subject, object: binding.object,
                stance: Stance(), trigger: 0, end: binding.end, isPresent: true)
        }
    }
}
