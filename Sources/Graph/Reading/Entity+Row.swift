import Knowledge

extension Entity {
    /// The columns that `init(_:)` reads after the id.
    static func columns(of table: String) -> String {
        ["name", "kind", "organisation_kind", "short_name", "state", "is_metonym"]
            .map { "\(table).\($0)" }.joined(separator: ", ")
    }

    /// Reads the id and the columns above.
    init(_ row: inout RowReader) throws {
        self.init(
            id: EntityID(row.text()), name: row.text(), kind: try row.word(),
            organisationKind: try row.optionalWord(), shortName: row.optionalText(),
            state: row.optionalText().map { EntityID($0) }, isMetonym: row.bool())
    }
}
