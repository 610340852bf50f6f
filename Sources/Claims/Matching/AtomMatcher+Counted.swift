import Knowledge

/// Ends of a claim that are counted first and named later.
extension AtomMatcher {
    /// "the six powers that ruled the area: A, B, C, D, E and F": the list behind the colon, if it
    /// is as long as the number says.
    func counted(_ slot: Slot, _ noun: NounGroup, behind i: Int) -> Filler? {
        guard noun.actors.isEmpty, let number = noun.number, number > 1,
            let colon = syntax.groups.indices.first(where: {
                $0 > i && (syntax.groups[$0].is(.colon) || syntax.groups[$0].is(.stop))
            }), syntax.groups[colon].is(.colon), colon + 1 < syntax.groups.count,
            let list = syntax.groups[colon + 1].noun, list.actors.count == number,
            !syntax.groups[i..<colon].contains(where: { $0.verb?.isSurelyFinite == true })
        else { return nil }
        return actors(slot, list, group: colon + 1)
    }
}
