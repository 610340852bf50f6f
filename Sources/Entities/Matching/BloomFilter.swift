/// Tells for most words that no phrase begins with them, in one read of a small array: both bits of
/// a hash stand in the same 64 (a blocked Bloom filter).
struct BloomFilter: Sendable {
    private let blocks: [UInt64]
    private let mask: UInt32

    /// Holds hashes, 16 to 32 bits for each.
    init(_ hashes: Set<UInt32>) {
        var count = 16
        while count * 4 < hashes.count { count *= 2 }
        let mask = UInt32(truncatingIfNeeded: count - 1)
        var blocks = [UInt64](repeating: 0, count: count)
        for hash in hashes { blocks[Self.block(of: hash, mask)] |= Self.bits(of: hash) }
        self.blocks = blocks
        self.mask = mask
    }

    /// Never false for a hash it holds.
    @inline(__always)
    func mayContain(_ hash: UInt32) -> Bool {
        let bits = Self.bits(of: hash)
        return blocks[Self.block(of: hash, mask)] & bits == bits
    }

    /// What stands for the hash of a word in lower case, where that is asked for separately.
    @inline(__always)
    static func small(_ hash: UInt32) -> UInt32 { hash &* 0x85EB_CA6B | 1 }

    @inline(__always)
    private static func block(of hash: UInt32, _ mask: UInt32) -> Int { Int(hash &>> 1 & mask) }

    @inline(__always)
    private static func bits(of hash: UInt32) -> UInt64 {
        let mixed = hash &* 0x9E37_79B1
        return 1 &<< UInt64(mixed &>> 26) | 1 &<< UInt64(mixed &>> 20 & 63)
    }
}
