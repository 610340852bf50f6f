import Knowledge

/// A compiled dictionary: tables of records over one text, made from rows or found in a file.
///
/// Whatever it was made of, the same rows give the same bytes.
struct DictionaryImage: Sendable {
    /// SHA-256 of the files' names and content, in overlay order.
    let hash: ContentHash
    /// By the raw value of `DictionarySection`.
    private var sections: [Table<UInt8>]
    /// The size of the records of each section.
    private(set) var recordSizes: [Int]

    /// An image without anything yet.
    init(hash: ContentHash) {
        self.hash = hash
        sections = Array(repeating: Table(), count: DictionarySection.allCases.count)
        recordSizes = Array(repeating: 1, count: DictionarySection.allCases.count)
    }

    /// Puts a section in its place.
    mutating func put<Record>(_ table: Table<Record>, as section: DictionarySection) {
        sections[section.rawValue] = table.asBytes
        recordSizes[section.rawValue] = MemoryLayout<Record>.stride
    }

    /// Puts records in their place.
    mutating func put<Record: StoredRecord>(_ records: [Record], as section: DictionarySection) {
        put(Table(records), as: section)
    }

    /// The bytes of a section.
    subscript(section: DictionarySection) -> Table<UInt8> { sections[section.rawValue] }

    /// The records of a section; traps if it holds no whole number of them, which opening has ruled
    /// out.
    func table<Record: StoredRecord>(_ section: DictionarySection) -> Table<Record> {
        guard let table = Table<Record>(sections[section.rawValue]) else {
            preconditionFailure("a section holds whole records")
        }
        return table
    }
}
