import Knowledge

/// What is told of one holder of an office that cannot all be true: that he left, and that he was there
/// later without having come back.
struct StayedOn {
    /// The ends, and what has the holder in office after them.
    private(set) var tenures: [Tenure] = []
    /// From the first of these ends to the last day on which one of them is contradicted; nil where
    /// all agrees.
    private(set) var days: Days?

    /// Looks through the tenures of one holder. O(n log n).
    init(_ all: [Tenure]) {
        let ends = all.filter { $0.days == nil && $0.date.untilLatest != nil }
            .map { (last: $0.date.untilLatest ?? .distantPast, tenure: $0) }
            .sorted { $0.last < $1.last }
        guard !ends.isEmpty else { return }
        let returns = Returns(all.compactMap(\.beginning))
        var contradicted: [Range<Int>] = []
        for tenure in all {
            guard let seen = tenure.lastSeen else { continue }
            // Ends after the last coming: at the same day it may be the coming back.
            let came = returns.last(by: seen)
            let lower = ends.position { $0.last > came }
            let upper = ends.position { $0.last >= seen }
            guard lower < upper else { continue }
            contradicted.append(lower..<upper)
            tenures.append(tenure)
            let until = Days(ends[lower].last.next, seen)
            days = days.map { Days(min($0.first, until.first), max($0.last, until.last)) } ?? until
        }
        var next = 0
        for range in contradicted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let rest = max(next, range.lowerBound)..<max(next, range.upperBound)
            tenures += ends[rest].map(\.tenure)
            next = rest.upperBound
        }
    }

    /// When somebody came into office.
    private struct Returns {
        private let firsts: [CalendarDay]
        /// For each the last possible day of all up to it.
        private let lasts: [CalendarDay]

        init(_ beginnings: [Days]) {
            let sorted = beginnings.sorted { $0.first < $1.first }
            firsts = sorted.map(\.first)
            var last = CalendarDay.distantPast
            lasts = sorted.map { days in
                last = max(last, days.last)
                return last
            }
        }

        /// The last day of any coming that may have been by a day.
        func last(by day: CalendarDay) -> CalendarDay {
            let position = firsts.position { $0 > day }
            return position > 0 ? lasts[position - 1] : .distantPast
        }
    }
}

extension Tenure {
    /// The last day on which the holder was in office for certain: of one that held at some time
    /// within a year no later than its first.
    fileprivate var lastSeen: CalendarDay? { isImprecise ? days?.first : days?.last }
}
