import Knowledge

/// A node of the trie: the hash of a sequence of words, and what is known about it.
struct TrieSlot: StoredRecord {
    /// 0 in an empty slot.
    private(set) var hash: UInt32 = 0
    /// Two bits of flags, then a phrase or a position in `endings`.
    private var content: UInt32 = Self.noEndings

    private static let noEndings: UInt32 = ~3
    private static let prefixBit: UInt32 = 1
    private static let singleBit: UInt32 = 2

    /// An empty slot.
    init() {}

    /// A node where one phrase ends.
    init(_ hash: UInt32, phrase: UInt32) {
        self.hash = hash
        content = phrase << 2 | Self.singleBit
    }

    /// A node where several phrases end.
    init(_ hash: UInt32, endings: Int) {
        self.hash = hash
        content = UInt32(endings) << 2
    }

    /// Notes that some phrase goes on from here.
    mutating func goOn(_ hash: UInt32) {
        self.hash = hash
        content |= Self.prefixBit
    }

    /// Where a hash is looked for first in a table of so many slots, fewer than 2³²: a product instead
    /// of a remainder (Lemire, "Fast random integer generation in an interval", 2019).
    @inline(__always)
    static func home(of hash: UInt32, among count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: count)) &>> 32)
    }

    /// Whether some phrase goes on from here.
    @inline(__always)
    var isPrefix: Bool { content & Self.prefixBit != 0 }
    /// Whether one phrase ends here; its number is the value.
    @inline(__always)
    var isSingle: Bool { content & Self.singleBit != 0 }
    /// Whether phrases end here.
    @inline(__always)
    var hasEndings: Bool { content | 3 != ~0 }
    @inline(__always)
    var value: UInt32 { content &>> 2 }
}
