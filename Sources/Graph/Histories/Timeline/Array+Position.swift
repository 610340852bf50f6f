extension Array {
    /// The first position at which a condition holds that then holds to the end; the end where it
    /// holds nowhere. O(log n).
    func position(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
