/// The well-formed text of another source, piece after piece.
///
/// Decodes as `TextDecoding` does; where the user names no encoding the first megabytes tell it.
struct DecodedSource {
    /// Bytes by which the encoding is told.
    static let sampleSize = 8 << 20

    private var base: any ByteSource
    private let encoding: TextEncoding
    private let isBigEndian: Bool
    /// Bytes that are read and not decoded yet.
    private var pending: [UInt8] = []
    private var isAtStart = true

    init(_ base: any ByteSource, as encoding: TextEncoding?) throws {
        self.base = base
        while pending.count < Self.sampleSize {
            let piece = try self.base.next()
            if piece.isEmpty { break }
            pending += piece
        }
        let sample =
            pending.count <= Self.sampleSize ? pending : Array(pending.prefix(Self.sampleSize))
        self.encoding = encoding ?? TextDecoding.likelyEncoding(of: sample)
        isBigEndian = UTF16Conversion.isBigEndian(pending)
    }

    /// The next text; empty at the end.
    mutating func next() throws -> [UInt8] {
        while true {
            let piece = isAtStart ? [] : try base.next()
            let isLast = piece.isEmpty && !isAtStart
            pending += piece
            let end = isLast ? pending.count : boundary
            let text = decode(pending[..<end])
            pending.removeSubrange(..<end)
            if !text.isEmpty || isLast { return text }
        }
    }

    private mutating func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        defer { isAtStart = false }
        if isAtStart { return TextDecoding.decode(Array(bytes), as: encoding) }
        return switch encoding {
        case .utf8: UTF8Repair.wellFormed(bytes)
        case .utf16: UTF16Conversion.utf8(bytes, isBigEndian: isBigEndian)
        case .windows1252: Windows1252.utf8(Array(bytes))
        }
    }

    /// Up to where what is pending can be decoded without what follows: in UTF-8 behind an ASCII
    /// byte, which ends any ill-formed part; in UTF-16 behind a whole unit that is no half of two.
    private var boundary: Int {
        switch encoding {
        case .windows1252: return pending.count
        case .utf8: return (pending.lastIndex { $0 < 0x80 }).map { $0 + 1 } ?? 0
        case .utf16:
            let end = pending.count & ~1
            guard end >= 2 else { return 0 }
            let high = pending[isBigEndian ? end - 2 : end - 1]
            return high & 0xFC == 0xD8 ? end - 2 : end
        }
    }
}
