import Knowledge

extension DictionaryContent {
    /// No row gives a name twice, or one that its other names are found by anyway.
    mutating func checkRepeatedNames() {
        for schema in TableSchema.allCases where schema.entityKind != nil {
            for row in reader.rows(of: schema) { checkCells(of: row) }
        }
        let bytes = nameBytes
        let table = PhraseTable(names.map { bytes[$0.text.indices] })
        for number in entities.indices { checkNames(of: number, in: table) }
    }

    /// The same text twice.
    ///
    /// Only that one whole name of somebody is also the only weak one has a meaning: no surname is
    /// made.
    private mutating func checkCells(of row: TableRow) {
        var known: Set<ArraySlice<UInt8>> = [reader.text[reader[row, .name]]]
        let cells: [TableSchema.Column] = [.aliases, .weakAliases, .demonyms]
        for column in cells where row.schema.position(of: column) != nil {
            let values =
                column == .aliases
                ? reader.aliases(of: row).map(\.text) : reader.values(row, column)
            if column == .weakAliases, values.count == 1, row.schema == .people { continue }
            for value in values where !known.insert(reader.text[value]).inserted {
                let text = reader.text.string(value)
                reader.note(row, .warning, "\"\(text)\" stands twice in the row")
            }
        }
    }

    private mutating func checkNames(of entity: Int, in table: PhraseTable) {
        let range = Int(firstNames[entity])..<Int(firstNames[entity + 1])
        // Surnames that are made, or one that keeps them from being made.
        let isWeakLeft =
            entities[entity].kind == .person
            && reader.values(entities[entity].row, .weakAliases).count < 2
        for number in range.dropFirst() {
            let name = names[number]
            guard name.form != .demonym, !(name.isWeak && isWeakLeft) else { continue }
            let text = string(name)
            let words = Words(Array(text.utf8))
            let finders = Self.wholeHits(in: words, by: table).filter { finder in
                range.contains(finder) && finder != number && makes(finder, superfluous: number)
            }
            let finder = finders.min()
            if let finder, !finds(number, finder, in: table) || finder < number {
                reader.note(
                    name.origin, .warning,
                    "alias \"\(text)\" is found by \"\(string(names[finder]))\" already")
            } else if entities[entity].kind == .person, !name.isWeak,
                let full = nameWithoutInitials(of: text, among: range)
            {
                reader.note(
                    name.origin, .warning,
                    "alias \"\(text)\" is found by \"\(full)\" already, as initials may stand between"
                )
            }
        }
    }

    /// Whether a name counts wherever another one does.
    private func makes(_ finder: Int, superfluous number: Int) -> Bool {
        let (finder, name) = (names[finder], names[number])
        return finder.form != .demonym && (name.isWeak || !finder.isWeak)
            && (finder.form == .acronym) == (name.form == .acronym)
    }

    /// Whether the text of one name is found by another one.
    private func finds(_ finder: Int, _ number: Int, in table: PhraseTable) -> Bool {
        let words = Words(Array(string(names[number]).utf8))
        return Self.wholeHits(in: words, by: table).contains(finder)
    }

    /// The names that are found in a text as long as it is, but for "the".
    private static func wholeHits(in words: Words, by table: PhraseTable) -> [Int] {
        let named = words.withoutArticle(0..<words.count)
        return table.hits(in: words)
            .filter {
                $0.words.upperBound == words.count && $0.words.lowerBound <= named.lowerBound
            }
            .filter { $0.end == words.text.count }
            .map { Int($0.phrase) }
    }

    /// The name of two parts that a person's longer name is with initials between.
    private func nameWithoutInitials(of text: String, among range: Range<Int>) -> String? {
        let parts = text.split(separator: " ")
        guard (3...4).contains(parts.count), let first = parts.first, let last = parts.last,
            parts.dropFirst().dropLast().allSatisfy({ $0.count { $0.isLetter } == 1 }),
            range.contains(where: { names[$0].isWeak && string(names[$0]) == last })
        else { return nil }
        let short = "\(first) \(last)"
        return range.contains { !names[$0].isWeak && string(names[$0]) == short } ? short : nil
    }
}
