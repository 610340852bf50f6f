/// Verbs that go on behind what stands between commas.
extension Clauses {
    /// The verb that ", and" goes on with over an aside: "Peru left Chile's bloc, which broke up in
    /// 1990, and joined", "was suspended in 2009, after its ruler refused a vote, and readmitted".
    func verb(beforeAside v: Int, at j: Int) -> Int? {
        guard j > 1, groups[j].is(.conjunction), groups[j - 1].is(.comma),
            let opening = groups[..<(j - 1)].indices.last(where: { i in
                groups[i].is(.comma) && opensAside(i + 1)
            }), let k = previousVerb(before: opening, where: \.isFinite)
        else { return nil }
        if groups[opening + 1].is(.relative) || opensSpan(opening + 1) { return k }
        // "walked out in 1972, when Y was recognised, and returned"
        if groups[opening + 1].is(.subordinator), groups[k].verb?.isPlainPast == true,
            groups[v].verb?.isPlainPast == true, form(opening + 1) == grammar.when,
            previousVerb(before: j, where: \.isFinite).flatMap({ groups[$0].verb?.isPassive })
                == true
        {
            return k
        }
        // Behind a clause with a subject of its own only the passive is sure to go on.
        guard groups[k].verb?.isPassive == true, let verb = groups[v].verb else { return nil }
        if verb.isPassive {
            // "was suspended, when X refused to go, and was readmitted"
            let last = previousVerb(before: j, where: \.isFinite)
            return last.flatMap { groups[$0].verb?.isPassive } == false ? k : nil
        }
        let goesOn = verb.mayBeParticiple && (v + 1 >= groups.count || !groups[v + 1].isNoun)
        return goesOn ? k : nil
    }

    /// "which it left", "though it takes no part", "after it left", "before leaving".
    func isSubordinate(_ v: Int) -> Bool {
        if isInRelative(v) { return true }
        let first = groups[v].verb?.isGerund == true ? v : opening(of: link(v)) ?? v
        guard first > 0, first <= v else { return false }
        return groups[first - 1].is(.subordinator)
            || groups[first - 1].is(.preposition) && grammar.clauseOpeners.contains(form(first - 1))
    }

    /// "which left", "which it left".
    func isInRelative(_ v: Int) -> Bool {
        let link = link(v)
        guard !link.isRelative, let first = opening(of: link) else { return link.isRelative }
        return first > 0 && first < v && groups[first - 1].is(.relative)
    }

    /// The first group of a clause's subject: "it" of "in which it and X left", which are no list.
    func opening(of link: Link) -> Int? {
        guard let subject = link.subjects.first else { return nil }
        let isSecond =
            subject > 2 && groups[subject - 1].is(.conjunction) && groups[subject - 2].isNoun
        return isSecond ? subject - 2 : subject
    }

    private func opensAside(_ i: Int) -> Bool {
        groups[i].is(.relative) || groups[i].is(.subordinator) || groups[i].is(.preposition)
            || opensSpan(i)
    }

    /// "a week after", "four months before".
    func opensSpan(_ i: Int) -> Bool {
        guard i + 1 < groups.count, let noun = groups[i].noun else { return false }
        let unit = words[noun.head].form
        return (grammar.units.contains(unit) || grammar.shortUnits.contains(unit))
            && [grammar.after, grammar.before].contains(form(i + 1))
    }

    /// Of ", whose president, P, has left," the comma that opens it, for the one behind "P".
    private func relativeOpening(of comma: Int) -> Int? {
        groups.indices[..<comma].last { k in
            k > 0 && groups[k].is(.comma) && groups[k + 1].is(.relative) && groups[k - 1].isNoun
                && !groups[k..<comma].contains { $0.is(.stop) || $0.is(.colon) }
        }
    }

    /// Of ", a member since 1992," or ", which joined late," the comma that opens it.
    func asideOpening(before closing: Int) -> Int? {
        var k = closing - 1
        while k >= 1 {
            if groups[k].is(.stop) || groups[k].is(.colon) { return nil }
            if groups[k].is(.comma), groups[k - 1].isNoun || groups[k - 1].is(.time) {
                let first = k + 1
                let isAside =
                    groups[first].isNoun || groups[first].is(.relative) || groups[first].is(.time)
                    || groups[first].is(.preposition) || groups[first].is(.subordinator)
                    || groups[first].verb?.isGerund == true
                    || groups[first].verb?.mayBeParticiple == true
                return isAside ? k : relativeOpening(of: k)
            }
            k -= 1
        }
        return nil
    }
}
