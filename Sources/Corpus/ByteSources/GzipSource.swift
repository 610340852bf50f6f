/// What another source holds packed by gzip (RFC 1952), unpacked piece by piece.
///
/// Memory is one piece packed and one unpacked, whatever the ratio. Members that follow one
/// another are read as one, as `gzip -d` does. Damage and a missing end are errors.
struct GzipSource: ByteSource {
    private var base: any ByteSource
    private let path: String
    private let inflater = Inflater()
    private var packed: ArraySlice<UInt8> = []
    /// Whether a member has begun and not ended.
    private var isInMember = false
    private var hasMember = false

    init(_ base: any ByteSource, path: String) {
        self.base = base
        self.path = path
    }

    mutating func next() throws -> [UInt8] {
        while true {
            if packed.isEmpty {
                packed = try base.next()[...]
                if packed.isEmpty {
                    guard hasMember, !isInMember else { throw damage("a .gz that is cut off") }
                    return []
                }
            }
            if !isInMember {
                // Tapes and block devices pad with zeros.
                packed = packed.drop { $0 == 0 }
                if packed.isEmpty { continue }
                inflater.begin()
                (hasMember, isInMember) = (true, true)
            }
            guard let progress = inflater.inflate(packed, atMost: Self.pieceSize) else {
                throw damage("a damaged .gz")
            }
            packed = packed.dropFirst(progress.consumed)
            isInMember = !progress.isAtEnd
            if !progress.bytes.isEmpty { return progress.bytes }
        }
    }

    private func damage(_ found: String) -> CorpusError {
        CorpusError(.badData, path, found: found)
    }
}
