package import Knowledge

/// One line of an organisation's roster: what a member is to it on a day.
package struct Membership: Hashable, Sendable {
    /// The state or person.
    package let member: EntityID
    /// The organisation.
    package let organisation: EntityID
    /// The status.
    package let status: MembershipStatus
    /// When it began; nil where nothing bounds it.
    package let since: DateSpan?
    /// When it ended; nil where it goes on.
    package let until: DateSpan?
    /// The last day by then on which a claim speaks for it; nil for one that a rule infers.
    package let lastConfirmed: CalendarDay?
    /// Whether a predecessor passed it on.
    package let isBySuccession: Bool
    /// The claims that speak on the day.
    package let claims: [ClaimID]
    /// The preferred claims that settled the day; mostly none.
    package let settledBy: [ClaimID]
    /// The policy that decided the day, where no judgement did.
    package let decidedBy: DisputePolicy?
    /// Number of independent stories behind it.
    package let stories: Int

    /// Whether anybody would call it a membership: not `none`, `left` or `unknown`.
    package var stands: Bool { ![.none, .left, .unknown].contains(status) }
}

extension Histories {
    /// Everybody with a status in an organisation on the last day of a date, or after the last
    /// claim, by id: those whose status is not `none`, `left` or `unknown`, or all.
    package func members(
        of organisation: EntityID, on date: PartialDate? = nil, all: Bool = false
    ) -> [Membership] {
        answers(of: organisation, on: date, all: all).map(\.membership)
    }

    /// The same, each with the whole answer.
    package func answers(
        of organisation: EntityID, on date: PartialDate? = nil, all: Bool = false
    ) -> [(membership: Membership, answer: StatusAnswer)] {
        candidates(of: organisation).map { member in
            let history = history(of: member, in: organisation)
            let answer = history.status(on: date)
            return (membership(in: history, answer), answer)
        }.filter { all || $0.membership.stands }
    }

    /// What a history comes to on the last day of a date, or after the last claim.
    func membership(in history: MembershipHistory, on date: PartialDate?) -> Membership {
        membership(in: history, history.status(on: date))
    }

    private func membership(
        in history: MembershipHistory, _ answer: StatusAnswer
    ) -> Membership {
        Membership(
            member: history.member, organisation: history.organisation, status: answer.status,
            since: answer.since, until: answer.until, lastConfirmed: answer.lastConfirmed,
            isBySuccession: answer.isBySuccession, claims: answer.claims,
            settledBy: answer.settledBy, decidedBy: answer.decidedBy,
            stories: Set(answer.claims.compactMap { testimony.claim($0)?.story }).count)
    }

    /// All of whom a membership is said in the organisation or one it succeeded.
    package func candidates(of organisation: EntityID) -> [EntityID] {
        var bodies = [organisation]
        var i = 0
        while i < bodies.count {
            bodies += testimony.predecessors(of: bodies[i]).filter { !bodies.contains($0) }
            i += 1
        }
        return Set(bodies.flatMap(testimony.members)).sorted()
    }

    /// Every organisation of which a membership is said, or to which one was passed on.
    package var organisations: [EntityID] {
        let told = testimony.organisations
        return Set(told + told.flatMap { body in lineage(of: body).drop { $0 != body } }).sorted()
    }
}
