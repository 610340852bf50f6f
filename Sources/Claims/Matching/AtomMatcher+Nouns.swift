import Knowledge

/// Nouns of a pattern and what belongs to them.
extension AtomMatcher {
    /// Whether the head of a group, or a word tied to it by a hyphen, is one of the words.
    func headMatches(_ noun: NounGroup, _ head: WordSet, _ modifiers: [WordSet]) -> Bool {
        guard noun.items.isEmpty, headWord(noun, head) != nil else { return false }
        // "became a former member of": no change into what it was.
        if rule.event?.facts.nature == .change,
            syntax.words[noun.words].contains(where: { $0.use.contains(.former) })
        {
            return false
        }
        return modifiers.allSatisfy { set in
            syntax.words[noun.words].contains { set.contains($0.lemma) || set.contains($0.form) }
        }
    }

    /// "suspended its membership and then reactivated it": the noun again, as "it" or "this".
    func repeats(
        _ noun: NounGroup, at i: Int, _ head: WordSet, _ modifiers: [WordSet]
    ) -> Bool {
        if isOne(noun), modifiers.isEmpty { return isTold(before: i, head, modifiers) }
        let form = syntax.clauses.form(i)
        guard noun.isPronoun, form == syntax.grammar.it || form == syntax.grammar.this else {
            return false
        }
        return isTold(before: i, head, modifiers)
    }

    private func isTold(before i: Int, _ head: WordSet, _ modifiers: [WordSet]) -> Bool {
        groups[..<i].contains { group in
            group.noun.map { headMatches($0, head, modifiers) } ?? false
        }
    }

    /// "was an associate member before it became a full one".
    private func isOne(_ noun: NounGroup) -> Bool {
        noun.words.count > 1 && noun.owner == nil
            && syntax.words[noun.head].form == syntax.grammar.one
    }

    /// The word of a group's head that is one of the set: of "Secretary-General" the first.
    func headWord(_ noun: NounGroup, _ set: WordSet) -> Int? {
        var i = noun.head
        let first = noun.words.lowerBound
        while i >= first {
            let word = syntax.words[i]
            if word.mention < 0, set.contains(word.lemma) || set.contains(word.form) { return i }
            guard let before = syntax.headWord(before: i, from: first) else { return nil }
            i = before
        }
        return nil
    }

    /// What follows a noun of the pattern: its complements in any order that English allows, as
    /// "of O", "O's …" or "O …".
    func complement(
        of noun: NounGroup, at i: Int, _ rest: ArraySlice<Atom>, _ binding: Binding
    ) -> Binding? {
        if rule.isOfOffice, let found = ownOffice(noun, at: i, rest, binding) { return found }
        if rule.isOfOffice, isEnvoy(noun), !isOf(i + 1) { return nil }
        if let found = match(rest, at: i + 1, binding), !found.lacksObject { return found }
        if rule.isOfOffice, let behind = behindOtherRole(i + 1),
            let found = match(rest, at: behind, binding), !found.lacksObject
        {
            return found
        }
        guard rest.count >= 2, case .word(let prepositions) = rest[rest.startIndex],
            case .slot(let slot) = rest[rest.startIndex + 1]
        else { return nil }
        let others = rest.dropFirst(2)
        // "Iraq's invasion of Kuwait" is one by Iraq.
        let isOwned = prepositions.contains { $0 == syntax.grammar.of || $0 == syntax.grammar.by }
        let pair = prepositions.contains(syntax.grammar.between) ? pair(slot, noun, i) : nil
        if let owner = pair ?? owner(slot, noun, i, genitive: isOwned) {
            var binding = binding
            binding[slot] = owner
            if let found = match(others, at: i + 1, binding), !found.lacksObject { return found }
        }
        // "X's accession to Y": the first slot is the owner, the second follows.
        guard others.count >= 2, case .slot(let second) = others[others.startIndex + 1],
            let inner = modifier(second, noun, i)
        else {
            return rule.isOfOffice ? withoutObject(rest, at: behindPortfolio(i), binding) : nil
        }
        var binding = binding
        binding[second] = inner
        return match(rest.prefix(2) + others.dropFirst(2), at: i + 1, binding)
    }

    /// The owner or a name inside the group as a filler.
    func owner(_ slot: Slot, _ noun: NounGroup, _ i: Int, genitive: Bool) -> Filler? {
        if let ownerWords = noun.ownerWords, noun.owner == .named {
            return genitive
                ? named(slot, in: ownerWords, group: i) ?? modifier(slot, noun, i)
                    ?? (rule.isOfOffice || rule.relation == .memberOf
                        ? unnamedOwner(slot, ownerWords, i) : nil)
                : modifier(slot, noun, i)
        }
        if noun.owner == .pronoun, genitive {
            if rule.isOfOffice { return itsOwner(slot, noun, i) }
            return references.owner(kinds(slot), noun: noun, group: i, syntax)
                ?? (slot == .object ? modifier(slot, noun, i) : nil)
        }
        if genitive, i > 0, groups[i - 1].is(.relative),
            syntax.clauses.form(i - 1) == syntax.grammar.whose
        {
            return syntax.clauses.antecedents(before: i - 1).lazy
                .compactMap { filler(slot, at: $0) }.first
        }
        // "its CIS exit" is one from the CIS, but "American aid" none to America.
        return genitive || rule.relation == .memberOf ? modifier(slot, noun, i) : nil
    }

    /// "the CSTO membership": a name before the head.
    func modifier(_ slot: Slot, _ noun: NounGroup, _ i: Int) -> Filler? {
        named(slot, in: noun.words.lowerBound..<noun.head, group: i)
    }

    /// The last name among some words that may fill the slot.
    func named(_ slot: Slot, in words: Range<Int>, group: Int) -> Filler? {
        for w in words.reversed() where syntax.words[w].mention >= 0 {
            let next = w + 1
            if next < syntax.words.count, syntax.words[next].part == .hyphen { continue }
            // "the pro-Russian president".
            if w > 1, syntax.words[w - 1].part == .hyphen,
                syntax.grammar.sidings.contains(syntax.words[w - 2].form)
            {
                continue
            }
            let mention = syntax.reading.mentions[syntax.words[w].mention]
            guard let entity = syntax.actors.entity(mention),
                kinds(slot).allow(syntax.reading[entity])
            else { continue }
            return Filler(
                actors: [Actor(mention: syntax.words[w].mention, entity: entity)], group: group)
        }
        return nil
    }
}
