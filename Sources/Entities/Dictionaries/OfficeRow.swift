import Knowledge

/// Who held which office when, as a dictionary says; it helps to read titles and is no claim.
struct OfficeRow {
    /// Id of the holder.
    let person: TextRange
    /// A role of `roles.tsv`, such as `president`.
    let role: TextRange
    /// Id of the state or organisation.
    let of: TextRange
    let from: PartialDate?
    let until: PartialDate?
    let row: TableRow

    /// Reads a row, noting what is wrong with it.
    init?(_ row: TableRow, into reader: inout DictionaryReader) {
        for column in [TableSchema.Column.person, .role, .of] where reader[row, column].isEmpty {
            reader.note(row, .error, "the office has no \(column.header)")
            return nil
        }
        self.row = row
        person = reader[row, .person]
        role = reader[row, .role]
        of = reader[row, .of]
        (from, until) = reader.checkPeriod(of: row)
    }
}
