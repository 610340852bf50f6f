import Knowledge

/// The rows of a dictionary, checked, with every problem that reading met.
struct DictionaryContent {
    /// Sorted by id, each id once.
    let entities: [EntityRow]
    /// The names of all entities, those of one entity together, in the order of `entities`.
    let names: [NameRecord]
    /// Where the names of each entity begin in `names`; one more at the end.
    let firstNames: [UInt32]
    /// Texts of names that stand in no table, in ranges behind those of the tables.
    let plurals: [UInt8]
    let offices: [OfficeRow]
    let roles: [TableRow]
    let exclusions: [TableRow]
    let words: [TableRow]
    /// The words of `words.tsv`, folded.
    let commonWords: CommonWords
    /// The files behind the rows; carries texts and problems.
    var reader: DictionaryReader

    /// Reads files in the order in which directories overlay each other.
    init(reading files: consuming [DictionaryFile]) {
        var reader = DictionaryReader(reading: files)
        let words = Self.named(.words, in: &reader)
        commonWords = CommonWords(folding: words.map { reader.text[reader[$0, .word]] })
        var collector = NameCollector(from: reader.text, without: commonWords)
        var entities: [EntityRow] = []
        var firstNames: [UInt32] = [0]
        let states = StateIDs(reader)
        for row in Self.sortedByID(reader) {
            let entity = EntityRow(row, isState: { states.contains($0) }, into: &reader)
            guard let entity else { continue }
            if let earlier = entities.last, reader.text.equal(earlier.id, entity.id) {
                reader.note(
                    row, .error,
                    "id \"\(reader.text.string(entity.id))\" stands already at "
                        + reader.place(of: earlier.row.origin))
                continue
            }
            entities.append(entity)
            collector.collect(row, of: entity.kind, from: reader)
            firstNames.append(UInt32(collector.names.count))
        }
        self.entities = entities
        self.firstNames = firstNames
        names = collector.names
        plurals = collector.plurals
        var offices: [OfficeRow] = []
        for row in reader.rows(of: .offices) {
            if let office = OfficeRow(row, into: &reader) { offices.append(office) }
        }
        self.offices = offices
        self.words = words
        roles = Self.named(.roles, in: &reader)
        exclusions = Self.named(.exclusions, in: &reader)
        self.reader = reader
    }

    /// The bytes of all names, for ranges of tables and plurals alike.
    var nameBytes: [UInt8] { reader.text.bytes + plurals }

    /// Whether an exclusion is the name of a person whom the dictionaries do not have.
    func isOfPerson(_ exclusion: TableRow) -> Bool {
        reader.text[reader[exclusion, .reason]].starts(with: "a person".utf8)
    }

    /// The text of a name.
    func string(_ name: NameRecord) -> String {
        let first = Int(name.text.start) - reader.text.bytes.count
        guard first >= 0 else { return reader.text.string(name.text) }
        return String(decoding: plurals[first..<first + name.text.count], as: UTF8.self)
    }

    /// The names of the entity at a position.
    func names(of entity: Int) -> ArraySlice<NameRecord> {
        names[Int(firstNames[entity])..<Int(firstNames[entity + 1])]
    }

    /// The rows of all tables that list entities; of one id in the order of the tables.
    private static func sortedByID(_ reader: DictionaryReader) -> [TableRow] {
        let rows = TableSchema.allCases.filter { $0.entityKind != nil }
            .flatMap { reader.rows(of: $0) }
        // The first bytes decide most comparisons.
        var order = rows.indices.map { index in
            (start: reader.text.prefix(reader[rows[index], .id]), index: UInt32(index))
        }
        order.sort { a, b in
            if a.start != b.start { return a.start < b.start }
            let (left, right) = (reader[rows[Int(a.index)], .id], reader[rows[Int(b.index)], .id])
            if reader.text.precedes(left, right) { return true }
            return a.index < b.index && !reader.text.precedes(right, left)
        }
        return order.map { rows[Int($0.index)] }
    }

    private static func named(
        _ schema: TableSchema, in reader: inout DictionaryReader
    ) -> [TableRow] {
        var rows: [TableRow] = []
        for row in reader.rows(of: schema) {
            if reader.keyCell(row, schema.key[0]).isEmpty {
                reader.note(row, .error, "the row has no \(schema.key[0].header)")
            } else {
                rows.append(row)
            }
        }
        return rows
    }
}

/// The ids of all states.
private struct StateIDs {
    private let text: DictionaryText
    private let ids: [TextRange]
    private var index: TextIndex

    init(_ reader: DictionaryReader) {
        text = reader.text
        ids = reader.rows(of: .states).map { reader[$0, .id] }
        index = TextIndex(capacity: ids.count)
        for (number, id) in ids.enumerated() where !contains(id) {
            index.insert(number, hash: text.hash(id)) { text.hash(ids[$0]) }
        }
    }

    /// Whether a text is the id of a state.
    func contains(_ id: TextRange) -> Bool {
        !id.isEmpty && index.number(hash: text.hash(id)) { text.equal(ids[$0], id) } != nil
    }
}
