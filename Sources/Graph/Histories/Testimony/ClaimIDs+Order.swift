import Knowledge

extension [ClaimID] {
    /// Each once, in order. O(n log n), and less where parts are in order already.
    var sortedOnce: [ClaimID] {
        guard count > 1 else { return self }
        var once: [ClaimID] = []
        once.reserveCapacity(count)
        for id in sorted() where id != once.last { once.append(id) }
        return once
    }

    /// Whether one of them, which stand in order, is this. O(log n).
    func hasInOrder(_ id: ClaimID) -> Bool {
        let position = position { $0 >= id }
        return position < count && self[position] == id
    }
}
