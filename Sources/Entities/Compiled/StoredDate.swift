import Knowledge

/// A date, or none, in four bytes.
struct StoredDate: StoredRecord {
    private let bits: UInt32

    /// Packs a date: year, month, day, precision, whether it is approximate; 0 for none.
    init(_ date: PartialDate?) {
        guard let date else {
            bits = 0
            return
        }
        bits =
            UInt32(date.year) << 16 | UInt32(date.month) << 11 | UInt32(date.day) << 6
            | UInt32(date.precision.rawValue) << 1 | (date.isApproximate ? 1 : 0)
    }

    /// The date; nil for none and for bits that are no date's.
    var date: PartialDate? {
        let year = Int(bits >> 16)
        let month = Int(bits >> 11 & 31)
        let precision = PartialDate.Precision(rawValue: UInt8(bits >> 1 & 31))
        var date: PartialDate? =
            switch precision {
            case .decade: PartialDate(decade: year)
            case .year: PartialDate(year: year)
            case .season: PartialDate(year: year, season: month)
            case .month: PartialDate(year: year, month: month)
            case .day: PartialDate(year: year, month: month, day: Int(bits >> 6 & 31))
            case nil: nil
            }
        date?.isApproximate = bits & 1 != 0
        return date
    }
}
