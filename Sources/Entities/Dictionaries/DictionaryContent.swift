import Knowledge

/// The rows of a dictionary in valid types, with every problem that reading met.
struct DictionaryContent {
    /// Sorted by id, each id once.
    private(set) var entities: [EntityRow] = []
    private(set) var offices: [OfficeRow] = []
    private(set) var roles: [TableRow] = []
    private(set) var exclusions: [TableRow] = []
    private(set) var words: [TableRow] = []
    /// The files behind the rows; carries the problems.
    var reader: DictionaryReader

    /// Reads files in the order in which directories overlay each other.
    init(reading files: [DictionaryFile]) {
        reader = DictionaryReader(reading: files)
        words = named(.words)
        let commonWords = self.commonWords
        let states = Set((reader.tables[.states] ?? []).map { $0[.id] })
        for schema in TableSchema.allCases where schema.entityKind != nil {
            for row in reader.tables[schema] ?? [] {
                let entity = EntityRow(
                    row, states: states, commonWords: commonWords, into: &reader)
                if let entity { entities.append(entity) }
            }
        }
        entities.sort { $0.entity.id < $1.entity.id }
        dropRepeatedIDs()
        offices = (reader.tables[.offices] ?? []).compactMap { OfficeRow($0, into: &reader) }
        roles = named(.roles)
        exclusions = named(.exclusions)
    }

    /// The words of `words.tsv`, folded.
    var commonWords: Set<[UInt8]> { Set(words.map { Folding.key(of: $0[.word]) }) }

    /// An id belongs to one entity, whatever its table.
    private mutating func dropRepeatedIDs() {
        var kept: [EntityRow] = []
        for row in entities {
            if let earlier = kept.last, earlier.entity.id == row.entity.id {
                reader.note(
                    row.row, .error,
                    "id \"\(row.entity.id)\" stands already at "
                        + reader.place(of: earlier.row.origin))
            } else {
                kept.append(row)
            }
        }
        entities = kept
    }

    private mutating func named(_ schema: TableSchema) -> [TableRow] {
        var rows: [TableRow] = []
        for row in reader.tables[schema] ?? [] {
            if row.key[0].isEmpty {
                reader.note(row, .error, "the row has no \(schema.key[0].rawValue)")
            } else {
                rows.append(row)
            }
        }
        return rows
    }
}
