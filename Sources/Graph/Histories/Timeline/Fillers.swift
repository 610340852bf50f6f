import Knowledge

/// What may be said of a membership where no claim speaks (rule 7).
struct Fillers: Sendable {
    /// A complete list of members that leaves this one out.
    struct Omission: Sendable {
        let claims: [ClaimID]
        let date: DateSpan
        let days: Days
    }

    /// What the status in a predecessor was on the day before the succession.
    struct Inheritance: Sendable {
        let status: MembershipStatus
        let claims: [ClaimID]
        let date: DateSpan
        let days: Days
        /// The predecessor, and why it was so there.
        let predecessor: EntityID
        let reasons: [Reason]
    }

    var omissions: [Omission] = []
    var inheritances: [Inheritance] = []

    /// Adds what fills a day to what claims say of it.
    func fill(_ voices: inout Voices, on day: CalendarDay, _ timeline: Timeline) {
        if voices.said.isEmpty, !timeline.hasBegun(by: day) {
            for inheritance in inheritances where inheritance.days.last <= day {
                voices.say(
                    inheritance.status, inheritance.claims,
                    .succession(
                        from: inheritance.predecessor, inheritance.date,
                        because: inheritance.reasons))
            }
        }
        let silent = voices.said.isEmpty && !voices.isUnsettled
        guard silent || voices.status == .member || voices.status == .none else { return }
        for omission in omissions where omission.speaks(on: day, timeline) {
            voices.say(.none, omission.claims, .omission(omission.date))
        }
    }

    /// Notes, where nothing is said, that a later claim tells only how things stood then.
    func explainSilence(_ voices: inout Voices, on day: CalendarDay, _ timeline: Timeline) {
        guard voices.said.isEmpty, !voices.isUnsettled, !timeline.hasBegun(by: day),
            let first = timeline.standings.first,
            !timeline.changes.contains(where: { $0.days.first < first.days.first })
        else { return }
        voices.doubt([first.claim.id], .beforeState(first.date))
    }

    var breakpoints: Set<CalendarDay> {
        Set(omissions.map(\.days.first) + inheritances.map(\.days.last))
    }
}

extension Fillers.Omission {
    /// From the list's first day until the next claim about the one it leaves out; a list of
    /// imprecise date fits before or after a change and adds nothing.
    fileprivate func speaks(on day: CalendarDay, _ timeline: Timeline) -> Bool {
        guard days.first <= day, !timeline.changes.contains(where: { $0.days.overlaps(days) })
        else { return false }
        func isNext(_ claim: Days) -> Bool { days.lieBefore(claim) && claim.first <= day }
        return !timeline.changes.contains { isNext($0.days) }
            && !timeline.standings.contains { isNext($0.days) }
    }
}

/// One complete list of an organisation's members.
struct CompleteRoster: Sendable {
    let members: Set<EntityID>
    let claims: [ClaimID]
    let date: DateSpan
    let days: Days

    /// The complete lists that counted claims were read from.
    static func all(of organisation: EntityID, in testimony: Testimony) -> [CompleteRoster] {
        struct Key: Hashable {
            let document: Int
            let id: UInt32
        }
        let claims = testimony.members(of: organisation)
            .flatMap { testimony.claims(of: $0, in: organisation) }
            .filter {
                $0.counts && $0.claim.roster?.isComplete == true
                    && $0.statement.event == .confirmed && $0.statement.polarity == .affirmed
            }
        let lists = Dictionary(grouping: claims) {
            Key(document: $0.document, id: $0.claim.roster?.id ?? 0)
        }
        return lists.values.compactMap { list in
            guard let first = list.first, let date = first.statement.date?.span,
                let days = date.stateDays(
                    openUntil: first.publication?.date.last ?? date.earliest ?? .distantPast)
            else { return nil }
            return CompleteRoster(
                members: Set(list.compactMap(\.statement.subject)),
                claims: list.map(\.claim.id).sorted(), date: date, days: days)
        }.sorted { ($0.days.first, $0.claims[0]) < ($1.days.first, $1.claims[0]) }
    }
}
