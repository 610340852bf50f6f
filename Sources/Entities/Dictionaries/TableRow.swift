import Knowledge

/// One line of a table: text cells in the order of its schema's columns.
struct TableRow: Sendable {
    let schema: TableSchema
    /// Cells without white space around them, empty where the file has no such column.
    var cells: [String]
    /// Where it stands; an overlay's row keeps its own place.
    let origin: AliasOrigin
    /// Where names stand that an overlay added to an earlier row.
    var addedNames: [String: AliasOrigin] = [:]

    /// One cell; empty for a column that the schema does not have.
    subscript(column: TableSchema.Column) -> String {
        get { schema.columns.firstIndex(of: column).map { cells[$0] } ?? "" }
        set {
            if let index = schema.columns.firstIndex(of: column) { cells[index] = newValue }
        }
    }

    /// The values of a cell that may hold several, separated by semicolons.
    func values(_ column: TableSchema.Column) -> [String] {
        self[column].split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    }

    /// The cells that name the row, without the `!` of a deletion.
    var key: [String] {
        var key = schema.key.map { self[$0] }
        if isDeletion { key[0].removeFirst() }
        return key
    }

    /// Whether it takes an earlier directory's row away.
    var isDeletion: Bool { self[schema.key[0]].utf8.first == UInt8(ascii: "!") }

    /// Whether its aliases add to and remove from those of an earlier directory's row.
    var isAmendment: Bool {
        let aliases = values(.aliases)
        return !aliases.isEmpty && aliases.allSatisfy { $0.hasPrefix("+") || $0.hasPrefix("-") }
    }
}

extension StringProtocol {
    /// Without spaces and tabs at its ends.
    var trimmed: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        var rest = self[...]
        while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
        while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
