package import Knowledge

/// What became of something between two days.
package enum Turn: String, Sendable, CaseIterable {
    case began, ended, changed
}

/// A membership that is not what it was.
package struct MembershipTurn: Sendable {
    /// Whether it began, ended, or changed otherwise.
    package let turn: Turn
    /// The state or person.
    package let member: EntityID
    /// The organisation.
    package let organisation: EntityID
    /// The status on the first day.
    package let before: MembershipStatus
    /// The status on the second day, with what it rests on.
    package let after: StatusAnswer
}

/// An office that somebody took or gave up.
package struct OfficeTurn: Sendable {
    /// Whether the tenure began or ended.
    package let turn: Turn
    /// The state or organisation.
    package let body: EntityID
    /// The role.
    package let role: String
    /// Who held it from then on, or until then.
    package let tenure: OfficeHistory.Row
}

extension Histories {
    /// Memberships whose status on the last day of a date is another than on that of an earlier
    /// one, of an entity or all: by organisation, then member. From or to `unknown`, and between
    /// ways of being outside, nothing is known to have happened.
    package func membershipTurns(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil
    ) -> [MembershipTurn] {
        testimony.organisations.flatMap { organisation in
            candidates(of: organisation).compactMap { member in
                guard entity == nil || entity == member || entity == organisation else {
                    return nil
                }
                let history = history(of: member, in: organisation)
                let (before, after) = (history.status(on: start.last), history.status(on: end))
                return turn(from: before, to: after.status).map {
                    MembershipTurn(
                        turn: $0, member: member, organisation: organisation, before: before,
                        after: after)
                }
            }
        }
    }

    private func turn(from before: MembershipStatus, to after: MembershipStatus) -> Turn? {
        let absent: Set<MembershipStatus> = [.none, .left]
        guard before != after, before != .unknown, after != .unknown else { return nil }
        switch (absent.contains(before), absent.contains(after)) {
        case (true, true): return nil
        case (true, false): return after == .disputed ? .changed : .began
        case (false, true): return before == .disputed ? .changed : .ended
        case (false, false): return .changed
        }
    }

    /// Offices whose holder on the last day of a date is another than on that of an earlier one,
    /// of an entity or all: by body and role, those who left before those who came.
    package func officeTurns(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil,
        titles: OfficeTitles
    ) -> [OfficeTurn] {
        testimony.officeBodies.flatMap { offices(of: $0, titles: titles) }.flatMap { office in
            let before = office.rows(on: start.last)
            let after = office.rows(on: end.last)
            guard !before.isEmpty, !after.isEmpty else { return [OfficeTurn]() }
            func turns(_ turn: Turn, _ rows: [OfficeHistory.Row], not others: [OfficeHistory.Row])
                -> [OfficeTurn]
            {
                rows.filter { row in
                    row.holder != nil && !others.contains { $0.holder == row.holder }
                        && (entity == nil || entity == row.holder || entity == office.body)
                }.map {
                    OfficeTurn(turn: turn, body: office.body, role: office.role, tenure: $0)
                }
            }
            return turns(.ended, before, not: after) + turns(.began, after, not: before)
        }
    }

    /// The claims of articles published after the last day of a date and by that of a later one,
    /// about an entity or all: by publication, then as they stand in the text.
    package func claimsReported(
        from start: PartialDate, to end: PartialDate, about entity: EntityID? = nil
    ) -> [TestifiedClaim] {
        testimony.claims.filter { claim in
            guard let published = claim.publication?.date, published.first > start.last,
                published.last <= end.last
            else { return false }
            let ends = [claim.statement.subject, claim.statement.object]
            return entity == nil || ends.contains(entity)
        }.sorted { $0.standsBefore($1) }
    }
}
