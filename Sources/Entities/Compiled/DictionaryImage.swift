import Knowledge

/// A compiled dictionary: tables of records over one text, made from rows or found in a file.
///
/// Whatever it was made of, the same rows give the same bytes.
struct DictionaryImage: Sendable {
    /// SHA-256 of the files' names and content, in overlay order.
    let hash: ContentHash
    /// By the raw value of `DictionarySection`.
    private var sections: [Table<UInt8>]

    /// An image without anything yet.
    init(hash: ContentHash) {
        self.hash = hash
        sections = Array(repeating: Table(), count: DictionarySection.allCases.count)
    }

    /// Puts a section in its place.
    mutating func put<Record>(_ table: Table<Record>, as section: DictionarySection) {
        assert(MemoryLayout<Record>.stride == section.recordSize, "records of another section")
        sections[section.rawValue] = table.asBytes
    }

    /// Puts the bytes of a section in their place.
    mutating func put(bytes: Table<UInt8>, as section: DictionarySection) {
        sections[section.rawValue] = bytes
    }

    /// Puts records in their place.
    mutating func put<Record: StoredRecord>(_ records: [Record], as section: DictionarySection) {
        put(Table(records), as: section)
    }

    /// The bytes of a section.
    subscript(section: DictionarySection) -> Table<UInt8> { sections[section.rawValue] }

    /// The records of a section.
    func table<Record: StoredRecord>(_ section: DictionarySection) -> Table<Record> {
        assert(MemoryLayout<Record>.stride == section.recordSize, "records of another section")
        return Table(wholeOf: sections[section.rawValue])
    }
}
