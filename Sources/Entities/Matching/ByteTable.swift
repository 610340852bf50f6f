import Knowledge

/// A value for each byte. Asking costs one load: every byte is a valid position.
struct ByteTable<Value: StoredRecord>: Sendable {
    private let values: Table<Value>

    /// Asks for the value of each byte once.
    init(_ value: (UInt8) -> Value) { values = Table((0...255).map { value(UInt8($0)) }) }

    @inline(__always)
    subscript(byte: UInt8) -> Value {
        // There are 256 of them.
        unsafe values[unchecked: Int(byte)]
    }
}
