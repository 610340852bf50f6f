import Knowledge

/// Decides whether surnames and short names count, which never count alone.
struct WeakNames {
    private let article: Article
    private let gazetteer: Gazetteer
    /// Entities that the article names in full.
    private let present: Set<EntityIndex>

    /// - Parameters:
    ///   - present: entities named in full, states by demonyms too.
    init(_ article: Article, gazetteer: Gazetteer, present: Set<EntityIndex>) {
        self.article = article
        self.gazetteer = gazetteer
        self.present = present
    }

    /// Whether a weak hit counts: its entity is named in full, or a title before it fits.
    func counts(_ hit: NamedHit) -> Bool {
        guard let entity = hit.entity else { return true }
        if gazetteer.catalogue[entity].kind == .person, isInsideAnotherName(hit) { return false }
        return present.contains(entity) || isTitled(hit, for: entity) || hasTown(entity)
    }

    /// A state's short name counts beside one of its towns: Congo beside Goma.
    private func hasTown(_ entity: EntityIndex) -> Bool {
        guard gazetteer.catalogue[entity].kind == .state else { return false }
        let id = gazetteer.catalogue[entity].id
        return present.contains { gazetteer.catalogue[$0].state == id }
    }

    /// "Rustam Karimov" does not name Islam Karimov: a capitalised word before a surname that is no
    /// title makes it somebody else's, except in headlines and at the beginning of sentences.
    private func isInsideAnotherName(_ hit: NamedHit) -> Bool {
        let first = hit.words.lowerBound
        guard first > 0, hit.form == .surname else { return false }
        let gap = article.words[first].gap
        let before = first - 1
        guard gap == .space, article.words[before].shape.isCapitalised,
            article.role(at: before) == nil,
            !article.word(before, is: [.honorific, .function])
        else { return false }
        if article.isTitleCase(around: first) { return false }
        return !article.names.contains { !$0.isWeak && $0.words.contains(before) }
    }

    /// A role before the name that this entity held at the article's date, and nobody else of the
    /// name; or a rank, if nobody else of the dictionary has the name and the article speaks
    /// of the state or organisation of that person, or of a town there.
    private func isTitled(_ hit: NamedHit, for entity: EntityIndex) -> Bool {
        let before = hit.words.lowerBound - 1
        guard before >= 0 else { return false }
        let gap = article.words[hit.words.lowerBound].gap
        guard gap == .space || gap == .dotSpace else { return false }
        let namesakes = article.names.filter { $0.words == hit.words }.compactMap(\.entity)
        if gap == .space, let role = article.role(at: before)?.role {
            let holders = namesakes.filter { held(role, by: $0) }
            return Set(holders) == [entity]
        }
        guard article.word(before, is: .honorific) else { return false }
        return Set(namesakes) == [entity] && isAtHome(entity)
    }

    private func held(_ role: Int, by person: EntityIndex) -> Bool {
        let name = gazetteer.roles[role].name
        return gazetteer.offices.terms(of: person).contains { term in
            term.role == name && article.date.map { term.covers($0) } ?? true
        }
    }

    private func isAtHome(_ person: EntityIndex) -> Bool {
        let homes =
            gazetteer.offices.terms(of: person).map(\.body)
            + [gazetteer.offices.nationality(of: person)].compactMap(\.self)
        let names = homes.map { gazetteer.catalogue[$0].id }
        return homes.contains { present.contains($0) }
            || present.contains { other in
                gazetteer.catalogue[other].state.map { names.contains($0) } ?? false
            }
    }
}
