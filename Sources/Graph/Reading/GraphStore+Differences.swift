package import Knowledge

extension GraphStore {
    /// Differences between the last days of two dates, about an entity or all, as the derived rows
    /// and the articles in between have them.
    package func differences(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil
    ) throws(GraphError) -> Differences {
        let (before, after) = (
            try memberships(of: entity, on: start), try memberships(of: entity, on: end)
        )
        return Differences(
            memberships: MembershipTurn.all(from: before, to: after),
            offices: OfficeTurn.all(
                in: try offices(of: entity), from: start.last, to: end.last, about: entity),
            reported: try histories(about: [.reports(after: start.last, by: end.last)])
                .claimsReported(from: start, to: end, about: entity).map(\.claim.id))
    }

    /// Everybody's memberships on a day, or those of one entity, as a member or as the organisation.
    private func memberships(
        of entity: EntityID?, on date: PartialDate
    ) throws(GraphError) -> [Membership] {
        guard let entity else { return try memberships(on: date, all: true) }
        let all =
            try memberships(in: entity, on: date, all: true)
            + memberships(of: entity, on: date, all: true)
        return all.sorted { $0.pair < $1.pair }
    }
}
