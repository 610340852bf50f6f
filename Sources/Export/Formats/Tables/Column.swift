/// A property as every format with columns prints it: GraphML, GEXF, CSV and Neo4j's.
struct Column<Row>: Sendable {
    /// The column's name, in the same words as JSON keys and the database.
    let name: String
    let type: CellType
    /// Nil where a row has none.
    let value: @Sendable (Row) -> Cell?

    init(_ name: String, _ type: CellType, _ value: @escaping @Sendable (Row) -> Cell?) {
        self.name = name
        self.type = type
        self.value = value
    }

    static func text(
        _ name: String, _ value: @escaping @Sendable (Row) -> String?
    ) -> Column { Column(name, .text) { value($0).map(Cell.text) } }

    static func number(
        _ name: String, _ value: @escaping @Sendable (Row) -> Int?
    ) -> Column { Column(name, .number) { value($0).map(Cell.number) } }

    static func truth(
        _ name: String, _ value: @escaping @Sendable (Row) -> Bool?
    ) -> Column { Column(name, .truth) { value($0).map(Cell.truth) } }
}

/// What a column holds.
enum CellType: Sendable {
    case text, number, truth
    /// A day, `2012-08-31`.
    case day
}

/// A value in a column.
enum Cell: Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)

    /// As it stands between tags and commas.
    var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        }
    }
}
