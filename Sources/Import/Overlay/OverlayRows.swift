import Entities
import Knowledge

/// The rows of an overlay's tables.
struct OverlayRows {
    private let source: String
    private var rows: [TableSchema: [[TableSchema.Column: String]]] = [:]
    private var amended = 0
    private var unchanged = 0

    init(source: String) { self.source = source }

    /// Whether a cell can hold a name: without tab, line end or semicolon, and beginning with no sign
    /// that tables understand otherwise.
    static func canHold(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, !"+-!#".unicodeScalars.contains(first) else {
            return false
        }
        return name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != ";" && $0.value != 0x7F }
    }

    // MARK: Adding

    /// Adds an entity: a row of its own, or what the dictionaries' row lacks.
    mutating func add(_ entity: MergedEntity, as id: EntityID, _ names: OverlayNames.Names) {
        let schema = TableSchema.allCases.first { $0.entityKind == entity.kind }
        guard let schema else { return }
        var cells: [TableSchema.Column: String] = [.id: id.rawValue]
        if entity.known == nil {
            cells[.name] = entity.name.text
            cells[.aliases] = list(names.aliases)
            cells[.weakAliases] = list(names.weakAliases)
            cells[.kind] = entity.organisationKind?.rawValue
            cells[entity.stateColumn] = entity.state?.rawValue
            cells[.wikidata] = entity.wikidata
            cells[.from] = entity.from?.edtf
            cells[.until] = entity.until?.edtf
            cells[.source] = source
        } else if names.aliases.isEmpty {
            unchanged += 1
            return
        } else {
            cells[.aliases] = list(names.aliases.map { "+\($0)" })
            amended += 1
        }
        rows[schema, default: []].append(cells)
    }

    /// Adds an office.
    mutating func add(_ term: OverlayOffices.Term) {
        rows[.offices, default: []].append([
            .person: term.person.rawValue, .role: term.role, .of: term.body.rawValue,
            .from: term.from?.edtf ?? "", .until: term.until?.edtf ?? "", .source: source,
        ])
    }

    /// Adds a title.
    mutating func add(_ role: ImportedRole) {
        rows[.roles, default: []].append([.role: role.name, .variants: list(role.variants)])
    }

    private func list(_ values: [String]) -> String { values.joined(separator: "; ") }

    // MARK: Results

    /// Each table with rows: header, then rows by the bytes of their key, each key once.
    var tables: [(name: String, text: String)] {
        TableSchema.allCases.compactMap { schema in
            rows[schema].map { (schema.fileName, text(of: schema, $0)) }
        }
    }

    private func text(
        of schema: TableSchema, _ rows: [[TableSchema.Column: String]]
    ) -> String {
        func key(_ row: [TableSchema.Column: String]) -> [String] {
            schema.key.map { row[$0] ?? "" }
        }
        let sorted = rows.map { (key: key($0), row: $0) }.sorted { a, b in
            for (left, right) in zip(a.key, b.key) where left != right {
                return left.utf8.lexicographicallyPrecedes(right.utf8)
            }
            return false
        }
        var lines = [schema.columns.map(\.header).joined(separator: "\t")]
        var last: [String] = []
        for (key, row) in sorted where key != last {
            lines.append(schema.columns.map { row[$0] ?? "" }.joined(separator: "\t"))
            last = key
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// What the rows add.
    var counts: [(what: String, count: Int)] {
        func new(_ schema: TableSchema) -> Int {
            (rows[schema] ?? []).count { $0[.name] != nil }
        }
        return [
            ("new people", new(.people)), ("new organisations", new(.organisations)),
            ("new places", new(.places)), ("amended rows", amended),
            ("known with all their names", unchanged), ("offices", rows[.offices]?.count ?? 0),
            ("roles", rows[.roles]?.count ?? 0),
        ]
    }
}

extension MergedEntity {
    /// The column that holds its state.
    fileprivate var stateColumn: TableSchema.Column {
        switch kind {
        case .person: .nationality
        case .organisation: .parent
        case .place, .state: .state
        }
    }
}
