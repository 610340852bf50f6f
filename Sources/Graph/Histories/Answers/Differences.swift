package import Knowledge

/// What became of something between two days.
package enum Turn: String, Sendable, CaseIterable {
    case began, ended, changed

    /// What became of a membership. Nil where nothing is known to have happened: from or to
    /// `unknown`, and between ways of being outside.
    init?(from before: MembershipStatus, to after: MembershipStatus) {
        let absent: Set<MembershipStatus> = [.none, .left]
        guard before != after, before != .unknown, after != .unknown else { return nil }
        switch (absent.contains(before), absent.contains(after)) {
        case (true, true): return nil
        case (true, false): self = after == .disputed ? .changed : .began
        case (false, true): self = before == .disputed ? .changed : .ended
        case (false, false): self = .changed
        }
    }
}

/// A membership that is not what it was.
package struct MembershipTurn: Sendable {
    /// Whether it began, ended, or changed otherwise.
    package let turn: Turn
    /// The status on the first day.
    package let before: MembershipStatus
    /// The membership on the second day, with what it rests on.
    package let after: Membership

    /// Nil where nothing is known to have happened.
    init?(from before: MembershipStatus, to after: Membership) {
        guard let turn = Turn(from: before, to: after.status) else { return nil }
        self.turn = turn
        self.before = before
        self.after = after
    }

    /// What became of memberships between two days, each told with `unknown` too; in their order on
    /// the second.
    package static func all(from before: [Membership], to after: [Membership]) -> [MembershipTurn] {
        struct Key: Hashable {
            let member: EntityID
            let organisation: EntityID
        }
        let known = Dictionary(
            before.map { (Key(member: $0.member, organisation: $0.organisation), $0.status) },
            uniquingKeysWith: { first, _ in first })
        return after.compactMap { membership in
            let key = Key(member: membership.member, organisation: membership.organisation)
            return MembershipTurn(from: known[key] ?? .unknown, to: membership)
        }
    }
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

extension OfficeTurn {
    /// Offices whose holder on one day is another than on an earlier one, of an entity or all: in
    /// the order of the offices, those who left before those who came.
    package static func all(
        in offices: [OfficeHistory], from start: CalendarDay, to end: CalendarDay,
        about entity: EntityID? = nil
    ) -> [OfficeTurn] {
        offices.flatMap { office in
            let (before, after) = (office.rows(on: start), office.rows(on: end))
            guard !before.isEmpty, !after.isEmpty else { return [OfficeTurn]() }
            func turns(
                _ turn: Turn, _ rows: [OfficeHistory.Row], not others: [OfficeHistory.Row]
            ) -> [OfficeTurn] {
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
}

extension Histories {
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

    /// What every member was to an organisation, or everybody to all, on the last day of a date.
    package func everyMembership(on date: PartialDate) -> [Membership] {
        organisations.flatMap { members(of: $0, on: date, all: true) }
    }

    /// Every office there is, by body and role.
    package func allOffices(titles: OfficeTitles) -> [OfficeHistory] {
        testimony.officeBodies.flatMap { offices(of: $0, titles: titles) }
    }
}
