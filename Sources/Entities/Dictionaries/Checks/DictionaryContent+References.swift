import Knowledge

extension DictionaryContent {
    /// Ids in cells name entities of the dictionary, of a kind that fits, as many as are read.
    mutating func checkReferences(_ ids: EntityIDs) {
        for schema in TableSchema.allCases {
            for row in reader.rows(of: schema) {
                for column in schema.references {
                    let named = reader.values(row, column)
                    if named.count > 1, !column.namesSeveral {
                        reader.note(
                            row, .error,
                            "\(column.header) \"\(reader.string(row, column))\" names several; "
                                + "one is allowed")
                    }
                    for id in named {
                        check(id, in: column, of: row, against: ids[id].map { entities[$0].kind })
                    }
                }
            }
        }
        checkCapitals(ids)
    }

    private mutating func check(
        _ id: TextRange, in column: TableSchema.Column, of row: TableRow,
        against kind: EntityKind?
    ) {
        guard let kind else {
            let id = reader.text.string(id)
            return reader.note(row, .error, "\(column.header) \"\(id)\" is no id of a dictionary")
        }
        let allowed = column.kinds(in: row.schema)
        if !allowed.contains(kind) {
            let id = reader.text.string(id)
            let names = allowed.map(\.rawValue).joined(separator: " or ")
            reader.note(
                row, .error, "\(column.header) \"\(id)\" is a \(kind.rawValue), not a \(names)")
        }
    }

    /// A capital lies in its state, where the table of places says in which it lies.
    private mutating func checkCapitals(_ ids: EntityIDs) {
        for row in reader.rows(of: .states) {
            guard let capital = ids[reader[row, .capital]] else { continue }
            let state = entities[capital].state
            let isAbroad = !state.isEmpty && !reader.text.equal(state, reader[row, .id])
            // A former state's capital lies in the state that is there now.
            if isAbroad, reader[row, .until].isEmpty {
                reader.note(
                    row, .warning,
                    "capital \"\(reader.string(row, .capital))\" lies in "
                        + "\"\(reader.text.string(state))\" ("
                        + reader.place(of: entities[capital].row.origin) + ")")
            }
        }
    }
}

extension TableSchema.Column {
    /// Whether a cell of ids may hold several.
    fileprivate var namesSeveral: Bool { self == .successor || self == .insteadOf }

    /// What the ids in its cells may name.
    fileprivate func kinds(in schema: TableSchema) -> [EntityKind] {
        switch self {
        case .person: [.person]
        case .nationality, .state: [.state]
        case .capital: [.place]
        case .successor: schema == .states ? [.state] : [.organisation]
        case .parent, .of: [.state, .organisation, .place]
        default: EntityKind.allCases
        }
    }
}
