import Knowledge

/// Territories, which are no states and yet are members.
extension AtomMatcher {
    /// "New Caledonia joined the Forum", "observers include Aruba": a place that has a state and
    /// does not stand for it, where a state could be the member of a body.
    func isTerritory(_ actor: Actor, _ slot: Slot) -> Bool {
        guard rule.relation == .memberOf, slot == .subject, !actor.isBody,
            rule.subject.kinds.contains(.state),
            rule.object.organisations.isEmpty || rule.object.organisations.contains(.organisation)
        else { return false }
        let entity = syntax.reading[actor.entity]
        return entity.kind == .place && entity.state != nil && !entity.isMetonym
    }
}
