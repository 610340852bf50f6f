import Knowledge

/// Ends of a claim that "and" joins, but no list gathers.
extension AtomMatcher {
    /// The filler of a subject with those beside it: "the year in which it and X joined", "A, the
    /// king, and B, the queen, met".
    func conjoined(_ filler: Filler, at group: Int, _ slot: Slot, of verb: Int) -> Filler {
        var filler = filler
        for other in others(beside: group, slot, of: verb) {
            filler.actors =
                other.actors.filter { actor in
                    !filler.actors.contains { $0.entity == actor.entity }
                } + filler.actors
            filler.context = filler.context ?? other.context
        }
        return filler
    }

    private func others(beside group: Int, _ slot: Slot, of verb: Int) -> [Filler] {
        if group > 1, groups[group - 1].is(.conjunction),
            groups[group - 2].noun?.isPronoun == true
        {
            let other = self.filler(slot, at: group - 2)
            return [other].compactMap { $0 }.filter { $0.actors.count == 1 }
        }
        // "A and B, which left": B did.
        guard !syntax.clauses.link(verb).isRelative else { return [] }
        let kind = kind(at: group)
        return syntax.clauses.conjuncts(of: group)
            .filter { self.kind(at: $0) == kind }
            .compactMap { self.filler(slot, at: $0) }
    }

    /// Persons stand with persons, states with states.
    private func kind(at group: Int) -> EntityKind? {
        groups[group].noun?.actors.first.map { syntax.reading[$0.entity].kind }
    }
}
