package import Knowledge

/// What became of memberships and offices between two days, and what was newly reported.
package struct Differences: Sendable {
    /// Memberships that are not what they were, by organisation, then member.
    package let memberships: [MembershipTurn]
    /// Offices that somebody took or gave up, by body and role, those who left before those who
    /// came.
    package let offices: [OfficeTurn]
    /// Claims of articles published in between, by publication, then as they stand in the text.
    package let reported: [ClaimID]
}

extension Histories {
    /// Differences between the last days of two dates, about an entity or all.
    package func differences(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil,
        titles: OfficeTitles
    ) -> Differences {
        func concerns(_ membership: Membership) -> Bool {
            entity == nil || entity == membership.member || entity == membership.organisation
        }
        return Differences(
            memberships: MembershipTurn.all(
                from: everyMembership(on: start), to: everyMembership(on: end).filter(concerns)),
            offices: OfficeTurn.all(
                in: allOffices(titles: titles), from: start.last, to: end.last, about: entity),
            reported: claimsReported(from: start, to: end, about: entity).map(\.claim.id))
    }
}
