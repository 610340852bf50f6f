public import Knowledge

/// Suggestions as rows for dictionary tables: what an analyst reads, mends and keeps.
///
/// Ids are kebab case, of organisations the acronym where texts introduce one, and never those of
/// the dictionaries or of each other. Another name for a known entity is a row that adds it
/// (`+KSOR`), as overlays have it.
public struct SuggestedTables {
    private var rows: [TableSchema: [Row]] = [:]
    private var ids: Set<String> = []
    private let catalogue: EntityCatalogue

    private struct Row {
        let id: String
        let cells: [TableSchema.Column: String]
        /// Why, for whoever reads the table.
        let comment: String
    }

    /// Makes rows for the tables of a catalogue's dictionaries.
    public init(_ suggestions: [Suggestion], catalogue: EntityCatalogue) {
        self.catalogue = catalogue
        for suggestion in suggestions {
            switch suggestion.gain {
            case .entity(let kind, let sort): add(suggestion, kind, sort)
            case .alias: break
            }
        }
        addAliases(suggestions)
    }

    /// All tables, each behind a comment with its file's name: `# people.tsv`, header, rows by id,
    /// each behind a comment that tells its evidence.
    public var text: String {
        TableSchema.allCases.compactMap { schema in
            rows[schema].map { text(of: schema, $0) }
        }.joined(separator: "\n")
    }

    private func text(of schema: TableSchema, _ rows: [Row]) -> String {
        let header = schema.columns.map(\.header).joined(separator: "\t")
        let lines = rows.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.flatMap {
            row in
            [
                "# \(row.comment)",
                schema.columns.map { row.cells[$0] ?? "" }.joined(separator: "\t"),
            ]
        }
        return (["# \(schema.fileName)", header] + lines).map { $0 + "\n" }.joined()
    }

    // MARK: Rows

    private mutating func add(
        _ suggestion: Suggestion, _ kind: EntityKind, _ sort: OrganisationKind?
    ) {
        guard let schema = TableSchema.listing(kind), let id = freeID(for: suggestion) else {
            return
        }
        var cells: [TableSchema.Column: String] = [
            .id: id, .name: suggestion.name, .source: "entente suggest",
            .aliases: suggestion.acronyms.joined(separator: "; "),
        ]
        cells[schema == .people ? .nationality : .state] = suggestion.state?.rawValue
        cells[.kind] = (sort ?? .organisation).rawValue
        rows[schema, default: []].append(
            Row(id: id, cells: cells, comment: suggestion.evidence))
    }

    /// One row for all new names of an entity.
    private mutating func addAliases(_ suggestions: [Suggestion]) {
        var names: [EntityID: [Suggestion]] = [:]
        for suggestion in suggestions {
            if case .alias(let id, _) = suggestion.gain {
                names[id, default: []].append(suggestion)
            }
        }
        for (id, suggestions) in names {
            guard case .alias(_, let kind)? = suggestions.first?.gain,
                let schema = TableSchema.listing(kind)
            else { continue }
            let added = suggestions.flatMap { [$0.name] + $0.acronyms }.map { "+\($0)" }
            rows[schema, default: []].append(
                Row(
                    id: id.rawValue,
                    cells: [.id: id.rawValue, .aliases: added.joined(separator: "; ")],
                    comment: suggestions.map(\.evidence).joined(separator: " | ")))
        }
    }

    /// A kebab-case id that nobody has; nil for a name without a Latin letter.
    private mutating func freeID(for suggestion: Suggestion) -> String? {
        let words = NameFold(suggestion.acronyms.first ?? suggestion.name, isSpelt: true).words
        let parts = words.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
        let id = parts.filter { !$0.isEmpty }.joined(separator: "-")
        guard !id.isEmpty else { return nil }
        let numbered = (2...).lazy.map { "\(id)-\($0)" }
        let free = ([id] + numbered.prefix(99)).first { isFree($0) }
        if let free { ids.insert(free) }
        return free
    }

    private func isFree(_ id: String) -> Bool {
        !ids.contains(id) && catalogue.index(of: EntityID(id)) == nil
    }
}

extension TableSchema {
    /// The table that lists entities of a kind.
    fileprivate static func listing(_ kind: EntityKind) -> TableSchema? {
        allCases.first { $0.entityKind == kind }
    }
}

extension Suggestion {
    /// `3 stories, foreign minister, latvia: “…” (news.txt)`
    fileprivate var evidence: String {
        let count = stories == 1 ? "1 story" : "\(stories) stories"
        let facts = [count, role, state?.rawValue].compactMap(\.self).joined(separator: ", ")
        return "\(facts): “\(example.text)” (\(example.source.path))"
    }
}
