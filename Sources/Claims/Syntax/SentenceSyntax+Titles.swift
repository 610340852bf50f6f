import Knowledge

/// What an office is called.
extension SentenceSyntax {
    /// The words of an office up to its noun: "deputy defence minister" without "former Russian".
    ///
    /// With "of Defence" behind it, if `group` is followed by words that name nobody.
    func role(of noun: NounGroup, endingAt end: Int, group: Int? = nil) -> Range<Int> {
        var last = end
        while last + 2 <= noun.head, words[last + 1].part == .hyphen,
            !isComing(last + 2)
        { last += 2 }
        if last + 1 == noun.head, words[noun.head].form == grammar.general { last += 1 }
        var first = end
        while first > noun.words.lowerBound {
            let word = words[first - 1]
            guard word.mention < 0, word.part == .hyphen || word.part.isNominal,
                word.use.isDisjoint(with: [.former, .unreal, .coming, .epithet]),
                word.part != .number, !isEpithet(word)
            else { break }
            first -= 1
        }
        while words[first].part == .hyphen { first += 1 }  // of "ex-president"
        if let group, last == noun.head, group + 2 < groups.count,
            groups[group + 1].is(.preposition),
            [grammar.of, grammar.for].contains(clauses.form(group + 1)),
            let field = groups[group + 2].noun,
            isOrgan(field)
                || field.ownerWords == nil
                    && !words[field.words].contains(where: { $0.mention >= 0 })
        {
            last = field.words.upperBound - 1
        }
        return first..<(last + 1)
    }

    /// "Nigeria's senate", "the Kenyan police": who heads it does not head the state.
    private func isOrgan(_ noun: NounGroup) -> Bool {
        let use = words[noun.head].use
        return use.contains(.body) && use.isDisjoint(with: [.governing, .country])
    }

    /// Whether a title alone is that of bodies and not of states: "head", "secretary general".
    func isOfBody(_ role: Range<Int>) -> Bool {
        guard let first = role.first, let last = role.last else { return false }
        if first == last { return words[last].use.contains(.bodyRole) }
        if role.count == 2, words[first].form == grammar.executive,
            words[last].use.contains(.role)
        {
            return true
        }
        return words[last].form == grammar.general && words[first].use.contains(.role)
            && words[(first + 1)..<last].allSatisfy { $0.part == .hyphen }
    }

    /// Whether a title alone is one of a state: "president", "foreign minister".
    func isOfState(_ role: Range<Int>) -> Bool {
        words[role].contains { $0.use.contains(.stateRole) }
            && !words[role].contains { $0.use.contains(.unofficial) || $0.mention >= 0 }
    }

    /// Whether a title may leave out what it is of.
    func mayStandAlone(_ role: Range<Int>) -> Bool { isOfBody(role) || isOfState(role) }

    /// Whether "a second time" or "the third time" begins there.
    func isRepetition(_ i: Int) -> Bool {
        i + 2 < words.count && words[i].part == .determiner && words[i + 2].form == grammar.time
            && (words[i + 1].isOrdinal || grammar.ordinals.contains(words[i + 1].form))
    }

    /// Index behind "of defence" at `i`, words that name nobody; else `i`.
    func behindField(_ i: Int) -> Int {
        guard i + 1 < groups.count, groups[i].is(.preposition), clauses.form(i) == grammar.of,
            let field = groups[i + 1].noun, field.ownerWords == nil,
            !words[field.words].contains(where: { $0.mention >= 0 })
        else { return i }
        return i + 2
    }

    /// Index behind "of Peru" at `i`, if a state is named there; else `i`.
    func behindHome(_ i: Int) -> Int {
        guard i + 1 < groups.count, groups[i].is(.preposition), clauses.form(i) == grammar.of,
            let actor = groups[i + 1].noun?.actors.first, reading[actor.entity].kind == .state
        else { return i }
        return i + 2
    }

    /// "the president at the time, X,": over words that say it is long ago.
    func behindThatTime(_ i: Int) -> Int {
        guard i + 1 < groups.count, groups[i].is(.preposition), let noun = groups[i + 1].noun,
            noun.actors.isEmpty, noun.words.count == 2
        else { return i }
        let (head, first) = (words[noun.head].form, words[noun.words.lowerBound].form)
        let isAtTheTime =
            clauses.form(i) == grammar.at && head == grammar.time
            && (first == grammar.the || first == grammar.that)
        let isInThoseDays =
            clauses.form(i) == grammar.in && head == grammar.days
            && first == grammar.those
        return isAtTheTime || isInThoseDays ? i + 2 : i
    }

    /// "elect" and "designate", behind an office that is yet to begin.
    func isComing(_ i: Int) -> Bool {
        words[i].use.contains(.coming) || words[i].form == grammar.elect
    }

    /// An unknown word that by its ending tells how somebody is: "embattled", "powerful".
    private func isEpithet(_ word: Word) -> Bool {
        guard !word.form.isKnown else { return false }
        let letters = reading.document.text[word.range.indices]
        return Self.epithetEndings.contains { letters.count > $0.count + 2 && letters.ends($0) }
    }

    private static let epithetEndings = ["ed", "ing", "ful", "ous", "less", "est", "ish", "ly"]
        .map { Array($0.utf8) }

    /// Some words of an office in lower case, its noun in the singular: "defence minister".
    func title(_ range: Range<Int>) -> String {
        var title = ""
        for i in range {
            let word = words[i]
            if i > range.lowerBound, word.range.start > words[i - 1].range.end { title += " " }
            let isPlural = word.inflections.contains(.plural) && word.use.contains(.role)
            let text = reading.document.string(word.range)
            title +=
                isPlural && word.lemma.isKnown
                ? stances.lexicon.string(word.lemma) : word.mention < 0 ? text.lowercased() : text
        }
        return title
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(_ letters: [UInt8]) -> Bool {
        suffix(letters.count).elementsEqual(letters)
    }
}
