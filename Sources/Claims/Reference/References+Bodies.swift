import Knowledge

/// Which organisation "the bloc", "the court", "the rebels" stand for.
extension References {
    /// The only organisation of its sort that the sentence names before, else the sentence before.
    func body(
        _ kinds: SlotKinds, _ noun: NounGroup, group: Int, _ syntax: SentenceSyntax
    ) -> Filler? {
        guard isDefinite(noun, syntax), !isSpecified(noun, at: group, syntax) else { return nil }
        func fits(_ actor: Actor) -> Bool {
            let entity = syntax.reading[actor.entity]
            return !actor.isBody && kinds.allow(entity) && names(noun, actor, syntax)
        }
        var filler = Filler(actors: [], group: group, words: syntax.range(noun.words))
        // "According to the Herald, … the body's head": no newspaper's.
        let asides = asides(before: group, syntax)
        let here = syntax.groups[..<group].indices.filter { i in
            !asides.contains { $0.contains(i) }
        }.flatMap { syntax.groups[$0].noun?.actors ?? [] }.filter {
            let entity = syntax.reading[$0.entity]
            return entity.kind == .organisation && entity.organisationKind != .media
        }
        if !here.isEmpty {
            let acting = Set(subjects(before: group, syntax))
            let fitting = here.filter { fits($0) && !acting.contains($0.entity) }
            guard let last = fitting.last, Set(fitting.map(\.entity)).count == 1 else { return nil }
            filler.actors = [last]
            return filler
        }
        let isByName = !syntax.words[noun.head].use.contains(.anyGroup)
        if isByName, let topic, let actor = topic.actor, fits(actor) {
            filler.actors = [actor]
            filler.context = topic.sentence
            return filler
        }
        let named = previous?.antecedents.all.filter {
            syntax.reading[$0.entity].kind == .organisation
        }
        if let named, !named.isEmpty {
            let fitting = named.filter(fits)
            let isPointed = syntax.clauses.form(group) == syntax.grammar.that
            if fitting.count == 1,
                isPointed || isRecent(fitting[0]) || topic?.actor.map(fits) != true
            {
                filler.actors = fitting
                filler.context = previous?.antecedents.sentence(of: fitting)
                return filler
            }
        }
        guard named?.count ?? 0 <= 1, let topic, let actor = topic.actor, fits(actor) else {
            return nil
        }
        filler.actors = [actor]
        filler.context = topic.sentence
        return filler
    }

    /// ", who had left the Bank last month,": what is told in passing between commas.
    private func asides(before group: Int, _ syntax: SentenceSyntax) -> [Range<Int>] {
        let groups = syntax.groups
        return groups.indices[..<group].compactMap { i in
            guard i > 0, groups[i].is(.relative), groups[i - 1].is(.comma),
                let closing = groups.indices[(i + 1)..<group].first(where: { groups[$0].is(.comma) }
                ),
                groups[closing + 1].verb?.isFinite == true
            else { return nil }
            return i..<closing
        }
    }

    /// Whether an organisation is what the sentence before is about, or the article.
    private func isRecent(_ actor: Actor) -> Bool {
        topic?.isAmong([actor]) == true
            || previous?.antecedents.subject.contains { $0.entity == actor.entity } == true
            || previous?.organisation?.entity == actor.entity
    }

    /// "the bloc", "this regional organisation": with no name in it.
    private func isDefinite(_ noun: NounGroup, _ syntax: SentenceSyntax) -> Bool {
        let words = syntax.words[noun.words]
        guard let first = words.first, noun.owner == nil, noun.items.isEmpty, !noun.isNegated,
            [syntax.grammar.the, syntax.grammar.this, syntax.grammar.that].contains(first.form)
        else { return false }
        // "the Democratic party" is the name of one that nobody knows.
        let isName = words.dropFirst().dropLast().contains(where: \.isCapitalised)
        return !isName && words.allSatisfy { $0.mention < 0 && $0.time < 0 }
    }

    /// Whether a noun may stand for an organisation: by its sort, or by a word of its name.
    private func names(_ noun: NounGroup, _ actor: Actor, _ syntax: SentenceSyntax) -> Bool {
        let head = syntax.words[noun.head]
        let entity = syntax.reading[actor.entity]
        if head.use.contains(.rebels) { return entity.organisationKind == .armedGroup }
        guard head.use.contains(.group), !head.inflections.contains(.plural) else { return false }
        if head.lemma == syntax.grammar.party { return entity.organisationKind == .party }
        if head.use.contains(.anyGroup) {
            return entity.organisationKind != .party && entity.organisationKind != .media
        }
        let word = syntax.reading.document.string(head.range).lowercased()
        return entity.name.lowercased().contains(word)
            || syntax.reading.document.string(syntax.reading.mentions[actor.mention].range)
                .lowercased().contains(word)
    }

    private func subjects(before group: Int, _ syntax: SentenceSyntax) -> [EntityIndex] {
        guard let verb = syntax.groups[..<group].lastIndex(where: \.isVerb) else { return [] }
        return syntax.clauses.link(verb).subjects
            .flatMap { syntax.groups[$0].noun?.actors.map(\.entity) ?? [] }
    }
}
