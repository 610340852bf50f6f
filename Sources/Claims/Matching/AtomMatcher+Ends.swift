import Knowledge

/// What may stand between the words of a pattern, and where its clause ends.
extension AtomMatcher {
    func contains(_ words: WordSet, _ i: Int) -> Bool {
        let word = syntax.clauses.word(i)
        return words.contains(word.form) || words.contains(word.lemma)
    }

    /// Index behind "stationed" in "a base stationed in X"; "a lawmaker expelled from X" is no
    /// member.
    func behindParticiple(_ i: Int, _ binding: Binding) -> Int? {
        guard binding.noun != nil, rule.relation != .memberOf, i + 1 < groups.count,
            groups[i].verb?.mayBeParticiple == true, groups[i + 1].is(.preposition)
        else { return nil }
        return i + 1
    }

    /// Index behind "put forward by", which says as much as "of".
    func behindMaking(_ i: Int, _ words: WordSet) -> Int? {
        guard words.contains(syntax.grammar.of) || words.contains(syntax.grammar.by),
            i < groups.count, let verb = groups[i].verb, verb.mayBeParticiple,
            syntax.grammar.making.contains(verb.lemma)
        else { return nil }
        var by = i + 1
        while by < groups.count, groups[by].is(.time) || isParticle(by) {
            if syntax.clauses.form(by) == syntax.grammar.by { return by + 1 }
            by += 1
        }
        return nil
    }

    /// Index behind "in Tashkent", which may stand between a verb and its complement.
    func behindPlace(_ i: Int) -> Int? {
        guard i + 2 < groups.count, groups[i].is(.preposition), let noun = groups[i + 1].noun,
            noun.items.isEmpty, syntax.words[noun.head].mention >= 0,
            syntax.clauses.form(i) == syntax.grammar.in
        else { return nil }
        let mention = syntax.reading.mentions[syntax.words[noun.head].mention]
        return mention.kind == .place || mention.kind == .state ? i + 2 : nil
    }

    /// Index behind "of Chile", which tells where the person before comes from.
    func behindHome(_ i: Int, _ binding: Binding) -> Int? {
        guard i > 0, i + 2 < groups.count, isOf(i), groups[i + 2].is(.preposition),
            let home = groups[i + 1].noun?.actors, home.count == 1,
            syntax.reading.kind(of: home[0].entity) == .state,
            let person = groups[i - 1].noun?.actors, person.count == 1,
            syntax.reading.kind(of: person[0].entity) == .person, rule.isOfOffice
        else { return nil }
        return i + 2
    }

    /// Index behind ", an Omani general," which may stand between a name and its complement.
    func behindAside(_ i: Int) -> Int? {
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

    /// ", among others,".
    private func isAmongOthers(_ i: Int) -> Bool {
        i + 3 < groups.count && groups[i].is(.comma) && groups[i + 1].is(.preposition)
            && syntax.clauses.form(i + 1) == syntax.grammar.among
            && groups[i + 2].noun?.actors.isEmpty == true && groups[i + 2].words.count == 1
            && groups[i + 3].is(.comma)
    }

    func skipTimes(_ start: Int) -> Int {
        var i = start
        while i < groups.count {
            if groups[i].is(.time) {
                i += 1
            } else if isAmongOthers(i) {
                i += 4
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
    func withoutObject(
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

    /// "A and B founded the Bank, and C joined them": the body in which they are.
    func joiningThem(
        _ atoms: ArraySlice<Atom>, at i: Int, _ binding: Binding
    ) -> Binding? {
        guard rule.event == .joined, atoms.count == 1, atoms.last == .slot(.object),
            i < groups.count, syntax.clauses.form(i) == syntax.grammar.them
        else { return nil }
        var binding = binding
        binding.lacksObject = true
        binding.end = i + 1
        return binding
    }

    /// "those that joined later are …": the verb of the clause outside.
    func isCopula(_ i: Int) -> Bool {
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
        // "joined a week after its independence in 1984".
        case .noun: syntax.clauses.opensSpan(i)
        // "which quit in 2013 calling it useless"
        case .verb: i > 0 && groups[i - 1].is(.time) && groups[i].verb?.isGerund == true
        case .that, .relative: false
        // "Two states have left: A and B."
        case .colon: i + 1 < groups.count && groups[i + 1].noun?.actors.isEmpty == false
        // "applied together with X", "left under protest".
        case .preposition:
            // "took it over": part of the verb.
            (syntax.grammar.circumstances.contains(syntax.clauses.form(i)) || isTurn(behind: i)
                || isMeeting(behind: i)
                || isWhen(behind: i))
                && !(i > 0 && groups[i - 1].noun?.isPronoun == true)
        default: true
        }
    }

    /// "applied in the year of its independence".
    private func isWhen(behind i: Int) -> Bool {
        guard syntax.clauses.form(i) == syntax.grammar.in, i + 1 < groups.count,
            let noun = groups[i + 1].noun
        else { return false }
        return syntax.isOfTime(noun)
    }

    /// "became a member at the Lima summit", but no observer at the drills.
    private func isMeeting(behind i: Int) -> Bool {
        guard syntax.clauses.form(i) == syntax.grammar.at, rule.event?.facts.nature == .change,
            i + 1 < groups.count, let noun = groups[i + 1].noun
        else { return false }
        return noun.actors.isEmpty && syntax.words[noun.words.lowerBound].part == .determiner
    }

    /// "walked out for the first time", "left for a second time".
    private func isTurn(behind i: Int) -> Bool {
        guard syntax.clauses.form(i) == syntax.grammar.for, i + 1 < groups.count,
            let noun = groups[i + 1].noun
        else { return false }
        return syntax.words[noun.head].form == syntax.grammar.time
            && syntax.words[noun.words].contains {
                $0.isOrdinal || $0.form == syntax.grammar.first || $0.form == syntax.grammar.last
                    || syntax.grammar.ordinals.contains($0.form)
            }
    }
}
