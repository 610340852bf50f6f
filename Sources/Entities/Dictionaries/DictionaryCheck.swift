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
            let rows = reader.rows(of: schema)
            for (earlier, row) in zip(rows, rows.dropFirst())
            where earlier.origin.file == row.origin.file && reader.precedes(row, earlier) {
                let key = schema.key[0]
                reader.note(
                    row, .error,
                    "out of order: \"\(reader.text.string(reader.keyCell(row, key)))\" belongs "
                        + "before \"\(reader.text.string(reader.keyCell(earlier, key)))\"")
            }
        }
    }

    /// Ids in cells name entities of the dictionary, of a kind that fits.
    fileprivate mutating func checkReferences() {
        var index = TextIndex(capacity: entities.count)
        for (number, entity) in entities.enumerated() {
            index.insert(number, hash: reader.text.hash(entity.id)) {
                reader.text.hash(entities[$0].id)
            }
        }
        for schema in TableSchema.allCases {
            for row in reader.rows(of: schema) {
                for column in schema.references {
                    for id in reader.values(row, column) {
                        let number = index.number(hash: reader.text.hash(id)) {
                            reader.text.equal(entities[$0].id, id)
                        }
                        check(id, in: column, of: row, against: number.map { entities[$0].kind })
                    }
                }
            }
        }
    }

    private mutating func check(
        _ id: TextRange, in column: TableSchema.Column, of row: TableRow,
        against kind: EntityKind?
    ) {
        guard let kind else {
            let id = reader.text.string(id)
            return reader.note(row, .error, "\(column.header) \"\(id)\" is no id of a dictionary")
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
            let id = reader.text.string(id)
            let names = allowed.map(\.rawValue).joined(separator: " or ")
            reader.note(
                row, .error, "\(column.header) \"\(id)\" is a \(kind.rawValue), not a \(names)")
        }
    }

    /// Offices use the roles of `roles.tsv`.
    fileprivate mutating func checkRoles() {
        let known = Set(roles.map { reader.string($0, .role) })
        guard !known.isEmpty else { return }
        for office in offices {
            let role = reader.text.string(office.role)
            if !known.contains(role) {
                reader.note(office.row, .error, "role \"\(role)\" is not in roles.tsv")
            }
        }
    }

    /// A name of several entities leaves texts open: worth knowing, unless it is a surname.
    fileprivate mutating func checkSharedNames() {
        var holders: [[UInt8]: [(name: NameRecord, entity: Int)]] = [:]
        for entity in entities.indices {
            for name in names(of: entity)
            where !(name.isWeak && entities[entity].kind == .person) {
                let text = string(name)
                var key = Folding.words(of: text, keepingCase: name.form == .acronym)
                key.append(PhraseWords(text.utf8).ending(of: 0))
                holders[key, default: []].append((name, entity))
            }
        }
        let excluded = Set(
            exclusions.map { Folding.words(of: reader.string($0, .phrase), keepingCase: false) })
        for (key, named) in holders where named.count > 1 && !excluded.contains(key) {
            let holders = Set(named.map(\.entity)).sorted()
            guard holders.count > 1, !isHomonym(named.map(\.entity)) else { continue }
            for (name, entity) in named {
                let others = holders.filter { $0 != entity }
                    .map { reader.text.string(entities[$0].id) }
                let text = string(name)
                reader.note(
                    name.origin, .warning,
                    "alias \"\(text)\" is also an alias of \(others.joined(separator: ", "))")
            }
        }
    }

    /// A state and places of the same name are told apart by the text: Georgia, Singapore.
    private func isHomonym(_ holders: [Int]) -> Bool {
        let kinds = holders.map { entities[$0].kind }
        return kinds.count { $0 == .state } <= 1
            && kinds.allSatisfy { $0 == .state || $0 == .place }
    }

    /// A word of English that a capital makes a name is read wherever a sentence begins with it.
    fileprivate mutating func checkCommonWords() {
        for name in names where commonWords.hasWord(spelt: Array(string(name).utf8)[...]) {
            let text = string(name)
            if !PhraseWords(text.utf8).beginsAsWritten(0) {
                reader.note(
                    name.origin, .warning,
                    "\(name.isWeak ? "weak alias" : "alias") \"\(text)\" is a common word")
            }
        }
    }
}

extension DictionaryReader {
    /// Whether a row's key comes before another's.
    fileprivate func precedes(_ a: TableRow, _ b: TableRow) -> Bool {
        for column in a.schema.key {
            let (left, right) = (keyCell(a, column), keyCell(b, column))
            if !text.equal(left, right) { return text.precedes(left, right) }
        }
        return false
    }
}

extension TableSchema {
    /// Tables whose rows must stand in the order of their keys.
    fileprivate var isSorted: Bool { self != .exclusions && self != .words }
}
