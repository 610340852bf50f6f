public import Knowledge

/// The rows of dictionaries as far as they matter to the reading of texts.
public enum DictionaryRows {
    /// The rows that some files amount to when they are laid over each other, in overlay order.
    /// Rows that name nothing are left out.
    public static func read(_ files: [DictionaryFile]) -> [DictionaryRow] {
        let content = DictionaryContent(reading: files)
        let offices = content.officeLines
        return content.entities.indices.map { content.row(of: $0, offices: offices) }
            + content.exclusions.map { row in
                content.row(
                    row, naming: [.phrase], andMeaning: content.isOfPerson(row) ? ["person"] : [])
            }
            + content.roles.map { content.row($0, naming: [.role, .variants]) }
            + content.words.map { content.row($0, naming: [.word]) }
    }
}

extension DictionaryContent {
    /// Each office under the ids of the person and of the body, as one line of text.
    fileprivate var officeLines: [String: [String]] {
        let known = Set(entities.map { reader.text.string($0.id) })
        var lines: [String: [String]] = [:]
        for office in offices {
            let person = reader.text.string(office.person)
            let body = reader.text.string(office.of)
            guard known.contains(person), known.contains(body) else { continue }
            let line = [
                "office", person, reader.text.string(office.role), body,
                office.from?.edtf ?? "", office.until?.edtf ?? "",
            ].joined(separator: "\t")
            for id in Set([person, body]) { lines[id, default: []].append(line) }
        }
        return lines
    }

    /// A row that lists an entity.
    fileprivate func row(of number: Int, offices: [String: [String]]) -> DictionaryRow {
        let entity = entities[number]
        let id = reader.text.string(entity.id)
        let period = [TableSchema.Column.from, .until].map { column in
            PartialDate(edtf: reader.string(entity.row, column))?.edtf ?? ""
        }
        var lines =
            [
                reader.text.string(entity.name), entity.kind.rawValue,
                entity.organisationKind?.rawValue ?? "", reader.text.string(entity.shortName),
                reader.text.string(entity.state), "\(entity.isMetonym)",
            ] + period + [reader.text.string(entity.nationality)]
        for name in names(of: number) {
            let text = string(name)
            let isCommonWord = commonWords.contains(Folding.key(of: text))
            // A name from an overlay keeps its own line, which output shows.
            let origin = name.origin == entity.row.origin ? "" : line(of: name.origin)
            lines.append(
                "\(text)\t\(name.form.rawValue)\t\(name.isWeak)\t\(isCommonWord)\t\(origin)")
        }
        lines += offices[id] ?? []
        return row(entity.row, key: id, naming: names(of: number).map(string), meaning: lines)
    }

    /// A row that lists phrases, in cells that name one or several.
    fileprivate func row(
        _ row: TableRow, naming columns: [TableSchema.Column],
        andMeaning more: [String] = []
    ) -> DictionaryRow {
        let phrases =
            [reader.string(row, columns[0])]
            + columns.dropFirst().flatMap { reader.values(row, $0).map(reader.text.string) }
        return self.row(
            row, key: phrases[0], naming: phrases,
            meaning: phrases + more)
    }

    private func row(
        _ row: TableRow, key: String, naming names: [String], meaning: [String]
    ) -> DictionaryRow {
        let digest = ContentHash(hashing: meaning.joined(separator: "\n").utf8).hex.prefix(16)
        return DictionaryRow(
            table: row.schema.name, key: key, digest: String(digest),
            words: NameWords.ends(of: names), origin: line(of: row.origin))
    }

    private func line(of origin: AliasOrigin) -> String {
        "\(reader.fileNames[Int(origin.file)]):\(origin.line)"
    }
}
