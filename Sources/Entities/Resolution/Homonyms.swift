import Knowledge

/// Chooses among several entities that bear the same name, or leaves it open.
struct Homonyms {
    private let article: Article
    private let gazetteer: Gazetteer
    /// Entities that the article names where nobody else can be meant.
    private let certain: Set<EntityIndex>
    /// Those of them that a dictionary has, which alone have homes and companions.
    private let known: Set<EntityIndex>

    /// - Parameter chosen: every place where a name counts.
    init(_ article: Article, gazetteer: Gazetteer, chosen: Selection<NamedHit>) {
        self.article = article
        self.gazetteer = gazetteer
        var certain: Set<EntityIndex> = []
        for place in chosen {
            if let meant = Self.onlyEntity(of: place) { certain.insert(meant) }
        }
        self.certain = certain
        known = certain.filter { gazetteer.catalogue.contains($0) }
    }

    /// The hits that remain of one place: those of one entity, or of all whom the text does not
    /// choose among.
    func choice(among place: ArraySlice<NamedHit>) -> Choice {
        guard let first = place.first, Self.onlyEntity(of: place) == nil else {
            return Choice(hits: place, reason: place.first?.reason ?? .onlyHolder)
        }
        let entities = Set(place.compactMap(\.entity))
        // OPEC+ is not OPEC.
        let end = place.map(\.end).max() ?? 0
        let longest = place.filter { $0.end == end }
        if longest.count < place.count { return choice(among: longest[...]) }
        // What the article introduces goes before what a dictionary says.
        let local = place.filter { $0.origin == nil && $0.form != .surname }
        if !local.isEmpty, local.count < place.count { return choice(among: local[...]) }
        // A name that stands for itself goes before one that needs support.
        let strong = place.filter { !$0.isWeak }
        if !strong.isEmpty, strong.count < place.count {
            let rest = choice(among: strong[...])
            let isDecided = rest.reason == .onlyHolder
            return Choice(hits: rest.hits, reason: isDecided ? .completeName : rest.reason)
        }
        let (meant, reason) = stateOrPlace(entities, at: first.words) ?? bestSupported(entities)
        let hits = place.filter { hit in hit.entity.map { meant.contains($0) } ?? false }
        return Choice(hits: hits[...], reason: reason)
    }

    /// The one whom the article names for certain elsewhere, or to whom most of it belongs; all of
    /// them if none stands out.
    private func bestSupported(
        _ entities: Set<EntityIndex>
    ) -> (meant: Set<EntityIndex>, reason: MentionReason) {
        let named = entities.filter { certain.contains($0) }
        if named.count == 1 { return (named, .fullName) }
        let pool = named.isEmpty ? entities : named
        let scores = pool.map { (entity: $0, score: companions(of: $0)) }
        let best = scores.map(\.score).max() ?? 0
        let leaders = scores.filter { $0.score == best }
        return (leaders.count == 1 ? Set(leaders.map(\.entity)) : pool, .company)
    }

    /// The entity that all hits of a place name; nil if there are several.
    private static func onlyEntity(of place: ArraySlice<NamedHit>) -> EntityIndex? {
        guard let entity = place.first?.entity else { return nil }
        return place.allSatisfy { $0.entity == entity } ? entity : nil
    }

    /// For a state and places that share its name: the place behind one of its own towns ("Atlanta,
    /// Georgia"); all of them where only the place's state is spoken of; otherwise the state.
    private func stateOrPlace(
        _ entities: Set<EntityIndex>, at words: Range<Int>
    ) -> (meant: Set<EntityIndex>, reason: MentionReason)? {
        let catalogue = gazetteer.catalogue
        guard entities.allSatisfy({ catalogue.contains($0) }) else { return nil }
        let states = entities.filter { catalogue.kind(of: $0) == .state }
        let places = entities.filter { catalogue.kind(of: $0) == .place }
        guard states.count == 1, let state = states.first, places.count == entities.count - 1
        else { return nil }
        let countries = Set(places.compactMap { catalogue.state(of: $0) })
        if countries == [state] { return ([state], .state) }
        for place in places.sorted() {
            if let country = catalogue.state(of: place), isBehindTown(of: country, words) {
                return ([place], .place)
            }
        }
        if certain.contains(state) || companions(of: state) > 0 {
            return ([state], .company)
        }
        let spokenOf = known.filter { catalogue.kind(of: $0) == .state }
        let isAbroad =
            !spokenOf.isEmpty && spokenOf.allSatisfy { countries.contains($0) }
        return isAbroad ? (entities, .state) : ([state], .state)
    }

    private func isBehindTown(of country: EntityIndex, _ words: Range<Int>) -> Bool {
        guard article.words[words.lowerBound].gap == .commaSpace else { return false }
        return article.names.contains { hit in
            hit.words.upperBound == words.lowerBound
                && hit.entity.map { gazetteer.catalogue.state(of: $0) == country } ?? false
        }
    }

    /// How many certain entities of the article belong with one: its state, its towns, its people,
    /// the bodies it serves.
    private func companions(of entity: EntityIndex) -> Int {
        guard gazetteer.catalogue.contains(entity) else { return 0 }
        let homes =
            [
                gazetteer.catalogue.state(of: entity),
                gazetteer.offices.nationality(of: entity),
            ].compactMap(\.self) + gazetteer.offices.terms(of: entity).map(\.body)
        return known.count { other in
            other != entity
                && (homes.contains(other) || gazetteer.catalogue.state(of: other) == entity
                    || gazetteer.offices.nationality(of: other) == entity)
        }
    }
}
