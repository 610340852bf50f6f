import Knowledge

/// Finds by text what was put in under an equal text: positions in an array of the caller's.
///
/// An open-addressing table of numbers alone; the texts stay where they are. O(1).
struct TextIndex: Sendable {
    /// Number and one half of the hash; number 0 is an empty slot.
    private var slots: [(number: UInt32, check: UInt32)]
    private var count = 0

    /// An index that holds so many numbers before it grows.
    init(capacity: Int = 0) {
        var slotCount = 16
        while slotCount < capacity * 2 { slotCount *= 2 }
        slots = Array(repeating: (0, 0), count: slotCount)
    }

    /// The number under a hash whose text is the one looked for, as `isSame` tells.
    func number(hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        let check = UInt32(truncatingIfNeeded: hash >> 32)
        while slots[slot].number != 0 {
            let number = Int(slots[slot].number) - 1
            if slots[slot].check == check, isSame(number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Puts in a number whose text is not in yet; `hashOf` gives the hash of a number put in before.
    mutating func insert(_ number: Int, hash: UInt64, hashOf: (Int) -> UInt64) {
        if (count + 1) * 2 > slots.count { grow(hashOf) }
        put(UInt32(number) + 1, hash)
        count += 1
    }

    private mutating func put(_ number: UInt32, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (number, UInt32(truncatingIfNeeded: hash >> 32))
    }

    private mutating func grow(_ hashOf: (Int) -> UInt64) {
        let old = slots
        slots = Array(repeating: (0, 0), count: old.count * 2)
        for slot in old where slot.number != 0 { put(slot.number, hashOf(Int(slot.number) - 1)) }
    }
}
