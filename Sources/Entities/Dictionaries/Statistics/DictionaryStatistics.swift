public import Knowledge

/// How much dictionaries hold: rows, names, dates and sources by table, and by state and role.
public struct DictionaryStatistics: Sendable {
    /// In the order of the tables, organisations by kind.
    public let tables: [TableCount]
    /// Sorted by id.
    public let states: [StateCount]
    /// In the order of `roles.tsv`, roles that no office has among them.
    public let roles: [RoleCount]

    /// The rows of one table, or of one kind of organisation.
    public struct TableCount: Sendable, Equatable {
        /// `organisations`, as the file is called.
        public let table: String
        /// Of organisations.
        public let kind: OrganisationKind?
        /// Overlays laid over each other.
        public internal(set) var rows = 0
        /// Names that count alone, those that follow from demonyms among them.
        public internal(set) var names = 0
        /// Surnames and short names.
        public internal(set) var weakNames = 0
        /// Rows with such a cell; nil for tables without the column.
        public internal(set) var from: Int?
        /// Rows with an end.
        public internal(set) var until: Int?
        /// Rows with an id of Wikidata.
        public internal(set) var wikidata: Int?
        /// Rows that name a source.
        public internal(set) var sourced: Int?
        /// Rows whose only source is the editor: the first ones to verify.
        public internal(set) var editorOnly: Int?
    }

    /// What the tables have about one state.
    public struct StateCount: Sendable, Equatable {
        /// The state.
        public let id: String
        /// Its nationals.
        public let people: Int
        /// Offices of the state itself.
        public let offices: Int
        /// Organisations whose parent it is.
        public let organs: Int
        /// Places that lie in it.
        public let places: Int
    }

    /// The offices of one role.
    public struct RoleCount: Sendable, Equatable {
        /// As `roles.tsv` names it.
        public let role: String
        /// Rows.
        public let offices: Int
        /// Holders, each once.
        public let people: Int
        /// States, organisations and places, each once.
        public let bodies: Int
    }

    /// Counts the files of one or several directories, in overlay order.
    public init(reading files: [DictionaryFile]) throws(DictionaryError) {
        let content = DictionaryContent(reading: files)
        let errors = content.reader.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw DictionaryError(problems: errors.sorted()) }
        tables = content.tableCounts
        states = content.stateCounts
        roles = content.roleCounts
    }
}
