import Knowledge

/// Reads lists of those who held one office, each with years of their own: "Secretaries-general
/// have included A of Iran (1961–64), B (2007–16) and C, since 2016", "Directors: A (1990–95); B".
///
/// The body may be the one that the article is about.
struct OfficeRosterReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    func findings() -> [Finding] {
        // Most sentences have no title of several; to see that costs a look at each word.
        guard words.contains(where: Self.isTitleOfSeveral) else { return [] }
        let titles = OfficeNouns(syntax: syntax, patterns: patterns, references: references)
        return groups.indices.flatMap { n -> [Finding] in
            guard let (role, pattern, body) = titles.office(at: n, where: Self.isTitleOfSeveral),
                let opening = opening(behind: n)
            else { return [] }
            guard (body?.actors.count ?? 1) == 1 else { return [] }
            return holders(from: groups[opening].words.upperBound).map { holder in
                var finding = Finding(
                    pattern: pattern, subject: Filler(actors: [holder.person], group: n),
                    object: body, stance: syntax.stances.stance(ofNoun: n), trigger: opening,
                    end: opening + 1)
                finding.role = role
                finding.isBare = body == nil
                finding.isListed = true
                finding.time = holder.time
                return finding
            }
        }
    }

    private static func isTitleOfSeveral(_ word: Word) -> Bool {
        word.use.contains(.role) && word.inflections.contains(.plural)
    }

    /// The colon or verb that opens the list, over "of the fund" and times.
    private func opening(behind n: Int) -> Int? {
        var i = n + 1
        while i < groups.count, groups[i].is(.time) || isComplement(i) { i += 1 }
        guard i < groups.count else { return nil }
        if groups[i].is(.colon) { return i }
        guard let verb = groups[i].verb, verb.isFinite, !verb.isNegated, !verb.modal.isKnown,
            verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.include
        else { return nil }
        return i
    }

    private func isComplement(_ i: Int) -> Bool {
        let isOf = groups[i].is(.preposition) && syntax.clauses.form(i) == syntax.grammar.of
        return isOf
            || groups[i].isNoun && groups[i - 1].is(.preposition)
                && syntax.clauses.form(i - 1) == syntax.grammar.of
    }

    /// The persons behind the opening outside brackets, each with the first time before the next
    /// person or clause.
    private func holders(from start: Int) -> [(person: Actor, time: TimeExpression?)] {
        var result: [(person: Actor, time: TimeExpression?)] = []
        var depth = 0
        var isOpen = false
        for i in start..<words.count {
            let word = words[i]
            switch word.part {
            case .open: depth += 1
            case .close: depth -= 1
            case .verb, .relative: isOpen = false
            case .mention where depth == 0:
                guard let actor = person(i) else { continue }
                result.append((actor, nil))
                isOpen = true
            case .time where isOpen:
                result[result.count - 1].time = syntax.times[word.time]
                isOpen = false
            default: continue
            }
        }
        return result
    }

    private func person(_ i: Int) -> Actor? {
        let mention = syntax.reading.mentions[words[i].mention]
        guard mention.form != .description, let entity = syntax.actors.entity(mention),
            syntax.reading[entity].kind == .person
        else { return nil }
        return Actor(mention: words[i].mention, entity: entity)
    }
}
