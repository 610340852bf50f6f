/// A date as exactly as a text gives it: a day, a month, a season, a year or a decade.
///
/// Never padded: `2012` stays a year and has 366 days, not the first of January.
/// Written and read in EDTF (ISO 8601-2:2019): `2012`, `2012-08`, `2012-08-31`, `199X`, `2021-21`
/// (spring), `2018~` (about 2018).
public struct PartialDate: Hashable, Sendable {
    /// How much of the date is known, from coarse to fine.
    public enum Precision: UInt8, Sendable, Comparable {
        case decade, year, season, month, day

        /// Coarser first.
        public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }

    /// Year 1 to 9999; the first year of the decade for a decade.
    public let year: Int
    /// 1–12, 21–24 for a season (spring, summer, autumn, winter), 0 where coarser.
    public let month: Int
    /// 1–31, 0 where coarser.
    public let day: Int
    /// How much is known.
    public let precision: Precision
    /// "About", "around": printed as `~`.
    public var isApproximate = false

    private static let firstDay = CalendarDay(uncheckedYear: 1, month: 1, day: 1)
    private static let lastDay = CalendarDay(uncheckedYear: 9999, month: 12, day: 31)

    private init(_ precision: Precision, _ year: Int, _ month: Int, _ day: Int) {
        self.precision = precision
        self.year = year
        self.month = month
        self.day = day
    }

    /// A year from 1 to 9999, nil outside.
    public init?(year: Int) {
        guard (1...9999).contains(year) else { return nil }
        self.init(.year, year, 0, 0)
    }

    /// The ten years that begin with `decade`, which must be divisible by ten.
    public init?(decade: Int) {
        guard (10...9990).contains(decade), decade % 10 == 0 else { return nil }
        self.init(.decade, decade, 0, 0)
    }

    /// A month, nil if there is none such.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(.month, year, month, 0)
    }

    /// A season: 21 spring (March to May), 22 summer, 23 autumn, 24 winter (December to February
    /// of the next year), as EDTF numbers them for the northern hemisphere.
    public init?(year: Int, season: Int) {
        guard (1...9998).contains(year), (21...24).contains(season) else { return nil }
        self.init(.season, year, season, 0)
    }

    /// A day, nil if no calendar has it.
    public init?(year: Int, month: Int, day: Int) {
        guard CalendarDay(year: year, month: month, day: day) != nil else { return nil }
        self.init(.day, year, month, day)
    }

    /// The day itself; before year 1 and after 9999, which EDTF cannot write, the nearest it can.
    public init(_ day: CalendarDay) {
        let (y, m, d) = min(max(day, Self.firstDay), Self.lastDay).components
        self.init(.day, y, m, d)
    }

    /// First possible day.
    public var first: CalendarDay {
        switch precision {
        case .decade, .year: CalendarDay(uncheckedYear: year, month: 1, day: 1)
        case .season: CalendarDay(uncheckedYear: year, month: (month - 20) * 3, day: 1)
        case .month: CalendarDay(uncheckedYear: year, month: month, day: 1)
        case .day: CalendarDay(uncheckedYear: year, month: month, day: day)
        }
    }

    /// Last possible day.
    public var last: CalendarDay {
        switch precision {
        case .decade: CalendarDay(uncheckedYear: year + 9, month: 12, day: 31)
        case .year: CalendarDay(uncheckedYear: year, month: 12, day: 31)
        case .season:
            CalendarDay(
                uncheckedYear: month == 24 ? year + 1 : year,
                month: month == 24 ? 3 : (month - 20) * 3 + 3, day: 1
            ).advanced(by: -1)
        case .month:
            CalendarDay(
                uncheckedYear: year, month: month,
                day: CalendarDay.dayCount(year: year, month: month))
        case .day: first
        }
    }

    /// The same date no finer than `precision`: 2012-08-31 to a month is 2012-08.
    public func truncated(to coarser: Precision) -> PartialDate {
        guard coarser < precision else { return self }
        var result =
            switch coarser {
            // The years 1 to 9 have no decade of their own.
            case .decade where year < 10: PartialDate(.year, year, 0, 0)
            case .decade: PartialDate(.decade, year / 10 * 10, 0, 0)
            case .year: PartialDate(.year, year, 0, 0)
            case .season, .month:
                month > 12
                    ? PartialDate(.season, year, month, 0) : PartialDate(.month, year, month, 0)
            case .day: self
            }
        result.isApproximate = isApproximate
        return result
    }
}

extension PartialDate {
    /// Reads one EDTF date of the forms listed above; nil for anything else.
    public init?(edtf: some StringProtocol) {
        var text = Array(edtf.utf8)
        let approximate = text.last == UInt8(ascii: "~")
        if approximate { text.removeLast() }
        guard var date = Self.exact(text) else { return nil }
        date.isApproximate = approximate
        self = date
    }

    private static func exact(_ text: [UInt8]) -> PartialDate? {
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in text[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        let dash = UInt8(ascii: "-")
        if text.count == 4, text[3] == UInt8(ascii: "X") {
            return number(0..<3).flatMap { PartialDate(decade: $0 * 10) }
        }
        guard text.count >= 4, let year = number(0..<4) else { return nil }
        if text.count == 4 { return PartialDate(year: year) }
        guard text.count >= 7, text[4] == dash, let month = number(5..<7) else { return nil }
        if text.count == 7 {
            return PartialDate(year: year, month: month) ?? PartialDate(year: year, season: month)
        }
        guard text.count == 10, text[7] == dash, let day = number(8..<10) else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// The date in EDTF.
    public var edtf: String {
        let exact =
            switch precision {
            case .decade: padded(year / 10, 3) + "X"
            case .year: padded(year, 4)
            case .season, .month: "\(padded(year, 4))-\(padded(month, 2))"
            case .day: "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
            }
        return isApproximate ? exact + "~" : exact
    }
}

extension PartialDate: Comparable {
    /// By first possible day, then the finer date, then exact before approximate.
    public static func < (a: PartialDate, b: PartialDate) -> Bool {
        if a.first != b.first { return a.first < b.first }
        if a.precision != b.precision { return a.precision > b.precision }
        return !a.isApproximate && b.isApproximate
    }
}
