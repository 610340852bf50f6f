import Knowledge

extension DictionaryContent {
    /// Rows of one file stand sorted by their key, so that changes diff well.
    mutating func checkOrder() {
        for schema in TableSchema.allCases {
            let rows = reader.rows(of: schema)
            for (earlier, row) in zip(rows, rows.dropFirst())
            where earlier.origin.file == row.origin.file && reader.precedes(row, earlier) {
                let key = schema.key[0]
                reader.note(
                    row, .error,
                    "out of order: \"\(reader.text.string(reader.keyCell(row, key)))\" belongs "
                        + "before \"\(reader.text.string(reader.keyCell(earlier, key)))\"")
            }
        }
    }

    /// Every row of a table that has the column names its source.
    mutating func checkSources() {
        for schema in TableSchema.allCases where schema.position(of: .source) != nil {
            for row in reader.rows(of: schema) where reader.isEmptyCell(row, .source) {
                reader.note(row, .warning, "the row names no source")
            }
        }
    }
}

extension DictionaryReader {
    /// Whether a row's key comes before another's.
    fileprivate func precedes(_ a: TableRow, _ b: TableRow) -> Bool {
        for column in a.schema.key {
            let (left, right) = (keyCell(a, column), keyCell(b, column))
            if !text.equal(left, right) { return text.precedes(left, right) }
        }
        return false
    }

    /// Whether a row's file has a column, and nothing in it here.
    fileprivate func isEmptyCell(_ row: TableRow, _ column: TableSchema.Column) -> Bool {
        let cell = self[row, column]
        // A column that the file lacks is the empty range at the start of all texts.
        return cell.isEmpty && cell.start > 0
    }
}
