import Knowledge

/// Reads a TSV file: a header line that names the columns in any order, `#` comments, blank lines.
struct TableReader {
    private let file: DictionaryFile
    private let schema: TableSchema
    private let fileNumber: UInt16
    /// The text in which the file stands.
    private let text: DictionaryText
    /// The rows, with their cells counted from those in `cells`.
    private(set) var rows: [TableRow] = []
    /// Cells without white space around them, empty where the file has no such column.
    private(set) var cells: [TextRange]
    private(set) var problems: [DictionaryProblem] = []
    /// For each column of the schema its position in the file's lines; -1 for those it lacks.
    private var places: [Int] = []
    private var columnCount = 0
    /// The cells of the line that is being read.
    private var line: [TextRange] = []

    /// Reads a whole file; rows that are in order are kept even if others are not.
    /// - Parameters:
    ///   - range: where the file stands in a text.
    ///   - cells: what earlier files gave, to be added to.
    init(
        reading file: DictionaryFile, as schema: TableSchema, number: UInt16,
        at range: TextRange, in text: DictionaryText, after cells: [TextRange]
    ) {
        self.file = file
        self.schema = schema
        fileNumber = number
        self.text = text
        self.cells = cells
        do {
            _ = try UTF8Span(validating: file.bytes.span)
        } catch {
            let newlines = file.bytes[..<error.byteOffsets.lowerBound]
                .count { $0 == UInt8(ascii: "\n") }
            reject(line: newlines + 1, "the file is not UTF-8")
            return
        }
        readLines(range)
    }

    private mutating func readLines(_ range: TextRange) {
        let end = Int(range.end)
        var number = 0
        var start = Int(range.start)
        while start <= end {
            number += 1
            start = cut(from: start, to: end) + 1
            dropCarriageReturn()
            guard !isCommentOrBlank else { continue }
            if !places.isEmpty {
                readRow(line: number)
            } else if !readHeader(line: number) {
                return
            }
        }
        if places.isEmpty { reject(line: 0, "the file has no header line") }
    }

    /// Cuts the line that begins at a position into cells and returns where it ends.
    private mutating func cut(from start: Int, to end: Int) -> Int {
        line.removeAll(keepingCapacity: true)
        var first = start
        var position = start
        while position < end {
            let byte = text.bytes[position]
            if byte == UInt8(ascii: "\n") { break }
            if byte == UInt8(ascii: "\t") {
                line.append(TextRange(first, position))
                first = position + 1
            }
            position += 1
        }
        line.append(TextRange(first, position))
        return position
    }

    private mutating func dropCarriageReturn() {
        let last = line.count - 1
        if !line[last].isEmpty, text.bytes[Int(line[last].end) - 1] == UInt8(ascii: "\r") {
            line[last].end -= 1
        }
    }

    private var isCommentOrBlank: Bool {
        if !line[0].isEmpty, text.bytes[Int(line[0].start)] == UInt8(ascii: "#") { return true }
        return line.allSatisfy { text.trimmed($0).isEmpty }
    }

    /// Finds the schema's columns; false if one is missing that must be there.
    private mutating func readHeader(line number: Int) -> Bool {
        let cells = line.map { text.string($0) }
        let allowed = schema.columns.map(\.header)
        for name in cells where !allowed.contains(name) {
            reject(
                line: number,
                "unknown column \"\(name)\"; the columns are \(allowed.joined(separator: ", "))")
        }
        if let name = cells.first(where: { name in cells.count { $0 == name } > 1 }) {
            reject(line: number, "column \"\(name)\" stands twice in the header")
        }
        let missing = schema.key.map(\.header).filter { !cells.contains($0) }
        guard missing.isEmpty else {
            reject(line: number, "missing column \"\(missing.joined(separator: "\", \""))\"")
            return false
        }
        columnCount = cells.count
        places = allowed.map { cells.firstIndex(of: $0) ?? -1 }
        return true
    }

    private mutating func readRow(line number: Int) {
        guard line.count == columnCount else {
            return reject(
                line: number, "\(line.count) cells where the header has \(columnCount)")
        }
        for position in line.indices {
            let trimmed = text.trimmed(line[position])
            if trimmed != line[position] {
                let cell = text.string(line[position])
                warn(line: number, "space at an end of the cell \"\(cell)\"")
                line[position] = trimmed
            }
        }
        rows.append(
            TableRow(
                schema: schema, firstCell: UInt32(cells.count),
                origin: AliasOrigin(file: fileNumber, line: UInt32(number))))
        for place in places { cells.append(place < 0 ? TextRange(0, 0) : line[place]) }
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
