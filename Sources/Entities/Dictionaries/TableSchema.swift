package import Knowledge

/// The tables of a dictionary directory, one TSV file each.
package enum TableSchema: UInt8, CaseIterable, Sendable {
    case states, organisations, people, offices, places, roles, exclusions, words

    /// The table of a file, nil for files that are no tables.
    init?(fileName: String) {
        guard let schema = Self.allCases.first(where: { $0.fileName == fileName }) else {
            return nil
        }
        self = schema
    }

    /// The file's name in each directory, without its ending.
    var name: String { "\(self)" }

    /// The file's name in each directory.
    package var fileName: String { name + ".tsv" }

    /// Its columns, in the order in which rows hold their cells.
    package var columns: [Column] { Self.facts[Int(rawValue)].columns }

    /// The columns that together name a row; rows are sorted by them, and an overlay's row replaces
    /// the row with the same ones. These must be there; an overlay may leave out the others.
    package var key: [Column] { Self.facts[Int(rawValue)].key }

    /// Position of a column among a row's cells; nil for a column that the table does not have.
    func position(of column: Column) -> Int? {
        let position = Self.positions[Int(rawValue)][Int(column.rawValue)]
        return position < 0 ? nil : Int(position)
    }

    /// The kind of the entities it lists; nil for tables that list none.
    package var entityKind: EntityKind? {
        switch self {
        case .states: .state
        case .organisations: .organisation
        case .people: .person
        case .places: .place
        case .offices, .roles, .exclusions, .words: nil
        }
    }

    /// Columns whose cells name entities by id.
    var references: [Column] {
        switch self {
        case .states: [.capital, .successor]
        case .organisations: [.parent, .successor]
        case .people: [.nationality]
        case .offices: [.person, .of]
        case .places: [.state]
        case .exclusions: [.insteadOf]
        case .roles, .words: []
        }
    }

    /// Columns and key of each table.
    private static let facts: [(columns: [Column], key: [Column])] = allCases.map { schema in
        switch schema {
        case .states:
            (
                [
                    .id, .name, .aliases, .weakAliases, .demonyms, .capital, .successor, .iso2,
                    .wikidata, .from, .until, .source,
                ], [.id]
            )
        case .organisations:
            (
                [
                    .id, .name, .aliases, .weakAliases, .kind, .parent, .successor, .wikidata,
                    .from, .until, .source,
                ], [.id]
            )
        case .people:
            ([.id, .name, .aliases, .weakAliases, .nationality, .wikidata, .source], [.id])
        case .offices:
            ([.person, .role, .of, .from, .until, .source], [.person, .role, .of, .from])
        case .places: ([.id, .name, .aliases, .state, .metonym, .source], [.id])
        case .roles: ([.role, .variants], [.role])
        case .exclusions: ([.phrase, .insteadOf, .reason], [.phrase])
        case .words: ([.word], [.word])
        }
    }

    /// By table, by column; -1 for a column that the table does not have.
    private static let positions: [[Int8]] = facts.map { table in
        Column.allCases.map { column in Int8(table.columns.firstIndex(of: column) ?? -1) }
    }

    /// The columns of all tables.
    package enum Column: UInt8, CaseIterable, Sendable {
        case id, name, aliases, demonyms, capital, successor, iso2, wikidata, from, until, source
        case kind, parent, nationality, person, role, of, state, metonym, variants, phrase, reason
        case word, weakAliases, insteadOf

        /// As it stands in header lines.
        package var header: String {
            switch self {
            case .weakAliases: "weak_aliases"
            case .insteadOf: "instead_of"
            default: "\(self)"
            }
        }
    }
}
