import Knowledge

/// States that are called "the country" or "both states".
extension References {
    /// The states that "the country", "these three countries", "both states" stand for.
    func countries(_ noun: NounGroup, group: Int, _ syntax: SentenceSyntax) -> Filler? {
        let words = syntax.words[noun.words]
        let grammar = syntax.grammar
        guard let first = words.first, noun.owner == nil, !noun.isNegated,
            [grammar.the, grammar.this, grammar.these, grammar.both, grammar.all]
                .contains(first.form),
            syntax.words[noun.head].use.contains(.country),
            words.dropFirst().dropLast().allSatisfy({ $0.part == .number }),
            words.count == 2 || noun.number != nil,
            !isSpecified(behind: group, syntax)
        else { return nil }
        let isPlural = syntax.words[noun.head].inflections.contains(.plural)
        let states = SlotKinds(kinds: [.state])
        guard
            let filler = antecedent(
                states, before: group, words: noun.words, syntax, isPlural: isPlural,
                isCountry: true)
                ?? counted(noun, group, syntax)
        else { return nil }
        let isCounted = noun.number.map { $0 == filler.actors.count } ?? true
        return isCounted && isPlural == (filler.actors.count > 1) ? filler : nil
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

    /// The states of the sentence before, if they are as many as the words say.
    private func counted(_ noun: NounGroup, _ group: Int, _ syntax: SentenceSyntax) -> Filler? {
        guard let previous = previous?.antecedents, noun.number != nil else { return nil }
        let states = previous.all.filter { syntax.reading[$0.entity].kind == .state }
        return Filler(
            actors: states, group: group, words: syntax.range(noun.words),
            context: previous.sentence(of: states))
    }
}
