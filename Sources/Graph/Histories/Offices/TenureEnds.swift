import Knowledge

/// The ends of tenures that are told by themselves: "resigned in 1990", "the former president".
struct TenureEnds {
    /// The end of one tenure.
    struct End {
        /// The claim that tells it.
        let teller: Tenure
        /// The last day for which its holder is said to have held the office; before the first for
        /// certain where it ended within the time in which it began.
        let lastDay: CalendarDay
        /// When it ended: of somebody called former on some day some time until then.
        let date: DateSpan
    }

    /// By holder, the earliest first.
    private let ends: [EntityID?: [(last: CalendarDay, teller: Tenure)]]

    /// The ends among the claims about one office. O(n log n).
    init(_ tenures: [Tenure]) {
        let told = tenures.compactMap { tenure in
            tenure.days == nil ? tenure.date.untilLatest.map { (last: $0, teller: tenure) } : nil
        }
        ends = Dictionary(grouping: told, by: \.teller.holder).mapValues { ends in
            ends.sorted { ($0.last, $0.teller.claim.id) < ($1.last, $1.teller.claim.id) }
        }
    }

    /// Whether a tenure tells a day for certain that no end told of it forbids.
    func leavesDays(of tenure: Tenure) -> Bool {
        guard let days = tenure.days else { return false }
        return end(of: tenure).map { days.first <= $0.lastDay } ?? true
    }

    /// The first end that is told of a tenure; nil for one that tells its own, and where none is.
    /// O(log n).
    func end(of tenure: Tenure) -> End? {
        guard let days = tenure.days, let start = tenure.start, tenure.date.untilLatest == nil,
            let ends = ends[tenure.holder]
        else { return nil }
        let position = ends.position { $0.last >= start }
        guard position < ends.count, case .period(_, .date(let end)) = ends[position].teller.date
        else { return nil }
        let teller = ends[position].teller
        let lastDay = end.precision == .day ? end.last : end.first.previous
        let isBy = teller.claim.statement.date?.basis == .dateline
        // "Held it in 2016", or "appointed in 2016", beside "resigned in June 2016" is until June.
        let isWithin = tenure.isImprecise && days.contains(lastDay) || end.last < days.first
        return End(
            teller: teller, lastDay: isWithin ? lastDay : max(days.last, lastDay),
            date: isBy ? .moment(from: tenure.date.begunBy, to: end) : .on(end))
    }
}
