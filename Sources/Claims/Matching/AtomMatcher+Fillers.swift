import Knowledge

/// Who fills an end of a claim: names, lists, words that stand for them.
extension AtomMatcher {
    func kinds(_ slot: Slot) -> SlotKinds { slot == .subject ? rule.subject : rule.object }

    /// The filler that begins at a group: names, a group with names in apposition, a reference.
    func filler(_ slot: Slot, at i: Int) -> Filler? {
        guard let noun = groups[i].noun, !syntax.clauses.isException(i) else { return nil }
        if let filler = apposed(slot, noun, group: i) ?? officer(slot, noun, at: i) {
            return filler
        }
        if let filler = actors(slot, noun, group: i) { return filler }
        // "voted against it": as a rule a measure.
        if noun.isPronoun, rule.relation == .opposes, slot == .object { return nil }
        if let filler = references.oneOfTwo(kinds(slot), noun, group: i, syntax) { return filler }
        if noun.isPronoun {
            return references.pronoun(kinds(slot), group: i, syntax)
                ?? references.person(kinds(slot), group: i, syntax)
                ?? (slot == .object ? topic(at: i) : included(slot, noun, at: i))
        }
        if noun.number != nil,
            let filler = references.both(kinds(slot), group: i, syntax)
                ?? references.twoStates(
                    kinds(slot), noun, group: i, isActing: slot == .subject, syntax)
        {
            return filler
        }
        if let filler = included(slot, noun, at: i) { return filler }
        if rule.relation == .memberOf || slot == .subject, kinds(slot).kinds.contains(.state),
            let filler = references.countries(noun, group: i, syntax)
        {
            return filler
        }
        if rule.relation.isOfBodies(at: slot),
            let filler = references.body(bodies(slot), noun, group: i, syntax)
        {
            return filler
        }
        if let filler = counted(slot, noun, behind: i)
            ?? introduced(slot, noun, at: i) ?? enumerated(slot, noun, at: i)
        {
            return filler
        }
        // "a Moscow-led bloc, the EAEU": the name stands behind.
        guard noun.actors.isEmpty,
            noun.owner == nil || slot == .object
                || i + 3 < groups.count && groups[i + 1].is(.comma) && groups[i + 3].is(.comma),
            i + 2 < groups.count,
            groups[i + 1].is(.comma) || groups[i + 1].is(.colon) || groups[i + 1].is(.dash),
            let name = groups[i + 2].noun,
            name.items.isEmpty || !groups[i + 1].is(.comma) || isListAside(noun, name, at: i + 2),
            isGroupWord(noun) || isHeir(noun) || isRanked(noun) && endsAside(i + 3)
                || (noun.number != nil && !groups[i + 1].is(.comma)),
            let filler = actors(slot, name, group: i + 2), !isCountry(noun) || areLands(filler)
        else { return nil }
        return filler
    }

    private func isCountry(_ noun: NounGroup) -> Bool {
        syntax.words[noun.head].use.contains(.country)
    }

    /// "backed by all states, the head of the Bank, X, said": X is no state.
    private func areLands(_ filler: Filler) -> Bool {
        filler.actors.allSatisfy { syntax.reading[$0.entity].kind != .person }
    }

    /// "It was founded in 1985": where the sentence before names no such body, what the article is
    /// about.
    private func topic(at i: Int) -> Filler? {
        guard [.established, .dissolved].contains(rule.relation), i == 0,
            syntax.clauses.form(i) == syntax.grammar.it, let range = groups.first?.words
        else { return nil }
        var filler = references.topic?.filler(before: syntax.range(range).end)
        filler?.group = i
        return filler
    }

    /// "three neighbours, A, B and C,": between commas, who the neighbours are.
    private func isListAside(_ noun: NounGroup, _ list: NounGroup, at i: Int) -> Bool {
        isPlural(noun) && (noun.number.map { $0 == list.actors.count } ?? true)
            && i + 1 < groups.count && groups[i + 1].is(.comma)
    }

    /// What "the group" may stand for: no armed group where states lead it.
    private func bodies(_ slot: Slot) -> SlotKinds {
        var kinds = kinds(slot)
        if rule.relation == .leads, kinds.organisations.isEmpty {
            kinds.organisations = [.organisation]
        }
        return kinds
    }

    /// "military alliances, including the CSTO", "blocs such as the EAEU".
    private func included(_ slot: Slot, _ noun: NounGroup, at i: Int) -> Filler? {
        guard noun.actors.isEmpty else { return nil }
        var k = i + 1
        if k < groups.count, groups[k].is(.comma) { k += 1 }
        // "ten states, among them A and B".
        if k + 2 < groups.count, groups[k].is(.preposition),
            syntax.clauses.form(k) == syntax.grammar.among, groups[k + 1].noun?.isPronoun == true,
            let names = groups[k + 2].noun
        {
            return actors(slot, names, group: k + 2)
        }
        if slot == .subject, noun.number != nil || isPlural(noun),
            let names = amongThem(behind: i)
        {
            return actors(slot, names, group: i)
        }
        // "Nine others, including A and B, are observers".
        guard isGroupWord(noun) || slot == .subject && noun.number != nil else { return nil }
        guard k + 1 < groups.count, groups[k].is(.preposition),
            syntax.clauses.form(k) == syntax.grammar.including
                || syntax.clauses.form(k) == syntax.grammar.like,
            let name = groups[k + 1].noun
        else { return nil }
        return actors(slot, name, group: k + 1)
    }

    /// "its successor, the League".
    private func isHeir(_ noun: NounGroup) -> Bool {
        syntax.words[noun.head].use.contains(.heir)
    }

    /// "the oldest", "the second".
    private func isRanked(_ noun: NounGroup) -> Bool {
        let words = syntax.words[noun.words]
        guard words.count == 2, words.first?.form == syntax.grammar.the, let rank = words.last
        else { return false }
        return rank.isOrdinal || syntax.grammar.ordinals.contains(rank.form)
            || syntax.isSuperlative(rank)
    }

    private func endsAside(_ i: Int) -> Bool { i < groups.count && groups[i].is(.comma) }

    private func isPlural(_ noun: NounGroup) -> Bool {
        syntax.words[noun.head].inflections.contains(.plural)
    }

    /// "Eight states acceded in 1974, among them A and B": the names at the end of the clause.
    private func amongThem(behind i: Int) -> NounGroup? {
        guard
            let comma = groups.indices.first(where: {
                $0 > i && (groups[$0].is(.comma) || groups[$0].is(.stop))
            }), comma + 1 < groups.count, groups[comma].is(.comma),
            groups[(i + 1)..<comma].contains(where: \.isVerb)
        else { return nil }
        // "…, notably A and B".
        let next = groups[comma + 1]
        if next.isNoun, syntax.words[next.words.lowerBound - 1].form == syntax.grammar.notably {
            return next.noun
        }
        guard comma + 3 < groups.count, next.is(.preposition),
            syntax.clauses.form(comma + 1) == syntax.grammar.among,
            groups[comma + 2].noun?.isPronoun == true
        else { return nil }
        return groups[comma + 3].noun
    }

    private func isGroupWord(_ noun: NounGroup) -> Bool {
        !syntax.words[noun.head].use.isDisjoint(with: [.group, .country, .role])
            || syntax.words[noun.head].lemma == syntax.grammar.member
    }

    /// The allowed actors of one noun group.
    func actors(_ slot: Slot, _ noun: NounGroup, group: Int) -> Filler? {
        let allowed = noun.actors.compactMap { actor in
            if isGoverning(actor, noun, slot) { return actor.standingForItself }
            return (!actor.isBody || allowsBodies(slot)) ? host(actor, slot) : nil
        }.filter { kinds(slot).allow($0.entity, in: syntax.reading) || isTerritory($0, slot) }
        guard !allowed.isEmpty else { return nil }
        // A list of which some cannot be meant is not the list the pattern means; of a long one
        // some may be territories.
        guard
            allowed.count == noun.actors.count || noun.items.isEmpty
                || isListOfMembers(allowed, noun)
        else { return nil }
        return Filler(actors: allowed, group: group, list: noun.items.isEmpty ? nil : noun.actors)
    }

    /// Whose guest one is in a city: that of its state. Other ends stay as they are.
    private func host(_ actor: Actor, _ slot: Slot) -> Actor? {
        guard rule.relation == .hosts, slot == .subject else { return actor }
        let entity = syntax.reading[actor.entity]
        guard entity.kind == .place else { return actor }
        guard let state = entity.state.flatMap({ syntax.reading.catalogue.index(of: $0) }) else {
            return nil
        }
        return Actor(mention: actor.mention, entity: state)
    }

    /// A list of members of which some are territories.
    private func isListOfMembers(_ allowed: [Actor], _ noun: NounGroup) -> Bool {
        rule.relation == .memberOf && allowed.count > 1
            && allowed.count * 2 >= noun.actors.count
            && noun.actors.allSatisfy { actor in
                allowed.contains { $0.entity == actor.entity }
                    || syntax.reading[actor.entity].kind == .place
            }
            || allowed.count >= 6 && allowed.count * 4 >= noun.actors.count * 3
    }

    /// "The Malian government left the bloc": the state did.
    private func isGoverning(_ actor: Actor, _ noun: NounGroup, _ slot: Slot) -> Bool {
        rule.relation == .memberOf && slot == .subject && actor.isBody
            && (actor.isPeople
                || noun.items.isEmpty && syntax.words[noun.head].use.contains(.governing))
            && syntax.reading.kind(of: actor.entity) == .state
    }

    /// A body of a state acts for it, but is no member and no founder of anything.
    private func allowsBodies(_ slot: Slot) -> Bool {
        switch rule.relation {
        // "the delegates of X signed"
        case .memberOf where rule.event == .signed: true
        case .memberOf, .leads, .partOf, .succeededBy, .established, .dissolved, .nationalOf,
            .founded:
            false
        default: true
        }
    }
}

extension RelationKind {
    /// Whether an end may be an organisation that is called "the bloc".
    fileprivate func isOfBodies(at slot: Slot) -> Bool {
        switch self {
        case .memberOf, .leads, .established, .dissolved, .hosts, .mediates: slot == .object
        case .accused, .requests, .pledges, .supports, .sanctioned, .opposes: true
        default: false
        }
    }
}
