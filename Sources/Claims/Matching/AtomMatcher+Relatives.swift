import Knowledge

/// Objects that stand before their clause: "the bloc that X left".
extension AtomMatcher {
    /// "the bloc that X left", "the Bank, to which it was admitted": what the relative stands for.
    func relativeObject(_ link: Clauses.Link) -> Filler? {
        guard let subject = link.subjects.first,
            let opening = syntax.clauses.relativeOpening(before: subject)
                ?? sharedOpening(before: subject)
        else { return nil }
        let found = syntax.clauses.antecedents(before: opening).lazy
            .compactMap { self.filler(.object, at: $0) }.first
        guard var filler = found, isAlternative(filler.group) else { return found }
        filler.actors = filler.actors.suffix(1)
        return filler
    }

    /// "the bloc that A left in 1968 and B joined in 1970": one relative serves both clauses.
    private func sharedOpening(before subject: Int) -> Int? {
        guard subject > 0, groups[subject - 1].is(.conjunction),
            let verb = syntax.clauses.previousVerb(before: subject, where: \.isFinite),
            let first = syntax.clauses.link(verb).subjects.first
        else { return nil }
        return syntax.clauses.relativeOpening(before: first)
    }

    /// "neither the one nor the other, to which it was admitted": the other.
    private func isAlternative(_ group: Int) -> Bool {
        groups[group].noun?.items.isEmpty == false
            && syntax.words[groups[group].words].contains {
                $0.form == syntax.grammar.or || $0.form == syntax.grammar.nor
            }
    }
}
