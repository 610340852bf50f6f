package import Knowledge

/// What one publisher says of a membership or an office, beside what all others say.
package struct Comparison: Sendable {
    /// How both stand to each other.
    package enum Verdict: String, Sendable, CaseIterable {
        case agrees, differs
        /// Nobody else says anything.
        case onlyThere = "only_there"
        /// The publisher, who speaks of the organisation, does not name the member.
        case onlyElsewhere = "only_elsewhere"
    }

    /// One of both.
    package struct Side: Sendable {
        /// A status, or holders of an office by id; nil where nothing is said.
        package let says: String?
        /// The claims that say it, in the order of their ids.
        package let claims: [ClaimID]
    }

    /// The member; nil for an office.
    package let member: EntityID?
    /// The organisation, or the body whose office it is.
    package let body: EntityID
    /// The office.
    package let role: String?
    /// The day on which both are asked: the last of which the publisher speaks.
    package let day: CalendarDay
    /// How they stand.
    package let verdict: Verdict
    /// What the publisher says.
    package let there: Side
    /// What all others say.
    package let elsewhere: Side
}

extension Histories {
    /// Compares a publisher with all others: each membership and office of which it speaks, on the
    /// last day of which it does, and the members that others know of these organisations then; by
    /// body, role and member.
    package func comparisons(
        with publisher: String, titles: OfficeTitles = OfficeTitles()
    ) -> [Comparison] {
        let (own, others) = (
            testimony.claims.filter { $0.publisher == publisher },
            testimony.claims.filter { $0.publisher != publisher }
        )
        let there = Histories(Testimony(own, preferred: testimony.preferred))
        let elsewhere = Histories(Testimony(others, preferred: testimony.preferred))
        return memberships(there, elsewhere) + offices(there, elsewhere, titles)
    }

    // MARK: Memberships

    private func memberships(_ there: Histories, _ elsewhere: Histories) -> [Comparison] {
        there.testimony.organisations.flatMap { body in
            let members = there.testimony.members(of: body)
            let own = members.compactMap { member in
                there.lastDay(of: member, in: body).map {
                    comparison(there, elsewhere, of: member, in: body, on: $0)
                }
            }
            guard let day = own.map(\.day).max() else { return own }
            let others = Set(elsewhere.candidates(of: body)).subtracting(members).sorted()
            return own
                + others.compactMap { member in
                    let found = comparison(there, elsewhere, of: member, in: body, on: day)
                    return found.verdict == .onlyElsewhere ? found : nil
                }
        }
    }

    private func comparison(
        _ there: Histories, _ elsewhere: Histories, of member: EntityID, in body: EntityID,
        on day: CalendarDay
    ) -> Comparison {
        let mine = there.history(of: member, in: body).segment(on: day)?.voices ?? Voices()
        let theirs = elsewhere.history(of: member, in: body).segment(on: day)?.voices ?? Voices()
        let verdict: Comparison.Verdict
        if mine.status == .unknown {
            let isInside = !theirs.statuses.isDisjoint(with: StatusSet(MembershipStatus.inside))
            verdict = isInside ? .onlyElsewhere : .agrees
        } else if theirs.status == .unknown {
            verdict = .onlyThere
        } else {
            let agree = mine.status.agrees(with: theirs.status)
            verdict =
                agree && theirs.status != .disputed && !isDisputed(member, body, mine, theirs)
                ? .agrees : .differs
        }
        return Comparison(
            member: member, body: body, role: nil, day: day, verdict: verdict,
            there: Comparison.Side(mine), elsewhere: Comparison.Side(theirs))
    }

    /// Whether a conflict of all sources has the claims of both on different sides.
    private func isDisputed(
        _ member: EntityID, _ body: EntityID, _ mine: Voices, _ theirs: Voices
    ) -> Bool {
        let (own, others) = (Set(mine.claims), Set(theirs.claims))
        return conflicts(in: history(of: member, in: body)).contains { conflict in
            conflict.sides.contains { side in
                !own.isDisjoint(with: side.claims)
                    && conflict.sides.contains { $0 != side && !others.isDisjoint(with: $0.claims) }
            }
        }
    }

    /// The last day of which counted claims about a membership speak.
    private func lastDay(of member: EntityID, in body: EntityID) -> CalendarDay? {
        testimony.claims(of: member, in: body).filter(\.counts)
            .compactMap { $0.statement.date?.span.lastTold }.max()
    }

    // MARK: Offices

    private func offices(
        _ there: Histories, _ elsewhere: Histories, _ titles: OfficeTitles
    ) -> [Comparison] {
        there.testimony.officeBodies.flatMap { body in
            let others = elsewhere.offices(of: body, titles: titles)
            return there.offices(of: body, titles: titles).compactMap { office -> Comparison? in
                let days = office.tenures.compactMap { $0.date.lastTold }
                guard let day = days.max() else { return nil }
                let theirs = others.first { $0.role == office.role }?.rows(on: day) ?? []
                return comparison(office.rows(on: day), theirs, of: office, on: day)
            }
        }
    }

    private func comparison(
        _ mine: [OfficeHistory.Row], _ theirs: [OfficeHistory.Row], of office: OfficeHistory,
        on day: CalendarDay
    ) -> Comparison? {
        guard !mine.isEmpty else { return nil }
        let isSame = Set(mine.map(\.holder)) == Set(theirs.map(\.holder))
        return Comparison(
            member: nil, body: office.body, role: office.role, day: day,
            verdict: theirs.isEmpty ? .onlyThere : isSame ? .agrees : .differs,
            there: Comparison.Side(mine), elsewhere: Comparison.Side(theirs))
    }
}

extension Comparison.Side {
    fileprivate init(_ voices: Voices) {
        says = voices.status == .unknown ? nil : voices.status.rawValue
        claims = voices.claims
    }

    fileprivate init(_ rows: [OfficeHistory.Row]) {
        let holders = rows.map { $0.holder?.rawValue ?? OfficeStatus.vacant.rawValue }
        says = rows.isEmpty ? nil : Set(holders).sorted().joined(separator: ", ")
        claims = Set(rows.flatMap(\.claims)).sorted()
    }
}

extension DateSpan {
    /// The last day of which it tells.
    fileprivate var lastTold: CalendarDay? { untilLatest ?? latest ?? earliest }
}
