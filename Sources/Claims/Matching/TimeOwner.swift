import Knowledge

/// Finds the verb that a time belongs to.
struct TimeOwner {
    private let syntax: SentenceSyntax

    init(_ syntax: SentenceSyntax) { self.syntax = syntax }

    private var groups: [Group] { syntax.groups }

    /// The verb group that the time group `t` dates; nil where it dates a thing.
    func verb(owning t: Int) -> Int? {
        guard !isOfThing(t), !isOfApposition(t), !isComparison(t), !isOfGap(t), !isOfCause(t)
        else { return nil }
        // "Last May, X said, Y left": when it left.
        let source = syntax.stances.attribution?.groups ?? 0..<0
        let finite = groups.indices.filter {
            $0 > t && groups[$0].verb?.isFinite == true
                && (t >= source.lowerBound || !source.contains($0))
        }
        // "On 3 May X, which had left Y, announced": the day of the announcement.
        let next =
            finite.first {
                opensClause(t) ? !syntax.clauses.isInRelative($0) && !isDoneToSubject($0) : true
            } ?? finite.first
        if opensClause(t) || isAsideBeforeVerb(t) { return next }
        return verb(before: overAside(t)) ?? verb(before: t - 1) ?? next
    }

    /// "In 1976 X, ruled by a junta, left": the participle between commas.
    private func isDoneToSubject(_ v: Int) -> Bool {
        v > 0 && v + 1 < groups.count && groups[v].verb?.mayBeParticiple == true
            && groups[v - 1].is(.comma) && groups[v + 1].is(.preposition)
            && syntax.clauses.form(v + 1) == syntax.grammar.by
    }

    private func verb(before start: Int) -> Int? {
        for k in stride(from: start, through: 0, by: -1) {
            if groups[k].isVerb { return k }
            if groups[k].is(.subordinator) && !isAdverb(k) || groups[k].is(.stop)
                || groups[k].is(.relative)
                || groups[k].is(.that) && !isThatOf(k) || groups[k].is(.colon)
            {
                return nil
            }
        }
        return nil
    }

    /// "had left once before, in 1993": neither word opens a clause.
    private func isAdverb(_ k: Int) -> Bool {
        var next = k + 1
        while next < groups.count, groups[next].is(.subordinator) || groups[next].is(.preposition) {
            next += 1
        }
        return next >= groups.count || groups[next].is(.comma) || groups[next].is(.stop)
    }

    /// "its rank to that of an observer", which opens no clause.
    private func isThatOf(_ k: Int) -> Bool {
        k + 1 < groups.count && groups[k + 1].is(.preposition)
            && syntax.clauses.form(k + 1) == syntax.grammar.of
    }

    /// "joined X, founded in 1960, in 1971": the last group before what stands between commas.
    private func overAside(_ t: Int) -> Int {
        guard t > 0, groups[t - 1].is(.comma),
            let opening = syntax.clauses.asideOpening(before: t - 1),
            groups[opening..<t].contains(where: { $0.isVerb })
        else { return t - 1 }
        return opening - 1
    }

    /// "In 1990 it admitted X, and in 1991 Y": the second time is that of a verb left out.
    private func isOfGap(_ t: Int) -> Bool {
        guard t > 1, t + 1 < groups.count,
            groups[t - 1].is(.conjunction) || groups[t - 1].is(.stop),
            groups[t + 1].noun?.actors.isEmpty == false,
            groups[..<(t - 1)].contains(where: { $0.is(.time) })
        else { return false }
        return t + 2 >= groups.count
            || !groups[t + 2].isVerb && !groups[t + 2].isNoun && !groups[t + 2].is(.preposition)
                && groups[(t + 2)...].allSatisfy { !$0.isVerb }
    }

    /// "last week's coup": its 's follows.
    private func isOfThing(_ t: Int) -> Bool {
        let behind = groups[t].words.upperBound
        guard behind < syntax.words.count, syntax.words[behind].part == .possessive else {
            return false
        }
        return anchor(t) == TimeExpression.Anchor.none
    }

    /// "has suspended X after a coup last month", "voted to suspend X after a coup last month": that
    /// of the coup, for what has happened is news. Not "only to be suspended after a coup ten years
    /// later".
    private func isOfCause(_ t: Int) -> Bool {
        var k = t - 1
        while k > 0, groups[k].isNoun || groups[k].is(.preposition) && !isBehind(k) { k -= 1 }
        guard k > 0, k < t - 1, isBehind(k), let v = groups[..<k].lastIndex(where: \.isVerb),
            let verb = groups[v].verb
        else { return false }
        let isNews = verb.isPerfect && verb.isPresent || verb.isInfinitive && !verb.isPassive
        return isNews && !groups[v..<k].contains { $0.is(.comma) }
    }

    /// "after", "following", before what is no clause.
    private func isBehind(_ k: Int) -> Bool {
        [syntax.grammar.after, syntax.grammar.following].contains(syntax.clauses.form(k))
    }

    /// "X, a member until 1981, attacked": it tells since when or how long X was that.
    private func isOfApposition(_ t: Int) -> Bool {
        let isInside =
            t + 2 < groups.count && groups[t + 1].is(.comma)
            && (groups[t + 2].isVerb || isLasting(t))
        // "… expelled X, a member since 1990."
        let isLast = t + 1 >= groups.count || groups[t + 1].is(.stop)
        guard isInside || isLast && isLasting(t) else { return false }
        var k = t - 1
        while k > 0, groups[k].isNoun || groups[k].is(.preposition) { k -= 1 }
        // "X, in office since 1990, left".
        return k > 0 && k < t - 1 && groups[k].is(.comma) && groups[k - 1].isNoun
            && (groups[k + 1].isNoun || groups[k + 1].is(.preposition) && isLasting(t))
    }

    /// "since 1999", "from 2007 to 2017".
    private func isLasting(_ t: Int) -> Bool {
        guard let anchor = anchor(t) else { return false }
        return [.since, .until, .from, .between].contains(anchor)
    }

    /// "but, after a vote in 2012, left".
    private func isAsideBeforeVerb(_ t: Int) -> Bool {
        guard t + 2 < groups.count, groups[t + 1].is(.comma),
            groups[t + 2].verb?.isFinite == true
        else { return false }
        var k = t - 1
        while k > 0, groups[k].isNoun || groups[k].is(.preposition) { k -= 1 }
        return k > 0 && groups[k].is(.comma) && groups[k - 1].is(.conjunction)
    }

    /// "for the first time since 1981", "the largest attack since May".
    private func isComparison(_ t: Int) -> Bool {
        guard t > 0, anchor(t) == .since, let noun = groups[t - 1].noun else { return false }
        let grammar = syntax.grammar
        return syntax.words[noun.head].form == grammar.time
            || syntax.words[noun.words].contains { word in
                [grammar.first, grammar.only, grammar.last, grammar.most].contains(word.form)
                    || syntax.isSuperlative(word)
            }
    }

    private func anchor(_ t: Int) -> TimeExpression.Anchor? {
        let time = syntax.words[groups[t].words.lowerBound].time
        return time >= 0 ? syntax.times[time].anchor : nil
    }

    /// "…, and in 2012 X left": behind a conjunction or comma, before a subject with its verb.
    private func opensClause(_ t: Int) -> Bool {
        guard t > 0 else { return true }
        guard
            groups[t - 1].is(.conjunction) || groups[t - 1].is(.comma) || groups[t - 1].is(.colon)
                || groups[t - 1].is(.stop)
        else { return false }
        // "… and in March supported"
        if groups[t - 1].is(.conjunction), t + 1 < groups.count,
            groups[t + 1].verb?.isFinite == true
        {
            return true
        }
        var i = t + 1
        if i < groups.count, groups[i].is(.comma) { i += 1 }
        return opensWithSubject(i) || opensWithSubject(behindAside(i))
    }

    private func opensWithSubject(_ i: Int) -> Bool {
        i + 1 < groups.count && groups[i].isNoun && groups[i + 1].verb?.isFinite == true
    }

    /// "on 8 May 1972, a year after the loss of its east, X left": behind the aside that a comma opens.
    private func behindAside(_ start: Int) -> Int {
        guard start < groups.count, groups[start - 1].is(.comma),
            let closing = groups.indices.first(where: {
                $0 > start && (groups[$0].is(.comma) || groups[$0].isVerb || groups[$0].is(.stop))
            }), groups[closing].is(.comma)
        else { return start }
        return closing + 1
    }
}
