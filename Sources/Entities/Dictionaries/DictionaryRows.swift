public import Knowledge

/// The rows of dictionaries as far as they matter to the reading of texts.
public enum DictionaryRows {
    /// The rows that some files amount to when they are laid over each other, in overlay order.
    /// Rows that name nothing are left out.
    public static func read(_ files: [DictionaryFile]) -> [DictionaryRow] {
        let content = DictionaryContent(reading: files)
        let lore = EntityLore(content)
        return content.entities.map { content.row(of: $0, lore: lore) }
            + content.exclusions.map { content.row($0, naming: [$0[.phrase]]) }
            + content.roles.map {
                content.row($0, naming: [$0[.role]] + $0.values(.variants))
            }
            + content.words.map { content.row($0, naming: [$0[.word]]) }
    }
}

/// What the dictionary knows of an entity beside its row.
private struct EntityLore {
    /// Each office under the person and under the body, as one line of text.
    private var offices: [EntityID: [String]] = [:]
    let commonWords: Set<[UInt8]>

    init(_ content: DictionaryContent) {
        commonWords = content.commonWords
        let known = Set(content.entities.map(\.entity.id))
        for office in content.offices
        where known.contains(office.person) && known.contains(office.of) {
            let line = [
                "office", office.person.rawValue, office.role, office.of.rawValue,
                office.from?.edtf ?? "", office.until?.edtf ?? "",
            ].joined(separator: "\t")
            for id in Set([office.person, office.of]) { offices[id, default: []].append(line) }
        }
    }

    func lines(about id: EntityID) -> [String] { offices[id] ?? [] }
}

extension DictionaryContent {
    /// A row that lists an entity.
    fileprivate func row(of entity: EntityRow, lore: EntityLore) -> DictionaryRow {
        let described = entity.entity
        var lines = [
            described.name, described.kind.rawValue, described.organisationKind?.rawValue ?? "",
            described.shortName ?? "", described.state?.rawValue ?? "",
            "\(described.isMetonym)", entity.from?.edtf ?? "", entity.until?.edtf ?? "",
            entity.nationality?.rawValue ?? "",
        ]
        for name in entity.names {
            let isCommonWord = lore.commonWords.contains(Folding.key(of: name.text))
            // A name from an overlay keeps its own line, which output shows.
            let origin = name.origin == entity.row.origin ? "" : line(of: name.origin)
            lines.append(
                "\(name.text)\t\(name.form.rawValue)\t\(name.isWeak)\t\(isCommonWord)\t\(origin)")
        }
        lines += lore.lines(about: described.id)
        return row(entity.row, naming: entity.names.map(\.text), meaning: lines)
    }

    /// A row that lists phrases.
    fileprivate func row(
        _ row: TableRow, naming names: [String], meaning: [String] = []
    ) -> DictionaryRow {
        let meaning = meaning.isEmpty ? names : meaning
        let digest = ContentHash(hashing: meaning.joined(separator: "\n").utf8).hex.prefix(16)
        return DictionaryRow(
            table: row.schema.rawValue, key: row.key[0], digest: String(digest),
            words: NameWords.ends(of: names), origin: line(of: row.origin))
    }

    private func line(of origin: AliasOrigin) -> String {
        "\(reader.fileNames[Int(origin.file)]):\(origin.line)"
    }
}
