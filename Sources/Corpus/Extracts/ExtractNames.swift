import Knowledge

/// Whom an extract can name: the dictionaries' entities and those that it describes itself.
struct ExtractNames {
    let catalogue: EntityCatalogue
    let files: [String: UInt16]
    /// Entities that no dictionary has, in the order in which the article introduces them.
    let discovered: [Entity]
    private let positions: [EntityID: Int]

    init(_ fields: ExtractFields, _ decoder: ExtractDecoder) throws(ExtractProblem) {
        catalogue = decoder.catalogue
        files = decoder.files
        discovered = try fields.readEach("discovered") { (value) throws(ExtractProblem) in
            try Self.entity(value)
        }
        var positions: [EntityID: Int] = [:]
        for (position, entity) in discovered.enumerated() {
            guard positions.updateValue(position, forKey: entity.id) == nil else {
                throw ExtractProblem(
                    "discovered[\(position)].id", found: "\"\(entity.id)\" again", allowed: "once")
            }
        }
        self.positions = positions
    }

    private static func entity(_ value: JSONValue) throws(ExtractProblem) -> Entity {
        let fields = try ExtractFields(
            value,
            ["id", "name", "kind", "organisation_kind", "short_name", "state", "metonym"])
        let id = EntityID(try fields.string("id"))
        guard id.isDiscovered else {
            throw ExtractProblem("id", found: "\"\(id)\"", allowed: "an id that begins with ~")
        }
        return Entity(
            id: id, name: try fields.string("name"), kind: try fields.word("kind"),
            organisationKind: try fields.optionalWord("organisation_kind"),
            shortName: try fields.optionalString("short_name"),
            state: try fields.optionalString("state").map { EntityID($0) },
            isMetonym: try fields.bool("metonym"))
    }

    /// The index of an entity that the dictionaries or the extract have.
    func index(_ value: JSONValue) throws(ExtractProblem) -> EntityIndex {
        let id = EntityID(try value.text())
        if let index = catalogue.index(of: id) { return index }
        guard let position = positions[id] else {
            throw ExtractProblem(
                found: value.summary, allowed: "an id of the dictionaries or of \"discovered\"")
        }
        return EntityIndex(rawValue: UInt32(catalogue.count + position))
    }

    /// The id of an entity that the dictionaries or the extract have.
    func id(_ value: JSONValue) throws(ExtractProblem) -> EntityID { self[try index(value)].id }

    subscript(index: EntityIndex) -> Entity {
        catalogue.contains(index)
            ? catalogue[index] : discovered[Int(index.rawValue) - catalogue.count]
    }

    /// The dictionary line `organisations.tsv:14`.
    func origin(_ value: JSONValue) throws(ExtractProblem) -> AliasOrigin {
        let text = try value.text()
        guard let colon = text.lastIndex(of: ":"), let file = files[String(text[..<colon])],
            let line = UInt32(text[text.index(after: colon)...]), line > 0
        else {
            throw ExtractProblem(
                found: value.summary, allowed: "a line of a dictionary, such as states.tsv:14")
        }
        return AliasOrigin(file: file, line: line)
    }
}
