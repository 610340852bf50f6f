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
        precondition(
            range.start <= range.end && Int(range.end) <= bytes.count, "no such text in a pool")
        return Slice(base: bytes, bounds: range.indices)
    }

    /// Whether a text comes before another one, byte by byte.
    package func precedes(_ range: TextRange, _ other: some Collection<UInt8>) -> Bool {
        bytes(range).lexicographicallyPrecedes(other)
    }
}
