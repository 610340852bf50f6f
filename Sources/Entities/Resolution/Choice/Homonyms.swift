import Knowledge

/// Chooses among several entities that bear the same name, or leaves it open.
///
/// Names are to be given in the order of the text: a surname that was decided helps to decide those
/// that follow. `docs/resolution.md` has the order of precedence.
struct Homonyms {
    let article: Article
    let gazetteer: Gazetteer
    /// Every place where a name counts.
    let chosen: Selection<NamedHit>
    /// Who the article names where nobody else can be meant.
    var bearers: Bearers

    /// - Parameter chosen: every place where a name counts.
    init(_ article: Article, gazetteer: Gazetteer, chosen: Selection<NamedHit>) {
        self.article = article
        self.gazetteer = gazetteer
        self.chosen = chosen
        bearers = Bearers(chosen, gazetteer: gazetteer)
    }

    /// Those whom the text does not tell apart, and why only those.
    typealias Meant = (entities: Set<EntityIndex>, reason: MentionReason)

    /// The hits that remain of one place: those of one entity, or of all whom the text does not
    /// choose among.
    mutating func choice(among place: ArraySlice<NamedHit>) -> Choice {
        if place.onlyEntity != nil {
            return Choice(hits: place, reason: place.first?.reason ?? .onlyHolder)
        }
        let choice = choiceOfSeveral(place)
        if let entity = choice.hits.onlyEntity, let first = choice.hits.first {
            bearers.note(entity, at: first.words.lowerBound)
        }
        return choice
    }

    private mutating func choiceOfSeveral(_ place: ArraySlice<NamedHit>) -> Choice {
        guard let first = place.first, place.onlyEntity == nil else {
            return Choice(hits: place, reason: place.first?.reason ?? .onlyHolder)
        }
        // OPEC+ is not OPEC.
        let end = place.map(\.end).max() ?? 0
        let longest = place.filter { $0.end == end }
        if longest.count < place.count { return choiceOfSeveral(longest[...]) }
        // What the article introduces goes before what a dictionary says.
        let local = place.filter { $0.origin == nil && $0.form != .surname }
        if !local.isEmpty, local.count < place.count { return choiceOfSeveral(local[...]) }
        if let choice = personOrOther(place) { return choice }
        if let choice = completeName(among: place) { return choice }
        let entities = Set(place.compactMap(\.entity))
        let meant = stateOrPlace(entities, at: first.words) ?? bearer(of: entities, first)
        let hits = place.filter { hit in hit.entity.map { meant.entities.contains($0) } ?? false }
        return Choice(hits: hits[...], reason: meant.reason)
    }

    /// A name that stands for itself goes before one that needs support, unless the article speaks of
    /// the other bearer and has nothing else of the first: "Congo" beside Brazzaville alone.
    private mutating func completeName(among place: ArraySlice<NamedHit>) -> Choice? {
        let strong = place.filter { !$0.isWeak }
        guard !strong.isEmpty, strong.count < place.count else { return nil }
        let weak = place.filter(\.isWeak)
        if !areSpokenOf(strong), areSpokenOf(weak) {
            return choiceOfSeveral(weak[...], for: .company)
        }
        return choiceOfSeveral(strong[...], for: .completeName)
    }

    /// The choice among hits that were themselves chosen for a reason.
    mutating func choiceOfSeveral(
        _ place: ArraySlice<NamedHit>, for reason: MentionReason
    ) -> Choice {
        let choice = choiceOfSeveral(place)
        return Choice(
            hits: choice.hits, reason: choice.reason == .onlyHolder ? reason : choice.reason)
    }

    /// Whether the article names one of the bearers otherwise, or something of theirs.
    mutating func areSpokenOf(_ hits: [NamedHit]) -> Bool {
        for hit in hits {
            guard let entity = hit.entity else { continue }
            if bearers.contains(entity) || bearers.company(of: entity) > 0 { return true }
        }
        return false
    }

    /// The bearer whom the text around the name points to, see `Bearers`; all of them if nobody
    /// stands out.
    private mutating func bearer(of entities: Set<EntityIndex>, _ hit: NamedHit) -> Meant {
        if hit.form == .surname {
            if let meant = titled(among: entities, hit) { return meant }
            if let meant = namedJustBefore(entities, hit.words.lowerBound) {
                return chief(beside: meant, among: entities, hit.words.lowerBound) ?? meant
            }
        }
        let named = entities.filter { bearers.contains($0) }
        if named.count == 1 {
            return moreSpokenOf(than: named, among: entities, hit) ?? (named, .fullName)
        }
        let pool = named.isEmpty ? entities : named
        if hit.form == .surname {
            if let meant = introduced(among: pool, hit.words.lowerBound) { return meant }
            if let chief = notAsRelative(pool) { return (chief, .relatives) }
            if let officer = inOffice(pool) { return (officer, .inOffice) }
        }
        return (mostCompany(pool), .company)
    }

    /// "Congolese" in news from Kinshasa and Goma that names Congo-Brazzaville once: of two states of
    /// one name not the one that is named in full, where much more is told of the other's towns and
    /// people.
    private mutating func moreSpokenOf(
        than named: Set<EntityIndex>, among entities: Set<EntityIndex>, _ hit: NamedHit
    ) -> Meant? {
        let catalogue = gazetteer.catalogue
        guard hit.form != .surname,
            entities.allSatisfy({ catalogue.contains($0) && catalogue.kind(of: $0) == .state })
        else { return nil }
        let others = entities.subtracting(named)
        guard others.count == 1, let state = named.first, let other = others.first,
            bearers.company(of: other) > bearers.company(of: state) + 1
        else { return nil }
        return (others, .company)
    }

    /// Those of whom most is spoken beside them.
    private mutating func mostCompany(_ pool: Set<EntityIndex>) -> Set<EntityIndex> {
        var leaders: Set<EntityIndex> = []
        var most = 0
        for entity in pool {
            let company = bearers.company(of: entity)
            if company > most {
                most = company
                leaders = [entity]
            } else if company == most {
                leaders.insert(entity)
            }
        }
        return leaders.count == 1 ? leaders : pool
    }
}
