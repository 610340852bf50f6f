import Knowledge

/// Joins "A, B and C", "both A and B", "A as well as B", "A along with B" into one noun group.
struct ListGatherer {
    let words: [Word]
    let reading: Reading
    let grammar: GrammarWords
    let isHeadline: Bool

    /// The groups with each list as one noun group that has `items`.
    func gather(_ groups: [Group]) -> [Group] {
        var result: [Group] = []
        result.reserveCapacity(groups.count)
        var i = 0
        while i < groups.count {
            if let end = listEnd(groups, from: i), !isComplement(i, end, groups),
                let list = list(groups[i..<end])
            {
                result.append(
                    Group(
                        noun: list,
                        words: groups[i].words.lowerBound..<groups[end - 1].words.upperBound))
                i = end
            } else {
                result.append(groups[i])
                i += 1
            }
        }
        return result
    }

    /// "As a rival to the EEC, A, B and C founded …": the organisation before the states that act
    /// belongs to the words before it.
    private func isComplement(_ start: Int, _ end: Int, _ groups: [Group]) -> Bool {
        guard start > 0, groups[start - 1].is(.preposition), groups[start + 1].is(.comma),
            end < groups.count, groups[end].verb?.isFinite == true
        else { return false }
        let kinds = groups[start..<end].compactMap { group in
            group.noun?.actors.first.map { reading[$0.entity].kind }
        }
        return kinds.first == .organisation && kinds.count > 2
            && kinds.dropFirst().allSatisfy { $0 == .state }
    }

    /// The end of a list that begins at `start`; nil where there is none.
    private func listEnd(_ groups: [Group], from start: Int) -> Int? {
        guard isItem(groups[start]) else { return nil }
        var end = start + 1
        var items = 1
        var isJoined = false
        while true {
            let separator = separatorLength(groups, at: end)
            guard separator.length > 0, end + separator.length < groups.count else { break }
            var next = end + separator.length
            // "of A as well as of B".
            if separator.joins, start > 0, next + 1 < groups.count, groups[next].is(.preposition),
                groups[start - 1].is(.preposition),
                words[groups[next].words.lowerBound].form
                    == words[groups[start - 1].words.lowerBound].form
            {
                next += 1
            }
            guard
                isItem(groups[next])
                    || separator.joins && isRest(groups[next])
                        && !opensPredicate(groups, at: next),
                fits(groups[start], groups[next]),
                !isCompany(groups, at: end, of: groups[start], groups[next]),
                !opensGap(groups, at: next, behind: groups[start], comma: separator.length > 1),
                !(separator.length > 1 && separator.joins && items == 1
                    && isStateBehindBody(groups[start], groups[next]))
            else { break }
            // "with A and B, C left", "A and B, C having left": C opens the clause.
            if isJoined, !separator.joins, next + 1 < groups.count,
                let verb = groups[next + 1].verb, verb.isFinite || verb.isGerund && verb.isPerfect
            {
                break
            }
            if separator.joins,
                startsClause(
                    groups, at: next, listStart: start, comma: separator.length > 1, items: items)
            {
                break
            }
            end = next + 1
            items += 1
            if separator.joins { isJoined = true }
        }
        guard items > 1 else { return nil }
        if isJoined { return end }
        return isUnjoinedList(groups, start, end, items) ? end : nil
    }

    /// Without "and": after a colon or dash, three names or more, or two in a headline before a
    /// verb ("China, Tajikistan hold drills").
    private func isUnjoinedList(_ groups: [Group], _ start: Int, _ end: Int, _ items: Int) -> Bool {
        if items >= 3 { return true }
        return isHeadline && end < groups.count && groups[end].verb?.isFinite == true
    }

    private func separatorLength(_ groups: [Group], at i: Int) -> (length: Int, joins: Bool) {
        guard i < groups.count else { return (0, false) }
        if groups[i].is(.conjunction), joinsNouns(groups[i]) { return (1, true) }
        if let length = asWellAs(groups, at: i) { return (length, true) }
        guard groups[i].is(.comma), !groups[i].endsQuote else { return (0, false) }
        if i + 1 < groups.count {
            if groups[i + 1].is(.conjunction), joinsNouns(groups[i + 1]) { return (2, true) }
            if let length = asWellAs(groups, at: i + 1) { return (length + 1, true) }
        }
        return (1, false)
    }

    private func joinsNouns(_ group: Group) -> Bool {
        let form = words[group.words.lowerBound].form
        return form != grammar.but
    }

    /// "as well as", "along with", "together with".
    private func asWellAs(_ groups: [Group], at i: Int) -> Int? {
        guard groups[i].is(.preposition), i + 1 < groups.count, groups[i + 1].is(.preposition)
        else { return nil }
        let (first, second) = (groups[i].words.lowerBound, groups[i + 1].words.lowerBound)
        let (a, b) = (words[first].form, words[second].form)
        if a == grammar.as, b == grammar.as, second > first + 1,
            words[first + 1].form == grammar.well
        {
            return 2
        }
        return (a == grammar.along || a == grammar.together) && b == grammar.with ? 2 : nil
    }

    /// "joined the bloc together with A": A keeps company with who joined, not with the bloc.
    private func isCompany(_ groups: [Group], at i: Int, of a: Group, _ b: Group) -> Bool {
        let first = groups[i].is(.comma) ? i + 1 : i
        guard asWellAs(groups, at: first) != nil,
            words[groups[first].words.lowerBound].form != grammar.as,
            let one = a.noun?.actors.first, let other = b.noun?.actors.first
        else { return false }
        return reading[one.entity].kind != reading[other.entity].kind
    }

    /// "took power in Lima, and Peru in 1990": a state and its time are no places of a list.
    private func opensGap(
        _ groups: [Group], at i: Int, behind first: Group, comma: Bool
    ) -> Bool {
        guard comma, i + 1 < groups.count, groups[i + 1].is(.time),
            let one = first.noun?.actors.first, let other = groups[i].noun?.actors.first
        else { return false }
        return reading[one.entity].kind == .place && reading[other.entity].kind == .state
    }

    /// "A is in the Fund, and B, which joined it": no list of the Fund and B.
    private func isStateBehindBody(_ a: Group, _ b: Group) -> Bool {
        guard let one = a.noun?.actors.first, let other = b.noun?.actors.first else { return false }
        return reading[one.entity].kind == .organisation && reading[other.entity].kind == .state
    }

    private func isItem(_ group: Group) -> Bool {
        guard let noun = group.noun, !noun.isPronoun else { return false }
        return !noun.actors.isEmpty || isBareDemonym(noun)
    }

    /// "four other countries" at the end of a list.
    private func isRest(_ group: Group) -> Bool {
        guard let noun = group.noun, !noun.isPronoun else { return false }
        return noun.number != nil || words[noun.head].use.contains(.country)
            || words[noun.head].lemma == grammar.member
    }

    /// "a founder of X and a member of Y": a member of its own, none of a list.
    private func opensPredicate(_ groups: [Group], at i: Int) -> Bool {
        guard let noun = groups[i].noun, noun.number == nil, i + 1 < groups.count else {
            return false
        }
        return groups[i + 1].is(.preposition)
    }

    private func isBareDemonym(_ noun: NounGroup) -> Bool {
        let head = words[noun.head]
        return head.mention >= 0 && reading.mentions[head.mention].form == .demonym
    }

    /// Persons stand with persons only.
    private func fits(_ a: Group, _ b: Group) -> Bool {
        guard let first = a.noun?.actors.first, let second = b.noun?.actors.first else {
            return true
        }
        return (reading[first.entity].kind == .person) == (reading[second.entity].kind == .person)
    }

    /// "… signed by Russia, and Armenia joined later": the last name is a subject of its own.
    private func startsClause(
        _ groups: [Group], at i: Int, listStart: Int, comma: Bool, items: Int
    ) -> Bool {
        guard i + 1 < groups.count, listStart > 0 else { return false }
        let before = groups[listStart - 1]
        if comma, items == 1, opensRelative(groups, behind: i) {
            return before.isVerb || before.is(.preposition)
        }
        guard let verb = groups[i + 1].verb, verb.isFinite else { return false }
        // "X left the bloc and Y did so", but "said the bloc and Y did so".
        guard comma else { return before.verb.map { $0.isFinite && $0.use.isEmpty } ?? false }
        if items > 1, opensSubject(groups, of: listStart) { return false }
        // "from his counterpart, X, and Y was named": no comma stands between two in a list.
        return before.isVerb || before.is(.preposition) || items == 1 && before.is(.comma)
    }

    /// "when the ministers of A, B, and C met": what the list belongs to opens the clause, which
    /// needs it for its subject.
    private func opensSubject(_ groups: [Group], of listStart: Int) -> Bool {
        guard listStart > 1, groups[listStart - 1].is(.preposition),
            words[groups[listStart - 1].words.lowerBound].form == grammar.of,
            let head = groups[listStart - 2].noun,
            words[head.head].inflections.contains(.plural), words[head.head].use.contains(.role)
        else { return false }
        return listStart == 2 || groups[listStart - 3].is(.subordinator)
            || groups[listStart - 3].is(.that)
    }

    /// "warnings from A, and B, which had signed, joined": behind the aside stands B's own verb.
    private func opensRelative(_ groups: [Group], behind i: Int) -> Bool {
        guard i + 2 < groups.count, groups[i + 1].is(.comma), groups[i + 2].is(.relative),
            let closing = groups.indices.first(where: { $0 > i + 2 && groups[$0].is(.comma) }),
            closing + 1 < groups.count
        else { return false }
        return groups[closing + 1].verb?.isFinite == true
    }

    private func list(_ groups: ArraySlice<Group>) -> NounGroup? {
        let items = groups.compactMap(\.noun)
        guard let last = items.last else { return nil }
        let list = NounGroup(listEndingWith: last, items: items)
        list.isNegated = items.first?.isNegated ?? false
        list.words = (items.first?.words ?? list.words).lowerBound..<list.words.upperBound
        var actors = items.flatMap(\.actors)
        // "Russian, Uzbek and Tajik troops": the body's noun serves all.
        if let last = items.last?.actors.first, last.isBody {
            actors = items.flatMap { item -> [Actor] in
                guard item.actors.isEmpty else { return item.actors }
                let word = words[item.head]
                guard word.mention >= 0,
                    let entity = reading.mentions[word.mention].entity
                else { return [] }
                return [Actor(mention: word.mention, entity: entity, isBody: true)]
            }
        }
        shareAsides(&actors)
        list.actors = actors
        return actors.isEmpty ? nil : list
    }

    /// "A and B (1952), C (1955)": brackets inside a list serve the names before them, too.
    private func shareAsides(_ actors: inout [Actor]) {
        guard actors.count > 2, actors.dropLast().contains(where: { $0.aside != nil }) else {
            return
        }
        for i in actors.indices.dropLast().reversed() where actors[i].aside == nil {
            actors[i].aside = actors[i + 1].aside
        }
    }
}
