import Knowledge

/// Tells for most words that no phrase begins with them, in one read of a small array: both bits of
/// a hash stand in the same 64 (a blocked Bloom filter).
///
/// Words in lower case have a filter of their own, since few phrases may begin with one.
struct BloomFilter: Sendable {
    /// As many blocks for words with capitals as for those without, which follow.
    let blocks: Table<UInt64>
    private let mask: UInt32

    /// Holds hashes, 16 to 32 bits for each.
    /// - Parameter small: those of `hashes` that may stand in lower case, too.
    init(_ hashes: Set<UInt32>, small: Set<UInt32>) {
        var count = 16
        while count * 4 < hashes.count { count *= 2 }
        mask = UInt32(truncatingIfNeeded: count - 1)
        var blocks = [UInt64](repeating: 0, count: count * 2)
        for hash in hashes { blocks[Int(hash &>> 1 & mask)] |= Self.bits(of: hash) }
        for hash in small { blocks[count + Int(hash &>> 1 & mask)] |= Self.bits(of: hash) }
        self.blocks = Table(blocks)
    }

    /// The filter that a compiled dictionary holds.
    init(_ blocks: Table<UInt64>) {
        self.blocks = blocks.count < 2 ? Table([0, 0]) : blocks
        mask = UInt32(truncatingIfNeeded: self.blocks.count / 2 - 1)
    }

    /// Whether a word may be one of those it holds; never false for one of them.
    @inline(__always)
    func mayContain(_ hash: UInt32, isSmall: Bool) -> Bool {
        let bits = Self.bits(of: hash)
        let offset = isSmall ? Int(mask) &+ 1 : 0
        // There are twice as many blocks as the mask reaches.
        return unsafe blocks[unchecked: Int(hash &>> 1 & mask) &+ offset] & bits == bits
    }

    /// Two bits, told by the part of a hash that does not tell the block.
    @inline(__always)
    private static func bits(of hash: UInt32) -> UInt64 {
        1 &<< UInt64(hash &>> 26) | 1 &<< UInt64(hash &>> 20 & 63)
    }
}
