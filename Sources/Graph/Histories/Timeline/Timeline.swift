import Knowledge

/// The claims of all stories about one membership, in the order in which they took effect.
struct Timeline: Sendable {
    /// Changes in the order they happened; those of one step compete for the same place.
    let steps: [[Change]]
    /// States, by their first day.
    let standings: [Standing]
    /// Beginning and end of the organisation.
    let lifespan: Lifespan
    /// The status that each counted claim tells, and the days on which it does.
    let testified: [(status: MembershipStatus, days: Days)]
    /// All changes in order.
    let changes: [Change]
    /// What each change says after it, and the days before it of which it speaks.
    let reaches: [Reach]

    /// Every day on which what is said may differ from the day before.
    var breakpoints: Set<CalendarDay> {
        var days: Set<CalendarDay> = [.distantPast]
        for change in changes {
            days.formUnion([change.days.first, change.days.last, change.days.last.next])
        }
        for standing in standings {
            days.formUnion([standing.days.first, standing.days.last.next])
        }
        days.formUnion(lifespan.breakpoints)
        return days
    }
}

extension Timeline {
    /// Lays out the counted claims about one membership (rules 1, 2 and 5).
    init(
        _ claims: [TestifiedClaim], organisation: Lifespan, member: Lifespan
    ) {
        let counted = Self.eachSaidOnce(claims.filter(\.counts))
        let limits = OpenDates(counted)
        let witnesses = Change.Witness.datingNews(
            counted.flatMap { Self.witnesses(of: $0, limits, among: counted) })
        let told = counted.compactMap { Self.standing(of: $0, limits) }
        let narrowed = witnesses.map { Self.narrow($0, by: told) }
        steps = ChangeOrder.steps(
            of: narrowed + organisation.endWitnesses + member.endWitnesses, standings: told)
        let changes = steps.flatMap { $0 }
        let standings = Self.ending(told.compactMap { Self.place($0, among: changes) }, changes)
        self.changes = changes
        self.standings = standings
        reaches = Reach.all(of: changes, among: standings)
        lifespan = organisation
        testified =
            changes.flatMap { change in
                change.witnesses.map { (change.gives, Days($0.days.last, $0.days.last)) }
            } + told.map { ($0.status, $0.toldDays) }
    }

    /// Of a story that says the same several times, the first place.
    private static func eachSaidOnce(_ claims: [TestifiedClaim]) -> [TestifiedClaim] {
        struct Saying: Hashable {
            let story: ContentHash
            let event: MembershipEvent?
            let date: DateSpan?
            let polarity: Polarity
        }
        var seen: Set<Saying> = []
        return claims.sorted { $0.standsBefore($1) }.filter { claim in
            let statement = claim.statement
            return seen.insert(
                Saying(
                    story: claim.story, event: statement.event, date: statement.date?.span,
                    polarity: statement.polarity)
            ).inserted
        }
    }

    /// The change a claim tells; two for a period of suspension, unless its story tells the end.
    private static func witnesses(
        of claim: TestifiedClaim, _ limits: OpenDates, among claims: [TestifiedClaim]
    ) -> [Change.Witness] {
        guard let event = claim.statement.event, let date = claim.statement.date?.span,
            event.facts.nature == .change
        else { return [] }
        func witness(_ event: MembershipEvent, _ date: DateSpan) -> Change.Witness {
            let days = date.changeDays(openUntil: limits.end(of: claim))
            return Change.Witness(claim: claim, event: event, date: date, days: days)
        }
        let pauses = event.facts.gives == .suspended || event.facts.gives == .frozen
        guard pauses, case .period(let from, .date(let to)) = date else {
            return [witness(event, date)]
        }
        let begin: DateSpan = from.date.map { .on($0) } ?? .moment(from: nil, to: to)
        let end = DateSpan.on(to)
        let isTold = claims.contains { other in
            guard other.story == claim.story, other != claim,
                other.statement.event?.facts.nature == .change,
                let date = other.statement.date?.span
            else { return false }
            return date.changeDays(openUntil: limits.end(of: other))
                .overlaps(end.changeDays(openUntil: .distantFuture))
        }
        return [witness(event, begin)] + (isTold ? [] : [witness(.resumed, end)])
    }

    private static func standing(of claim: TestifiedClaim, _ limits: OpenDates) -> Standing? {
        guard let event = claim.statement.event, let date = claim.statement.date?.span,
            event.facts.nature == .state, let gives = event.facts.gives,
            let days = date.stateDays(openUntil: limits.end(of: claim))
        else { return nil }
        let status = claim.statement.polarity == .affirmed ? gives : .none
        return Standing(claim: claim, status: status, date: date, days: days)
    }

    /// A change of imprecise date happened after the states it presupposes and before those it
    /// gives, where they lie within its date.
    private static func narrow(
        _ witness: Change.Witness, by standings: [Standing]
    ) -> Change.Witness {
        var narrow = witness
        let change = Change(witness)
        for standing in standings
        where witness.days.contains(standing.days) && witness.days != standing.days {
            let before = change.fits(standing.status)
            let after = standing.status.agrees(with: change.gives)
            if before, !after {
                narrow.days.first = max(narrow.days.first, standing.days.last.next)
            }
            if after, !before { narrow.days.last = min(narrow.days.last, standing.days.first) }
        }
        return narrow.days.first <= narrow.days.last ? narrow : witness
    }

    /// States in order, each until its own end or until another claim replaces it: a change replaces
    /// every state before it, a state those before it.
    private static func ending(_ standings: [Standing], _ changes: [Change]) -> [Standing] {
        let starts = SortedDays(
            changes.map(\.days.first) + standings.filter(\.replaces).map(\.days.first))
        return standings.map { standing in
            var ending = standing
            ending.lastDay = standing.lasts ? .distantFuture : standing.days.last
            if let next = starts.first(after: standing.days.last) {
                ending.lastDay = min(ending.lastDay, next.previous)
            }
            return ending
        }.sorted { ($0.days.first, $0.claim.id) < ($1.days.first, $1.claim.id) }
    }

    /// A state whose imprecise date holds a change adds nothing; one within an imprecise change
    /// holds on its own days (rule 5).
    private static func place(_ standing: Standing, among changes: [Change]) -> Standing? {
        guard !standing.date.isPeriod else { return standing }
        var placed = standing
        for change in changes where change.days.overlaps(standing.days) {
            guard change.days.contains(standing.days), change.days != standing.days else {
                return nil
            }
            placed.replaces = false
        }
        return placed
    }
}

/// Where open dates end: where the story's next claim begins, else with the article (rule 2).
private struct OpenDates {
    private var beginnings: [ContentHash: [CalendarDay]] = [:]

    init(_ claims: [TestifiedClaim]) {
        for claim in claims {
            guard let day = claim.statement.date?.span.earliest else { continue }
            beginnings[claim.story, default: []].append(day)
        }
    }

    func end(of claim: TestifiedClaim) -> CalendarDay {
        guard let date = claim.statement.date?.span, date.isOpen else { return .distantFuture }
        let start = date.earliest ?? .distantPast
        let next = beginnings[claim.story]?.filter { $0 > start }.min()
        let published = claim.publication?.date.last
        return next?.previous ?? published.map { max($0, start) } ?? .distantFuture
    }
}
