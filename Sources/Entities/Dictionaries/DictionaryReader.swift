import Knowledge

/// Reads the tables of several directories and lays them over each other.
///
/// A later directory's row replaces an earlier one with the same key; aliases that begin with `+`
/// or `-` amend it instead; a key that begins with `!` takes it away.
struct DictionaryReader {
    let files: [DictionaryFile]
    /// Names for `EntityCatalogue.files`: bare for the first directory, with the directory for
    /// those laid over it.
    let fileNames: [String]
    private(set) var tables: [TableSchema: [TableRow]] = [:]
    private(set) var problems: [DictionaryProblem] = []
    private var position: [TableSchema: [[String]: Int]] = [:]

    init(reading files: [DictionaryFile]) {
        self.files = files
        let base = files.first?.directory
        fileNames = files.map { $0.directory == base ? $0.name : $0.path }
        for (number, file) in files.enumerated() {
            guard let schema = TableSchema(fileName: file.name) else {
                if file.name.hasSuffix(".tsv") { noteUnknown(file) }
                continue
            }
            let reader = TableReader(
                reading: file, as: schema, fileNumber: UInt16(clamping: number))
            problems += reader.problems
            lay(reader.rows, of: schema)
        }
        for schema in TableSchema.allCases { tables[schema]?.removeAll(where: \.isDeletion) }
    }

    private mutating func noteUnknown(_ file: DictionaryFile) {
        let names = TableSchema.allCases.map(\.fileName).joined(separator: ", ")
        problems.append(
            DictionaryProblem(
                file: file.path, line: 0, message: "not a table of a dictionary (\(names))",
                severity: .warning))
    }

    private mutating func lay(_ rows: [TableRow], of schema: TableSchema) {
        for row in rows {
            let key = row.key
            guard let index = position[schema, default: [:]][key] else {
                if row.isDeletion { note(row, .warning, "nothing to delete: no row \(named(row))") }
                if row.isAmendment { note(row, .error, "no earlier row \(named(row)) to amend") }
                position[schema, default: [:]][key] = tables[schema, default: []].count
                tables[schema, default: []].append(row)
                continue
            }
            let earlier = tables[schema, default: []][index]
            if earlier.origin.file == row.origin.file {
                note(row, .error, "\(named(row)) stands already on line \(earlier.origin.line)")
            } else if row.isAmendment, !earlier.isDeletion {
                tables[schema, default: []][index] = earlier.amended(by: row)
            } else {
                note(
                    row, .warning,
                    "\(row.isDeletion ? "deletes" : "shadows") \(named(row)) of "
                        + place(of: earlier.origin))
                tables[schema, default: []][index] = row
            }
        }
    }

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
                file: files[Int(origin.file)].path, line: Int(origin.line), message: message,
                severity: severity))
    }

    /// `dict/states.tsv:14`.
    func place(of origin: AliasOrigin) -> String {
        "\(files[Int(origin.file)].path):\(origin.line)"
    }

    private func named(_ row: TableRow) -> String {
        "\"\(row.key.filter { !$0.isEmpty }.joined(separator: ", "))\""
    }
}

extension TableRow {
    /// This row with an overlay's aliases added and removed, and its other filled cells replaced.
    func amended(by overlay: TableRow) -> TableRow {
        var result = self
        for column in schema.columns where column != .aliases && !overlay[column].isEmpty {
            result[column] = overlay[column]
        }
        var aliases = values(.aliases)
        for change in overlay.values(.aliases) {
            let alias = change.dropFirst().trimmed
            aliases.removeAll { $0 == alias }
            if change.hasPrefix("+") {
                aliases.append(alias)
                result.addedNames[alias] = overlay.origin
            }
        }
        result[.aliases] = aliases.joined(separator: "; ")
        return result
    }
}
