import Knowledge

/// The time behind a code: `<930913`, `>011222`, `790716-030409`.
struct PetrarchPeriod: Equatable {
    let from: PartialDate?
    let until: PartialDate?

    /// Reads a period; nil for anything else.
    ///
    /// Two digits stand for 1931 to 2030, as TABARI and PETRARCH have it. A time from the first of a
    /// month to the last of one comes from monthly lists: only its months are known.
    init?(_ text: [UInt8]) {
        let from: CalendarDay?
        let until: CalendarDay?
        switch text.first {
        case UInt8(ascii: "<"):
            guard let day = Self.day(text.dropFirst()) else { return nil }
            (from, until) = (nil, day)
        case UInt8(ascii: ">"):
            guard let day = Self.day(text.dropFirst()) else { return nil }
            (from, until) = (day, nil)
        default:
            let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            guard parts.count == 2, let first = Self.day(parts[0]), let last = Self.day(parts[1]),
                first <= last
            else { return nil }
            (from, until) = (first, last)
        }
        let areMonths =
            (from?.components.day ?? 1) == 1
            && (until?.advanced(by: 1).components.day ?? 1) == 1
        let precision = areMonths ? PartialDate.Precision.month : .day
        self.from = from.map { PartialDate($0).truncated(to: precision) }
        self.until = until.map { PartialDate($0).truncated(to: precision) }
    }

    private static func day(_ text: ArraySlice<UInt8>) -> CalendarDay? {
        var number = 0
        for byte in text {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            guard number < 100_000_000 else { return nil }
        }
        var year = number / 10_000
        switch text.count {
        case 6: year += year <= 30 ? 2000 : 1900
        case 8: break
        default: return nil
        }
        return CalendarDay(year: year, month: number / 100 % 100, day: number % 100)
    }
}
