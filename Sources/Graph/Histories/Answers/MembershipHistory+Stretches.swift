import Knowledge

extension MembershipHistory {
    /// Days of one status for which the same claims speak.
    struct SpokenStretch {
        /// The days.
        var days: Days
        /// The last day by which a claim tells the status itself; before the stretch where none
        /// does within it, nil where none ever did.
        var lastTold: CalendarDay?
        /// The claims that speak.
        let claims: [ClaimID]
        /// The preferred claims that settled a dispute.
        let settledBy: [ClaimID]
        /// Whether a predecessor passed the status on.
        let isBySuccession: Bool
    }

    /// An interval, cut where others begin to speak. On a day of a stretch the status was last
    /// confirmed on that day, or on `lastTold` if this is earlier.
    func stretches(of interval: Interval) -> [SpokenStretch] {
        let told = timeline.testified.filter { status, days in
            days.overlaps(interval.days)
                && (interval.status == .disputed || status.agrees(with: interval.status))
        }.map(\.days)
        let cuts = Set(told.flatMap { [$0.first, $0.last.next] })
        var stretches: [SpokenStretch] = []
        for segment in segments where interval.days.contains(segment.days) {
            let within = cuts.filter { segment.days.first < $0 && $0 <= segment.days.last }
            let starts = [segment.days.first] + within.sorted()
            for (i, start) in starts.enumerated() {
                let last = i + 1 < starts.count ? starts[i + 1].previous : segment.days.last
                let next = SpokenStretch(
                    days: Days(start, last), lastTold: Self.lastTold(by: last, among: told),
                    claims: segment.voices.claims, settledBy: segment.voices.settledBy,
                    isBySuccession: segment.voices.isBySuccession)
                if let joined = stretches.last?.joined(with: next) {
                    stretches[stretches.count - 1] = joined
                } else {
                    stretches.append(next)
                }
            }
        }
        return stretches
    }

    private static func lastTold(by day: CalendarDay, among told: [Days]) -> CalendarDay? {
        told.filter { $0.first <= day }.map { min($0.last, day) }.max()
    }
}

extension MembershipHistory.SpokenStretch {
    /// Both as one, if the same claims speak and the days that are told come before all others.
    fileprivate func joined(with next: Self) -> Self? {
        let isToldThroughout = lastTold == days.last
        guard claims == next.claims, settledBy == next.settledBy,
            isBySuccession == next.isBySuccession, isToldThroughout || lastTold == next.lastTold
        else { return nil }
        var joined = self
        joined.days.last = next.days.last
        joined.lastTold = next.lastTold
        return joined
    }
}
