import Knowledge

/// The tables of a dictionary directory, one TSV file each.
enum TableSchema: String, CaseIterable, Sendable {
    case states, organisations, people, offices, places, roles, exclusions, words

    /// The table of a file, nil for files that are no tables.
    init?(fileName: String) {
        guard fileName.hasSuffix(".tsv") else { return nil }
        self.init(rawValue: String(fileName.dropLast(4)))
    }

    /// The file's name in each directory.
    var fileName: String { rawValue + ".tsv" }

    /// Its columns, in the order in which rows hold their cells.
    var columns: [Column] {
        switch self {
        case .states:
            [
                .id, .name, .aliases, .weakAliases, .demonyms, .capital, .successor, .iso2,
                .wikidata, .from, .until, .source,
            ]
        case .organisations:
            [
                .id, .name, .aliases, .weakAliases, .kind, .parent, .successor, .wikidata, .from,
                .until, .source,
            ]
        case .people: [.id, .name, .aliases, .weakAliases, .nationality, .wikidata, .source]
        case .offices: [.person, .role, .of, .from, .until, .source]
        case .places: [.id, .name, .aliases, .state, .metonym, .source]
        case .roles: [.role, .variants]
        case .exclusions: [.phrase, .insteadOf, .reason]
        case .words: [.word]
        }
    }

    /// The columns that together name a row; rows are sorted by them, and an overlay's row replaces
    /// the row with the same ones. These must be there; an overlay may leave out the others.
    var key: [Column] {
        switch self {
        case .states, .organisations, .people, .places: [.id]
        case .offices: [.person, .role, .of, .from]
        case .roles: [.role]
        case .exclusions: [.phrase]
        case .words: [.word]
        }
    }

    /// The kind of the entities it lists; nil for tables that list none.
    var entityKind: EntityKind? {
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
        case .states: [.successor]
        case .organisations: [.parent, .successor]
        case .people: [.nationality]
        case .offices: [.person, .of]
        case .places: [.state]
        case .roles, .exclusions, .words: []
        }
    }

    /// Column names as they stand in header lines.
    enum Column: String, Sendable {
        case id, name, aliases, demonyms, capital, successor, iso2, wikidata, from, until, source
        case kind, parent, nationality, person, role, of, state, metonym, variants, phrase, reason
        case word
        case weakAliases = "weak_aliases"
        case insteadOf = "instead_of"
    }
}
