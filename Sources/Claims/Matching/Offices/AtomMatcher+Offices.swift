import Knowledge

/// What is peculiar to offices in the words behind a verb or title.
extension AtomMatcher {
    /// "elected Maria Lopez president": the name and what it is made of stand in one noun group.
    func named(
        _ slot: Slot, at i: Int, before rest: ArraySlice<Atom>, _ binding: Binding
    ) -> Binding? {
        guard rule.isOfOffice, slot == .subject, i < syntax.groups.count,
            let noun = syntax.groups[i].noun, noun.items.isEmpty,
            case .noun(let head, let modifiers) = rest.first, headMatches(noun, head, modifiers),
            let name = noun.words.first(where: { syntax.words[$0].mention >= 0 }),
            name + 1 < noun.words.upperBound, syntax.words[name + 1].part != .hyphen,
            let filler = self.named(slot, in: name..<(name + 1), group: i)
        else { return nil }
        var binding = binding
        binding[slot] = filler
        return match(rest, at: i, binding)
    }

    /// "Samoa's ambassador to the EU", "the NATO commander in Kosovo": the office is of the one
    /// named before it, unless "of" tells otherwise.
    func ownOffice(
        _ noun: NounGroup, at i: Int, _ rest: ArraySlice<Atom>, _ binding: Binding
    ) -> Binding? {
        guard rest.count >= 2, case .word = rest[rest.startIndex],
            case .slot(let slot) = rest[rest.startIndex + 1], !isOf(i + 1),
            let owner = owner(slot, noun, i, genitive: true)
        else { return nil }
        var binding = binding
        binding[slot] = owner
        return match(rest.dropFirst(2), at: behindField(i + 1), binding)
    }

    /// "the agency's director": the organisation that the words stand for.
    func unnamedOwner(_ slot: Slot, _ words: Range<Int>, _ i: Int) -> Filler? {
        guard syntax.words[words].allSatisfy({ $0.mention < 0 }) else { return nil }
        let noun = NounGroup(head: words.upperBound - 1, words: words)
        let body =
            kinds(slot).kinds.contains(.organisation)
            ? references.body(kinds(slot), noun, group: i, syntax) : nil
        return body
            ?? (kinds(slot).kinds.contains(.state)
                ? references.countries(noun, group: i, syntax) : nil)
    }

    /// "its president": the sentence's subject, unless the title fits a state that is named beside
    /// it; else the only organisation named before.
    func itsOwner(_ slot: Slot, _ noun: NounGroup, _ i: Int) -> Filler? {
        let before = syntax.groups[..<i].flatMap { $0.noun?.actors ?? [] }
        func named(_ kind: EntityKind) -> Set<EntityIndex> {
            Set(before.map(\.entity).filter { syntax.reading[$0].kind == kind })
        }
        if let filler = references.owner(kinds(slot), noun: noun, group: i, syntax) {
            let isBody = filler.actors.allSatisfy {
                syntax.reading[$0.entity].kind == .organisation
            }
            let mayBeOfState =
                !syntax.words[noun.head].use.contains(.bodyRole)
                && syntax.words[noun.head].form != syntax.grammar.general
            if isBody, syntax.words[noun.head].lemma == syntax.grammar.minister { return nil }
            // "Yemen applied. X, its secretary-general,": the body's that the article is about.
            if !mayBeOfState, !isBody {
                return references.topic?.filler(before: syntax.range(noun.words).start)
            }
            return isBody && mayBeOfState && !named(.state).isEmpty ? nil : filler
        }
        let bodies = named(.organisation)
        guard bodies.count == 1, named(.state).isEmpty,
            let actor = before.last(where: { bodies.contains($0.entity) })
        else { return nil }
        return Filler(actors: [actor.standingForItself], group: i)
    }

    /// Index behind "and chief executive": one body may follow two titles.
    func behindOtherRole(_ i: Int) -> Int? {
        guard i + 1 < syntax.groups.count, syntax.groups[i].is(.conjunction),
            let noun = syntax.groups[i + 1].noun, noun.items.isEmpty, noun.owner == nil,
            syntax.words[noun.head].mention < 0, syntax.words[noun.head].use.contains(.role)
        else { return nil }
        return i + 2
    }

    /// Index behind "to the EU", "for foreign affairs": what a title says besides its office.
    private func behindField(_ start: Int) -> Int {
        let groups = syntax.groups
        let grammar = syntax.grammar
        let ties = [grammar.to, grammar.for, grammar.in, grammar.on, grammar.of]
        var i = start
        while i + 1 < groups.count, groups[i].is(.preposition),
            ties.contains(syntax.clauses.form(i)), groups[i + 1].isNoun,
            syntax.behindThatTime(i) == i
        { i += 2 }
        return i
    }

    /// Index behind "minister for roads", but not "chief minister of Kedah".
    func behindPortfolio(_ title: Int) -> Int {
        guard let noun = syntax.groups[title].noun, noun.head > 0,
            syntax.words[noun.head].lemma == syntax.grammar.minister,
            !syntax.grammar.premiers.contains(syntax.words[noun.head - 1].form)
        else { return title + 1 }
        return behindField(title + 1)
    }

    /// Who speaks for one in the land of another: "ambassador to Chile" is no office of Chile.
    func isEnvoy(_ noun: NounGroup) -> Bool { syntax.words[noun.head].use.contains(.envoy) }

    func isOf(_ i: Int) -> Bool {
        i < syntax.groups.count && syntax.groups[i].is(.preposition)
            && syntax.clauses.form(i) == syntax.grammar.of
    }
}

extension Rule {
    /// Whether it tells of offices and their holders.
    var isOfOffice: Bool { relation.isOfOffice }
}
