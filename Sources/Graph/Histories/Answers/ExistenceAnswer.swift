package import Knowledge

/// Whether an organisation or state existed; the contract's words.
package enum BodyStatus: String, Sendable, CaseIterable {
    case exists
    case notFounded = "not_founded"
    case dissolved, disputed, unknown
}

/// Whether an organisation or state existed on a day, and who says so.
package struct ExistenceAnswer: Sendable {
    /// What one group of claims says.
    package struct Side: Hashable, Sendable {
        /// What they say.
        package let status: BodyStatus
        /// The claims, in the order of their ids.
        package let claims: [ClaimID]
    }

    /// The status.
    package let status: BodyStatus
    /// What is said: one side, or several where it is disputed.
    package let sides: [Side]
    /// The preferred claims that settled a dispute; mostly none.
    package var settledBy: [ClaimID] = []
    /// What is said against them.
    package var overruled: [Side] = []
}

extension Histories {
    /// Whether a body existed on the last day of a date, or after the last claim.
    package func existence(of body: EntityID, on date: PartialDate? = nil) -> ExistenceAnswer {
        let day = date?.last ?? .distantFuture
        let life = lifespan(of: body)
        var said: [BodyStatus: Set<ClaimID>] = [:]
        let ended = life.ends.filter { $0.days.last <= day }
        let lastEnd = ended.map(\.days.last).max()
        for moments in life.foundings.values {
            let claims = moments.map(\.claim.claim.id)
            if moments.allSatisfy({ day < $0.days.first }) {
                said[.notFounded, default: []].formUnion(claims)
            } else if let last = moments.map(\.days.last).max(), last <= day,
                lastEnd.map({ last > $0 }) ?? true
            {
                said[.exists, default: []].formUnion(claims)
            }
        }
        let living = membersPresent(in: body, by: day, after: lastEnd)
        if !living.isEmpty { said[.exists, default: []].formUnion(living) }
        if said[.exists] == nil, !ended.isEmpty {
            said[.dissolved] = Set(ended.map(\.claim.claim.id))
        }
        let sides = BodyStatus.allCases.compactMap { status in
            said[status].map { ExistenceAnswer.Side(status: status, claims: $0.sorted()) }
        }
        let favoured = sides.filter { !testimony.preferred.isDisjoint(with: $0.claims) }
        guard sides.count > 1, favoured.count == 1 else {
            let status = sides.count > 1 ? .disputed : sides.first?.status ?? .unknown
            return ExistenceAnswer(status: status, sides: sides)
        }
        return ExistenceAnswer(
            status: favoured[0].status, sides: favoured,
            settledBy: favoured[0].claims.filter(testimony.preferred.contains),
            overruled: sides.filter { $0 != favoured[0] })
    }

    /// Claims by which somebody was in the body: what has members exists.
    private func membersPresent(
        in body: EntityID, by day: CalendarDay, after end: CalendarDay?
    ) -> [ClaimID] {
        return testimony.members(of: body).flatMap { member in
            let timeline = Timeline(
                testimony.claims(of: member, in: body), organisation: .untold, member: .untold)
            return timeline.changes.filter {
                MembershipStatus.inside.contains($0.gives) && $0.days.last <= day
                    && $0.days.first > (end ?? .distantPast)
            }.flatMap(\.claims)
                + timeline.standings.filter {
                    MembershipStatus.inside.contains($0.status) && $0.days.first <= day
                        && $0.days.first > (end ?? .distantPast)
                }.map(\.claim.claim.id)
        }
    }
}
