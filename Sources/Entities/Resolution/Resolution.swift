import Knowledge

/// From the hits of one article to its mentions, step by step.
struct Resolution {
    private let article: Article
    private let gazetteer: Gazetteer

    init(_ article: Article, gazetteer: Gazetteer) {
        self.article = article
        self.gazetteer = gazetteer
    }

    /// The article with everybody who is named in it.
    func reading() -> Reading {
        let borrowed = BorrowedNames(article, catalogue: gazetteer.catalogue)
        let strong =
            article.names.filter { !$0.isWeak && !borrowed.isBorrowed($0) }
            + MiddleNames(article, gazetteer: gazetteer).collect()
            + InitialNames(article, gazetteer: gazetteer).collect()
        let inFull = Selection(strong, words: \.core)
        let local = localNames(beside: inFull)
        let weak = weakNames(beside: inFull)
        let introduced = local.hits(in: article)
        let chosen = Selection(
            withoutExclusions(strong, of: introduced) + introduced + weak, words: \.core)
        var homonyms = Homonyms(article, gazetteer: gazetteer, chosen: chosen)
        var builder = MentionBuilder(article, catalogue: gazetteer.catalogue, local: local)
        let demonyms = Demonyms(article)
        let metonyms = Metonyms(article, catalogue: gazetteer.catalogue, chosen: chosen)
        for place in chosen where !place.contains(where: { $0.entity == nil }) {
            let isDemonym = place.allSatisfy { $0.form == .demonym }
            if isDemonym, demonyms.isPeopleOrLanguage(place[place.startIndex].words) { continue }
            builder.add(metonyms.reading(homonyms.choice(among: place)))
        }
        let named = MentionList(builder.mentions)
        return builder.reading(
            adding: OfficeHolders(article, gazetteer: gazetteer, named: named).collect()
                + Descriptions(article, catalogue: gazetteer.catalogue, named: named).collect())
    }

    /// The names without the phrases that are no names of a dictionary, but of somebody whom the
    /// article introduces: "Chad Smith".
    private func withoutExclusions(
        _ names: [NamedHit], of introduced: [NamedHit]
    ) -> [NamedHit] {
        let places = Set(introduced.map(\.core))
        return names.filter { $0.entity != nil || !places.contains($0.core) }
    }

    /// What the article itself introduces.
    private func localNames(beside inFull: Selection<NamedHit>) -> LocalNames {
        var names = LocalNames(behind: gazetteer.catalogue)
        let known = KnownNames(inFull, of: article, catalogue: gazetteer.catalogue)
        Introductions(article, known: known, chosen: inFull, gazetteer: gazetteer)
            .collect(into: &names)
        DiscoveredOrganisations(article, known: known).collect(into: &names)
        DiscoveredAcronyms(article, known: known).collect(into: &names)
        DiscoveredPeople(article, known: known, gazetteer: gazetteer).collect(into: &names)
        DiscoveredPlaces(article, known: known, gazetteer: gazetteer).collect(into: &names)
        return names
    }

    /// The surnames and short names that have support.
    private func weakNames(beside inFull: Selection<NamedHit>) -> [NamedHit] {
        let named = Set(inFull.flatMap { $0.compactMap(\.entity) })
        var longest = [Int](repeating: 0, count: article.words.count)
        for place in inFull {
            guard let core = place.first?.core else { continue }
            for word in core { longest[word] = core.count }
        }
        // "Sheikh Sabah" must not hide "Sabah al-Ahmad".
        let weak = article.names.filter { hit in
            hit.isWeak && hit.core.allSatisfy { longest[$0] <= hit.core.count }
        }
        let titled = WeakNames(article, gazetteer: gazetteer, named: named).titled(among: weak)
        let judge = WeakNames(
            article, gazetteer: gazetteer, named: named, titled: titled)
        return weak.compactMap { hit in
            judge.support(for: hit).map { reason in
                var hit = hit
                hit.reason = reason
                return hit
            }
        }
    }
}
