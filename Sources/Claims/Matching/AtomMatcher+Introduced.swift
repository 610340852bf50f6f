import Knowledge

/// Ends of a claim that are described first and named behind a comma.
extension AtomMatcher {
    /// "appointed an economist, Ana Silva, as its head", "founded a party of her own, the Front".
    func introduced(_ slot: Slot, _ noun: NounGroup, at i: Int) -> Filler? {
        let words = syntax.words[noun.words]
        guard let article = words.first?.form,
            article == syntax.grammar.a || article == syntax.grammar.an, noun.items.isEmpty,
            words.allSatisfy({ $0.mention < 0 })
        else { return nil }
        guard let comma = behindComplements(i), comma + 1 < groups.count, groups[comma].is(.comma),
            let name = groups[comma + 1].noun, name.items.isEmpty, name.actors.count == 1,
            endsClause(comma + 2) || groups[comma + 2].is(.comma),
            isSort(noun, of: syntax.reading[name.actors[0].entity])
        else { return nil }
        return actors(slot, name, group: comma + 1)
    }

    /// "elected the former minister of Peru, Ana Silva, as its head".
    func officer(_ slot: Slot, _ noun: NounGroup, at i: Int) -> Filler? {
        guard rule.relation == .appointed, kinds(slot).kinds.contains(.person), i > 0,
            groups[i - 1].isVerb, syntax.words[noun.head].use.contains(.role)
        else { return nil }
        var comma = i + 1
        while comma + 1 < groups.count, groups[comma].is(.preposition), groups[comma + 1].isNoun {
            comma += 2
        }
        guard comma + 2 < groups.count, groups[comma].is(.comma), groups[comma + 2].is(.comma),
            let name = groups[comma + 1].noun, name.items.isEmpty, name.actors.count == 1,
            syntax.reading.kind(of: name.actors[0].entity) == .person
        else { return nil }
        return actors(slot, name, group: comma + 1)
    }

    /// "Two of the four members, A and B, also belong to Y": the list that the number counts.
    func enumerated(_ slot: Slot, _ noun: NounGroup, at i: Int) -> Filler? {
        guard slot == .subject, let number = noun.number, number > 1, noun.actors.isEmpty,
            let comma = behindComplements(i), comma + 2 < groups.count, groups[comma].is(.comma)
        else { return nil }
        // "six governments, those of A, B …,"
        let isTheirs =
            syntax.clauses.form(comma + 1) == syntax.grammar.those
            && syntax.clauses.form(comma + 2) == syntax.grammar.of
        let name = comma + (isTheirs ? 3 : 1)
        guard name + 1 < groups.count, let list = groups[name].noun, list.actors.count == number,
            groups[name + 1].is(.comma)
        else { return nil }
        return actors(slot, list, group: name)
    }

    /// Index behind "of her own", "of the four members": complements that name nobody.
    private func behindComplements(_ i: Int) -> Int? {
        var next = i + 1
        while next + 1 < groups.count, groups[next].is(.preposition),
            groups[next + 1].noun?.actors.isEmpty == true
        {
            next += 2
        }
        return next < groups.count ? next : nil
    }

    /// Where the pattern goes on behind a filler that begins at `i`: "an economist, X, as …".
    func behind(_ filler: Filler, at i: Int, _ rest: ArraySlice<Atom>) -> Int {
        let next = filler.group + 1
        let isBetweenCommas =
            filler.group > i && !rest.isEmpty && next < groups.count
            && groups[next].is(.comma) && groups[filler.group - 1].is(.comma)
        return isBetweenCommas ? next + 1 : next
    }

    /// Whether "a party" may be said of an organisation, and "an economist" of a person.
    private func isSort(_ noun: NounGroup, of entity: Entity) -> Bool {
        let use = syntax.words[noun.head].use
        return switch entity.kind {
        case .organisation: use.contains(.group)
        case .person: use.isDisjoint(with: [.group, .body, .country])
        default: false
        }
    }

    /// "arms A in Lebanon and B in Yemen": what goes on behind the place of the first.
    func beyondPlace(_ filler: Filler, _ slot: Slot) -> Filler {
        let place = filler.group + 1
        guard slot == .object, place + 1 < groups.count, groups[place].is(.preposition),
            syntax.clauses.form(place) == syntax.grammar.in,
            let items = groups[place + 1].noun?.items, items.count > 1, isLand(items[0])
        else { return filler }
        let others = items.dropFirst().filter { !isLand($0) }
            .compactMap { actors(slot, $0, group: place + 1) }
        guard others.count == items.count - 1 else { return filler }
        var filler = filler
        filler.actors += others.flatMap(\.actors)
        filler.list = filler.actors
        return filler
    }

    private func isLand(_ noun: NounGroup) -> Bool {
        noun.actors.allSatisfy { [.state, .place].contains(syntax.reading.kind(of: $0.entity)) }
    }
}
