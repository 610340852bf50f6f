import Knowledge

// Which of several people of one surname is meant.
extension Homonyms {
    /// Of a surname that is also the name of a state or town: the person behind a title, or just
    /// introduced, or introduced at all where nothing else tells of the town; else the other.
    mutating func personOrOther(_ place: ArraySlice<NamedHit>) -> Choice? {
        let people = place.filter { $0.form == .surname }
        let others = place.filter { hit in
            hit.entity.map { isStateOrTown($0) } ?? false
        }
        guard let first = people.first, people.count + others.count == place.count,
            !others.isEmpty
        else { return nil }
        let word = first.words.lowerBound
        let isAddressed =
            word > 0 && article.words[word].gap == .space
            && (article.word(word - 1, is: .honorific) || article.role(at: word - 1) != nil)
        if isAddressed { return choiceOfSeveral(people[...], for: .surroundings) }
        let isWhere = word > 0 && article.isBeside(word - 1, .whereabouts)
        if !isWhere, namedJustBefore(Set(people.compactMap(\.entity)), word) != nil {
            return choiceOfSeveral(people[...], for: .fullName)
        }
        if !isWhere, others.allSatisfy({ $0.entity.map { isTown($0) } ?? false }),
            people.contains(where: { isNamedInFull($0, before: word) }), !areSpokenOf(others)
        {
            return choiceOfSeveral(people[...], for: .fullName)
        }
        return choiceOfSeveral(others[...], for: .completeName)
    }

    private func isNamedInFull(_ hit: NamedHit, before word: Int) -> Bool {
        guard let person = hit.entity, let first = bearers.firstFullName(of: person) else {
            return false
        }
        return first < word
    }

    /// The one whose office is named before the surname: "President Berg".
    func titled(among entities: Set<EntityIndex>, _ hit: NamedHit) -> Meant? {
        let first = hit.words.lowerBound
        guard first > 0, article.words[first].gap == .space,
            let number = article.role(at: first - 1)?.role
        else { return nil }
        let role = gazetteer.roles[number].name
        let holders = entities.filter { holdsOffice($0, as: role) }
        return holders.count == 1 ? (holders, .title) : nil
    }

    /// The one who is named, nobody else of the surname being so, in the sentence up to the name or
    /// in the two before it.
    func namedJustBefore(_ entities: Set<EntityIndex>, _ word: Int) -> Meant? {
        var sentence = article.sentence(around: word)
        for _ in 0..<2 where sentence.lowerBound > 0 {
            sentence = article.sentence(around: sentence.lowerBound - 1)
        }
        let before = sentence.lowerBound..<max(sentence.lowerBound, word)
        let named = entities.filter { bearers.isNamed($0, in: before) }
        return named.count == 1 ? (named, .fullName) : nil
    }

    /// The one who alone was named in full up to the name; in the headline, whom the text names in
    /// full first. Later, whom the surname alone meant the last time.
    func introduced(among entities: Set<EntityIndex>, _ word: Int) -> Meant? {
        let before = entities.filter { entity in
            bearers.firstFullName(of: entity).map { $0 < word } ?? false
        }
        if before.count == 1 { return (before, .fullName) }
        if before.isEmpty, article.isInTitle(word) {
            let first = entities.compactMap { bearers.firstFullName(of: $0) }.min()
            guard let sentence = first.map({ article.sentence(around: $0) }) else { return nil }
            let leading = entities.filter { bearers.isNamed($0, in: sentence) }
            return leading.count == 1 ? (leading, .fullName) : nil
        }
        return bearers.lastDecided(among: entities, before: word).map { ([$0], .fullName) }
    }

    /// The one who is in office on the article's date.
    func inOffice(_ entities: Set<EntityIndex>) -> Set<EntityIndex>? {
        guard article.date != nil else { return nil }
        let holders = entities.filter { holdsOffice($0) }
        return holders.count == 1 ? holders : nil
    }

    /// The one who is not introduced as a relative, as others of the surname are: "his brother Olaf
    /// Berg".
    func notAsRelative(_ entities: Set<EntityIndex>) -> Set<EntityIndex>? {
        let others = entities.filter { entity in
            guard let word = bearers.firstFullName(of: entity) else { return false }
            return isRelative(at: word)
        }
        let chief = entities.subtracting(others)
        return !others.isEmpty && chief.count == 1 ? chief : nil
    }

    /// "His father, Olaf Berg, was a judge. Berg …": not the father but whose father he is, if an
    /// earlier sentence than that of the surname introduces him so.
    func chief(beside just: Meant, among entities: Set<EntityIndex>, _ word: Int) -> Meant? {
        guard let other = just.entities.first, let named = bearers.firstFullName(of: other),
            named < article.sentence(around: word).lowerBound, isRelative(at: named)
        else { return nil }
        let before = entities.filter { entity in
            entity != other && bearers.firstFullName(of: entity).map { $0 < named } ?? false
        }
        return before.count == 1 ? (before, .relatives) : nil
    }

    /// "his brother Olaf", "her son, Gen. Olaf": a word for a relative at most three words before.
    private func isRelative(at word: Int) -> Bool {
        var index = word - 1
        while index >= 0, word - index <= 4 {
            let gap = article.words[index + 1].gap
            guard gap == .space || gap == .commaSpace || gap == .dotSpace else { return false }
            if article.isBeside(index, .relative) { return true }
            guard article.word(index, is: .honorific) || article.role(at: index) != nil else {
                return false
            }
            index -= 1
        }
        return false
    }

    private func isTown(_ entity: EntityIndex) -> Bool {
        gazetteer.catalogue.contains(entity) && gazetteer.catalogue.kind(of: entity) == .place
    }

    private func isStateOrTown(_ entity: EntityIndex) -> Bool {
        guard gazetteer.catalogue.contains(entity) else { return false }
        let kind = gazetteer.catalogue.kind(of: entity)
        return kind == .state || kind == .place
    }

    private func holdsOffice(_ person: EntityIndex, as role: String? = nil) -> Bool {
        gazetteer.catalogue.contains(person)
            && gazetteer.offices.terms(of: person).contains { term in
                (article.date.map { term.covers($0) } ?? true) && (role == nil || term.role == role)
            }
    }
}
