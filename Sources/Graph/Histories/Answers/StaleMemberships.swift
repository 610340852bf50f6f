package import Knowledge

extension Histories {
    /// Memberships that stand on the last day of a date, or after the last claim, in an
    /// organisation or in all.
    package func memberships(
        in organisation: EntityID? = nil, on date: PartialDate? = nil
    ) -> [Membership] {
        (organisation.map { [$0] } ?? organisations).flatMap { members(of: $0, on: date) }
    }
}

extension [Membership] {
    /// Those never confirmed first, then by the day of their last confirmation, organisation and
    /// member. With `limit` only those last confirmed before it.
    package func byLastConfirmation(before limit: CalendarDay? = nil) -> [Membership] {
        filter { membership in
            guard let limit, let last = membership.lastConfirmed else { return true }
            return last < limit
        }
        .sorted { a, b in
            (a.lastConfirmed ?? .distantPast, a.organisation, a.member)
                < (b.lastConfirmed ?? .distantPast, b.organisation, b.member)
        }
    }
}
