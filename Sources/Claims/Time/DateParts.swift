import Knowledge

/// What is printed of a date, before missing parts are found: "31 August", "1999", "spring 2021".
struct DateParts {
    var year: Int?
    /// 1–12, or 21–24 for a season.
    var month: Int?
    var day: Int?
    /// First year of a decade.
    var decade: Int?
    /// 0 for Monday; only where nothing finer is printed.
    var weekday: Int?
    var isApproximate = false
    /// The token after it.
    var end: Int

    /// A day of the month and nothing else.
    var isBareDay: Bool { day != nil && month == nil && year == nil }

    /// The date in a year, the printed one unless given; nil if there is no such day.
    func date(year other: Int? = nil) -> PartialDate? {
        guard let year = other ?? year else {
            return decade.flatMap { PartialDate(decade: $0) }.map(marked)
        }
        let date: PartialDate? =
            switch (month, day) {
            case (let month?, let day?): PartialDate(year: year, month: month, day: day)
            case (let month?, nil) where month > 12: PartialDate(year: year, season: month)
            case (let month?, nil): PartialDate(year: year, month: month)
            case (nil, nil): PartialDate(year: year)
            default: nil
            }
        return date.map(marked)
    }

    private func marked(_ date: PartialDate) -> PartialDate {
        var date = date
        date.isApproximate = isApproximate
        return date
    }

    /// The date without printed year that lies nearest before or in `published`, or after it.
    func nearest(to published: PartialDate, isFuture: Bool) -> PartialDate? {
        if let weekday { return day(weekday, nearest: published, isFuture: isFuture) }
        guard month != nil, published.precision >= .month else { return nil }
        guard let sameYear = date(year: published.year) else { return nil }
        if isFuture, sameYear.last < published.first { return date(year: published.year + 1) }
        if !isFuture, sameYear.first > published.last { return date(year: published.year - 1) }
        return sameYear
    }

    private func day(
        _ weekday: Int, nearest published: PartialDate, isFuture: Bool
    ) -> PartialDate? {
        guard published.precision == .day else { return nil }
        let today = published.first
        let back = (today.weekday - weekday + 7) % 7
        return PartialDate(today.advanced(by: isFuture ? 7 - back : -back))
    }
}
