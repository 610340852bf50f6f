import Knowledge

/// Organs that decide who is a member of their organisation.
extension AtomMatcher {
    /// The organisation of an organ that lets members in or shuts them out: "EAC leaders suspended
    /// X", "the heads of state of the EAC admitted X", or that elects its officers.
    func organisation(ofOrganAt i: Int, _ slot: Slot) -> Filler? {
        guard slot == .object,
            rule.relation == .memberOf && rule.event != .confirmed || rule.relation == .appointed,
            let noun = groups[i].noun, noun.items.isEmpty, isDeciding(noun)
        else { return nil }
        if let filler = owner(slot, noun, i, genitive: true) { return filler }
        var of = i + 1
        while of + 1 < groups.count, groups[of].is(.preposition),
            syntax.clauses.form(of) == syntax.grammar.of, let complement = groups[of + 1].noun
        {
            if let filler = actors(slot, complement, group: of + 1) { return filler }
            of += 2
        }
        return nil
    }

    /// "the council", "the members".
    private func isDeciding(_ noun: NounGroup) -> Bool {
        let head = syntax.words[noun.head]
        return head.use.contains(.deciding)
            || head.lemma == syntax.grammar.member
                && (syntax.words[noun.words].last?.inflections.contains(.plural) ?? false)
    }
}
