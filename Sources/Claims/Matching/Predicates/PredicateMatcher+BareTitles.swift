import Knowledge

/// Titles without what they are of: that of which the article is, or the state at home in it.
extension PredicateMatcher {
    /// "the outgoing chairman, X,".
    func bareOffice(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ word: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .holdsOffice, noun.owner == nil,
            words[noun.words.lowerBound].form == syntax.grammar.the,
            words[noun.words].allSatisfy({ $0.mention < 0 }),
            !words[noun.head].inflections.contains(.plural)
        else { return nil }
        let role = syntax.role(of: noun, endingAt: word)
        guard syntax.mayStandAlone(role), n + 2 < groups.count, groups[n + 1].is(.comma),
            var finding = apposed(Binding(end: n + 1), pattern, noun, n, matcher)
        else { return nil }
        finding.role = role
        finding.isBare = true
        mark(&finding, noun)
        return finding
    }

    /// "Secretary-General X".
    func bareTitle(
        _ word: Int, _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        let end = titleEnd(word, noun)
        guard matcher.rule.relation == .holdsOffice, noun.owner == nil,
            words[noun.words].filter({ $0.mention >= 0 }).count == 1
        else { return nil }
        let role = syntax.role(of: noun, endingAt: end)
        guard end > word ? syntax.mayStandAlone(role) : syntax.isOfState(role),
            let subject = matcher.actors(.subject, noun, group: n)
        else {
            return nil
        }
        var finding = state(pattern, Binding(subject: subject, end: n + 1), n, stance: Stance())
        finding.role = role
        finding.isBare = true
        mark(&finding, noun)
        return finding
    }

    /// "A has been secretary-general since 2021", "the director is A".
    func statedOffice(
        _ pattern: Pattern, _ noun: NounGroup, _ n: Int, _ word: Int, _ matcher: AtomMatcher
    ) -> Finding? {
        guard matcher.rule.relation == .holdsOffice, noun.owner == nil,
            !words[noun.head].inflections.contains(.plural),
            !(n + 1 < groups.count && groups[n + 1].is(.preposition)),
            words[noun.words].allSatisfy({ $0.mention < 0 && !$0.use.contains(.unofficial) })
        else { return nil }
        let role = syntax.role(of: noun, endingAt: word)
        guard syntax.mayStandAlone(role) else { return nil }
        let binding = Binding(end: n + 1)
        guard
            var finding = copula(binding, pattern, n, matcher)
                ?? inverted(binding, pattern, noun, n, matcher),
            finding.subject?.actors.count == 1
        else { return nil }
        finding.role = role
        finding.isBare = true
        mark(&finding, noun)
        return finding
    }
}
