import Knowledge

/// Who held which office when, as a dictionary says; it helps to read titles and is no claim.
struct OfficeRow: Sendable {
    let person: EntityID
    /// A role of `roles.tsv`, such as `president`.
    let role: String
    /// The state or organisation.
    let of: EntityID
    let from: PartialDate?
    let until: PartialDate?
    let row: TableRow

    /// Reads a row, noting what is wrong with it.
    init?(_ row: TableRow, into reader: inout DictionaryReader) {
        for column in [TableSchema.Column.person, .role, .of] where row[column].isEmpty {
            reader.note(row, .error, "the office has no \(column.rawValue)")
            return nil
        }
        self.row = row
        person = EntityID(row[.person])
        role = row[.role]
        of = EntityID(row[.of])
        from = row.date(.from, into: &reader)
        until = row.date(.until, into: &reader)
        if let from, let until, until.last < from.first {
            reader.note(row, .error, "until \(until.edtf) is before from \(from.edtf)")
        }
    }
}
