import Knowledge

/// Makes the tables of a compiled dictionary from rows.
struct DictionaryCompiler {
    private let content: DictionaryContent
    private var image: DictionaryImage
    /// Positions of entities by id.
    private var index: TextIndex

    /// Compiles rows that have no errors.
    static func compile(_ content: consuming DictionaryContent, hash: ContentHash)
        -> DictionaryImage
    {
        var compiler = DictionaryCompiler(content, hash: hash)
        compiler.putFiles()
        compiler.putEntities()
        compiler.putOffices()
        compiler.putWords()
        compiler.putRoles()
        return compiler.image
    }

    private init(_ content: consuming DictionaryContent, hash: ContentHash) {
        self.content = content
        image = DictionaryImage(hash: hash)
        index = TextIndex(capacity: self.content.entities.count)
    }

    private var text: DictionaryText { content.reader.text }

    private mutating func putFiles() {
        var text = DictionaryText()
        image.put(content.reader.fileNames.map { text.append($0.utf8) }, as: .files)
        image.put(text.bytes, as: .fileText)
    }

    private mutating func putEntities() {
        let (entities, text) = (content.entities, text)
        for (number, entity) in entities.enumerated() {
            index.insert(number, hash: text.hash(entity.id)) { text.hash(entities[$0].id) }
        }
        let records = content.entities.map { entity in
            let state = entity.state.isEmpty ? entity.nationality : entity.state
            return EntityRecord(
                id: entity.id, name: entity.name, kind: entity.kind,
                organisationKind: entity.organisationKind, shortName: entity.shortName,
                state: state, stateIndex: self.entity(of: state),
                isMetonym: entity.isMetonym)
        }
        image.put(records, as: .entities)
        let nationalities = content.entities.map { entity in
            self.entity(of: entity.nationality)?.rawValue ?? Offices.nobody
        }
        image.put(nationalities, as: .nationalities)
        var names = content.names
        for number in names.indices where names[number].form == .acronym {
            let spelling = Array(content.string(names[number]).utf8)
            names[number].isCommonWord = content.commonWords.hasWord(spelt: spelling[...])
        }
        image.put(names, as: .names)
        image.put(content.firstNames, as: .firstNames)
        image.put(content.nameBytes, as: .text)
    }

    /// The position of an entity; nil for an id that no row has.
    private func entity(of id: TextRange) -> EntityIndex? {
        guard !id.isEmpty else { return nil }
        let number = index.number(hash: text.hash(id)) { text.equal(content.entities[$0].id, id) }
        return number.map { EntityIndex(rawValue: UInt32($0)) }
    }

    /// Terms of holders and bodies that the catalogue has; others are left out.
    private mutating func putOffices() {
        let terms = content.offices.compactMap { office -> TermRecord? in
            guard let person = entity(of: office.person), let body = entity(of: office.of) else {
                return nil
            }
            return TermRecord(
                person: person.rawValue, body: body.rawValue, role: office.role,
                from: StoredDate(office.from), until: StoredDate(office.until))
        }
        func order(by key: (TermRecord) -> UInt32) -> [UInt32] {
            terms.indices.sorted { (key(terms[$0]), $0) < (key(terms[$1]), $1) }.map { UInt32($0) }
        }
        image.put(terms, as: .terms)
        image.put(order(by: \.person), as: .termsByPerson)
        image.put(order(by: \.body), as: .termsByBody)
    }

    private mutating func putWords() {
        image.put(content.commonWords.words, as: .commonWords)
        image.put(content.commonWords.pool.bytes, as: .wordText)
        let persons = content.exclusions.filter(content.isOfPerson)
        let others = content.exclusions.filter { !content.isOfPerson($0) }
        image.put(others.map { content.reader[$0, .phrase] }, as: .exclusions)
        image.put(persons.map { content.reader[$0, .phrase] }, as: .excludedPersons)
    }

    private mutating func putRoles() {
        var names: [TextRange] = []
        var firstNames: [UInt32] = [0]
        for role in content.roles {
            names.append(content.reader[role, .role])
            names += content.reader.values(role, .variants)
            firstNames.append(UInt32(names.count))
        }
        image.put(names, as: .roleNames)
        image.put(firstNames, as: .firstRoleNames)
    }
}
