import Knowledge

extension DateSpan {
    /// The date in a sentence: "in 2006", "on 31 August 2012", "in or before 2015".
    var phrase: String {
        switch self {
        case .on(let date): date.placedPhrase
        case .period(.date(let from), .date(let to)): "from \(from.phrase) to \(to.phrase)"
        case .period(.date(let from), .open): "since \(from.phrase)"
        case .period(.date(let from), .unknown): "from \(from.phrase) on"
        case .period(_, .date(let to)): "until \(to.phrase)"
        case .period: "at no known time"
        case .moment(let from?, let to?): "between \(from.phrase) and \(to.phrase)"
        case .moment(let from?, nil): "in or after \(from.phrase)"
        case .moment(nil, let to?): "in or before \(to.phrase)"
        case .moment(nil, nil): "at no known time"
        }
    }

    /// The date in a table, as short as EDTF and in plain words: "2006", "by 2015", "1992 or later",
    /// "between 1963 and 1979".
    var cell: String {
        switch self {
        case .moment(let from?, let to?): "between \(from.edtf) and \(to.edtf)"
        case .moment(let from?, nil): "\(from.edtf) or later"
        case .moment(nil, let to?): "by \(to.edtf)"
        case .period(.date(let from), .date(let to)): "\(from.edtf) to \(to.edtf)"
        case .period(.date(let from), _): "\(from.edtf) on"
        case .period(_, .date(let to)): "until \(to.edtf)"
        default: edtf
        }
    }
}

extension PartialDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let seasons = ["spring", "summer", "autumn", "winter"]

    /// The date alone: "2006", "August 2012", "31 August 2012", "the 1990s", "about 2018".
    var phrase: String {
        let exact =
            switch precision {
            case .decade: "the \(year)s"
            case .year: "\(year)"
            case .season: "\(Self.seasons[month - 21]) \(year)"
            case .month: "\(Self.months[month - 1]) \(year)"
            case .day: "\(day) \(Self.months[month - 1]) \(year)"
            }
        return isApproximate ? "about \(exact)" : exact
    }

    /// With its preposition: "in 2006", "on 31 August 2012".
    fileprivate var placedPhrase: String { (precision == .day ? "on " : "in ") + phrase }
}
