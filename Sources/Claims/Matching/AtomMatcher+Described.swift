import Knowledge

/// Persons whom a clause describes before another one goes on with the description.
extension AtomMatcher {
    /// "X was a lawyer and diplomat who left it", with the description in the group `group`, one of
    /// the subjects of the verb `v`: X.
    func described(_ slot: Slot, by group: Int, of v: Int) -> Filler? {
        guard let copula = copula(before: group), kinds(slot).kinds.contains(.person),
            isNearest(group, of: v)
        else { return nil }
        return syntax.clauses.link(copula).subjects.lazy
            .compactMap { self.filler(slot, at: $0) }
            .first { filler in
                filler.actors.count == 1
                    && syntax.reading.kind(of: filler.actors[0].entity) == .person
            }
    }

    /// "a lawyer from Lima who": the lawyer, but of "a critic of the general who" the general.
    private func isNearest(_ group: Int, of v: Int) -> Bool {
        let nearer = syntax.clauses.link(v).subjects.prefix { $0 != group }
        return nearer.allSatisfy { i in
            groups[i].noun.map { syntax.words[$0.head].mention >= 0 } ?? false
        }
    }

    /// The "was" of "was a lawyer and diplomat", where nobody is named.
    private func copula(before group: Int) -> Int? {
        var first = group
        while first > 1, isSort(first), isSort(first - 2),
            groups[first - 1].is(.conjunction) || groups[first - 1].is(.comma)
        {
            first -= 2
        }
        guard first > 0, isSort(first), let verb = groups[first - 1].verb,
            verb.lemma == syntax.grammar.be, verb.isFinite, !verb.isNegated, !verb.modal.isKnown
        else { return nil }
        return first - 1
    }

    /// "a lawyer": a common noun for one person, or at least for no body.
    private func isSort(_ i: Int) -> Bool {
        guard let noun = groups[i].noun, noun.items.isEmpty, !noun.isPronoun, !noun.isNegated else {
            return false
        }
        let head = syntax.words[noun.head]
        return head.mention < 0 && head.use.isDisjoint(with: [.group, .country, .settlement])
    }
}
