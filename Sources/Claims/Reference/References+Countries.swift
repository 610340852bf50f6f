import Knowledge

/// States that are called "the country" or "both states".
extension References {
    /// The states that "the country", "these three countries", "both states" stand for.
    func countries(_ noun: NounGroup, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        if let home = home(noun, group, syntax) ?? homes(noun, group, syntax) { return home }
        let words = syntax.words[noun.words]
        let grammar = syntax.grammar
        guard let first = words.first, noun.owner == nil, !noun.isNegated,
            [grammar.the, grammar.this, grammar.these, grammar.both, grammar.all]
                .contains(first.form),
            syntax.words[noun.head].use.contains(.country),
            words.dropFirst().dropLast().allSatisfy({ $0.part == .number })
                && (words.count == 2 || noun.number != nil) || isRule(noun, syntax),
            !isSpecified(noun, at: group, syntax)
        else { return nil }
        let isPlural = syntax.words[noun.head].inflections.contains(.plural)
        let states = SlotKinds(kinds: [.state])
        guard
            let filler = rulers(noun, group, syntax) ?? antecedent(
                states, before: group, words: noun.words, syntax, isPlural: isPlural,
                isCountry: true)
                ?? counted(noun, group, syntax) ?? homeState(noun, isPlural, syntax)
        else { return nil }
        let isCounted = noun.number.map { $0 == filler.actors.count } ?? true
        return isCounted && isPlural == (filler.actors.count > 1) ? filler : nil
    }

    /// "the new government", "the military junta": those who rule a state, with adjectives.
    private func isRule(_ noun: NounGroup, _ syntax: SentenceSyntax) -> Bool {
        syntax.words[noun.head].use.contains(.governing)
            && syntax.words[noun.words].dropFirst().dropLast().allSatisfy { $0.part == .adjective }
    }

    /// "President X of Peru took his country out", "his government applied": the state of the only
    /// person before, whom the dictionary or the sentence gives one.
    func home(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard noun.words.count == 2,
            !syntax.words[noun.head].use.isDisjoint(with: [.country, .governing]),
            [syntax.grammar.his, syntax.grammar.her].contains(
                syntax.words[noun.words.lowerBound].form)
        else { return nil }
        let names = syntax.words[..<noun.words.lowerBound].filter { $0.mention >= 0 }
            .compactMap { word in
                syntax.actors.entity(syntax.reading.mentions[word.mention])
                    .map { Actor(mention: word.mention, entity: $0) }
            }
        if names.isEmpty, let previous = previous?.antecedents,
            let state = home(of: previous.all, among: previous.states, syntax)
        {
            return Filler(actors: [state], group: group, context: previous.sentence(of: [state]))
        }
        let states = names.filter { syntax.reading[$0.entity].kind == .state }
        return (home(of: names, among: states, syntax) ?? home(ofOfficerBefore: group, syntax))
            .map { Filler(actors: [$0], group: group) }
    }

    /// "Peru's president said his country would leave": the state of the only officer before, where
    /// nobody is named.
    private func home(ofOfficerBefore group: Int, _ syntax: SentenceSyntax) -> Actor? {
        let nouns = syntax.groups[..<group].compactMap(\.noun)
        let officers = nouns.filter { noun in
            let head = syntax.words[noun.head]
            return noun.actors.count == 1 && noun.actors[0].isBody && head.mention < 0
                && head.use.contains(.role) && !head.inflections.contains(.plural)
        }
        let isAlone = !nouns.contains { noun in
            noun.actors.contains { syntax.reading.kind(of: $0.entity) == .person }
        }
        guard isAlone, officers.count == 1, let state = officers.first?.actors.first,
            syntax.reading.kind(of: state.entity) == .state
        else { return nil }
        return state.standingForItself
    }

    /// The state of the only person among some names, or of all persons among them, where the
    /// dictionary gives one; else the only one of `states`.
    private func home(
        of names: [Actor], among states: [Actor], _ syntax: SentenceSyntax
    ) -> Actor? {
        let persons = names.filter { syntax.reading[$0.entity].kind == .person }
        guard let person = persons.last else { return nil }
        let homes = Set(persons.map { syntax.reading[$0.entity].state })
        guard homes.count == 1, homes != [nil] || Set(persons.map(\.entity)).count == 1 else {
            return nil
        }
        if let state = syntax.reading[person.entity].state,
            let entity = syntax.reading.catalogue.index(of: state)
        {
            return Actor(mention: person.mention, entity: entity)
        }
        guard let state = states.last, Set(states.map(\.entity)).count == 1 else { return nil }
        return state.standingForItself
    }

    /// "Zimbabwean President X withdrew the country": the state whose officer acts on it.
    private func rulers(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard group > 0, noun.words.count == 2, syntax.groups[group - 1].isVerb,
            syntax.clauses.form(group) == syntax.grammar.the,
            let subject = syntax.clauses.link(group - 1).subjects.first,
            let ruler = syntax.groups[subject].noun, ruler.items.isEmpty,
            ruler.actors.contains(where: { syntax.reading[$0.entity].kind == .person })
        else { return nil }
        let people = syntax.words[ruler.words].filter(\.isDemonym)
        guard people.count == 1,
            syntax.words[ruler.words].contains(where: { $0.use.contains(.role) }),
            let state = syntax.actors.entity(syntax.reading.mentions[people[0].mention])
        else { return nil }
        return Filler(actors: [Actor(mention: people[0].mention, entity: state)], group: group)
    }

    /// "The rulers of A and B took their countries out": those of the clause's subject.
    private func homes(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard noun.words.count == 2, syntax.words[noun.head].use.contains(.country),
            syntax.words[noun.head].inflections.contains(.plural),
            syntax.words[noun.words.lowerBound].form == syntax.grammar.their,
            let verb = syntax.clauses.previousVerb(before: group, where: \.isFinite),
            let subject = syntax.clauses.link(verb).subjects.first,
            let actors = syntax.groups[subject].noun?.actors, actors.count > 1,
            actors.allSatisfy({ syntax.reading[$0.entity].kind == .state })
        else { return nil }
        return Filler(actors: actors.map(\.standingForItself), group: group)
    }

    /// Whether "they" or "these" may stand for several states of the sentence before.
    func areStates(_ group: Int, _ syntax: SentenceSyntax) -> Bool {
        let words = syntax.groups[group].words
        guard words.count == 1,
            [syntax.grammar.they, syntax.grammar.these].contains(syntax.clauses.form(group))
        else { return false }
        let states = previous?.antecedents.all.filter { syntax.reading[$0.entity].kind == .state }
        return states?.count ?? 0 > 1
    }

    /// "The country" of an article about one, where no other was named before.
    private func homeState(
        _ noun: NounGroup, _ isPlural: Bool, _ syntax: SentenceSyntax
    ) -> Filler? {
        isPlural ? nil : home?.filler([], title: syntax.range(noun.words), syntax)
    }

    /// The states of the sentence before, if they are as many as the words say.
    private func counted(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let previous = previous?.antecedents, noun.number != nil else { return nil }
        let states = previous.all.filter { syntax.reading[$0.entity].kind == .state }
        return Filler(
            actors: states, group: group, words: syntax.range(noun.words),
            context: previous.sentence(of: states))
    }
}
