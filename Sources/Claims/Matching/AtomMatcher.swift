import Knowledge

/// Follows a pattern's words through the groups of a sentence.
struct AtomMatcher {
    let syntax: SentenceSyntax
    let rule: Rule
    let references: References

    private var groups: [Group] { syntax.groups }

    /// Matches `atoms` from group `start` on; nil where the sentence goes another way.
    func match(_ atoms: ArraySlice<Atom>, at start: Int, _ binding: Binding) -> Binding? {
        guard let atom = atoms.first else {
            var binding = binding
            binding.end = start
            return binding
        }
        let i = skipTimes(start)
        let rest = atoms.dropFirst()
        switch atom {
        case .word(let words):
            guard i < groups.count, isParticle(i), contains(words, i) else {
                if opensInfinitive(i, words, rest) { return match(rest, at: i, binding) }
                if let behind = behindPlace(i) ?? behindAside(i)
                    ?? behindParticiple(i, binding) ?? behindContents(i, binding)
                    ?? behindSibling(i, binding) ?? behindCopula(i, binding)
                {
                    return match(atoms, at: behind, binding)
                }
                return withoutObject(atoms, at: i, binding)
            }
            return match(rest, at: i + 1, binding)
        case .slot(let slot):
            if let found = named(slot, at: i, before: rest, binding) { return found }
            if binding.gap == slot, isGap(i) { return match(rest, at: i, binding) }
            if let found = fused(slot, rest, at: i, binding) { return found }
            guard i < groups.count,
                let filler = reciprocal(slot, at: i, binding) ?? filler(slot, at: i)
            else { return withoutObject(atoms, at: i, binding) }
            var binding = binding
            binding[slot] = filler
            return match(rest, at: filler.group + 1, binding)
        case .infinitive(let verbs):
            guard i < groups.count, let verb = groups[i].verb, verb.isInfinitive,
                verbs.contains(verb.lemma)
            else { return nil }
            return match(rest, at: i + 1, binding)
        case .anyone:
            guard i < groups.count, groups[i].isNoun else { return match(rest, at: start, binding) }
            var named = binding
            named.other = i
            return match(rest, at: i + 1, named) ?? match(rest, at: start, binding)
        case .noun(let head, let modifiers):
            if let counted = counted(at: i, head, modifiers) {
                return match(atoms, at: counted, binding)
            }
            guard i < groups.count, let noun = groups[i].noun,
                headMatches(noun, head, modifiers) || repeats(noun, at: i, head, modifiers)
            else { return nil }
            var binding = binding
            if binding.noun == nil { binding.noun = i }
            return complement(of: noun, at: i, rest, binding)
        }
    }

    // MARK: Nouns

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
    private func repeats(
        _ noun: NounGroup, at i: Int, _ head: WordSet, _ modifiers: [WordSet]
    ) -> Bool {
        let form = syntax.clauses.form(i)
        guard noun.isPronoun, form == syntax.grammar.it || form == syntax.grammar.this else {
            return false
        }
        return groups[..<i].contains { group in
            group.noun.map { headMatches($0, head, modifiers) } ?? false
        }
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
    private func complement(
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
        else { return rule.isOfOffice ? withoutObject(rest, at: i + 1, binding) : nil }
        var binding = binding
        binding[second] = inner
        return match(rest.prefix(2) + others.dropFirst(2), at: i + 1, binding)
    }

    /// The owner or a name inside the group as a filler.
    func owner(_ slot: Slot, _ noun: NounGroup, _ i: Int, genitive: Bool) -> Filler? {
        if let ownerWords = noun.ownerWords, noun.owner == .named {
            return genitive
                ? named(slot, in: ownerWords, group: i) ?? modifier(slot, noun, i)
                    ?? (rule.isOfOffice ? unnamedOwner(slot, ownerWords, i) : nil)
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

    // MARK: Slots

    func kinds(_ slot: Slot) -> SlotKinds { slot == .subject ? rule.subject : rule.object }

    /// The filler that begins at a group: names, a group with names in apposition, a reference.
    func filler(_ slot: Slot, at i: Int) -> Filler? {
        guard let noun = groups[i].noun, !syntax.clauses.isException(i) else { return nil }
        if let filler = apposed(slot, noun, group: i) { return filler }
        if let filler = actors(slot, noun, group: i) { return filler }
        if noun.isPronoun {
            return references.pronoun(kinds(slot), group: i, syntax)
                ?? references.person(kinds(slot), group: i, syntax)
        }
        if noun.number != nil, let filler = references.both(kinds(slot), group: i, syntax) {
            return filler
        }
        if let filler = included(slot, noun, at: i) { return filler }
        if rule.relation == .memberOf || slot == .subject, kinds(slot).kinds.contains(.state),
            let filler = references.countries(noun, group: i, syntax)
        {
            return filler
        }
        if rule.relation.isOfBodies, slot == .object,
            let filler = references.body(bodies(slot), noun, group: i, syntax)
        {
            return filler
        }
        if let filler = counted(slot, noun, behind: i) { return filler }
        // "a Moscow-led bloc, the EAEU": the name stands behind.
        guard noun.actors.isEmpty,
            noun.owner == nil || slot == .object
                || i + 3 < groups.count && groups[i + 1].is(.comma) && groups[i + 3].is(.comma),
            i + 2 < groups.count,
            groups[i + 1].is(.comma) || groups[i + 1].is(.colon) || groups[i + 1].is(.dash),
            let name = groups[i + 2].noun,
            name.items.isEmpty || !groups[i + 1].is(.comma) || isListAside(noun, name, at: i + 2),
            isGroupWord(noun) || (noun.number != nil && !groups[i + 1].is(.comma)),
            let filler = actors(slot, name, group: i + 2)
        else { return nil }
        return filler
    }

    /// "three neighbours, A, B and C,": between commas, who the neighbours are.
    private func isListAside(_ noun: NounGroup, _ list: NounGroup, at i: Int) -> Bool {
        let isPlural = syntax.words[noun.head].inflections.contains(.plural)
        return isPlural && (noun.number.map { $0 == list.actors.count } ?? true)
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
        guard isGroupWord(noun) else { return nil }
        guard k + 1 < groups.count, groups[k].is(.preposition),
            syntax.clauses.form(k) == syntax.grammar.including
                || syntax.clauses.form(k) == syntax.grammar.like,
            let name = groups[k + 1].noun
        else { return nil }
        return actors(slot, name, group: k + 1)
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
        }.filter { kinds(slot).allow(syntax.reading[$0.entity]) }
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
        let entity = syntax.reading[actor.entity]
        guard rule.relation == .hosts, slot == .subject, entity.kind == .place else { return actor }
        guard let state = entity.state.flatMap({ syntax.reading.catalogue.index(of: $0) }) else {
            return nil
        }
        return Actor(mention: actor.mention, entity: state)
    }

    /// A list of members of which some are territories.
    private func isListOfMembers(_ allowed: [Actor], _ noun: NounGroup) -> Bool {
        rule.relation == .memberOf && allowed.count > 1
            && allowed.count * 3 >= noun.actors.count * 2
            && noun.actors.allSatisfy { actor in
                allowed.contains { $0.entity == actor.entity }
                    || syntax.reading[actor.entity].kind == .place
            }
            || allowed.count >= 6 && allowed.count * 4 >= noun.actors.count * 3
    }

    /// "The Malian government left the bloc": the state did.
    private func isGoverning(_ actor: Actor, _ noun: NounGroup, _ slot: Slot) -> Bool {
        rule.relation == .memberOf && slot == .subject && actor.isBody && noun.items.isEmpty
            && syntax.words[noun.head].use.contains(.governing)
            && syntax.reading[actor.entity].kind == .state
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

    // MARK: Ends

    private func contains(_ words: WordSet, _ i: Int) -> Bool {
        let word = syntax.clauses.word(i)
        return words.contains(word.form) || words.contains(word.lemma)
    }

    /// Index behind "stationed" in "a base stationed in X".
    private func behindParticiple(_ i: Int, _ binding: Binding) -> Int? {
        guard binding.noun != nil, i + 1 < groups.count, groups[i].verb?.mayBeParticiple == true,
            groups[i + 1].is(.preposition)
        else { return nil }
        return i + 1
    }

    /// Index behind "in Tashkent", which may stand between a verb and its complement.
    private func behindPlace(_ i: Int) -> Int? {
        guard i + 2 < groups.count, groups[i].is(.preposition), let noun = groups[i + 1].noun,
            noun.items.isEmpty, syntax.words[noun.head].mention >= 0,
            syntax.clauses.form(i) == syntax.grammar.in
        else { return nil }
        let mention = syntax.reading.mentions[syntax.words[noun.head].mention]
        return mention.kind == .place || mention.kind == .state ? i + 2 : nil
    }

    /// Index behind ", an Omani general," which may stand between a name and its complement.
    private func behindAside(_ i: Int) -> Int? {
        guard i >= 1, i + 1 < groups.count, groups[i].is(.comma), groups[i - 1].isNoun,
            groups[i + 1].isNoun
        else { return nil }
        var k = i + 2
        while k < groups.count, groups[k].isNoun || groups[k].is(.preposition) { k += 1 }
        guard k + 1 < groups.count, groups[k].is(.comma), groups[k + 1].is(.preposition) else {
            return nil
        }
        return k + 1
    }

    private func skipTimes(_ start: Int) -> Int {
        var i = start
        while i < groups.count {
            if groups[i].is(.time) {
                i += 1
            } else if groups[i].is(.comma), i + 2 < groups.count, groups[i + 1].is(.time),
                groups[i + 2].is(.comma)
            {
                i += 3
            } else {
                break
            }
        }
        return i
    }

    /// Accepts a clause that ends before its object: "joined in 2006 and left in 2012".
    private func withoutObject(
        _ atoms: ArraySlice<Atom>, at i: Int, _ binding: Binding
    ) -> Binding? {
        guard atoms.last == .slot(.object), atoms.count <= 2,
            atoms.dropLast().allSatisfy({ if case .word = $0 { true } else { false } }),
            i >= groups.count || endsClause(i) || isCopula(i) || isOuterVerb(i)
                || isCircumstance(i)
        else { return nil }
        var binding = binding
        binding.lacksObject = true
        binding.end = i
        return binding
    }

    /// "those that joined later are …": the verb of the clause outside.
    private func isCopula(_ i: Int) -> Bool {
        guard let verb = groups[i].verb, verb.isFinite else { return false }
        return verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.include
    }

    /// "withdrew in 1979 under a new leader": what stands behind the time tells how or why, but not
    /// from, to or for what.
    private func isCircumstance(_ i: Int) -> Bool {
        // "left in 2004 to save the fees".
        if i > 0, groups[i].verb?.isInfinitive == true { return groups[i - 1].is(.time) }
        guard i > 0, groups[i].is(.preposition) else { return false }
        let form = syntax.clauses.form(i)
        guard groups[i - 1].is(.time), !syntax.grammar.directions.contains(form) else {
            return false
        }
        // "in protest at", but not "in condemning".
        return form != syntax.grammar.in || i + 1 < groups.count && groups[i + 1].isNoun
    }

    /// "The bloc that X left in 1979 paid": behind a time, the verb of the clause outside.
    private func isOuterVerb(_ i: Int) -> Bool {
        i > 0 && groups[i - 1].is(.time) && groups[i].verb?.isFinite == true
    }

    func endsClause(_ i: Int) -> Bool {
        guard i < groups.count else { return true }
        return switch groups[i].kind {
        case .noun, .verb, .that, .relative: false
        // "Two states have left: A and B."
        case .colon: i + 1 < groups.count && groups[i + 1].noun?.actors.isEmpty == false
        // "applied together with X", "left under protest".
        case .preposition:
            syntax.grammar.circumstances.contains(syntax.clauses.form(i))
        default: true
        }
    }
}

extension RelationKind {
    /// Whether it tells of an organisation, which may be called "the bloc".
    fileprivate var isOfBodies: Bool { [.memberOf, .leads, .dissolved].contains(self) }
}
