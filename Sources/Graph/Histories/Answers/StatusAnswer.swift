package import Knowledge

/// What a member was to an organisation on a day, as `status` prints it.
package struct StatusAnswer: Sendable {
    /// The status.
    package let status: MembershipStatus
    /// When it began; nil where nothing bounds it.
    package let since: DateSpan?
    /// When it ended; nil where it goes on.
    package let until: DateSpan?
    /// The last day, no later than the one asked about, on which a counted claim speaks for it.
    package let lastConfirmed: CalendarDay?
    /// Whether a predecessor passed it on: `"by":"succession"`.
    package let isBySuccession: Bool
    /// Why it is so: by which rule each claim speaks, or why nothing is known.
    package let reasons: [Reason]
    /// The claims that speak on the day.
    package let claims: [ClaimID]
    /// What is said and by whom: one side, or several where it is disputed.
    package let sides: [Voice]
    /// The preferred claims that settled the day; mostly none.
    package let settledBy: [ClaimID]
    /// The policy that decided the day, where no judgement did.
    package let decidedBy: DisputePolicy?
    /// What is said against them, or is set aside by the policy.
    package let overruled: [Voice]
    /// Counted changes whose date lies within the time asked about, when that is no single day.
    package let changes: [MembershipHistory.Event]
    /// What is told of the time until then but moves nothing (rule 1).
    package let uncounted: [MembershipHistory.Event]
}

extension Histories {
    /// The status on the last day of a date, or after the last claim.
    package func status(
        of member: EntityID, in organisation: EntityID, on date: PartialDate? = nil
    ) -> StatusAnswer {
        history(of: member, in: organisation).status(on: date)
    }
}

extension MembershipHistory {
    /// The status on the last day of a date, or after the last claim.
    package func status(on date: PartialDate? = nil) -> StatusAnswer {
        let day = date?.last ?? .distantFuture
        let voices = segment(on: day)?.voices ?? Voices()
        let interval = interval(on: day)
        return StatusAnswer(
            status: voices.status, since: interval?.since, until: interval?.until,
            lastConfirmed: interval.flatMap { lastConfirmed($0, by: day) },
            isBySuccession: voices.isBySuccession,
            reasons: voices.reasons + voices.overruled,
            claims: voices.claims, sides: voices.sides, settledBy: voices.settledBy,
            decidedBy: voices.decidedBy,
            overruled: voices.overruledSides, changes: date.map(changes) ?? [],
            uncounted: uncounted.filter { event in
                event.claim.statement.date.flatMap(\.span.earliest).map { $0 <= day } ?? true
            })
    }

    /// The last day by `day` and within the interval on which a counted claim speaks for its
    /// status, or for any side of a dispute.
    private func lastConfirmed(_ interval: Interval, by day: CalendarDay) -> CalendarDay? {
        let bound = Days(interval.days.first, min(day, interval.days.last))
        return timeline.testified
            .filter { status, days in
                days.overlaps(bound)
                    && (interval.status == .disputed || status.agrees(with: interval.status))
            }
            .map { min($0.days.last, bound.last) }.max()
    }

    private func changes(within date: PartialDate) -> [Event] {
        guard date.precision != .day else { return [] }
        let asked = Days(date.first, date.last)
        return events.filter { event in
            event.claim.counts && event.event.facts.nature == .change
                && event.claim.statement.date.map {
                    asked.contains($0.span.changeDays(openUntil: .distantFuture))
                } ?? false
        }
    }
}
