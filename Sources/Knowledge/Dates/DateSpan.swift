/// When something held or happened, as exactly as a text says: one EDTF expression.
///
///     2012           some time in 2012 (a state: all of 2012)
///     1999/2006      a period
///     [1992..1994]   one unknown moment between
///     [1992..]       one unknown moment some time after
///     2006/..        since and going on
///     2006/          since, end unknown
///     ../2019        until
public enum DateSpan: Hashable, Sendable {
    /// One date.
    case on(PartialDate)
    /// A period with two ends.
    case period(Endpoint, Endpoint)
    /// One unknown moment between two dates, either of which may be missing, but not both.
    case moment(from: PartialDate?, to: PartialDate?)

    /// One end of a period.
    public enum Endpoint: Hashable, Sendable {
        /// A known date.
        case date(PartialDate)
        /// `..`: going on, or without beginning.
        case open
        /// Nothing: there is an end, but the text does not tell it.
        case unknown

        /// The date, if known.
        public var date: PartialDate? {
            if case .date(let date) = self { date } else { nil }
        }
    }

    /// First day on which it may have begun; nil where nothing bounds it.
    public var earliest: CalendarDay? {
        switch self {
        case .on(let date): date.first
        case .period(let from, _): from.date?.first
        case .moment(let from, _): from?.first
        }
    }

    /// Last day on which it may have begun; nil where nothing bounds it.
    public var latest: CalendarDay? {
        switch self {
        case .on(let date): date.last
        case .period(let from, _): from.date?.last
        case .moment(_, let to): to?.last
        }
    }

    /// First day on which a period may have ended; nil for what is no period or has no known end.
    public var untilEarliest: CalendarDay? {
        if case .period(_, let to) = self { to.date?.first } else { nil }
    }

    /// Last day on which a period may have ended; nil for what is no period or has no known end.
    public var untilLatest: CalendarDay? {
        if case .period(_, let to) = self { to.date?.last } else { nil }
    }
}

extension DateSpan {
    /// Reads one EDTF expression of the forms listed above; nil for anything else.
    public init?(edtf: some StringProtocol) {
        if edtf.hasPrefix("["), edtf.hasSuffix("]") {
            let inner = edtf.dropFirst().dropLast()
            guard let dots = inner.range(ofDots: ()) else { return nil }
            let (left, right) = (inner[..<dots.lowerBound], inner[dots.upperBound...])
            guard let from = Self.optional(left), let to = Self.optional(right),
                from.date != nil || to.date != nil
            else { return nil }
            self = .moment(from: from.date, to: to.date)
        } else if let slash = edtf.firstIndex(of: "/") {
            guard let from = Self.endpoint(edtf[..<slash]),
                let to = Self.endpoint(edtf[edtf.index(after: slash)...]),
                from.date != nil || to.date != nil
            else { return nil }
            self = .period(from, to)
        } else {
            guard let date = PartialDate(edtf: edtf) else { return nil }
            self = .on(date)
        }
    }

    private static func endpoint(_ text: some StringProtocol) -> Endpoint? {
        if text == ".." { return .open }
        return optional(text)
    }

    private static func optional(_ text: some StringProtocol) -> Endpoint? {
        if text.isEmpty { return .unknown }
        return PartialDate(edtf: text).map(Endpoint.date)
    }

    /// The expression in EDTF.
    public var edtf: String {
        func text(_ end: Endpoint) -> String {
            switch end {
            case .date(let date): date.edtf
            case .open: ".."
            case .unknown: ""
            }
        }
        return switch self {
        case .on(let date): date.edtf
        case .period(let from, let to): "\(text(from))/\(text(to))"
        case .moment(let from, let to): "[\(from?.edtf ?? "")..\(to?.edtf ?? "")]"
        }
    }
}

extension StringProtocol {
    fileprivate func range(ofDots: Void) -> Range<Index>? {
        var i = startIndex
        while i < endIndex {
            let next = index(after: i)
            if self[i] == ".", next < endIndex, self[next] == "." {
                return i..<index(after: next)
            }
            i = next
        }
        return nil
    }
}
