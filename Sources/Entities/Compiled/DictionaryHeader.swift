import Knowledge

/// How the file of a compiled dictionary begins: what it is, and where its sections are.
///
/// A `Lead`, a `Place` for each section, and the sum of these bytes. All numbers have the byte order
/// of the machine that wrote them, for they are read where they stand.
struct DictionaryHeader {
    /// Rises with every change of the format, of the words that names are cut into, of the folding
    /// of words and of their hashes.
    static let version: UInt32 = 5

    let hash: ContentHash
    let places: [Place]

    /// The first 64 bytes.
    struct Lead: StoredRecord {
        /// `EntenteD` as bytes.
        var magic = UInt64(bigEndian: 0x456E_7465_6E74_6544)
        /// Tells the byte order.
        var byteOrder: UInt32 = 0x0102_0304
        var version = DictionaryHeader.version
        /// Length of the whole file in bytes.
        var fileSize: UInt64
        var sectionCount = UInt64(DictionarySection.allCases.count)
        /// SHA-256 of the tables.
        var hash: ContentHash
    }

    /// Where a section stands: 32 bytes.
    struct Place: StoredRecord {
        /// From the beginning of the file, in bytes; divisible by sixteen.
        var offset: UInt64
        var byteCount: UInt64
        var checksum: UInt64
        /// Of one record, in bytes.
        var recordSize: UInt64
    }

    /// Describes an image that is to be written.
    init(_ image: DictionaryImage) {
        hash = image.hash
        var end = Self.size
        places = DictionarySection.allCases.map { section in
            let bytes = image[section]
            let offset = Self.padded(end)
            end = offset + bytes.count
            return Place(
                offset: UInt64(offset), byteCount: UInt64(bytes.count),
                checksum: Checksum.of(bytes), recordSize: UInt64(section.recordSize))
        }
    }

    /// Reads the beginning of a file, whose sections then lie within it.
    init(_ file: ByteStorage) throws(CompiledDictionaryError) {
        guard let lead = Table<Lead>(file, bytes: 0..<MemoryLayout<Lead>.size)?.first,
            lead.magic == Lead(fileSize: 0, hash: lead.hash).magic
        else { throw .notOne }
        let expected = Lead(fileSize: UInt64(file.count), hash: lead.hash)
        guard lead.byteOrder == expected.byteOrder, lead.version == expected.version else {
            throw .otherVersion
        }
        guard lead.fileSize == expected.fileSize, lead.sectionCount == expected.sectionCount,
            let places = Table<Place>(file, bytes: MemoryLayout<Lead>.size..<Self.sumOffset),
            let sums = Table<UInt64>(file, bytes: Self.sumOffset..<Self.size),
            let header = Table<UInt8>(file, bytes: 0..<Self.sumOffset),
            sums[0] == Checksum.of(header),
            zip(DictionarySection.allCases, places).allSatisfy({ section, place in
                place.offset <= lead.fileSize && place.offset % 16 == 0
                    && place.byteCount <= lead.fileSize - place.offset
                    && place.recordSize == UInt64(section.recordSize)
                    && place.byteCount % place.recordSize == 0
            })
        else { throw .damaged }
        hash = lead.hash
        self.places = Array(places)
    }

    /// Length of the whole file.
    var fileSize: Int { places.last.map { Int($0.offset + $0.byteCount) } ?? Self.size }

    /// The header's own bytes.
    var bytes: [UInt8] {
        let lead = Lead(fileSize: UInt64(fileSize), hash: hash)
        let front = Array(Table([lead]).asBytes) + Array(Table(places).asBytes)
        return front + Array(Table([Checksum.of(Table(front))]).asBytes)
    }

    private static let sumOffset =
        MemoryLayout<Lead>.size + MemoryLayout<Place>.size * DictionarySection.allCases.count
    private static let size = sumOffset + 8

    /// The next boundary of sixteen.
    static func padded(_ offset: Int) -> Int { (offset + 15) / 16 * 16 }
}

/// Why a file is no compiled dictionary that can be used.
package enum CompiledDictionaryError: Error {
    /// It begins otherwise.
    case notOne
    /// Another version wrote it, or a machine of the other byte order.
    case otherVersion
    /// It is cut off, or its bytes have changed.
    case damaged
}
