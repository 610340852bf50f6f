package import Knowledge

/// When an organisation or state began and ended, as claims tell it.
package struct BodyLife: Sendable {
    /// One claim's date.
    package struct Moment: Sendable {
        /// The claim with its article.
        package let claim: TestifiedClaim
        /// Its date.
        package let date: DateSpan
        /// The days on one of which it happened.
        package let days: Days
    }

    /// The dates of the founding, in the order of their days, then claims.
    package let begins: [Moment]
    /// The dates of its end or of its succession by another, in the same order.
    package let ends: [Moment]
}

extension Histories {
    /// What is told of a body's beginning and end.
    package func life(of body: EntityID) -> BodyLife {
        let told = lifespan(of: body)
        return BodyLife(
            begins: Self.inOrder(told.foundings.values.flatMap(\.self)),
            ends: Self.inOrder(told.ends))
    }

    private static func inOrder(_ moments: [Lifespan.Moment]) -> [BodyLife.Moment] {
        moments.map { BodyLife.Moment(claim: $0.claim, date: $0.date, days: $0.days) }
            .sorted { a, b in
                (a.days.first, a.days.last, a.claim.id)
                    < (b.days.first, b.days.last, b.claim.id)
            }
    }
}
