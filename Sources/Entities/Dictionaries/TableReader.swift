import Knowledge

/// Reads a TSV file: a header line that names the columns in any order, `#` comments, blank lines.
struct TableReader {
    let file: DictionaryFile
    let schema: TableSchema
    let fileNumber: UInt16
    private(set) var rows: [TableRow] = []
    private(set) var problems: [DictionaryProblem] = []

    /// Reads the whole file; rows that are in order are kept even if others are not.
    init(reading file: DictionaryFile, as schema: TableSchema, fileNumber: UInt16) {
        self.file = file
        self.schema = schema
        self.fileNumber = fileNumber
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            reject(line: firstIllFormedLine, "the file is not UTF-8")
            return
        }
        var places: [Int]?
        var line = 0
        for rawLine in text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            line += 1
            let ending = rawLine.last == UInt8(ascii: "\r") ? 1 : 0
            let content = Substring(rawLine.dropLast(ending))
            if content.utf8.first == UInt8(ascii: "#") || content.trimmed.isEmpty { continue }
            let cells = content.utf8
                .split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            if let places {
                readRow(cells, at: places, line: line)
            } else {
                guard let header = readHeader(cells, line: line) else { return }
                places = header
            }
        }
        if places == nil { reject(line: 0, "the file has no header line") }
    }

    /// Positions of the schema's columns in the file's lines; -1 for those it lacks.
    private mutating func readHeader(_ cells: [String], line: Int) -> [Int]? {
        let allowed = schema.columns.map(\.rawValue)
        for name in cells where !allowed.contains(name) {
            reject(
                line: line,
                "unknown column \"\(name)\"; the columns are \(allowed.joined(separator: ", "))")
        }
        if let name = cells.first(where: { name in cells.count { $0 == name } > 1 }) {
            reject(line: line, "column \"\(name)\" stands twice in the header")
        }
        let missing = schema.key.map(\.rawValue).filter { !cells.contains($0) }
        guard missing.isEmpty else {
            reject(line: line, "missing column \"\(missing.joined(separator: "\", \""))\"")
            return nil
        }
        columnCount = cells.count
        return allowed.map { cells.firstIndex(of: $0) ?? -1 }
    }

    private var columnCount = 0

    private mutating func readRow(_ cells: [String], at places: [Int], line: Int) {
        guard cells.count == columnCount else {
            return reject(line: line, "\(cells.count) cells where the header has \(columnCount)")
        }
        for cell in cells where cell != cell.trimmed {
            warn(line: line, "space at an end of the cell \"\(cell)\"")
        }
        rows.append(
            TableRow(
                schema: schema, cells: places.map { $0 < 0 ? "" : cells[$0].trimmed },
                origin: AliasOrigin(file: fileNumber, line: UInt32(line))))
    }

    /// The line on which the bytes stop being UTF-8.
    private var firstIllFormedLine: Int {
        let lines = file.bytes.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (index ?? 0) + 1
    }

    private mutating func reject(line: Int, _ message: String) {
        problems.append(
            DictionaryProblem(file: file.path, line: line, message: message, severity: .error))
    }

    private mutating func warn(line: Int, _ message: String) {
        problems.append(
            DictionaryProblem(file: file.path, line: line, message: message, severity: .warning))
    }
}
