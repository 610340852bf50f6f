import Knowledge

extension DictionaryImage {
    /// The bytes of a file of this dictionary, piece by piece.
    var pieces: [Table<UInt8>] {
        let header = DictionaryHeader(self)
        var pieces = [Table(header.bytes)]
        var end = header.bytes.count
        for (section, place) in zip(DictionarySection.allCases, header.places) {
            pieces.append(Table([UInt8](repeating: 0, count: Int(place.offset) - end)))
            pieces.append(self[section])
            end = Int(place.offset + place.byteCount)
        }
        return pieces
    }

    /// Opens the bytes of a file where they stand. O(1) unless verified.
    /// - Parameter verifies: whether to compare all bytes with their sums.
    init(opening file: ByteStorage, verifies: Bool) throws(CompiledDictionaryError) {
        let header = try DictionaryHeader(file)
        self.init(hash: header.hash)
        for (section, place) in zip(DictionarySection.allCases, header.places) {
            let first = Int(place.offset)
            guard let bytes = Table<UInt8>(file, bytes: first..<first + Int(place.byteCount)),
                !verifies || Checksum.of(bytes) == place.checksum
            else { throw .damaged }
            put(bytes: bytes, as: section)
        }
        guard isConsistent else { throw .damaged }
    }

    /// Whether the sections are as long as they must be beside each other.
    private var isConsistent: Bool {
        func count(_ section: DictionarySection) -> Int {
            self[section].count / section.recordSize
        }
        return count(.firstNames) == count(.entities) + 1
            && count(.nationalities) == count(.entities)
            && count(.termsByPerson) == count(.terms) && count(.termsByBody) == count(.terms)
            && count(.firstRoleNames) >= 1
            && count(.phrases) == count(.firstMeanings)
            && count(.trieSlots) >= 1
            && [.filterBlocks, .respellings].allSatisfy {
                count($0).nonzeroBitCount == 1
            }
    }
}
