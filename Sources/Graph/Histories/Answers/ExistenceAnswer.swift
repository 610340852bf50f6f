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
        /// What each claim tells, by date, then claim.
        package let reasons: [Reason]

        /// The claims, in the order of their ids.
        package var claims: [ClaimID] { Set(reasons.map(\.claim)).sorted() }
    }

    /// Why a claim speaks for a side (rule 6).
    package struct Reason: Hashable, Sendable {
        /// What it tells of the body.
        package enum Ground: String, Hashable, Sendable, CaseIterable {
            case founded, ended
            /// What has members exists.
            case member
        }

        /// What it tells.
        package let ground: Ground
        /// When.
        package let date: DateSpan
        /// The claim.
        package let claim: ClaimID
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
        var said: [BodyStatus: Set<ExistenceAnswer.Reason>] = [:]
        let ended = life.ends.filter { $0.days.last <= day }
        let lastEnd = ended.map(\.days.last).max()
        for moments in life.foundings.values {
            let founded = moments.map { ExistenceAnswer.Reason(.founded, $0) }
            if moments.allSatisfy({ day < $0.days.first }) {
                said[.notFounded, default: []].formUnion(founded)
            } else if let last = moments.map(\.days.last).max(), last <= day,
                lastEnd.map({ last > $0 }) ?? true
            {
                said[.exists, default: []].formUnion(founded)
            }
        }
        let living = membersPresent(in: body, by: day, after: lastEnd)
        if !living.isEmpty { said[.exists, default: []].formUnion(living) }
        if said[.exists] == nil, !ended.isEmpty {
            said[.dissolved] = Set(ended.map { ExistenceAnswer.Reason(.ended, $0) })
        }
        let sides = BodyStatus.allCases.compactMap { status in
            said[status].map { reasons in
                ExistenceAnswer.Side(
                    status: status, reasons: reasons.sorted { $0.order < $1.order })
            }
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
    ) -> [ExistenceAnswer.Reason] {
        testimony.members(of: body).flatMap { member in
            let timeline = Timeline(
                testimony.claims(of: member, in: body), organisation: .untold, member: .untold)
            let joined = timeline.changes.filter {
                MembershipStatus.inside.contains($0.gives) && $0.days.last <= day
                    && $0.days.first > (end ?? .distantPast)
            }
            let present = timeline.standings.filter {
                MembershipStatus.inside.contains($0.status) && $0.days.first <= day
                    && $0.days.first > (end ?? .distantPast)
            }
            return joined.flatMap(\.witnesses).map { ($0.claim, $0.date) }
                .map(ExistenceAnswer.Reason.init(member:date:))
                + present.map { ($0.claim, $0.date) }
                .map(ExistenceAnswer.Reason.init(member:date:))
        }
    }
}

extension ExistenceAnswer.Reason {
    fileprivate init(_ ground: Ground, _ moment: Lifespan.Moment) {
        self.init(ground: ground, date: moment.date, claim: moment.claim.id)
    }

    fileprivate init(member claim: TestifiedClaim, date: DateSpan) {
        self.init(ground: .member, date: date, claim: claim.claim.id)
    }

    /// Earlier dates first; a founding member tells two things.
    fileprivate var order: (CalendarDay, ClaimID, String) {
        (date.changeDays(openUntil: .distantFuture).last, claim, ground.rawValue)
    }
}
