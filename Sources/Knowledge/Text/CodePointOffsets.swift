/// Turns UTF-8 byte offsets of one text into Unicode code point offsets and back.
///
/// Holds the number of code points before each 64th byte, so that either direction costs at most
/// one block of 64 bytes (and a binary search for the way back). A text of ASCII holds nothing.
public struct CodePointOffsets: Sendable {
    private static let blockSize = 64
    private let text: [UInt8]
    private let before: [UInt32]  // empty for ASCII: offsets are then the same

    /// Indexes well-formed UTF-8 text. O(n) in bytes.
    public init(_ text: [UInt8]) {
        self.text = text
        guard text.contains(where: { $0 >= 0x80 }) else {
            before = []
            return
        }
        var before: [UInt32] = []
        before.reserveCapacity(text.count / Self.blockSize + 1)
        var count: UInt32 = 0
        for (i, byte) in text.enumerated() {
            if i % Self.blockSize == 0 { before.append(count) }
            if Self.isFirstByte(byte) { count += 1 }
        }
        self.before = before
    }

    /// Number of code points that begin before the byte at `offset` (0 … text length).
    public func codePoint(atByte offset: Int) -> Int {
        guard !before.isEmpty, offset > 0 else { return offset }
        let block = (offset - 1) / Self.blockSize
        var count = Int(before[block])
        for i in (block * Self.blockSize)..<offset where Self.isFirstByte(text[i]) { count += 1 }
        return count
    }

    /// Byte offset of the code point with the given number; the text's length when past the end.
    public func byte(atCodePoint number: Int) -> Int {
        guard !before.isEmpty else { return min(number, text.count) }
        var low = 0
        var high = before.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(before[middle]) <= number { low = middle } else { high = middle }
        }
        var count = Int(before[low])
        var i = low * Self.blockSize
        while i < text.count {
            if Self.isFirstByte(text[i]) {
                if count == number { return i }
                count += 1
            }
            i += 1
        }
        return text.count
    }

    /// The code points of a byte range.
    public func codePoints(_ range: TextRange) -> Range<Int> {
        codePoint(atByte: Int(range.start))..<codePoint(atByte: Int(range.end))
    }

    /// The bytes of a range of code points.
    public func bytes(_ range: Range<Int>) -> TextRange {
        TextRange(byte(atCodePoint: range.lowerBound), byte(atCodePoint: range.upperBound))
    }

    private static func isFirstByte(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
