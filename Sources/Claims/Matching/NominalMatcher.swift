import Knowledge

/// Reads `nouns` patterns: events as nouns, "X's withdrawal from Y".
struct NominalMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    func findings(at n: Int) -> [Finding] {
        guard let noun = syntax.groups[n].noun, noun.items.isEmpty else { return [] }
        let candidates = patterns.nouns[syntax.words[noun.head].lemma]
        return candidates.compactMap { pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            guard let binding = matcher.match(pattern.after[...], at: n, Binding(end: n)),
                !binding.lacksObject
            else { return nil }
            if matcher.rule.relation == .memberOf, isAnnounced(n) { return nil }
            var finding = Finding(
                pattern: pattern, subject: binding.subject, object: binding.object,
                stance: syntax.stances.stance(
                    ofNoun: n, isEvent: isEvent(matcher.rule.relation)), trigger: n,
                end: binding.end)
            if let verb = syntax.groups.indices.first(where: {
                syntax.groups[$0].verb?.isFinite == true
            }) {
                finding.isPresent = syntax.groups[verb].verb?.isPresent == true
            }
            return finding
        }
    }

    /// What may be spoken of without having happened.
    private func isEvent(_ relation: RelationKind) -> Bool {
        [.memberOf, .established, .dissolved].contains(relation)
    }

    /// "announced its withdrawal": an intent, which a clause pattern reads.
    private func isAnnounced(_ n: Int) -> Bool {
        n > 0 && syntax.groups[n - 1].verb?.use.contains(.announces) == true
    }
}
