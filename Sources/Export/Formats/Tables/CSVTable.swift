/// Comma-separated values as RFC 4180 has them, with LF line ends and a header.
///
/// Cells are written as they are: a spreadsheet may take one that begins with `=` for a formula.
struct CSVTable {
    private(set) var bytes: [UInt8] = []

    /// A file with these columns.
    init(_ header: [String]) {
        add(header)
    }

    /// A table of rows by columns, after the ids that `keys` gives.
    init<Row>(
        keys: [String], columns: [Column<Row>], names: (Column<Row>) -> String = { $0.name },
        rows: some Sequence<Row>, key: (Row) -> [String]
    ) {
        self.init(keys + columns.map(names))
        for row in rows { add(key(row) + columns.map { $0.value(row)?.text ?? "" }) }
    }

    /// Adds a row.
    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ cell: String) {
        let quote = UInt8(ascii: "\"")
        // Readers that trim or drop what is empty keep what stands in quotes.
        let isPlain = cell.utf8.allSatisfy {
            $0 > UInt8(ascii: " ") && $0 != quote && $0 != UInt8(ascii: ",")
        }
        if isPlain { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
