import Knowledge

// A state, or a place of the same name.
extension Homonyms {
    /// For a state and places that share its name: the place behind one of its towns ("Atlanta,
    /// Georgia") or where the words say so ("the state of Georgia", "Georgia's governor"); the state
    /// where more of it is named; the place where only its own country is; all of them where that is
    /// not plain.
    mutating func stateOrPlace(_ entities: Set<EntityIndex>, at words: Range<Int>) -> Meant? {
        let catalogue = gazetteer.catalogue
        guard entities.allSatisfy({ catalogue.contains($0) }) else { return nil }
        let states = entities.filter { catalogue.kind(of: $0) == .state }
        let places = entities.filter { catalogue.kind(of: $0) == .place }
        guard states.count == 1, let state = states.first, places.count == entities.count - 1
        else { return nil }
        let countries = Set(places.compactMap { catalogue.state(of: $0) })
        if countries == [state] { return ([state], .state) }
        let town = countryOfTown(before: words)
        if town == state { return ([state], .place) }
        for place in places.sorted() where town != nil && catalogue.state(of: place) == town {
            return ([place], .place)
        }
        if places.count == 1, isPart(words) { return (places, .surroundings) }
        if isWhole(words) { return ([state], .surroundings) }
        if bearers.contains(state) || bearers.company(of: state) > 0 { return ([state], .company) }
        guard let country = countries.first, countries.count == 1 else { return ([state], .state) }
        // Of no other country anybody or any town, of this one several.
        let others = bearers.states.subtracting([country])
        var isAbroad = true
        for other in others where bearers.company(of: other) > 0 { isAbroad = false }
        let company = bearers.company(of: country)
        if places.count == 1, isAbroad, company > (others.isEmpty ? 1 : 2) {
            return (places, .company)
        }
        let isOnlyAbroad = others.isEmpty && bearers.contains(country)
        return isOnlyAbroad ? (entities, .state) : ([state], .state)
    }

    /// The country of the town that stands before a name and a comma.
    private func countryOfTown(before words: Range<Int>) -> EntityIndex? {
        guard article.words[words.lowerBound].gap == .commaSpace else { return nil }
        let next = chosen.partitioningIndex {
            ($0.first?.words.lowerBound ?? 0) >= words.lowerBound
        }
        guard next > 0, let town = chosen[next - 1].first,
            town.words.upperBound == words.lowerBound, let entity = town.entity,
            gazetteer.catalogue.contains(entity), gazetteer.catalogue.kind(of: entity) == .place
        else { return nil }
        return gazetteer.catalogue.state(of: entity)
    }

    /// "the state of Georgia", "Washington state", "Georgia's governor": part of a federation.
    private func isPart(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if first > 1, article.word(first - 1, is: .of), article.isBeside(first - 2, .part) {
            return true
        }
        var next = words.upperBound
        if article.word(next, is: .possessive), article.words[next].gap == .apostrophe { next += 1 }
        guard next < article.words.count, article.words[next].gap == .space else { return false }
        if article.isBeside(next, .partOffice) { return true }
        // "Georgia state media" are of the country.
        let isClosed =
            next + 1 == article.words.count || article.words[next + 1].gap != .space
            || article.word(next + 1, is: .function)
        return isClosed && next == words.upperBound && article.words[next].shape == .lower
            && article.isBeside(next, .part)
    }

    /// "Georgia, the country", "the Republic of Georgia".
    private func isWhole(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        if first > 1, article.word(first - 1, is: .of), article.isBeside(first - 2, .whole) {
            return true
        }
        let next = words.upperBound + 1
        return next < article.words.count && article.words[next - 1].gap == .commaSpace
            && article.word(next - 1, is: .the) && article.isBeside(next, .whole)
    }
}
