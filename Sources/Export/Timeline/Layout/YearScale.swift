import Knowledge

/// Where days stand on a line, and which years are named below it.
struct YearScale {
    /// The first day shown, always a 1 January.
    let first: CalendarDay
    /// The last day shown, always a 31 December.
    let last: CalendarDay
    /// Where the first day begins, in points.
    let left: Double
    /// Where the last day ends.
    let right: Double

    /// A year with its name on the axis, at its first day.
    struct Tick {
        let year: Int
        let x: Double
    }

    /// Fewer years would suggest an exactness that dates seldom have.
    private static let fewestYears = 5
    private static let leastGap = 44.0

    /// A scale for days, with some room before the first; nil days mean that there are none.
    init(from earliest: CalendarDay?, to latest: CalendarDay?, left: Double, right: Double) {
        let begin = earliest?.components.year ?? 2000
        let end = max(begin, latest?.components.year ?? begin)
        let margin = max(1, (end - begin) / 30)
        let firstYear = begin - margin
        let lastYear = max(end, firstYear + Self.fewestYears - 1)
        first = Self.newYear(firstYear)
        last = Self.newYear(lastYear + 1).advanced(by: -1)
        self.left = left
        self.right = right
    }

    /// The place of a day's beginning; days outside stand at the ends. O(1).
    func x(_ day: CalendarDay) -> Double {
        let days = Double(last.number) + 1 - Double(first.number)
        let share = (Double(day.number) - Double(first.number)) / days
        return left + min(max(share, 0), 1) * (right - left)
    }

    /// The place of a day's end.
    func end(of day: CalendarDay) -> Double { x(day.advanced(by: 1)) }

    /// Round years whose names do not touch.
    var ticks: [Tick] {
        let (begin, end) = (first.components.year, last.components.year)
        let yearWidth = (right - left) / Double(end - begin + 1)
        let step = Self.steps.first { Double($0) * yearWidth >= Self.leastGap } ?? 10_000
        let start = Self.roundedUp(begin, to: step)
        return stride(from: start, through: end, by: step).filter { $0 > 0 }.map { year in
            Tick(year: year, x: x(Self.newYear(year)))
        }
    }

    private static let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

    private static func roundedUp(_ year: Int, to step: Int) -> Int {
        let rest = year % step
        return rest > 0 ? year + step - rest : year - rest
    }

    /// Reckoned from a year that calendars have, for the year before the first and after the last.
    private static func newYear(_ year: Int) -> CalendarDay {
        let known = min(max(year, 1), 9999)
        guard let day = CalendarDay(year: known, month: 1, day: 1) else {
            return CalendarDay(number: 0)
        }
        return day.advanced(by: (year - known) * 365)
    }
}

extension YearScale {
    /// Whether so few years are shown that the months of dates matter.
    var showsMonths: Bool { last.components.year - first.components.year < 10 }
}
