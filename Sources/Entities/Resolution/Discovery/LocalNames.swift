import Knowledge

/// Names that one article introduces: acronyms it explains, entities no dictionary has.
struct LocalNames {
    /// Entities no dictionary has, in the order in which the article makes them plain.
    private(set) var discovered: [Entity] = []
    private var names: [Name] = []
    /// Positions in `discovered` by id.
    private var numbers: [EntityID: Int] = [:]
    /// Positions in `names` by text.
    private var positions: [String: [Int]] = [:]
    private let knownCount: Int

    private struct Name {
        let text: String
        let entity: EntityIndex
        let form: MentionForm
    }

    /// Begins an article without any; discovered entities are numbered behind the catalogue's.
    init(behind catalogue: EntityCatalogue) { knownCount = catalogue.count }

    /// The same name discovered again is the same entity.
    mutating func discover(
        _ name: String, kind: EntityKind, state: EntityID? = nil, shortName: String? = nil,
        organisationKind: OrganisationKind? = nil
    ) -> EntityIndex {
        let id = EntityID("~" + Self.kebab(name))
        let number = numbers[id] ?? discovered.count
        if number == discovered.count {
            numbers[id] = number
            discovered.append(
                Entity(
                    id: id, name: name, kind: kind,
                    organisationKind: organisationKind,
                    shortName: shortName, state: state))
        } else if let state, discovered[number].state == nil {
            discovered[number] = discovered[number].belonging(to: state)
        }
        return EntityIndex(rawValue: UInt32(knownCount + number))
    }

    /// Lets a text mean an entity throughout the article.
    mutating func name(_ entity: EntityIndex, _ text: String, form: MentionForm) {
        let known = positions[text] ?? []
        guard !known.contains(where: { names[$0].entity == entity }) else { return }
        positions[text, default: []].append(names.count)
        names.append(Name(text: text, entity: entity, form: form))
    }

    /// Whether a text means somebody in this article.
    func contains(_ text: String) -> Bool { positions[text] != nil }

    /// Every place of the article where one of the names stands.
    func hits(in article: Article) -> [NamedHit] {
        guard !names.isEmpty else { return [] }
        let words = article.words
        return PhraseTable(PhraseList(names.map(\.text.utf8))).hits(in: words).compactMap { hit in
            let name = names[Int(hit.phrase)]
            if name.form == .acronym, article.isShouted(hit.words.lowerBound) { return nil }
            if name.form == .surname, !article.standsAlone(hit.words) { return nil }
            return NamedHit(
                words: hit.words, end: hit.end, entity: name.entity, form: name.form,
                isWeak: name.form == .surname, origin: nil,
                core: words.withoutArticle(hit.words),
                reason: name.form == .surname ? .fullName : .introduced)
        }
    }

    /// The words in lower case without accents, joined by hyphens.
    private static func kebab(_ name: String) -> String {
        // Nearly all names are plain letters, one space between words.
        if let plain = name.plainKebab { return plain }
        let words = Words(Array(name.utf8))
        return (0..<words.count).map { index in
            let letters = Folding.letters(of: words.bytes(index), keepingCase: false)
            return String(decoding: letters, as: UTF8.self)
        }.joined(separator: "-")
    }
}

extension String {
    /// A name of ASCII letters and single spaces in lower case with hyphens; nil for any other.
    fileprivate var plainKebab: String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte.isASCIILetter {
                bytes.append(byte | 0x20)
            } else {
                guard byte == UInt8(ascii: " "), let last = bytes.last, last != UInt8(ascii: "-")
                else { return nil }
                bytes.append(UInt8(ascii: "-"))
            }
        }
        return bytes.last == UInt8(ascii: "-") ? nil : String(decoding: bytes, as: UTF8.self)
    }
}

extension Entity {
    /// The same entity with the state it belongs to.
    fileprivate func belonging(to state: EntityID) -> Entity {
        Entity(
            id: id, name: name, kind: kind, organisationKind: organisationKind,
            shortName: shortName, state: state, isMetonym: isMetonym)
    }
}
