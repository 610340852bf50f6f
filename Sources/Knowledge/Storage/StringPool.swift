/// Texts one behind the other in one table of bytes, found by their ranges.
package struct StringPool: Sendable {
    /// The bytes of all texts.
    package let bytes: Table<UInt8>

    /// A pool over bytes.
    package init(_ bytes: Table<UInt8>) { self.bytes = bytes }

    /// One text; traps if the range lies outside.
    package subscript(range: TextRange) -> String {
        String(decoding: self.bytes(range), as: UTF8.self)
    }

    /// The bytes of one text; traps if the range lies outside.
    package func bytes(_ range: TextRange) -> Slice<Table<UInt8>> {
        Slice(base: bytes, bounds: indices(range))
    }

    /// Whether a text comes before another one, byte by byte.
    package func precedes(_ range: TextRange, _ other: Span<UInt8>) -> Bool {
        let place = indices(range)
        for i in 0..<min(place.count, other.count) {
            let byte = bytes[place.lowerBound + i]
            if byte != other[i] { return byte < other[i] }
        }
        return place.count < other.count
    }

    /// Whether a text has the same bytes as another one.
    package func equal(_ range: TextRange, _ other: Span<UInt8>) -> Bool {
        let place = indices(range)
        guard place.count == other.count else { return false }
        for i in 0..<place.count where bytes[place.lowerBound + i] != other[i] { return false }
        return true
    }

    private func indices(_ range: TextRange) -> Range<Int> {
        precondition(
            range.start <= range.end && Int(range.end) <= bytes.count, "no such text in a pool")
        return range.indices
    }
}
