import Knowledge

/// Ends of a claim that do not stand where a plain clause has them, or not alone.
extension AtomMatcher {
    /// Whether nothing stands in the place that a relative clause leaves empty: "which Egypt
    /// outlawed in 2013", not "which Egypt outlawed others for".
    func isGap(_ i: Int) -> Bool {
        // "which it helped to set up": the gap is in the clause within.
        i >= syntax.groups.count
            || !syntax.groups[i].isNoun && syntax.groups[i].verb?.isInfinitive != true
    }

    /// "which Canada considers a terrorist group": behind the gap stands the pattern's own noun.
    func isNoun(_ atom: Atom?, at i: Int) -> Bool {
        guard case .noun(let head, let modifiers) = atom, i < syntax.groups.count,
            let noun = syntax.groups[i].noun
        else { return false }
        return noun.actors.isEmpty && headMatches(noun, head, modifiers)
    }

    /// "offered Nepal vaccines": the name and the noun that follows it in the pattern make one
    /// group.
    func fused(
        _ slot: Slot, _ rest: ArraySlice<Atom>, at i: Int, _ binding: Binding
    ) -> Binding? {
        guard i < syntax.groups.count, let noun = syntax.groups[i].noun, noun.owner == nil,
            noun.items.isEmpty, syntax.words[noun.head].mention < 0,
            let given = given(rest.first, in: noun, at: i),
            let name = syntax.words[noun.words].last(where: { $0.mention >= 0 }), !name.isDemonym,
            let filler = modifier(slot, noun, i)
        else { return nil }
        var binding = binding
        binding[slot] = filler
        if binding.noun == nil { binding.noun = given }
        return match(rest.dropFirst(), at: given + 1, binding)
    }

    /// The group of the thing given, if the pattern asks for it behind whom it is given to.
    private func given(_ atom: Atom?, in noun: NounGroup, at i: Int) -> Int? {
        switch atom {
        // "the bank summit" is no bank with something behind it.
        case .anyone: rule.relation == .memberOf ? nil : i
        case .noun(let head, let modifiers):
            headMatches(noun, head, modifiers) ? i : counted(at: i, head, modifiers)
        default: nil
        }
    }

    /// "the Peru-Chile war": the two that stand between each other.
    func pair(_ slot: Slot, _ noun: NounGroup, _ i: Int) -> Filler? {
        let words = syntax.words
        for w in noun.words where w + 2 < noun.head && words[w + 1].part == .hyphen {
            let actors = [w, w + 2].compactMap { w -> Actor? in
                guard words[w].mention >= 0,
                    let entity = syntax.actors.entity(syntax.reading.mentions[words[w].mention]),
                    kinds(slot).allow(syntax.reading[entity])
                else { return nil }
                return Actor(mention: words[w].mention, entity: entity)
            }
            if actors.count == 2 { return Filler(actors: actors, group: i, list: actors) }
        }
        return nil
    }

    /// "A and B accused each other": who acts is also who suffers it.
    func reciprocal(_ slot: Slot, at i: Int, _ binding: Binding) -> Filler? {
        guard slot == .object, let actors = binding.subject?.actors, actors.count > 1,
            let words = syntax.groups[i].noun?.words, words.count == 2
        else { return nil }
        guard syntax.words[words.lowerBound].form == syntax.grammar.each,
            syntax.words[words.lowerBound + 1].form == syntax.grammar.other
        else { return nil }
        return Filler(actors: actors, group: i, words: syntax.range(words))
    }

    /// "Chile's vice-president, Rosa Soto,", "its envoy to Peru, Rosa Soto,": the person, not the
    /// state that person serves.
    func apposed(_ slot: Slot, _ noun: NounGroup, group i: Int) -> Filler? {
        guard noun.items.isEmpty, noun.actors.first?.isBody == true,
            !syntax.words[noun.head].inflections.contains(.plural),
            kinds(slot).kinds.contains(.person)
        else { return nil }
        let groups = syntax.groups
        var comma = i + 1
        while comma + 1 < groups.count, groups[comma].is(.preposition), groups[comma + 1].isNoun {
            comma += 2
        }
        guard comma + 1 < groups.count, groups[comma].is(.comma),
            let name = groups[comma + 1].noun, name.items.isEmpty,
            let person = name.actors.first, !person.isBody,
            syntax.reading[person.entity].kind == .person, endsClause(comma + 2)
        else { return nil }
        return actors(slot, name, group: comma + 1)
    }

    // MARK: Nouns with contents

    /// The noun of "dozens of tanks", "a consignment of rice", where the pattern asks for it.
    func counted(at i: Int, _ head: WordSet, _ modifiers: [WordSet]) -> Int? {
        guard i + 2 < syntax.groups.count, let measure = syntax.groups[i].noun,
            syntax.words[measure.head].use.contains(.measure),
            syntax.clauses.form(i + 1) == syntax.grammar.of,
            let noun = syntax.groups[i + 2].noun, headMatches(noun, head, modifiers)
        else { return nil }
        return i + 2
    }

    /// Index behind "of ammunition" in "gave crates of ammunition to".
    func behindContents(_ i: Int, _ binding: Binding) -> Int? {
        guard binding.noun == i - 1, i + 2 < syntax.groups.count,
            syntax.clauses.form(i) == syntax.grammar.of,
            let noun = syntax.groups[i + 1].noun, noun.actors.isEmpty,
            !syntax.words[noun.words].contains(where: { $0.mention >= 0 })
        else { return nil }
        return i + 2
    }

    /// Index behind "and nurses" in "sent doctors and nurses to".
    func behindSibling(_ i: Int, _ binding: Binding) -> Int? {
        guard binding.noun != nil, i > 0, i + 2 < syntax.groups.count,
            syntax.groups[i - 1].noun?.actors.isEmpty == true,
            syntax.groups[i].is(.conjunction), let noun = syntax.groups[i + 1].noun,
            noun.actors.isEmpty, syntax.groups[i + 2].is(.preposition)
        else { return nil }
        return i + 2
    }

    /// Index behind "are" in "whose headquarters are in Peru".
    func behindCopula(_ i: Int, _ binding: Binding) -> Int? {
        guard rule.relation == .hosts, i > 0, i + 1 < syntax.groups.count,
            syntax.groups[i - 1].isNoun, let verb = syntax.groups[i].verb,
            verb.lemma == syntax.grammar.be, syntax.groups[i + 1].is(.preposition),
            verb.isFinite, !verb.isNegated, !verb.modal.isKnown
        else { return nil }
        return i + 1
    }

    // MARK: Clauses inside patterns

    /// A preposition, or the "that" that opens a clause.
    func isParticle(_ i: Int) -> Bool {
        syntax.groups[i].is(.preposition) || syntax.groups[i].is(.that)
    }

    /// "told Peru to leave": a pattern that ends with "to" asks for any infinitive.
    func opensInfinitive(_ i: Int, _ words: WordSet, _ rest: ArraySlice<Atom>) -> Bool {
        rest.isEmpty && i < syntax.groups.count && words.contains(syntax.grammar.to)
            && syntax.groups[i].verb?.isInfinitive == true
    }
}
