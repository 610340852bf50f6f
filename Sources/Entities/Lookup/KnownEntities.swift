package import Knowledge

/// Looks up by name, code or id whom dictionaries know, for whoever adds to them.
///
/// Names are looked up as the matcher folds them: without case, accents and British spelling.
package struct KnownEntities: Sendable {
    /// Roles with their wordings, as `roles.tsv` has them.
    package let roles: KnownRoles
    private let entities: [Entity]
    private var byName: [[UInt8]: [Bearer]] = [:]
    private var byID: [EntityID: Int] = [:]
    private var byCode: [String: EntityID] = [:]
    private var byWikidata: [String: EntityID] = [:]
    private var terms: [EntityID: [Term]] = [:]
    /// The names of each entity that are safe alone, its own first, without demonyms.
    private var names: [[String]] = []

    /// What a row says of its entity beside its names.
    package struct Entity: Sendable {
        /// Its id.
        package let id: EntityID
        /// Its kind.
        package let kind: EntityKind
        /// Whose national a person is, in which state a place lies.
        package let state: EntityID?
        /// When a state or organisation began, as far as it is known.
        package let from: PartialDate?
    }

    /// Who bears a name.
    package struct Bearer: Hashable, Sendable {
        /// Whose name it is.
        package let id: EntityID
        /// Of which kind.
        package let kind: EntityKind
        /// Whether the name counts only beside the full name.
        package let isWeak: Bool
    }

    /// A time in an office.
    package struct Term: Sendable {
        /// As the row has it.
        package let role: String
        /// Whose office it is.
        package let of: EntityID
        /// Its first and last day, as far as they are known.
        package let from, until: PartialDate?
    }

    /// Reads the files of one or several directories, in overlay order.
    package init(reading files: [DictionaryFile]) throws(DictionaryError) {
        let content = DictionaryContent(reading: files)
        let errors = content.reader.problems.filter { $0.severity == .error }
        guard errors.isEmpty else { throw DictionaryError(problems: errors.sorted()) }
        let text = content.reader.text
        roles = KnownRoles(
            content.roles.map { row in
                [content.reader.string(row, .role)]
                    + content.reader.values(row, .variants).map { text.string($0) }
            })
        func id(_ range: TextRange) -> EntityID? {
            range.isEmpty ? nil : EntityID(text.string(range))
        }
        entities = content.entities.map { row in
            Entity(
                id: EntityID(text.string(row.id)), kind: row.kind,
                state: row.kind == .person ? id(row.nationality) : id(row.state),
                from: PartialDate(edtf: content.reader.string(row.row, .from)))
        }
        for (number, row) in content.entities.enumerated() {
            let entity = entities[number]
            byID[entity.id] = number
            names.append(
                content.names(of: number).filter { !$0.isWeak && $0.form != .demonym }
                    .map(content.string))
            for name in content.names(of: number) {
                let bearer = Bearer(id: entity.id, kind: entity.kind, isWeak: name.isWeak)
                byName[Self.key(content.string(name)), default: []].append(bearer)
            }
            if row.kind == .state {
                byCode[content.reader.string(row.row, .iso2)] = entity.id
            }
            if let number = id(content.reader[row.row, .wikidata]) {
                byWikidata[number.rawValue] = entity.id
            }
        }
        for office in content.offices {
            guard let person = id(office.person), let body = id(office.of) else { continue }
            terms[person, default: []].append(
                Term(
                    role: text.string(office.role), of: body, from: office.from,
                    until: office.until))
        }
    }

    /// Those who bear a name, by id; one who bears it in several ways stands once for each.
    package func bearers(of name: String) -> [Bearer] { byName[Self.key(name)] ?? [] }

    /// The entity of an id.
    package subscript(id: EntityID) -> Entity? { byID[id].map { entities[$0] } }

    /// The names of an entity that are safe alone, its own first; none for an id that is not known.
    package func names(of id: EntityID) -> [String] { byID[id].map { names[$0] } ?? [] }

    /// The state of an ISO 3166-1 alpha-2 code in capitals.
    package func state(iso2 code: String) -> EntityID? { byCode[code] }

    /// The entity of a Wikidata id.
    package func entity(wikidata: String) -> EntityID? { byWikidata[wikidata] }

    /// The offices of a person.
    package func terms(of person: EntityID) -> [Term] { terms[person] ?? [] }

    /// A name as names are compared: its folded words, without "the" in front.
    package static func key(_ name: String) -> [UInt8] {
        let words = Words(Array(name.utf8))
        var key: [UInt8] = []
        key.reserveCapacity(words.text.count)
        for word in words.withoutArticle(0..<words.count) {
            if !key.isEmpty { key.append(UInt8(ascii: " ")) }
            words.appendKey(word, keepingCase: false, to: &key)
        }
        return key
    }
}
