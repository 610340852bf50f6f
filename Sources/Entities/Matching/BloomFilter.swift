import Knowledge

/// Tells for most words that no phrase begins with them, in one read of a small array: both bits of
/// a hash stand in the same 64 (a blocked Bloom filter).
///
/// Words in lower case have a filter of their own, since few phrases may begin with one.
struct BloomFilter: Sendable {
    /// In turn one block for words with capitals and one for those without.
    let blocks: Table<UInt64>
    /// The bits of a hash that tell the two blocks.
    private let mask: UInt32

    /// Holds hashes, 16 to 32 bits for each.
    /// - Parameter small: those of `hashes` that may stand in lower case, too.
    init(_ hashes: Set<UInt32>, small: Set<UInt32>) {
        var count = 16
        while count * 4 < hashes.count { count *= 2 }
        mask = Self.mask(of: count * 2)
        var blocks = [UInt64](repeating: 0, count: count * 2)
        for hash in hashes { blocks[Int(hash & mask)] |= Self.bits(of: hash) }
        for hash in small { blocks[Int(hash & mask) + 1] |= Self.bits(of: hash) }
        self.blocks = Table(blocks)
    }

    /// The filter that a compiled dictionary holds.
    init(_ blocks: Table<UInt64>) {
        self.blocks = blocks.count < 2 ? Table([0, 0]) : blocks
        mask = Self.mask(of: self.blocks.count)
    }

    /// Of so many blocks, a power of two.
    private static func mask(of count: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: count - 1) & ~1
    }

    /// 1 for a word that may be one of those it holds, else 0; never 0 for one of them.
    @inline(__always)
    func count(_ hash: UInt32, isSmall: Bool) -> Int {
        // The mask reaches the last block but one.
        let block = unsafe blocks[unchecked: Int(hash & mask | (isSmall ? 1 : 0))]
        let both = block &>> Self.firstBit(of: hash) & block &>> Self.secondBit(of: hash)
        return Int(truncatingIfNeeded: both & 1)
    }

    /// Two bits, told by the part of a hash that does not tell the block.
    private static func bits(of hash: UInt32) -> UInt64 {
        1 &<< firstBit(of: hash) | 1 &<< secondBit(of: hash)
    }

    @inline(__always)
    private static func firstBit(of hash: UInt32) -> UInt64 { UInt64(hash &>> 26) }

    @inline(__always)
    private static func secondBit(of hash: UInt32) -> UInt64 { UInt64(hash &>> 20 & 63) }
}
