/// Where the bytes of an input come from, piece after piece.
///
/// What the bytes mean is told elsewhere: a source knows files and packing, a format reader text.
protocol ByteSource {
    /// The next bytes, in pieces of any length; empty at the end.
    mutating func next() throws -> [UInt8]
}

extension ByteSource {
    /// The bytes of one piece, large enough to be quick and small enough not to count.
    static var pieceSize: Int { 1 << 18 }

    /// All bytes that are left, for formats that are read whole; more than `limit` are refused.
    mutating func contents(atMost limit: Int, of format: InputFormat, path: String) throws
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        while true {
            let piece = try next()
            if piece.isEmpty { return bytes }
            bytes += piece
            guard bytes.count <= limit else {
                throw CorpusError(
                    .badData, path, found: "more than \(limit >> 20) MB of \(format.name)",
                    allowed: "larger collections can be read as JSON Lines")
            }
        }
    }
}

/// Bytes that are in memory already.
struct MemorySource: ByteSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    mutating func next() -> [UInt8] {
        defer { rest = rest.dropFirst(Self.pieceSize) }
        return Array(rest.prefix(Self.pieceSize))
    }
}
