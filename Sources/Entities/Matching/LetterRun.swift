/// The ASCII letters with which eight bytes of a text begin.
struct LetterRun {
    private let bytes: ByteLanes
    /// The highest bit of each lane that is no letter.
    private let others: UInt64

    /// Reads the letters at the beginning of some bytes.
    @inline(__always)
    init(_ bytes: ByteLanes) {
        self.bytes = bytes
        others = bytes.nonLetters
    }

    /// Whether there is none.
    @inline(__always)
    var isEmpty: Bool { others & 0x80 != 0 }

    /// Whether all eight bytes are letters, and more may follow.
    @inline(__always)
    var isFull: Bool { others == 0 }

    /// How many there are, none to eight.
    @inline(__always)
    var count: Int { others.trailingZeroBitCount &>> 3 }

    /// All bits that stand before the first other byte.
    @inline(__always)
    private var mask: UInt64 { isFull ? ~0 : (others ^ (others &- 1)) &>> 8 }

    /// The bit of each letter that tells its case.
    @inline(__always)
    private var caseBits: UInt64 { ByteLanes.all(0x20) & mask }

    /// The letters with capitals made small, zeros behind them.
    @inline(__always)
    var lowercased: UInt64 { bytes.bytes & mask | caseBits }

    /// Those that are small: a bit in each lane.
    @inline(__always)
    var small: UInt64 { bytes.bytes & caseBits }

    /// The capitals: a bit in each lane.
    @inline(__always)
    var capitals: UInt64 { small ^ caseBits }
}
