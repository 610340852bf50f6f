package import Knowledge

/// What became of memberships and offices between two days, and what was newly reported: all of it,
/// or so much of each.
package struct Differences: Sendable {
    /// Memberships that are not what they were, by organisation, then member.
    package let memberships: Page<MembershipTurn>
    /// Offices that somebody took or gave up, by body and role, those who left before those who
    /// came.
    package let offices: Page<OfficeTurn>
    /// Claims of articles published in between, by publication, then as they stand in the text; with
    /// a limit those of the first articles that have so many.
    package let reported: [ClaimID]
    /// Articles published in between that are left out.
    package let unreadArticles: Int
}

extension Histories {
    /// Differences between the last days of two dates, about an entity or all; with a limit so many
    /// of each kind.
    package func differences(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil,
        titles: OfficeTitles, limit: Int? = nil
    ) -> Differences {
        func concerns(_ membership: Membership) -> Bool {
            entity == nil || entity == membership.member || entity == membership.organisation
        }
        let reported = claimsReported(from: start, to: end, about: entity)
        let shown = reported.articles(withClaims: limit)
        return Differences(
            memberships: Page(
                MembershipTurn.all(
                    from: everyMembership(on: start), to: everyMembership(on: end).filter(concerns)),
                limit: limit),
            offices: Page(
                OfficeTurn.all(
                    in: allOffices(titles: titles), from: start.last, to: end.last, about: entity),
                limit: limit),
            reported: shown.map(\.claim.id),
            unreadArticles: Set(reported.dropFirst(shown.count).map(\.document)).count)
    }
}

extension [TestifiedClaim] {
    /// The claims of the first articles that together have so many; of an article all.
    func articles(withClaims limit: Int?) -> ArraySlice<TestifiedClaim> {
        guard let limit, limit < count, limit > 0 else { return self[...] }
        let last = self[limit - 1].document
        return prefix(limit) + self[limit...].prefix { $0.document == last }
    }
}
