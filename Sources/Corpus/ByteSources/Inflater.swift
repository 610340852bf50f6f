import CZlib

/// zlib's decompressor for one gzip member after the other; all unsafe code of the module.
@safe final class Inflater {
    /// What one call gave.
    struct Progress {
        let bytes: [UInt8]
        /// Packed bytes that were used up.
        let consumed: Int
        /// Whether the member is complete and its checksum right.
        let isAtEnd: Bool
    }

    /// 32 kB of history, with gzip's header and checksum.
    private static let windowBits: Int32 = 15 + 16

    // zlib keeps the address of the stream, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let code = unsafe inflateInit2_(
            stream, Self.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib has no memory or another version")
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Makes ready for the next member.
    func begin() {
        unsafe inflateReset(stream)
    }

    /// Unpacks some bytes, at most so many; nil where they are damaged.
    func inflate(_ packed: ArraySlice<UInt8>, atMost limit: Int) -> Progress? {
        var code = Z_OK
        var consumed = 0
        // The stream points into both buffers only while zlib is called here.
        let bytes = unsafe packed.withUnsafeBufferPointer { input in
            unsafe [UInt8](unsafeUninitializedCapacity: limit) { output, count in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(input.count)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(limit)
                code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
                consumed = unsafe input.count - Int(stream.pointee.avail_in)
                count = unsafe limit - Int(stream.pointee.avail_out)
                unsafe stream.pointee.next_in = nil
                unsafe stream.pointee.next_out = nil
            }
        }
        guard code == Z_OK || code == Z_STREAM_END else { return nil }
        return Progress(bytes: bytes, consumed: consumed, isAtEnd: code == Z_STREAM_END)
    }
}
