package import Knowledge

/// A stretch of days, both ends included.
package struct Days: Hashable, Sendable {
    /// The first day.
    package var first: CalendarDay
    /// The last day, never before the first.
    package var last: CalendarDay

    /// From the first day to the last.
    package init(_ first: CalendarDay, _ last: CalendarDay) {
        self.first = first
        self.last = max(first, last)
    }

    func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
    func contains(_ other: Days) -> Bool { first <= other.first && other.last <= last }
    func overlaps(_ other: Days) -> Bool { first <= other.last && other.first <= last }
    func lieBefore(_ other: Days) -> Bool { last < other.first }
    var count: Int { Int(last.number) - Int(first.number) + 1 }
}

extension CalendarDay {
    /// Before every day that a date can name.
    package static let distantPast = CalendarDay(number: -1_000_000)
    /// After every day that a date can name; the day of questions without a date.
    package static let distantFuture = CalendarDay(number: 4_000_000)

    var next: CalendarDay { advanced(by: 1) }
    var previous: CalendarDay { advanced(by: -1) }
}

extension DateSpan {
    /// Whether it has no end: some time after, or since and going on.
    var isOpen: Bool {
        switch self {
        case .moment(_, to: nil), .period(_, .open): true
        default: false
        }
    }

    /// Days on one of which a change of this date happened (rule 2); an open date ends on `limit`.
    func changeDays(openUntil limit: CalendarDay) -> Days {
        switch self {
        case .on(let date): Days(date.first, date.last)
        case .moment(let from, let to):
            Days(from?.first ?? .distantPast, to?.last ?? limit)
        case .period(.date(let from), let to): Days(from.first, to.date?.last ?? from.last)
        case .period(_, let to): Days(.distantPast, to.date?.last ?? limit)
        }
    }

    /// Days on all of which a state of this date held (rule 2); an open date ends on `limit`. What
    /// holds since some day of 1997 is certain from the last of them on.
    /// Nil for a date without a beginning, such as `../2019`: it tells no day for certain.
    func stateDays(openUntil limit: CalendarDay) -> Days? {
        switch self {
        case .on(let date): Days(date.first, date.last)
        case .moment(let from?, let to): Days(from.first, to?.last ?? limit)
        case .period(.date(let from), .date(let to)): Days(from.first, to.last)
        case .period(.date(let from), .open): Days(from.last, limit)
        case .period(.date(let from), .unknown): Days(from.last, from.last)
        case .moment(nil, _), .period(_, _): nil
        }
    }

    /// Whether a state of this date held throughout, rather than at some time within it.
    var isPeriod: Bool {
        switch self {
        case .period(.date, .date), .period(.date, .open): true
        default: false
        }
    }

    /// The date with which it begins, if that is known.
    var begin: PartialDate? {
        switch self {
        case .on(let date): date
        case .moment(let from, _): from
        case .period(let from, _): from.date
        }
    }

    /// The date by which what it dates had begun, if that is known.
    var begunBy: PartialDate? {
        switch self {
        case .on(let date): date
        case .moment(_, let to): to
        case .period(let from, _): from.date
        }
    }
}
