import Knowledge

/// An entity as a dictionary row gives it, checked.
struct EntityRow {
    /// Kebab case.
    let id: TextRange
    let name: TextRange
    let kind: EntityKind
    let organisationKind: OrganisationKind?
    /// Empty for none.
    let shortName: TextRange
    /// Id of the state a place lies in or whose organ an organisation is; empty for none.
    let state: TextRange
    /// Id of the state whose national a person is; empty for none.
    let nationality: TextRange
    let isMetonym: Bool
    /// The row.
    let row: TableRow

    /// Reads a row, noting what is wrong with it; nil if it names no entity.
    /// - Parameter isState: whether an id is a state's.
    init?(
        _ row: TableRow, isState: (TextRange) -> Bool, into reader: inout DictionaryReader
    ) {
        guard let kind = row.schema.entityKind else { return nil }
        self.row = row
        self.kind = kind
        id = reader[row, .id]
        name = reader[row, .name]
        guard Self.isWellFormed(id: reader.text[id]) else {
            reader.note(
                row, .error,
                "id \"\(reader.text.string(id))\" is not kebab case "
                    + "(letters a–z, digits, single hyphens)")
            return nil
        }
        guard !name.isEmpty else {
            reader.note(row, .error, "\"\(reader.text.string(id))\" has no name")
            return nil
        }
        reader.checkPeriod(of: row)
        nationality = reader[row, .nationality]
        let parent = reader[row, .parent]
        let none = TextRange(0, 0)
        state = kind == .place ? reader[row, .state] : isState(parent) ? parent : none
        let isOrganisation = kind == .organisation
        organisationKind = isOrganisation ? reader.organisationKind(of: row) : nil
        shortName = isOrganisation ? reader.shortName(of: row) ?? none : none
        isMetonym = reader.isMetonym(row)
    }

    /// Kebab case: lower-case letters and digits in parts joined by single hyphens.
    private static func isWellFormed(id: ArraySlice<UInt8>) -> Bool {
        var isBehindHyphen = true
        for byte in id {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                isBehindHyphen = false
            case UInt8(ascii: "-") where !isBehindHyphen: isBehindHyphen = true
            default: return false
            }
        }
        return !isBehindHyphen
    }
}

extension DictionaryReader {
    /// A date cell, noting one that is no date.
    mutating func date(of row: TableRow, _ column: TableSchema.Column) -> PartialDate? {
        let cell = self[row, column]
        guard !cell.isEmpty else { return nil }
        if let date = PartialDate(edtf: text.string(cell)) { return date }
        let isDay = cell.count == 10 && text[cell].allSatisfy { "0123456789-".utf8.contains($0) }
        note(
            row, .error,
            "\(column.header) \"\(text.string(cell))\" is "
                + (isDay
                    ? "a day that no calendar has"
                    : "no date; write 1992, 1992-05 or 1992-05-15"))
        return nil
    }

    /// When something began and ended, noting an end before the beginning.
    @discardableResult
    mutating func checkPeriod(of row: TableRow) -> (from: PartialDate?, until: PartialDate?) {
        let from = date(of: row, .from)
        let until = date(of: row, .until)
        if let from, let until, until.last < from.first {
            note(row, .error, "until \(until.edtf) is before from \(from.edtf)")
        }
        return (from, until)
    }

    fileprivate mutating func organisationKind(of row: TableRow) -> OrganisationKind {
        let cell = self[row, .kind]
        guard !cell.isEmpty else { return .organisation }
        if let kind = OrganisationKind(rawValue: text.string(cell)) { return kind }
        let allowed = OrganisationKind.allCases.map(\.rawValue).joined(separator: ", ")
        note(row, .error, "kind \"\(text.string(cell))\" is none of \(allowed)")
        return .organisation
    }

    fileprivate mutating func isMetonym(_ row: TableRow) -> Bool {
        let cell = self[row, .metonym]
        if cell.isEmpty || text.equal(cell, "no".utf8) { return false }
        if text.equal(cell, "yes".utf8) { return true }
        note(row, .error, "metonym \"\(text.string(cell))\" is neither yes nor no")
        return false
    }

    /// The acronym that is also the id, for drawings: CSTO for `csto`.
    fileprivate func shortName(of row: TableRow) -> TextRange? {
        let id = text[self[row, .id]]
        func isShort(_ name: TextRange) -> Bool {
            name.count == id.count && name.count <= 8 && NameCollector.isAcronym(text[name])
                && zip(text[name], id).allSatisfy { Folding.asciiLowercase($0) == $1 }
        }
        let name = self[row, .name]
        return isShort(name) ? name : aliases(of: row).map(\.text).first(where: isShort)
    }
}
