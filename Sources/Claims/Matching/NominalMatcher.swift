import Knowledge

/// Reads `nouns` patterns: events as nouns, "X's withdrawal from Y".
struct NominalMatcher {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    func findings(at n: Int) -> [Finding] {
        guard let noun = syntax.groups[n].noun, noun.items.isEmpty else { return [] }
        let head = syntax.words[noun.head]
        var candidates = patterns.nouns[head.lemma]
        // "a meeting of": the noun, not the verb it comes from.
        if head.form != head.lemma { candidates += patterns.nouns[head.form] }
        return candidates.compactMap { pattern in
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
            guard let binding = matcher.match(pattern.after[...], at: n, Binding(end: n)),
                !binding.lacksObject
            else { return nil }
            if matcher.rule.relation == .memberOf, isAnnounced(n) { return nil }
            if matcher.rule.relation != .memberOf, isEnded(n, binding) { return nil }
            var finding = Finding(
                pattern: pattern, subject: binding.subject ?? attendant(of: n, pattern, matcher),
                object: binding.object,
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

    /// "lifted its sanctions on X", "the sanctions on X were lifted".
    private func isEnded(_ n: Int, _ binding: Binding) -> Bool {
        let before = n > 0 ? syntax.groups[n - 1].verb : nil
        let after = binding.end < syntax.groups.count ? syntax.groups[binding.end].verb : nil
        if let before, before.isFinite, before.use.contains(.ends) {
            return !before.modal.isKnown && !before.isNegated
        }
        guard let after, after.isPassive, after.use.contains(.ends) else { return false }
        return !after.modal.isKnown && !after.isNegated
    }

    /// "announced its withdrawal": an intent, which a clause pattern reads.
    private func isAnnounced(_ n: Int) -> Bool {
        n > 0 && syntax.groups[n - 1].verb?.use.contains(.announces) == true
    }
}
