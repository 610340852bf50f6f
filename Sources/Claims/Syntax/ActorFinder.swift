import Knowledge

/// Finds out for whom each noun group stands when it acts.
///
/// "Uzbekistan" stands for itself, "the Uzbek parliament" and "troops of Uzbekistan" for Uzbekistan
/// through a body, "the CSTO alliance" for the CSTO, "Ankara" for Turkey, "Russian President
/// Vladimir Putin" for the man. "CSTO summit" and "Russian language" stand for nobody.
struct ActorFinder {
    let words: [Word]
    let reading: Reading
    let grammar: GrammarWords

    /// Fills in the actors of all noun groups.
    func resolve(_ groups: [Group]) {
        for i in groups.indices {
            guard let noun = groups[i].noun, let actor = actor(of: noun) else { continue }
            noun.actors = [actor]
        }
    }

    /// Fills in those that a complement names: "the government of X", "ministers of X and Y".
    func resolveComplements(_ groups: [Group]) {
        for i in groups.indices {
            guard let noun = groups[i].noun, noun.actors.isEmpty, noun.items.isEmpty else {
                continue
            }
            noun.actors = actors(of: noun, followedBy: i + 1, groups)
        }
    }

    /// Gives titles the persons beside them: "Nicaragua's vice-president, X," acts as X, not for
    /// Nicaragua.
    func resolveTitles(_ groups: [Group]) {
        for i in groups.indices {
            guard let noun = groups[i].noun, noun.items.isEmpty, words[noun.head].mention < 0,
                headUse(noun).contains(.role) || words[noun.head].lemma == grammar.counterpart
            else { continue }
            var k = i + 1
            while k + 1 < groups.count, groups[k].is(.preposition), groups[k + 1].isNoun { k += 2 }
            guard k + 1 < groups.count, groups[k].is(.comma), let name = groups[k + 1].noun,
                words[name.head].mention >= 0, !name.actors.isEmpty, closes(k + 2, groups),
                name.actors.allSatisfy({ reading[$0.entity].kind == .person })
            else { continue }
            noun.actors = name.actors
        }
    }

    /// Behind a name in apposition: a comma, a time or the end; a verb would begin a clause of its
    /// own.
    private func closes(_ i: Int, _ groups: [Group]) -> Bool {
        i >= groups.count || groups[i].is(.comma) || groups[i].is(.stop) || groups[i].is(.time)
            || groups[i].is(.dash)
    }

    /// The entity a mention stands for when it acts; nil where it takes no part in claims.
    func entity(_ mention: Mention) -> EntityIndex? {
        guard let index = mention.entity,
            mention.traits.isDisjoint(with: [.embedded, .dateline])
        else { return nil }
        guard reading.kind(of: index) == .place else { return index }
        let entity = reading[index]
        if entity.isMetonym, let state = entity.state {
            return reading.catalogue.index(of: state) ?? index
        }
        return index
    }

    private func actor(of noun: NounGroup) -> Actor? {
        let head = words[noun.head]
        if head.mention >= 0 { return named(head, noun) }
        if headUse(noun).contains(.body) {
            // "Syrian rebels" are no body of Syria.
            let owners: Set<EntityKind> =
                isIrregular(noun) ? [.organisation] : [.state, .organisation, .place]
            guard let mention = owner(in: noun, kinds: owners) else {
                // "General X's government"
                return headUse(noun).contains(.governing)
                    ? owner(in: noun, kinds: [.person]).flatMap { home(of: [$0]) } : nil
            }
            return Actor(
                mention: mention.mention, entity: mention.entity,
                isBody: !headUse(noun).contains(.country), aside: noun.aside)
        }
        // "the Peruvian state"
        if head.lemma == grammar.state, !head.inflections.contains(.plural), !isIndefinite(noun),
            let mention = owner(in: noun, kinds: [.state])
        {
            return Actor(mention: mention.mention, entity: mention.entity, aside: noun.aside)
        }
        if head.use.contains(.group), !isIndefinite(noun) {
            // "the CSTO military alliance"; the owner of "Russia's alliance" is another.
            var i = noun.head - 1
            while i >= noun.words.lowerBound, words[i].mention < 0 { i -= 1 }
            guard i >= noun.words.lowerBound else { return nil }
            let mention = reading.mentions[words[i].mention]
            guard mention.kind == .organisation, let entity = entity(mention),
                i + 1 > noun.head || words[i + 1].part != .hyphen
            else { return nil }
            return Actor(mention: words[i].mention, entity: entity, aside: noun.aside)
        }
        return nil
    }

    private func isIrregular(_ noun: NounGroup) -> Bool {
        words[noun.words].contains { $0.use.contains(.irregular) }
    }

    /// The use of a group's noun; of "Prosecutor-General" also that of its first part.
    private func headUse(_ noun: NounGroup) -> WordUse {
        let isTied = noun.head >= noun.words.lowerBound + 2 && words[noun.head - 1].part == .hyphen
        return words[noun.head].use.union(isTied ? words[noun.head - 2].use : [])
    }

    /// "a CIS grouping" is some grouping of it, not the CIS.
    private func isIndefinite(_ noun: NounGroup) -> Bool {
        let first = words[noun.words.lowerBound].form
        return first == grammar.a || first == grammar.an
    }

    private func named(_ head: Word, _ noun: NounGroup) -> Actor? {
        let mention = reading.mentions[head.mention]
        let isPeople = mention.form == .demonym
        guard !isPeople || isAPeople(head, noun), let entity = entity(mention) else { return nil }
        return Actor(
            mention: head.mention, entity: entity, isBody: isPeople, isPeople: isPeople,
            aside: noun.aside)
    }

    /// "the Americans", "the Dutch": all of them, who may act for their state.
    private func isAPeople(_ head: Word, _ noun: NounGroup) -> Bool {
        let next = noun.words.upperBound
        guard noun.words.count == 2, words[noun.words.lowerBound].form == grammar.the,
            next >= words.count || !words[next].inflections.contains(.gerund)
        else { return false }
        let mention = reading.mentions[head.mention]
        guard mention.kind == .state else { return false }
        let name = reading.document.string(mention.range)
        return name.hasSuffix("s") || ["ch", "sh", "ese", "ss"].contains { name.hasSuffix($0) }
    }

    /// "the government of General X": that of his state.
    private func home(of actors: [Actor]) -> Actor? {
        guard actors.count == 1, let person = actors.first,
            reading[person.entity].kind == .person, let state = reading[person.entity].state,
            let entity = reading.catalogue.index(of: state)
        else { return nil }
        return Actor(mention: person.mention, entity: entity, isBody: true)
    }

    /// "the government of X", "troops from X", "the republic of X", "officials for X and Y".
    private func actors(
        of noun: NounGroup, followedBy next: Int, _ groups: [Group]
    ) -> [Actor] {
        let use = headUse(noun)
        guard !use.isDisjoint(with: [.body, .country, .settlement]), next + 1 < groups.count,
            groups[next].is(.preposition), let complement = groups[next + 1].noun
        else { return [] }
        let preposition = words[groups[next].words.lowerBound].form
        // "the town of Goma"
        if use.contains(.settlement) {
            let isPlace = complement.actors.first.map { reading[$0.entity].kind == .place } ?? false
            return preposition == grammar.of && isPlace ? complement.actors : []
        }
        let isTied =
            preposition == grammar.of || preposition == grammar.from
            || (preposition == grammar.for && use.contains(.body))
            || (preposition == grammar.in && use.contains(.local))
        guard isTied else { return [] }
        if use.contains(.governing), preposition == grammar.of,
            let state = home(of: complement.actors)
        {
            return [state]
        }
        let isIrregular = isIrregular(noun)
        return complement.actors.filter { !$0.isBody && reading[$0.entity].kind != .person }
            .filter { !isIrregular || reading[$0.entity].kind == .organisation }
            .map { actor in
                var actor = actor
                actor.isBody = use.contains(.body) && !use.contains(.country)
                return actor
            }
    }

    /// The nearest name before the head that can own a body: "Uzbek" in "the Uzbek parliament",
    /// "Kazakhstan" in "Kazakhstan's government".
    private func owner(in noun: NounGroup, kinds: Set<EntityKind>) -> Actor? {
        let first = (noun.ownerWords ?? noun.words).lowerBound
        for i in stride(from: noun.head - 1, through: first, by: -1) where words[i].mention >= 0 {
            // "the Russia-led forces" are not Russia's.
            guard words[i + 1].part != .hyphen else { return nil }
            let mention = reading.mentions[words[i].mention]
            guard kinds.contains(mention.kind), let entity = entity(mention) else { return nil }
            return Actor(mention: words[i].mention, entity: entity)
        }
        return nil
    }
}
