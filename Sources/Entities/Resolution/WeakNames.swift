import Knowledge

/// Decides whether surnames and short names count, which never count alone.
struct WeakNames {
    private let article: Article
    private let gazetteer: Gazetteer
    /// Entities that the article names in full.
    private let named: Set<EntityIndex>
    /// Entities that it names by a title that fits nobody else.
    private let titled: Set<EntityIndex>
    /// The states to which those belong.
    private let homelands: Set<EntityIndex>

    /// - Parameters:
    ///   - named: entities named in full, states by demonyms too.
    ///   - titled: entities named behind a title.
    init(
        _ article: Article, gazetteer: Gazetteer, named: Set<EntityIndex>,
        titled: Set<EntityIndex> = []
    ) {
        self.article = article
        self.gazetteer = gazetteer
        self.named = named
        self.titled = titled
        homelands = Set(named.union(titled).compactMap { gazetteer.catalogue.state(of: $0) })
    }

    /// The persons named behind a title that fits them and no namesake: "President Rahmon" lets
    /// "Rahmon" count elsewhere.
    func titled(among hits: [NamedHit]) -> Set<EntityIndex> {
        var places: [Range<Int>: Set<EntityIndex>] = [:]
        for hit in hits where hit.form == .surname {
            if let person = hit.entity, isTitled(hit, for: person) {
                places[hit.words, default: []].insert(person)
            }
        }
        return Set(places.values.filter { $0.count == 1 }.flatMap(\.self))
    }

    /// Why a weak hit counts: its entity is named in full, or a title before it fits; nil if it
    /// does not count.
    func support(for hit: NamedHit) -> MentionReason? {
        guard let entity = hit.entity else { return .onlyHolder }
        guard let support = support(of: entity, named: hit) else { return nil }
        if hit.form == .surname {
            // "Rustam Karimov" does not name Islam Karimov, nor "Kim Yong-chol" Kim Jong-un.
            if !article.standsAlone(hit.words) { return nil }
            if isWordOfItsOwn(hit), !isAddressed(hit) { return nil }
        }
        return support
    }

    private func support(of entity: EntityIndex, named hit: NamedHit) -> MentionReason? {
        if named.contains(entity) { return .fullName }
        if titled.contains(entity) || isTitled(hit, for: entity) { return .title }
        return hasTown(entity) ? .home : nil
    }

    /// A state's short name counts beside one of its towns: Congo beside Goma.
    private func hasTown(_ entity: EntityIndex) -> Bool {
        guard gazetteer.catalogue.kind(of: entity) == .state else { return false }
        return homelands.contains(entity)
    }

    /// A month or a day is one, whoever is called so; an English word is one in a headline.
    private func isWordOfItsOwn(_ hit: NamedHit) -> Bool {
        let word = hit.words.lowerBound
        guard hit.words.count == 1 else { return false }
        if article.word(word, is: .calendar) { return true }
        return gazetteer.commonWords.contains(article.words.key(word))
            && article.isTitleCase(around: word)
    }

    /// Whether a role or rank stands before a name.
    private func isAddressed(_ hit: NamedHit) -> Bool {
        let before = hit.words.lowerBound - 1
        guard before >= 0 else { return false }
        let gap = article.words[hit.words.lowerBound].gap
        guard gap == .space || gap == .dotSpace else { return false }
        return article.word(before, is: .honorific)
            || (gap == .space && article.role(at: before) != nil)
    }

    /// A role before the name that this person held at the article's date; or a rank, if the article
    /// speaks of the state or organisation of that person, or of a town there. Namesakes who fit as
    /// well all count, which leaves the name open.
    private func isTitled(_ hit: NamedHit, for person: EntityIndex) -> Bool {
        guard isAddressed(hit) else { return false }
        let before = hit.words.lowerBound - 1
        if article.words[hit.words.lowerBound].gap == .space, let title = article.role(at: before),
            let role = title.role.map({ gazetteer.roles[$0].name }),
            isInOffice(person, as: role) || isLeader(person, by: title, role)
        {
            return true
        }
        guard article.word(before, is: .honorific), isAtHome(person) else { return false }
        return gazetteer.offices.terms(of: person).isEmpty || isInOffice(person)
    }

    /// Whether a person held an office on the article's date, as far as that is known.
    private func isInOffice(_ person: EntityIndex, as role: String? = nil) -> Bool {
        gazetteer.offices.terms(of: person).contains { term in
            (role == nil || term.role == role) && article.date.map { term.covers($0) } ?? true
        }
    }

    /// Whether a role is the bare "leader" or "head" behind a body in which a person holds an office,
    /// however that is called: "the Belarusian leader Lukashenko", "NATO chief Stoltenberg". States
    /// have leaders and no heads.
    private func isLeader(_ person: EntityIndex, by title: RoleHit, _ role: String) -> Bool {
        guard title.words.count == 1, role == "leader" || role == "head" else { return false }
        let bodies = (1...3).flatMap { article.names(beginningAt: title.words.lowerBound - $0) }
            .filter { $0.words.upperBound == title.words.lowerBound && !$0.isWeak }
            .compactMap(\.entity).filter {
                let kind = gazetteer.catalogue.kind(of: $0)
                return kind == .organisation || kind == .state && role == "leader"
            }
        return gazetteer.offices.terms(of: person).contains { term in
            bodies.contains(term.body) && article.date.map { term.covers($0) } ?? true
        }
    }

    private func isAtHome(_ person: EntityIndex) -> Bool {
        let homes =
            gazetteer.offices.terms(of: person).map(\.body)
            + [gazetteer.offices.nationality(of: person)].compactMap(\.self)
        return homes.contains {
            named.contains($0) || titled.contains($0) || homelands.contains($0)
        }
    }
}
