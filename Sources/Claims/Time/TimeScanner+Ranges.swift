import Knowledge

extension TimeScanner {
    /// A range that begins at `i`: "1955–91", "26 to 30 September", "May 2012 to June 2013".
    func period(
        at i: Int, _ anchor: TimeExpression.Anchor
    ) -> (meaning: TimeMeaning, end: Int)? {
        guard let left = parts(at: i, anchor) ?? bareDay(at: i) else { return nil }
        guard left.weekday == nil, let link = link(at: left.end, after: left, anchor) else {
            return nil
        }
        if let open = openEnd(at: link.end, isDash: link.isDash) {
            guard let from = resolved(left, nil) else { return nil }
            var meaning = TimeMeaning(.period(.date(from.date), .open), from.basis)
            meaning.isOpenDash = anchor == .none || anchor == .on
            return (meaning, open)
        }
        guard let right = rightEnd(at: link.end, of: left, isDash: link.isDash),
            let meaning = period(left, right)
        else { return nil }
        return (meaning, right.end)
    }

    /// "26" of "26 to 30 September".
    private func bareDay(at i: Int) -> DateParts? {
        day(at: i).map { DateParts(day: $0, end: i + 1) }
    }

    /// The dash or word between both ends.
    private func link(
        at i: Int, after left: DateParts, _ anchor: TimeExpression.Anchor
    ) -> (end: Int, isDash: Bool)? {
        if kind(i) == .dash || kind(i) == .hyphen {
            return anchor == .between ? nil : (i + 1, true)
        }
        if anchor == .between { return word(i) == .and ? (i + 1, false) : nil }
        let isLink = word(i) == .to || word(i) == .anchor(.until)
        let isBareYear = left.month == nil && left.day == nil
        return isLink && (anchor == .from || !isBareYear || word(i) != .to) ? (i + 1, false) : nil
    }

    /// Where "present", "now", or the bracket behind "(1949–" ends the range; nil elsewhere.
    private func openEnd(at i: Int, isDash: Bool) -> Int? {
        if isDash, kind(i) == .bracketClose { return i }
        let begin = word(i) == .the ? i + 1 : i
        return word(begin) == .present || word(begin) == .today ? begin + 1 : nil
    }

    private func rightEnd(at i: Int, of left: DateParts, isDash: Bool) -> DateParts? {
        if left.month == nil, let year = left.year, isDash || digits(i)?.count == 4 {
            return yearEnd(at: i, after: year)
        }
        if let right = parts(at: i, .from), right.weekday == nil {
            return left.isBareDay && right.day == nil ? nil : right
        }
        // "September 14-15, 2012": the month stands on the left.
        guard left.month != nil, left.day != nil, left.year == nil, let day = day(at: i) else {
            return nil
        }
        return withYear(DateParts(month: left.month, day: day, end: i + 1))
    }

    /// "1961" or "61" behind 1955; no second month of an ISO date, no smaller year.
    private func yearEnd(at i: Int, after year: Int) -> DateParts? {
        guard let (value, count) = digits(i), kind(i + 1) != .hyphen, !isCounted(i + 1),
            word(i + 1) != .counted
        else { return nil }
        if count == 2, value > year % 100 {
            return DateParts(year: year / 100 * 100 + value, end: i + 1)
        }
        guard count == 4, value >= year, value < 2200 else { return nil }
        return DateParts(year: value, end: i + 1)
    }

    /// Both ends with what the other has printed for both.
    private func period(_ left: DateParts, _ right: DateParts) -> TimeMeaning? {
        var (left, right) = (left, right)
        if left.month == nil, left.day != nil { left.month = right.month }
        if left.year == nil, let year = right.year {
            let wraps = (left.month ?? 0, left.day ?? 0) > (right.month ?? 0, right.day ?? 0)
            left.year = wraps ? year - 1 : year
        }
        guard let to = resolved(right, left.year), let from = resolved(left, to.date.year) else {
            return nil
        }
        guard let start = ordered(from.date, to.date) else { return nil }
        let isRelative = from.basis == .relative || to.basis == .relative
        return TimeMeaning(
            .period(.date(start), .date(to.date)), isRelative ? .relative : .explicit)
    }

    /// The first date, a year earlier where that alone puts it before the second.
    private func ordered(_ from: PartialDate, _ to: PartialDate) -> PartialDate? {
        if from.first <= to.first { return from }
        guard from.year == to.year, from.precision >= .month else { return nil }
        return from.precision == .day
            ? PartialDate(year: from.year - 1, month: from.month, day: from.day)
            : PartialDate(year: from.year - 1, month: from.month)
    }

    /// A date with its printed year, the year given, or the one nearest to the article.
    private func resolved(
        _ parts: DateParts, _ year: Int?
    ) -> (date: PartialDate, basis: ClaimDate.Basis)? {
        if let date = parts.date() { return (date, .explicit) }
        if let year, let date = parts.date(year: year) {
            return (date, .relative)
        }
        guard let published, let date = parts.nearest(to: published, isFuture: false) else {
            return nil
        }
        return (date, .relative)
    }
}
