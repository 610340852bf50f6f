/// The hash of a word whose letters are folded one by one: the same as `WordHash` gives for all of
/// them.
struct LetterHash {
    private var hash = WordHash()
    /// Letters that do not fill eight bytes yet, and how many bits they take.
    private var lanes: UInt64 = 0
    private var filled: UInt64 = 0

    /// Takes in a letter without its accent; its case is nothing to the hash.
    @inline(__always)
    mutating func add(_ letter: UInt8) {
        lanes |= UInt64(letter | 0x20) &<< filled
        filled &+= 8
        if filled == 64 {
            hash.add(lanes)
            (lanes, filled) = (0, 0)
        }
    }

    /// The hash of all letters so far.
    var value: UInt32 {
        var whole = hash
        if filled > 0 { whole.add(lanes) }
        return whole.value
    }
}
