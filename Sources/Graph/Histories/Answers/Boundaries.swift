import Knowledge

/// Words a boundary between two stretches as the claims that make it do, never more exactly.
struct Boundaries {
    private var dates: [CalendarDay: [(claim: ClaimID, date: DateSpan)]] = [:]

    /// A stretch of days and the claims behind it.
    struct Side {
        let days: Days
        let claims: [ClaimID]
    }

    /// No dates.
    init() {}

    /// Notes that a claim's date makes a day differ from the day before.
    mutating func add(_ date: DateSpan, of claim: ClaimID, to day: CalendarDay) {
        dates[day, default: []].append((claim, date))
    }

    /// The dates of a membership's claims.
    init(_ timeline: Timeline, _ fillers: Fillers) {
        for change in timeline.changes {
            for day in [change.days.first, change.days.last, change.days.last.next] {
                dates[day, default: []] += change.claims.map { ($0, change.date) }
            }
        }
        for standing in timeline.standings {
            for day in [standing.days.first, standing.days.last.next] {
                dates[day, default: []].append((standing.claim.claim.id, standing.date))
            }
        }
        for founding in timeline.lifespan.foundings.values.joined() {
            dates[founding.days.first, default: []]
                .append((founding.claim.claim.id, founding.date))
        }
        for omission in fillers.omissions {
            dates[omission.days.first, default: []] +=
                omission.claims.map { ($0, omission.date) }
        }
        for inheritance in fillers.inheritances {
            dates[inheritance.days.last, default: []] +=
                inheritance.claims.map { ($0, inheritance.date) }
        }
    }

    /// The date of the claim that separates two stretches; where days between them are unknown,
    /// some moment from the end of the first to the begin of the second.
    func date(between earlier: Side?, and later: Side?) -> DateSpan? {
        let claims = Set((earlier?.claims ?? []) + (later?.claims ?? []))
        let from = earlier.flatMap { date(of: $0.days.last.next, claims) }
        let to = later.flatMap { date(of: $0.days.first, claims) }
        if from == to || earlier?.days.last.next == later?.days.first { return to }
        if later?.days.first == .distantPast || earlier?.days.last == .distantFuture { return nil }
        let (begin, end) = (from?.begin, to?.begunBy)
        return begin == nil && end == nil ? nil : .moment(from: begin, to: end)
    }

    private func date(of day: CalendarDay, _ claims: Set<ClaimID>) -> DateSpan? {
        let all = dates[day] ?? []
        let own = all.filter { claims.contains($0.claim) }
        return (own.isEmpty ? all : own).map(\.date).min { a, b in
            let (x, y) = (width(a), width(b))
            return x == y ? a.edtf.utf8.lexicographicallyPrecedes(b.edtf.utf8) : x < y
        }
    }

    private func width(_ date: DateSpan) -> Int {
        date.changeDays(openUntil: .distantFuture).count
    }
}
