/// Bytes at an address that never changes: an allocation of our own, or a file that is mapped into
/// memory. They are written once, before anybody reads them.
///
/// This file and `Table` are the one place where dictionaries meet pointers. What the rest of the
/// program sees, `Table` and `StringPool`, checks every position.
@safe @usableFromInline package final class ByteStorage: @unchecked Sendable {
    /// The first byte, on a boundary of sixteen; valid as long as this object lives.
    let start: UnsafeRawPointer
    /// How many bytes there are.
    package let count: Int
    private let release: @Sendable () -> Void

    /// Takes over bytes that nobody changes any more.
    ///
    /// - Parameters:
    ///   - start: on a boundary of sixteen, as allocated and mapped memory is.
    ///   - release: unmaps or frees the bytes at the end of this object's life.
    @unsafe package init(
        adopting start: UnsafeRawPointer, count: Int, release: @escaping @Sendable () -> Void
    ) {
        unsafe self.start = start
        self.count = count
        self.release = release
    }

    /// Allocates zeros and lets a closure write over them.
    @unsafe convenience init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        // An empty storage has an address too, so that no reader needs an optional.
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(count, 16), alignment: 16)
        unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count)
        unsafe fill(UnsafeMutableRawBufferPointer(start: memory, count: count))
        nonisolated(unsafe) let owned = unsafe memory
        unsafe self.init(adopting: memory, count: count) { unsafe owned.deallocate() }
    }

    /// Puts copies of tables side by side, each at an offset, with zeros between them.
    package convenience init(count: Int, placing parts: [(offset: Int, bytes: Table<UInt8>)]) {
        unsafe self.init(count: count) { memory in
            for part in parts {
                let place = part.offset..<part.offset + part.bytes.count
                let target = unsafe UnsafeMutableRawBufferPointer(rebasing: memory[place])
                unsafe part.bytes.withContiguousStorageIfAvailable {
                    unsafe target.copyMemory(from: UnsafeRawBufferPointer($0))
                }
            }
        }
    }

    deinit { release() }

    /// A storage without bytes.
    static let empty = unsafe ByteStorage(count: 0) { _ in }
}
