import Knowledge

/// Reads the tables of several directories and lays them over each other.
///
/// A later directory's row replaces an earlier one with the same key; aliases that begin with `+`
/// or `-` amend it instead; a key that begins with `!` takes it away.
struct DictionaryReader {
    /// The paths of the files, as the user named their directories.
    let paths: [String]
    /// Names for `EntityCatalogue.files`: bare for the first directory, with the directory for
    /// those laid over it.
    let fileNames: [String]
    /// What all ranges are ranges of.
    var text = DictionaryText()
    private(set) var problems: [DictionaryProblem] = []
    /// By table; those of one file in its order.
    private var tables: [[TableRow]] = Array(repeating: [], count: TableSchema.allCases.count)
    /// Where the row of a key stands in its table.
    private var positions = Array(repeating: TextIndex(), count: TableSchema.allCases.count)
    /// The cells of all rows.
    private var cells: [TextRange] = []
    /// The aliases of the rows that overlays have amended.
    private var amendments: [[Alias]] = []

    /// An alias with the line that taught it.
    struct Alias {
        let text: TextRange
        let origin: AliasOrigin
    }

    init(reading files: consuming [DictionaryFile]) {
        paths = files.map(\.path)
        fileNames = DictionaryFile.displayNames(of: files.map { ($0.directory, $0.name) })
        text.reserve(files.reduce(0) { $0 + $1.bytes.count } + 1 << 16)
        // One that was read is freed: the text has its bytes.
        files.reverse()
        for number in paths.indices {
            guard let file = files.popLast() else { break }
            guard let schema = TableSchema(fileName: file.name) else {
                if file.name.hasSuffix(".tsv") { noteUnknown(file) }
                continue
            }
            let range = text.append(file.bytes)
            let reader = TableReader(
                reading: file, as: schema, number: UInt16(clamping: number), at: range, in: text,
                after: exchange(&cells, with: []))
            cells = reader.cells
            problems += reader.problems
            lay(reader.rows, of: schema)
        }
        tables = tables.map { rows in rows.filter { !isDeletion($0) } }
    }

    private mutating func noteUnknown(_ file: DictionaryFile) {
        let names = TableSchema.allCases.map(\.fileName).joined(separator: ", ")
        problems.append(
            DictionaryProblem(
                file: file.path, line: 0, message: "not a table of a dictionary (\(names))",
                severity: .warning))
    }

    // MARK: Overlays

    private mutating func lay(_ rows: [TableRow], of schema: TableSchema) {
        let table = Int(schema.rawValue)
        var index = exchange(&positions[table], with: TextIndex())
        if tables[table].isEmpty { index = TextIndex(capacity: rows.count) }
        for row in rows {
            let hash = keyHash(row)
            let position = index.number(hash: hash) { haveSameKey(tables[table][$0], row) }
            if let position {
                tables[table][position] = laid(row, over: tables[table][position])
            } else {
                if isDeletion(row) {
                    note(row, .warning, "nothing to delete: no row \(named(row))")
                }
                if isAmendment(row) { note(row, .error, "no earlier row \(named(row)) to amend") }
                index.insert(tables[table].count, hash: hash) { keyHash(tables[table][$0]) }
                tables[table].append(row)
            }
        }
        positions[table] = index
    }

    /// What a row and an earlier one with the same key amount to.
    private mutating func laid(_ row: TableRow, over earlier: TableRow) -> TableRow {
        if earlier.origin.file == row.origin.file {
            note(row, .error, "\(named(row)) stands already on line \(earlier.origin.line)")
            return earlier
        }
        if isAmendment(row), !isDeletion(earlier) { return amended(earlier, by: row) }
        note(
            row, .warning,
            "\(isDeletion(row) ? "deletes" : "shadows") \(named(row)) of "
                + place(of: earlier.origin))
        return row
    }

    /// A row with an overlay's aliases added and removed, and its other filled cells replaced.
    private mutating func amended(_ row: TableRow, by overlay: TableRow) -> TableRow {
        var aliases = aliases(of: row)
        for change in values(overlay, .aliases) {
            let alias = text.trimmed(TextRange(Int(change.start) + 1, Int(change.end)))
            aliases.removeAll { text.equal($0.text, alias) }
            if text.bytes[Int(change.start)] == UInt8(ascii: "+"), !alias.isEmpty {
                aliases.append(Alias(text: alias, origin: overlay.origin))
            }
        }
        let firstCell = UInt32(cells.count)
        for column in row.schema.columns {
            let isReplaced = column != .aliases && !self[overlay, column].isEmpty
            cells.append(isReplaced ? self[overlay, column] : self[row, column])
        }
        amendments.append(aliases)
        return TableRow(
            schema: row.schema, firstCell: firstCell, origin: row.origin,
            amendment: UInt32(amendments.count - 1))
    }

    // MARK: Rows

    /// The rows of a table, overlays laid over each other.
    func rows(of schema: TableSchema) -> [TableRow] { tables[Int(schema.rawValue)] }

    /// One cell; empty for a column that the schema does not have.
    subscript(row: TableRow, column: TableSchema.Column) -> TextRange {
        guard let position = row.schema.position(of: column) else { return TextRange(0, 0) }
        return cells[Int(row.firstCell) + position]
    }

    /// One cell as a string, for messages.
    func string(_ row: TableRow, _ column: TableSchema.Column) -> String {
        text.string(self[row, column])
    }

    /// The values of a cell that may hold several, separated by semicolons.
    func values(_ row: TableRow, _ column: TableSchema.Column) -> [TextRange] {
        text.values(in: self[row, column])
    }

    /// The aliases of a row, as overlays have amended them.
    func aliases(of row: TableRow) -> [Alias] {
        if let amendment = row.amendment { return amendments[Int(amendment)] }
        return values(row, .aliases).map { Alias(text: $0, origin: row.origin) }
    }

    /// A cell of a row's key, without the `!` of a deletion.
    func keyCell(_ row: TableRow, _ column: TableSchema.Column) -> TextRange {
        var cell = self[row, column]
        if column == row.schema.key[0], isDeletion(row) { cell.start += 1 }
        return cell
    }

    /// Whether a row takes an earlier directory's row away.
    private func isDeletion(_ row: TableRow) -> Bool {
        let cell = cells[Int(row.firstCell) + (row.schema.position(of: row.schema.key[0]) ?? 0)]
        return !cell.isEmpty && text.bytes[Int(cell.start)] == UInt8(ascii: "!")
    }

    /// Whether a row's aliases add to and remove from those of an earlier directory's row.
    private func isAmendment(_ row: TableRow) -> Bool {
        // Hardly any cell begins with a sign, so hardly any is taken apart.
        guard let first = text[self[row, .aliases]].first, "+-;".utf8.contains(first) else {
            return false
        }
        let aliases = values(row, .aliases)
        return !aliases.isEmpty
            && aliases.allSatisfy { "+-".utf8.contains(text.bytes[Int($0.start)]) }
    }

    private func keyHash(_ row: TableRow) -> UInt64 {
        row.schema.key.reduce(0) { text.hash(keyCell(row, $1), seed: $0) }
    }

    private func haveSameKey(_ a: TableRow, _ b: TableRow) -> Bool {
        a.schema.key.allSatisfy { text.equal(keyCell(a, $0), keyCell(b, $0)) }
    }

    // MARK: Problems

    /// Records a problem at a row's place.
    mutating func note(
        _ row: TableRow, _ severity: DictionaryProblem.Severity, _ message: String
    ) {
        note(row.origin, severity, message)
    }

    /// Records a problem at a place.
    mutating func note(
        _ origin: AliasOrigin, _ severity: DictionaryProblem.Severity, _ message: String
    ) {
        problems.append(
            DictionaryProblem(
                file: paths[Int(origin.file)], line: Int(origin.line), message: message,
                severity: severity))
    }

    /// `dict/states.tsv:14`.
    func place(of origin: AliasOrigin) -> String { "\(paths[Int(origin.file)]):\(origin.line)" }

    private func named(_ row: TableRow) -> String {
        let cells = row.schema.key.map { text.string(keyCell(row, $0)) }
        return "\"\(cells.filter { !$0.isEmpty }.joined(separator: ", "))\""
    }
}
