import Knowledge

/// Who says a sentence or a clause of it, in words beside it: "…, Kamilov said", "according to the
/// ministry".
struct Attribution: Sendable {
    var speaker: EntityIndex?
    /// The groups of the attributing words themselves.
    var groups: Range<Int>
    /// The groups of what is said, around those.
    var scope: Range<Int>

    func covers(_ group: Int) -> Bool { scope.contains(group) && !groups.contains(group) }
}

extension Clauses {
    /// Finds the words that attribute the sentence to somebody.
    func attribution() -> Attribution? {
        accordingTo() ?? interposed() ?? trailing()
    }

    // MARK: According to

    /// "according to X", "in the words of X", "in X's words".
    private func accordingTo() -> Attribution? {
        for i in groups.indices where groups[i].is(.preposition) {
            guard let end = endOfSource(i) else { continue }
            return Attribution(
                speaker: firstActor(in: i..<end), groups: i..<end, scope: scope(of: i..<end))
        }
        return nil
    }

    /// Index behind the words that name a source; nil if the preposition at `i` opens none.
    private func endOfSource(_ i: Int) -> Int? {
        guard let n = groups.indices[(i + 1)...].first(where: { groups[$0].isNoun }) else {
            return nil
        }
        if form(i) != grammar.according {
            guard form(i) == grammar.in, n == i + 1, i == 0 || groups[i - 1].is(.comma),
                let noun = groups[n].noun, words[noun.head].use.contains(.words),
                noun.ownerWords != nil || n + 1 < groups.count && form(n + 1) == grammar.of
            else { return nil }
        }
        var end = n + 1
        while end + 1 < groups.count, groups[end].is(.preposition), groups[end + 1].isNoun {
            end += 2
        }
        return end
    }

    /// What is said: the clause in which the source is named, if that is not the main clause.
    private func scope(of source: Range<Int>) -> Range<Int> {
        let (i, end) = (source.lowerBound, source.upperBound)
        if i > 0, groups[i - 1].is(.relative) {
            let comma = groups.indices[end...].first { groups[$0].is(.comma) }
            return (i - 1)..<(comma ?? groups.count)
        }
        let opensClause =
            groups[0].is(.subordinator)
            || groups[0].is(.preposition) && grammar.clauseOpeners.contains(form(0))
        if opensClause, hasVerb(0..<i), end < groups.count, groups[end].is(.comma),
            hasVerb(end..<groups.count)
        {
            return 0..<end
        }
        return 0..<groups.count
    }

    // MARK: Clauses of saying

    /// "X, the ministry said, has left Y": a clause of saying between commas.
    private func interposed() -> Attribution? {
        for v in groups.indices where isSaying(v) {
            guard let comma = comma(before: v), isSubject((comma + 1)..<v),
                let end = groups.indices[v...].first(where: { groups[$0].is(.comma) }),
                !hasVerb((v + 1)..<end), end + 1 < groups.count,
                !groups[end + 1].is(.relative), !groups[end + 1].is(.that),
                !groups[v..<end].contains(where: { $0.is(.that) })
            else { continue }
            let goesOn = groups[end + 1].is(.conjunction)
            guard hasVerb(0..<comma) || hasVerb(end..<groups.count) && !goesOn else { continue }
            return Attribution(
                speaker: speaker(of: v, behind: comma), groups: (comma + 1)..<end,
                scope: 0..<(goesOn ? comma : groups.count))
        }
        return nil
    }

    /// "…, media reported", "…, said X", "…, X told Y": a clause of saying behind a comma with
    /// nothing said behind it.
    private func trailing() -> Attribution? {
        guard let v = groups.indices.last(where: isSaying), let comma = comma(before: v),
            hasVerb((opensWithParticiple ? 1 : 0)..<comma),
            isSubject((comma + 1)..<v) || isInverted(v, behind: comma), saysNothing(behind: v)
        else { return nil }
        return Attribution(
            speaker: speaker(of: v, behind: comma), groups: (comma + 1)..<groups.count,
            scope: 0..<groups.count)
    }

    /// "Founded in 1985 by A and B, the Bank added C": what the participle tells, nobody says.
    private var opensWithParticiple: Bool { groups[0].verb?.mayBeParticiple == true }

    /// A verb of saying that has a subject of its own.
    private func isSaying(_ i: Int) -> Bool {
        guard let verb = groups[i].verb, verb.isFinite else { return false }
        return !verb.use.isDisjoint(with: [.says, .announces, .claims])
    }

    /// Who speaks, and nothing that opens another kind of clause.
    private func isSubject(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return range.contains { groups[$0].isNoun } && !hasVerb(range)
            && !groups[first].is(.relative) && !groups[first].is(.subordinator)
            && !groups[first].is(.that)
    }

    /// "…, said X"; but the only comma before may close an aside: "The body, founded in 1960,
    /// admitted X."
    private func isInverted(_ v: Int, behind comma: Int) -> Bool {
        guard v == comma + 1, v + 1 < groups.count, groups[v + 1].isNoun else { return false }
        guard let opening = asideOpening(before: comma) else { return true }
        return groups[..<opening].contains { $0.is(.comma) || $0.isVerb }
    }

    private func comma(before v: Int) -> Int? {
        for i in stride(from: v - 1, to: 0, by: -1) where groups[i].is(.comma) { return i }
        return nil
    }

    private func hasVerb(_ range: Range<Int>) -> Bool {
        for i in range where groups[i].isVerb { return true }
        return false
    }

    /// Whether neither "that" nor another clause follows.
    private func saysNothing(behind v: Int) -> Bool {
        for i in (v + 1)..<groups.count {
            if groups[i].is(.that) { return false }
            if let verb = groups[i].verb, verb.isFinite, verb.use.isDisjoint(with: .says) {
                return false
            }
        }
        return true
    }

    /// The subject, or whom it quotes: "…, the agency quoted X as saying".
    private func speaker(of v: Int, behind comma: Int) -> EntityIndex? {
        let lemma = groups[v].verb?.lemma
        let quotes = lemma == grammar.quote || lemma == grammar.cite
        let isBehind = quotes || v == comma + 1
        return firstActor(in: isBehind ? (v + 1)..<groups.count : (comma + 1)..<v)
    }

    private func firstActor(in range: Range<Int>) -> EntityIndex? {
        for i in range {
            if let actor = groups[i].noun?.actors.first { return actor.entity }
        }
        return nil
    }
}
