import Knowledge

/// When the numbered issues of a publication came out, as far as one page tells.
///
/// The page prints the dates of some issues; those of the others are counted from them, between
/// two known issues evenly, beyond them at the publication's own interval.
struct IssueCalendar {
    /// Days between issues where nothing tells: most numbered news bulletins are weeklies.
    private static let usualInterval = 7

    private let known: [(number: Int, day: CalendarDay)]
    private let interval: Int

    /// The calendar of the issue lines of a page.
    init(_ lines: [IssueLine]) {
        var days: [Int: CalendarDay] = [:]
        for line in lines {
            guard let number = line.number, let date = line.date?.partial, date.precision == .day
            else { continue }
            days[number] = days[number] ?? date.first
        }
        let known = days.map { (number: $0.key, day: $0.value) }.sorted { $0.number < $1.number }
        self.known = known
        interval = lines.lazy.compactMap(\.interval).first ?? Self.meanInterval(known)
    }

    private static func meanInterval(_ known: [(number: Int, day: CalendarDay)]) -> Int {
        guard let first = known.first, let last = known.last, first.number < last.number else {
            return usualInterval
        }
        let days = Int(last.day.number - first.day.number)
        return max(1, days / (last.number - first.number))
    }

    /// The day of an issue and whether it is printed; nil if no issue has a date.
    func day(ofIssue number: Int) -> (day: CalendarDay, isPrinted: Bool)? {
        if let exact = known.first(where: { $0.number == number }) { return (exact.day, true) }
        let before = known.last { $0.number < number }
        let after = known.first { $0.number > number }
        switch (before, after) {
        case (let before?, let after?):
            let days = Int(after.day.number - before.day.number)
            let step = number - before.number
            return (
                before.day.advanced(by: days * step / (after.number - before.number)), false
            )
        case (let before?, nil):
            return counted(from: before.day, issues: number - before.number)
        case (nil, let after?):
            return counted(from: after.day, issues: number - after.number)
        case (nil, nil): return nil
        }
    }

    /// So many issues further; nil beyond sixty years, where a number is no issue of this count.
    private func counted(from day: CalendarDay, issues: Int) -> (CalendarDay, Bool)? {
        let (days, isTooFar) = issues.multipliedReportingOverflow(by: interval)
        guard !isTooFar, abs(days) <= 60 * 366 else { return nil }
        return (day.advanced(by: days), false)
    }

    /// A printed day in the year that lies nearest before the issue's date; nearest on either
    /// side where the issue's date is itself counted. Without a printed day the month of an issue
    /// whose date is printed, else its year, if the count can't miss it.
    func date(of printed: PrintedDate?, inIssue number: Int) -> PartialDate? {
        guard let (day, isPrinted) = day(ofIssue: number) else { return nil }
        guard let printed, printed.month != nil else {
            return isPrinted
                ? PartialDate(day).truncated(to: .month) : certainYear(of: day, issue: number)
        }
        return Self.date(of: printed, near: day, mayFollow: !isPrinted)
    }

    /// The printed day or month in the year that brings it nearest to a day, and not after it
    /// unless it may follow.
    static func date(
        of printed: PrintedDate, near day: CalendarDay, mayFollow: Bool
    ) -> PartialDate? {
        let year = day.components.year
        let candidates = [year - 1, year, year + 1].compactMap(printed.inYear)
            .filter { mayFollow || $0.first <= day.advanced(by: 1) }
        return candidates.min {
            abs($0.first.number - day.number) < abs($1.first.number - day.number)
        }
    }

    private func certainYear(of day: CalendarDay, issue number: Int) -> PartialDate? {
        let distance = known.map { abs($0.number - number) }.min() ?? 0
        let slack = 3 + distance * interval / 3
        let (early, late) = (day.advanced(by: -slack), day.advanced(by: slack))
        let year = early.components.year
        return year == late.components.year ? PartialDate(year: year) : nil
    }
}
