import Knowledge

/// Words a boundary between two stretches as the claims that make it do, never more exactly.
struct Boundaries {
    private var dates: [CalendarDay: [(claim: ClaimID, date: DateSpan)]] = [:]
    private var changes: [CalendarDay: [ClaimID]] = [:]
    private var ends: [CalendarDay: [ClaimID]] = [:]

    /// A stretch of days and the claims behind it.
    struct Side {
        let days: Days
        /// In the order of their ids.
        let claims: [ClaimID]
    }

    /// No dates.
    init() {}

    /// Notes that a claim's date makes a day differ from the day before.
    mutating func add(_ date: DateSpan, of claim: ClaimID, to day: CalendarDay) {
        dates[day, default: []].append((claim, date))
    }

    /// Notes that something of a claim's date took effect on a day.
    mutating func add(change claim: ClaimID, on day: CalendarDay) {
        changes[day, default: []].append(claim)
    }

    /// Notes that a claim tells itself that what it dates was over after a day.
    mutating func add(end claim: ClaimID, on day: CalendarDay) {
        ends[day, default: []].append(claim)
    }

    /// The dates of a membership's claims.
    init(_ timeline: Timeline, _ fillers: Fillers) {
        dates = timeline.lifespan.foundingDates
        for change in timeline.changes {
            for day in [change.days.first, change.days.last, change.days.last.next] {
                dates[day, default: []] += change.claims.map { ($0, change.date) }
            }
            changes[change.days.last, default: []] += change.claims
        }
        for standing in timeline.standings {
            let claim = standing.claim.id
            add(standing.date.beginning, of: claim, to: standing.days.first)
            add(standing.date.end, of: claim, to: standing.days.last.next)
            if standing.date.isTenure { add(change: claim, on: standing.days.first) }
            if standing.date.untilLatest != nil { add(end: claim, on: standing.days.last) }
        }
        for omission in fillers.omissions {
            dates[omission.days.first, default: []] +=
                omission.claims.map { ($0, omission.date) }
        }
        for inheritance in fillers.inheritances {
            changes[inheritance.days.last, default: []] += inheritance.claims
            dates[inheritance.days.last, default: []] +=
                inheritance.claims.map { ($0, inheritance.date) }
        }
    }

    /// When a stretch began: the date of the change that began it, else some moment from the end
    /// of the stretch before to the first day on which a claim tells it.
    func since(_ stretch: Side, after earlier: Side?) -> DateSpan? {
        guard stretch.days.first > .distantPast else { return nil }
        let begun = changes[stretch.days.first, default: []].filter(stretch.claims.hasInOrder)
        if !begun.isEmpty { return date(of: stretch.days.first, preferring: begun.contains) }
        return date(between: earlier, and: stretch)
    }

    /// When a stretch ended; nil where it goes on.
    func until(_ stretch: Side, before later: Side?) -> DateSpan? {
        guard stretch.days.last < .distantFuture else { return nil }
        let ended = ends[stretch.days.last, default: []].filter(stretch.claims.hasInOrder)
        if !ended.isEmpty {
            return date(of: stretch.days.last.next, preferring: ended.contains)
        }
        return date(between: stretch, and: later)
    }

    /// The date of the claim that separates two stretches; where days between them are unknown,
    /// some moment from the end of the first to the begin of the second.
    private func date(between earlier: Side?, and later: Side?) -> DateSpan? {
        let sides = [earlier, later].compactMap { $0?.claims }
        func speaks(_ claim: ClaimID) -> Bool { sides.contains { $0.hasInOrder(claim) } }
        let to = later.flatMap { date(of: $0.days.first, preferring: speaks) }
        if earlier?.days.last.next == later?.days.first { return to }
        let from = earlier.flatMap { date(of: $0.days.last.next, preferring: speaks) }
        if from == to { return to }
        let (begin, end) = (from?.begin, to?.begunBy)
        return begin == nil && end == nil ? nil : .moment(from: begin, to: end)
    }

    /// The most exact date among the claims that make a day differ, or among those preferred.
    private func date(
        of day: CalendarDay, preferring isPreferred: (ClaimID) -> Bool
    ) -> DateSpan? {
        let all = dates[day] ?? []
        let own = all.filter { isPreferred($0.claim) }
        return (own.isEmpty ? all : own).lazy.map(\.date).min { a, b in
            if a == b { return false }
            let (x, y) = (width(a), width(b))
            return x == y ? a.edtf.utf8.lexicographicallyPrecedes(b.edtf.utf8) : x < y
        }
    }

    private func width(_ date: DateSpan) -> Int {
        date.changeDays(openUntil: .distantFuture).count
    }
}

extension DateSpan {
    /// Whether it tells when what it dates began, rather than when it was so.
    fileprivate var isTenure: Bool { if case .period(.date, _) = self { true } else { false } }

    /// When what it dates began: of a period its first date.
    var beginning: DateSpan {
        if case .period(.date(let from), _) = self { .on(from) } else { self }
    }

    /// When what it dates ended: of a period with two ends the second.
    var end: DateSpan {
        if case .period(.date, .date(let to)) = self { .on(to) } else { self }
    }
}
