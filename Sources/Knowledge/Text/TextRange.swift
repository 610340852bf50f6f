/// A half-open range of UTF-8 byte offsets into one document's text.
///
/// Everything between reading and printing counts in bytes; `CodePointOffsets` turns them into the
/// code points that JSON and the database hold.
public struct TextRange: Hashable, Sendable, Comparable {
    /// Byte offset of the first byte.
    public var start: UInt32
    /// Byte offset after the last byte, never before `start`.
    public var end: UInt32

    /// The range from `start` to `end`, in bytes; traps if they are out of order.
    public init(_ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end, "a text range runs forward")
        self.start = UInt32(start)
        self.end = UInt32(end)
    }

    /// The range over the same bytes.
    public init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    /// Length in bytes.
    public var count: Int { Int(end - start) }

    /// Whether it holds no byte.
    public var isEmpty: Bool { start == end }

    /// The same as array indices.
    public var indices: Range<Int> { Int(start)..<Int(end) }

    /// Whether both share at least one byte.
    public func overlaps(_ other: TextRange) -> Bool {
        max(start, other.start) < min(end, other.end)
    }

    /// Whether every byte of `other` lies in this range.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Orders by start, then by end.
    public static func < (a: TextRange, b: TextRange) -> Bool {
        (a.start, a.end) < (b.start, b.end)
    }
}
