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
            if matcher.rule.relation == .memberOf, !isChangeOfSides(matcher.rule), isAnnounced(n) {
                return nil
            }
            if matcher.rule.relation == .memberOf, !pattern.mentions(.object),
                !leavesBodyUnsaid(binding)
            {
                return nil
            }
            let mayEnd = matcher.rule.relation != .memberOf || matcher.rule.event == .suspended
            if mayEnd, isEnded(n, binding) { return nil }
            var finding = Finding(
                pattern: pattern, subject: binding.subject ?? attendant(of: n, pattern, matcher),
                object: binding.object,
                stance: syntax.stances.stance(
                    ofNoun: n, isEvent: isEvent(matcher.rule), endingAt: binding.end),
                trigger: n,
                end: binding.end)
            if isOfCharter(n, finding, matcher.rule) { return nil }
            if let verb = syntax.clauses.verbLeading(to: n) { finding.verbs = [verb] }
            finding.isMentioned = isHandled(n, matcher.rule)
            if let verb = syntax.groups.indices.first(where: {
                syntax.groups[$0].verb?.isFinite == true
            }) {
                finding.isPresent = syntax.groups[verb].verb?.isPresent == true
            }
            return finding
        }
    }

    /// "a protocol for its accession": the charter is there, whether or not it takes effect.
    private func isOfCharter(_ n: Int, _ finding: Finding, _ rule: Rule) -> Bool {
        guard rule.relation == .memberOf, finding.stance.modality == .possible, n > 1,
            syntax.groups[n - 1].is(.preposition), let charter = syntax.groups[n - 2].noun
        else { return false }
        return syntax.words[charter.head].use.contains(.charter)
    }

    /// "the admission of X in 1952": of a state, with nothing behind that tells more of it.
    private func leavesBodyUnsaid(_ binding: Binding) -> Bool {
        let isOfStates = binding.subject?.actors.allSatisfy {
            syntax.reading[$0.entity].kind == .state
        }
        guard isOfStates == true, binding.end < syntax.groups.count else { return false }
        let next = syntax.groups[binding.end]
        return !next.is(.preposition) && !next.is(.that) && !next.is(.conjunction)
    }

    /// What may be spoken of without having happened.
    private func isEvent(_ rule: Rule) -> Bool {
        rule.event != .applied && [.memberOf, .established, .dissolved].contains(rule.relation)
    }

    /// "lifted its sanctions on X", "the sanctions on X were lifted".
    private func isEnded(_ n: Int, _ binding: Binding) -> Bool {
        let before = n > 0 ? syntax.groups[n - 1].verb : nil
        var end = binding.end
        while end < syntax.groups.count, syntax.groups[end].is(.time) { end += 1 }
        let after = end < syntax.groups.count ? syntax.groups[end].verb : nil
        if let before, before.isFinite, before.use.contains(.ends) {
            return !before.modal.isKnown && !before.isNegated
        }
        guard let after, after.isPassive, after.use.contains(.ends) else { return false }
        return !after.modal.isKnown && !after.isNegated
    }

    /// "approved its application in 2012": what is done with it has a time of its own.
    private func isHandled(_ n: Int, _ rule: Rule) -> Bool {
        rule.event == .applied && n > 0
            && syntax.groups[n - 1].verb?.use.contains(.happens) == false
    }

    /// "announced her defection to the party": done by saying so.
    private func isChangeOfSides(_ rule: Rule) -> Bool {
        rule.event == .joined && rule.subject.kinds.contains(.person)
            && !rule.subject.kinds.contains(.state)
    }

    /// "announced its withdrawal", "notice of its withdrawal": an intent, which a clause pattern
    /// reads.
    private func isAnnounced(_ n: Int) -> Bool {
        guard n > 0 else { return false }
        if let verb = syntax.groups[n - 1].verb { return verb.use.contains(.announces) }
        guard n > 1, syntax.groups[n - 1].is(.preposition), let noun = syntax.groups[n - 2].noun
        else { return false }
        // "notified the secretariat of its withdrawal"
        if n > 2, syntax.groups[n - 3].verb?.use.contains(.announces) == true { return true }
        return syntax.words[noun.head].use.contains(.announces)
    }
}
