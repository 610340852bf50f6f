import Knowledge

/// Which way a word points from the article's date.
enum ArticleDirection { case last, this, next }

/// Which way a word points from the date named before.
enum ReferenceDirection { case previous, same, following }

/// Reckoning from the date of an article: nil where its precision does not carry the result.
extension PartialDate {
    /// The year it certainly lies in; nil for a decade and for a winter.
    private var certainYear: Int? {
        precision == .decade || last.components.year != year ? nil : year
    }

    /// "last year", "this month", "next week".
    func beside(_ direction: ArticleDirection, _ unit: TimeUnit) -> DateSpan? {
        let step = direction == .last ? -1 : direction == .this ? 0 : 1
        switch unit {
        case .year: return certainYear.flatMap { PartialDate(year: $0 + step) }.map(DateSpan.on)
        case .month:
            guard precision >= .month else { return nil }
            return truncated(to: .month).monthsLater(step).map(DateSpan.on)
        case .week:
            guard precision == .day else { return nil }
            let monday = first.advanced(by: 7 * step - first.weekday)
            let sunday = monday.advanced(by: 6)
            return .moment(from: PartialDate(monday), to: PartialDate(sunday))
        case .weekend:
            guard precision == .day else { return nil }
            let saturday = first.advanced(by: 7 * step + 5 - first.weekday)
            return .moment(
                from: PartialDate(saturday), to: PartialDate(saturday.advanced(by: 1)))
        case .day, .decade: return nil
        }
    }

    /// "July last year": a day or month in the year before, of, or after the article.
    func date(_ parts: DateParts, inYear direction: ArticleDirection) -> PartialDate? {
        let step = direction == .last ? -1 : direction == .this ? 0 : 1
        return certainYear.flatMap { parts.date(year: $0 + step) }
    }

    /// "last May": the nearest before this month; "this May" lies in the article's year.
    func month(_ month: Int, _ direction: ArticleDirection) -> PartialDate? {
        guard let certainYear else { return nil }
        if direction == .this { return PartialDate(year: certainYear, month: month) }
        guard precision >= .month else { return nil }
        let isSameYear = direction == .last ? month < self.month : month > self.month
        let step = direction == .last ? -1 : 1
        return PartialDate(year: isSameYear ? year : year + step, month: month)
    }

    /// "last Thursday" lies before the article's day, "next Thursday" after it.
    func weekday(_ weekday: Int, _ direction: ArticleDirection) -> PartialDate? {
        guard precision == .day, direction != .this else { return nil }
        let back = (first.weekday - weekday + 6) % 7 + 1
        return PartialDate(
            first.advanced(by: direction == .last ? -back : back == 7 ? 7 : 7 - back))
    }

    /// "last summer" is over, "this summer" lies in the article's year, "next summer" is to come.
    func season(_ season: Int, _ direction: ArticleDirection) -> PartialDate? {
        guard precision >= .month else { return nil }
        let near = [year - 1, year, year + 1].compactMap { PartialDate(year: $0, season: season) }
        return switch direction {
        case .last: near.last { $0.last < first }
        case .this: season == 24 ? nil : PartialDate(year: year, season: season)
        case .next: near.first { $0.first > last }
        }
    }
}

/// Reckoning from any date: the result is as fine as the unit, never finer than the date.
extension PartialDate {
    /// So many units later, or earlier when negative. `isRounded` marks "ten years ago" as about.
    func moved(by number: Int, _ unit: TimeUnit, isRounded: Bool) -> PartialDate? {
        var date: PartialDate?
        switch unit {
        case .day: date = precision == .day ? PartialDate(first.advanced(by: number)) : nil
        case .week:
            guard precision == .day else { return nil }
            let moved = PartialDate(first.advanced(by: 7 * number))
            let before = moved.first.advanced(by: -3)
            let after = moved.first.advanced(by: 3)
            let isSure = before.components.month == after.components.month
            date = isSure ? moved.truncated(to: .month) : nil
        case .weekend: return nil
        case .month:
            guard precision >= .month, month <= 12 else { return nil }
            date = truncated(to: .month).monthsLater(number)
        case .year: date = certainYear.flatMap { PartialDate(year: $0 + number) }
        case .decade: date = certainYear.flatMap { PartialDate(year: $0 + 10 * number) }
        }
        let isAbout = unit == .decade || (unit == .year && number.magnitude.isMultiple(of: 10))
        if isApproximate || (isRounded && isAbout) { date?.isApproximate = true }
        return date
    }

    /// "A few days later": as much of the date as is sure; nil where not even the year is.
    func soon(_ unit: TimeUnit, isLater: Bool) -> PartialDate? {
        let span: ClosedRange<Int>
        switch unit {
        case .day: span = 1...14
        case .week: span = 7...45
        case .month: span = 45...270
        case .year, .decade, .weekend: return nil
        }
        if precision == .year { return unit == .day ? self : nil }
        guard precision == .month || precision == .day else { return nil }
        let sign = isLater ? 1 : -1
        let days = [
            first.advanced(by: sign * span.lowerBound), last.advanced(by: sign * span.upperBound),
        ]
        .map(\.components)
        guard days[0].year == days[1].year else { return nil }
        return precision == .day && days[0].month == days[1].month
            ? PartialDate(year: days[0].year, month: days[0].month)
            : PartialDate(year: days[0].year)
    }

    /// "the following year", "the same month", "the previous day".
    func beside(_ direction: ReferenceDirection, _ unit: TimeUnit) -> PartialDate? {
        let step = direction == .previous ? -1 : direction == .same ? 0 : 1
        switch unit {
        case .day: return moved(by: step, .day, isRounded: false)
        case .month: return moved(by: step, .month, isRounded: false)
        case .year: return moved(by: step, .year, isRounded: false)
        case .weekend, .week, .decade: return nil
        }
    }

    /// The first such month after this date; nil where the date does not tell which year's.
    func followingMonth(_ month: Int) -> PartialDate? {
        switch precision {
        case .day, .month: PartialDate(year: month > self.month ? year : year + 1, month: month)
        case .year: PartialDate(year: year + 1, month: month)
        case .decade, .season: nil
        }
    }

    /// The last such month before this date; nil where the date does not tell which year's.
    func precedingMonth(_ month: Int) -> PartialDate? {
        switch precision {
        case .day, .month: PartialDate(year: month < self.month ? year : year - 1, month: month)
        case .year: PartialDate(year: year - 1, month: month)
        case .decade, .season: nil
        }
    }

    /// The nearest such season after or before this date, which tells at least its month.
    func season(_ season: Int, _ direction: ReferenceDirection) -> PartialDate? {
        guard precision == .day || precision == .month else { return nil }
        let near = [year - 1, year, year + 1].compactMap { PartialDate(year: $0, season: season) }
        return switch direction {
        case .previous: near.last { $0.last < first }
        case .same: near.first { $0.year == year }
        case .following: near.first { $0.first > last }
        }
    }

    private func monthsLater(_ months: Int) -> PartialDate? {
        let number = year * 12 + month - 1 + months
        return PartialDate(year: number / 12, month: number % 12 + 1)
    }
}
