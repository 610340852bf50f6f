import Knowledge

/// Days in order, for finding the next one.
struct SortedDays {
    private let days: [CalendarDay]

    /// Sorts days. O(n log n).
    init(_ days: [CalendarDay]) {
        self.days = days.sorted()
    }

    /// The first of them after a day. O(log n).
    func first(after day: CalendarDay) -> CalendarDay? {
        let index = days.position { $0 > day }
        return index < days.count ? days[index] : nil
    }

    /// The last of them before a day. O(log n).
    func last(before day: CalendarDay) -> CalendarDay? {
        let index = days.position { $0 >= day }
        return index > 0 ? days[index - 1] : nil
    }
}
