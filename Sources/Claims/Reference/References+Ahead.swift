import Knowledge

/// What a pronoun stands for that comes before the name: "Although it had left the bloc, X …".
extension References {
    /// The subject of the main clause behind the clause that the sentence opens with; empty where
    /// the group stands in no such clause.
    func ahead(
        _ kinds: SlotKinds, of group: Int, isPlural: Bool, _ syntax: SentenceSyntax
    ) -> [Actor] {
        let groups = syntax.groups
        guard opensSubordinate(syntax),
            let comma = groups.indices.first(where: { $0 > group && groups[$0].is(.comma) }),
            let main = groups.indices.first(where: { i in
                i > comma && i + 1 < groups.count && groups[i - 1].is(.comma)
                    && groups[i].isNoun && groups[i + 1].verb?.isFinite == true
            })
        else { return [] }
        let actors = (groups[main].noun?.actors ?? []).filter {
            kinds.allow(syntax.reading[$0.entity]) && !$0.isBody
        }
        return isPlural || actors.count == 1 ? actors : []
    }

    /// "Although …", "After …", "Since its accession …".
    private func opensSubordinate(_ syntax: SentenceSyntax) -> Bool {
        guard let first = syntax.groups.first else { return false }
        return first.is(.subordinator)
            || first.is(.preposition)
                && syntax.grammar.clauseOpeners.contains(syntax.clauses.form(0))
    }
}
