/// Hashes of word sequences, each once: an open-addressing table, for the hashes are mixed already.
struct ShingleSet: Sendable {
    /// 0 in an empty slot; a power of two, at most half of them taken.
    private var slots: [UInt64]
    /// How many hashes differ.
    private(set) var count = 0

    /// An empty set with room for so many hashes.
    init(capacity: Int) {
        var size = 8
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Adds a hash, at most as many as there is room for.
    mutating func insert(_ hash: UInt64) {
        let hash = Swift.max(hash, 1)
        let slot = slot(of: hash)
        if slots[slot] == 0 {
            slots[slot] = hash
            count += 1
        }
    }

    /// How many hashes two sets share. O(n) in slots of the smaller.
    func commonCount(with other: ShingleSet) -> Int {
        guard slots.count <= other.slots.count else { return other.commonCount(with: self) }
        return slots.count { $0 != 0 && other.slots[other.slot(of: $0)] != 0 }
    }

    /// Where a hash stands, or the empty slot where it belongs.
    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != hash, slots[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }
}
