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
        let index = position { $0 > day }
        return index < days.count ? days[index] : nil
    }

    /// The last of them before a day. O(log n).
    func last(before day: CalendarDay) -> CalendarDay? {
        let index = position { $0 >= day }
        return index > 0 ? days[index - 1] : nil
    }

    /// The first position at which a condition holds that then holds to the end.
    private func position(where holds: (CalendarDay) -> Bool) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(days[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
