import Knowledge

/// Names that one article introduces: acronyms it explains, entities no dictionary has.
struct LocalNames {
    /// Entities no dictionary has, in the order in which the article makes them plain.
    private(set) var discovered: [Entity] = []
    private var names: [(text: String, entity: EntityIndex, form: MentionForm)] = []
    private let knownCount: Int

    /// Begins an article without any; discovered entities are numbered behind the catalogue's.
    init(behind catalogue: EntityCatalogue) { knownCount = catalogue.count }

    /// The same name discovered again is the same entity.
    mutating func discover(
        _ name: String, kind: EntityKind, state: EntityID? = nil, shortName: String? = nil
    ) -> EntityIndex {
        let id = EntityID("~" + Self.kebab(name))
        let number: Int
        if let known = discovered.firstIndex(where: { $0.id == id }) {
            number = known
        } else {
            number = discovered.count
            discovered.append(
                Entity(
                    id: id, name: name, kind: kind,
                    organisationKind: kind == .organisation ? .organisation : nil,
                    shortName: shortName, state: state))
        }
        return EntityIndex(rawValue: UInt32(knownCount + number))
    }

    /// Lets a text mean an entity throughout the article.
    mutating func name(_ entity: EntityIndex, _ text: String, form: MentionForm) {
        if !names.contains(where: { $0.text == text && $0.entity == entity }) {
            names.append((text, entity, form))
        }
    }

    /// Every place of the article where one of the names stands.
    func hits(in words: Words) -> [NamedHit] {
        let phrases = names.compactMap { name in Phrase(name.text).map { ($0, name) } }
        guard !phrases.isEmpty else { return [] }
        return PhraseTable(phrases.map(\.0)).hits(in: words).map { hit in
            let name = phrases[Int(hit.phrase)].1
            return NamedHit(
                words: hit.words, end: hit.end, entity: name.entity, form: name.form,
                isWeak: false, origin: nil, core: words.withoutArticle(hit.words),
                reason: .introduced)
        }
    }

    /// The words in lower case without accents, joined by hyphens.
    private static func kebab(_ name: String) -> String {
        let words = Words(Array(name.utf8))
        return (0..<words.count).map { index in
            let letters = Folding.letters(of: words.bytes(index), keepingCase: false)
            return String(decoding: letters, as: UTF8.self)
        }.joined(separator: "-")
    }
}
