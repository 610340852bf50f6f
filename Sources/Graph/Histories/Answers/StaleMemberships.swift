package import Knowledge

/// A membership that stands, with the organisation.
package struct StandingMembership: Sendable {
    /// The organisation.
    package let organisation: EntityID
    /// The member, its status and when that was last confirmed.
    package let membership: Membership
}

extension Histories {
    /// Memberships that stand on the last day of a date, or after the last claim, in an
    /// organisation or in all: those never confirmed first, then by the day of their last
    /// confirmation, organisation and member. With `limit` only those last confirmed before it.
    package func memberships(
        in organisation: EntityID? = nil, on date: PartialDate? = nil,
        lastConfirmedBefore limit: CalendarDay? = nil
    ) -> [StandingMembership] {
        (organisation.map { [$0] } ?? testimony.organisations)
            .flatMap { organisation in
                members(of: organisation, on: date).map {
                    StandingMembership(organisation: organisation, membership: $0)
                }
            }
            .filter { standing in
                guard let limit, let last = standing.lastConfirmed else { return true }
                return last < limit
            }
            .sorted { a, b in
                (a.lastConfirmed ?? .distantPast, a.organisation, a.membership.member)
                    < (b.lastConfirmed ?? .distantPast, b.organisation, b.membership.member)
            }
    }
}

extension StandingMembership {
    /// The last day on which a claim speaks for it; nil for one that a rule infers.
    package var lastConfirmed: CalendarDay? { membership.answer.lastConfirmed }
}
