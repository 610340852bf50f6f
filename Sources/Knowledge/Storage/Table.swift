/// A value that tables hold: a few integers without gaps between them, so that any bytes of its size
/// are a valid one and the same value always has the same bytes.
public protocol StoredRecord: BitwiseCopyable, Sendable {}

extension UInt8: StoredRecord {}
extension UInt16: StoredRecord {}
extension UInt32: StoredRecord {}
extension UInt64: StoredRecord {}
extension TextRange: StoredRecord {}

/// Records of one size, one behind the other, in memory of our own or in a mapped file.
///
/// Reads like an array that cannot be changed: a position outside traps, a position inside costs a
/// comparison and a load. Copying a table copies a reference.
///
/// Public, although only this package makes tables: the compiler inlines nothing less across modules,
/// and the search for names reads tables tens of millions of times a second.
@safe public struct Table<Element: StoredRecord>: RandomAccessCollection, @unchecked Sendable {
    @usableFromInline let storage: ByteStorage
    /// Into `storage`, which this table keeps alive.
    @usableFromInline let start: UnsafePointer<Element>
    /// How many records there are.
    public let count: Int

    /// The records that fill a range of a storage; nil if it lies outside, is not on the boundary
    /// that the records need, or does not hold a whole number of them.
    package init?(_ storage: ByteStorage, bytes range: Range<Int>) {
        let size = MemoryLayout<Element>.stride
        guard range.lowerBound >= 0, range.upperBound <= storage.count, range.count % size == 0,
            range.lowerBound % MemoryLayout<Element>.alignment == 0
        else { return nil }
        self.storage = storage
        count = range.count / size
        unsafe start = (storage.start + range.lowerBound).assumingMemoryBound(to: Element.self)
    }

    /// The whole records at the beginning of some bytes; none where the bytes do not begin on the
    /// boundary that the records need.
    package init(wholeOf bytes: Table<UInt8>) {
        let first = unsafe UnsafeRawPointer(bytes.start) - bytes.storage.start
        let size = bytes.count / MemoryLayout<Element>.stride * MemoryLayout<Element>.stride
        self = Self(bytes.storage, bytes: first..<first + size) ?? Self()
    }

    /// A copy of some records.
    package init(_ elements: [Element]) {
        let size = MemoryLayout<Element>.stride
        let storage = unsafe ByteStorage(count: elements.count * size) { memory in
            unsafe elements.withUnsafeBytes { unsafe memory.copyMemory(from: $0) }
        }
        self = Self(storage, bytes: 0..<storage.count) ?? Self()
    }

    /// No records.
    package init() {
        storage = .empty
        count = 0
        unsafe start = storage.start.assumingMemoryBound(to: Element.self)
    }

    /// The bytes of all records.
    package var asBytes: Table<UInt8> {
        let first = unsafe UnsafeRawPointer(start) - storage.start
        let size = count * MemoryLayout<Element>.stride
        return Table<UInt8>(storage, bytes: first..<first + size) ?? Table<UInt8>()
    }

    /// 0.
    @inlinable public var startIndex: Int { 0 }
    /// The same as `count`.
    @inlinable public var endIndex: Int { count }

    /// One record; traps if there is none.
    @inlinable @inline(__always) public subscript(position: Int) -> Element {
        // One comparison for both ends.
        precondition(
            UInt(bitPattern: position) < UInt(bitPattern: count), "no such record in a table")
        return unsafe start[position]
    }

    /// One record of a position that is known to be inside.
    @unsafe @inlinable @inline(__always) public subscript(unchecked position: Int) -> Element {
        unsafe start[position]
    }

    /// Lets a closure read all records at once.
    @inlinable public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<Element>) throws -> Result
    ) rethrows -> Result? {
        defer { withExtendedLifetime(storage) {} }
        return try unsafe body(UnsafeBufferPointer(start: start, count: count))
    }
}

extension Table<UInt8> {
    /// Eight bytes from a position on, the first in the lowest lane; zeros behind the last one. Traps
    /// if the position is outside.
    @inlinable @inline(__always) public func eightBytes(from position: Int) -> UInt64 {
        precondition(position >= 0 && position <= count, "no such bytes in a table")
        guard count - position >= 8 else { return lastBytes(from: position) }
        return unsafe UnsafeRawPointer(start).loadUnaligned(
            fromByteOffset: position, as: UInt64.self
        ).littleEndian
    }

    @usableFromInline @inline(never) func lastBytes(from position: Int) -> UInt64 {
        self[position...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
