public import Knowledge

/// The days on which articles asked about were published, both ends included.
public struct PublicationSpan: Hashable, Sendable {
    /// On this day or later.
    public let first: CalendarDay?
    /// On this day or earlier.
    public let last: CalendarDay?

    /// By default all days, and articles of no known day.
    public init(from first: CalendarDay? = nil, to last: CalendarDay? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether all articles are meant.
    public var isEndless: Bool { first == nil && last == nil }

    /// A condition in SQL that an article may have been published then, by the column that tells.
    ///
    /// A date says no more than its text: "2012" may be any day of that year.
    func condition(_ column: String) -> String {
        let bounds = [(first, ">="), (last, "<=")].compactMap { day, comparison in
            day.map { "\(column) \(comparison) substr('\($0.iso8601)', 1, length(\(column)))" }
        }
        return bounds.isEmpty ? "1" : bounds.joined(separator: " AND ")
    }
}
