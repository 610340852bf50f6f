import Knowledge

/// An example of a pattern file as a reading: the names in brackets are its mentions.
///
///     [state Peru]                    a state named Peru, id peru
///     [demonym Peruvian=Peru]         the state by its people
///     [metonym Lima=Peru]             a place whose name stands for its state
///     [territory Bermuda]             a place that belongs to some state
///     [party Unity Party]             an organisation that is a party
///
/// It is read as an article of 15 June 2020.
struct ExampleReading {
    let reading: Reading

    /// The day on which examples were published.
    static let day = PartialDate(edtf: "2020-06-15")

    private struct Name {
        var range: TextRange
        var kind: String
        var id: EntityID
        var name: String
    }

    /// Nil where brackets or kinds are wrong.
    init?(_ text: String) {
        var bytes: [UInt8] = []
        var names: [Name] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "[") {
            bytes += Array(rest[..<open].utf8)
            guard let close = rest[open...].firstIndex(of: "]"),
                let name = Self.name(rest[rest.index(after: open)..<close], at: bytes.count)
            else { return nil }
            names.append(name)
            bytes += Array(Self.shown(rest[rest.index(after: open)..<close]).utf8)
            rest = rest[rest.index(after: close)...]
        }
        bytes += Array(rest.utf8)
        guard let reading = Self.reading(bytes, names) else { return nil }
        self.reading = reading
    }

    private static func shown(_ inside: Substring) -> Substring {
        let words = inside.drop { $0 != " " }.dropFirst()
        return words.firstIndex(of: "=").map { words[..<$0] } ?? words
    }

    private static func name(_ inside: Substring, at start: Int) -> Name? {
        let kind = String(inside.prefix { $0 != " " })
        let shown = shown(inside)
        guard !shown.isEmpty, kinds[kind] != nil else { return nil }
        let full = inside.firstIndex(of: "=").map { inside[inside.index(after: $0)...] } ?? shown
        return Name(
            range: TextRange(start, start + shown.utf8.count), kind: kind,
            id: EntityID(full.lowercased().split(separator: " ").joined(separator: "-")),
            name: String(full))
    }

    private static let kinds: [String: (kind: EntityKind, organisation: OrganisationKind?)] = [
        "state": (.state, nil), "demonym": (.state, nil), "person": (.person, nil),
        "place": (.place, nil), "metonym": (.place, nil), "territory": (.place, nil),
        "organisation": (.organisation, .organisation), "party": (.organisation, .party),
        "armed_group": (.organisation, .armedGroup), "treaty": (.organisation, .treaty),
        "media": (.organisation, .media),
    ]

    private static func reading(_ bytes: [UInt8], _ names: [Name]) -> Reading? {
        var entities: [EntityID: Entity] = [:]
        for name in names {
            guard let kind = kinds[name.kind] else { return nil }
            if name.kind == "metonym" {
                let place = EntityID("place-" + name.id.rawValue)
                entities[place] = Entity(
                    id: place, name: name.name, kind: .place, state: name.id, isMetonym: true)
                entities[name.id] =
                    entities[name.id]
                    ?? Entity(id: name.id, name: name.name, kind: .state)
            } else {
                entities[name.id] = Entity(
                    id: name.id, name: name.name, kind: kind.kind,
                    organisationKind: kind.organisation,
                    state: name.kind == "territory" ? EntityID("state-" + name.id.rawValue) : nil)
            }
        }
        let catalogue = EntityCatalogue(
            entities: entities.values.sorted { $0.id < $1.id }, files: [])
        let mentions = names.map { name in
            let id = name.kind == "metonym" ? EntityID("place-" + name.id.rawValue) : name.id
            return Mention(
                range: name.range, entity: catalogue.index(of: id),
                kind: kinds[name.kind]?.kind ?? .state,
                form: name.kind == "demonym" ? .demonym : .name)
        }
        let document = Document(
            source: Source(path: "example", start: 0, end: bytes.count), text: bytes,
            publication: day.map { Publication(date: $0, basis: .explicit) },
            sentences: sentences(bytes))
        return Reading(document: document, mentions: mentions, catalogue: catalogue)
    }

    /// Cut behind a full stop and white space before a capital letter: examples have no
    /// abbreviations there. What stands before an empty line without a full stop is the headline.
    private static func sentences(_ bytes: [UInt8]) -> [Sentence] {
        var result: [Sentence] = []
        var start = 0
        if let line = bytes.firstIndex(of: UInt8(ascii: "\n")), line + 1 < bytes.count, line > 0,
            bytes[line + 1] == UInt8(ascii: "\n"), bytes[line - 1] != UInt8(ascii: ".")
        {
            result.append(Sentence(range: TextRange(0, line), role: .headline))
            start = line + 2
        }
        for i in bytes.indices.dropFirst(max(2, start))
        where bytes[i - 1] <= 0x20 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[i])
            && bytes[..<i].last(where: { $0 > 0x20 }) == UInt8(ascii: ".")
        {
            result.append(Sentence(range: TextRange(start, i), role: .body))
            start = i
        }
        result.append(Sentence(range: TextRange(start, bytes.count), role: .body))
        return result
    }
}
