/// Tells for most words that no phrase begins with them, in one or two reads of a small array.
struct BloomFilter: Sendable {
    private var bits: [UInt64]
    private let mask: UInt32

    /// Holds hashes, about 16 bits for each.
    init(_ hashes: some Collection<UInt32>) {
        var words = 16
        while words * 64 < hashes.count * 16 { words *= 2 }
        bits = Array(repeating: 0, count: words)
        mask = UInt32(truncatingIfNeeded: words * 64 - 1)
        for hash in hashes {
            set(hash & mask)
            set(Self.second(hash) & mask)
        }
    }

    /// Never false for a hash it holds.
    func mayContain(_ hash: UInt32) -> Bool {
        has(hash & mask) && has(Self.second(hash) & mask)
    }

    private mutating func set(_ bit: UInt32) { bits[Int(bit >> 6)] |= 1 << UInt64(bit & 63) }
    private func has(_ bit: UInt32) -> Bool { bits[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1 }
    private static func second(_ hash: UInt32) -> UInt32 { (hash &* 0x9E37_79B1) >> 7 }
}
