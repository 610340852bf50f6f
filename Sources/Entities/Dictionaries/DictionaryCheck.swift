import Knowledge

/// Everything that can be wrong or doubtful in dictionaries, beyond what keeps them from loading.
public enum DictionaryCheck {
    /// Every problem of some dictionary files, sorted, with what later directories shadow.
    public static func problems(in files: [DictionaryFile]) -> [DictionaryProblem] {
        var content = DictionaryContent(reading: files)
        content.checkOrder()
        content.checkReferences()
        content.checkRoles()
        content.checkSharedNames()
        content.checkCommonWords()
        return Set(content.reader.problems).sorted()
    }
}

extension DictionaryContent {
    /// Rows of one file stand sorted by their key, so that changes diff well.
    fileprivate mutating func checkOrder() {
        for schema in TableSchema.allCases where schema.isSorted {
            var previous: TableRow?
            for row in reader.tables[schema] ?? [] {
                defer { previous = row }
                guard let earlier = previous, earlier.origin.file == row.origin.file else {
                    continue
                }
                if row.key.lexicographicallyPrecedes(earlier.key, by: Self.precedes) {
                    reader.note(
                        row, .error,
                        "out of order: \"\(row.key[0])\" belongs before \"\(earlier.key[0])\"")
                }
            }
        }
    }

    private static func precedes(_ a: String, _ b: String) -> Bool {
        a.utf8.lexicographicallyPrecedes(b.utf8)
    }

    /// Ids in cells name entities of the dictionary, of a kind that fits.
    fileprivate mutating func checkReferences() {
        var kinds: [String: EntityKind] = [:]
        for row in entities { kinds[row.entity.id.rawValue] = row.entity.kind }
        for schema in TableSchema.allCases {
            for row in reader.tables[schema] ?? [] {
                for column in schema.references {
                    for id in row.values(column) {
                        check(id, in: column, of: row, against: kinds)
                    }
                }
            }
        }
    }

    private mutating func check(
        _ id: String, in column: TableSchema.Column, of row: TableRow,
        against kinds: [String: EntityKind]
    ) {
        guard let kind = kinds[id] else {
            return reader.note(row, .error, "\(column.rawValue) \"\(id)\" is no id of a dictionary")
        }
        let allowed: [EntityKind] =
            switch column {
            case .person: [.person]
            case .nationality, .state: [.state]
            case .successor: row.schema == .states ? [.state] : [.organisation]
            case .parent, .of: [.state, .organisation, .place]
            default: EntityKind.allCases
            }
        if !allowed.contains(kind) {
            let names = allowed.map(\.rawValue).joined(separator: " or ")
            reader.note(
                row, .error, "\(column.rawValue) \"\(id)\" is a \(kind.rawValue), not a \(names)")
        }
    }

    /// Offices use the roles of `roles.tsv`.
    fileprivate mutating func checkRoles() {
        let known = Set(roles.map { $0[.role] })
        guard !known.isEmpty else { return }
        for office in offices where !known.contains(office.role) {
            reader.note(office.row, .error, "role \"\(office.role)\" is not in roles.tsv")
        }
    }

    /// A name of several entities leaves texts open: worth knowing, unless it is a surname.
    fileprivate mutating func checkSharedNames() {
        var holders: [[UInt8]: [(name: EntityName, entity: Entity)]] = [:]
        for row in entities {
            for name in row.names where !(name.isWeak && row.entity.kind == .person) {
                var key = Folding.words(of: name.text, keepingCase: name.form == .acronym)
                if let ending = Phrase(name.text)?.ending { key.append(ending) }
                holders[key, default: []].append((name, row.entity))
            }
        }
        let excluded = Set(exclusions.map { Folding.words(of: $0[.phrase], keepingCase: false) })
        for (key, named) in holders where !excluded.contains(key) {
            let ids = Set(named.map(\.entity.id)).sorted()
            guard ids.count > 1, !Self.isHomonym(named.map(\.entity)) else { continue }
            for (name, entity) in named {
                let others = ids.filter { $0 != entity.id }.map(\.rawValue)
                reader.note(
                    name.origin, .warning,
                    "alias \"\(name.text)\" is also an alias of \(others.joined(separator: ", "))")
            }
        }
    }

    /// A state and places of the same name are told apart by the text: Georgia, Singapore.
    private static func isHomonym(_ entities: [Entity]) -> Bool {
        entities.count { $0.kind == .state } <= 1
            && entities.allSatisfy { $0.kind == .state || $0.kind == .place }
    }

    /// A word of English that a capital makes a name is read wherever a sentence begins with it.
    fileprivate mutating func checkCommonWords() {
        let common = commonWords
        for row in entities {
            for name in row.names
            where Phrase(name.text)?.words.first?.letters != .asWritten
                && common.contains(Folding.key(of: name.text))
            {
                reader.note(
                    name.origin, .warning,
                    "\(name.isWeak ? "weak alias" : "alias") \"\(name.text)\" is a common word")
            }
        }
    }
}

extension TableSchema {
    /// Tables whose rows must stand in the order of their keys.
    fileprivate var isSorted: Bool { self != .exclusions && self != .words }
}
