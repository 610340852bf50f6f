/// One bit for each byte of a text, eight to a byte, the first in the lowest bit.
struct BitTable {
    /// Zeros for eight more bytes follow, so that eight can be read wherever the text has one.
    var bytes: [UInt8]

    /// How many bits a window tells of, wherever it begins: those of eight bytes but what stands
    /// before the first.
    static let reach = 57

    /// Zeros for a text of so many bytes.
    init(count: Int) { bytes = Array(repeating: 0, count: count / 8 + 9) }

    /// The bits from an index of the text on: `reach` of them, or 64 where the index is a multiple of
    /// eight. The index must be of the text or its end; that is not checked.
    @inline(__always)
    func window(from index: Int) -> UInt64 {
        // The table goes on for eight bytes behind the text.
        unsafe bytes.span.bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: index &>> 3, as: UInt64.self
        ).littleEndian &>> UInt64(index & 7)
    }
}
