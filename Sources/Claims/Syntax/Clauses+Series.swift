/// Verbs that go on with the acts of a subject: "joined in 1962, left in 1970 and came back".
extension Clauses {
    /// "X joined it in 1962, left it in 1970, rejoined it in 1980": behind a verb in the past, one
    /// that has an object is no participle.
    func continuesActs(_ v: Int, comma j: Int) -> Bool {
        guard let verb = groups[v].verb, verb.isPlainPast, v + 1 < groups.count,
            let before = previousVerb(before: j, where: \.isFinite),
            groups[v + 1].isNoun || isListedAct(v, behind: before),
            groups[before].verb?.isPlainPast == true, before > 0, !saysSomething(before),
            !isOfAside(before, for: v)
        else { return false }
        return !groups[before..<j].contains {
            $0.is(.relative) || $0.is(.subordinator) || $0.is(.stop)
        }
            && link(before).subjects.first != nil
    }

    /// "X, whose tariffs made it costly": what X has does that, not X; and "X, of which Y was a
    /// member, left it": X does, for what Y goes on doing to X names it no second time.
    private func isOfAside(_ before: Int, for v: Int) -> Bool {
        if closesApposition(behind: before, for: v) { return true }
        guard let first = opening(of: link(before)), first > 0, groups[first - 1].is(.relative)
        else { return false }
        return form(first - 1) == grammar.whose || groups[v + 1].isNoun
    }

    /// "X, a scholar who was Y's deputy, left it": the comma closes what describes X.
    private func closesApposition(behind before: Int, for v: Int) -> Bool {
        guard link(before).isRelative,
            let relative = groups[..<before].lastIndex(where: { $0.is(.relative) || $0.is(.that) }),
            relative > 0, !groups[relative - 1].is(.comma),
            let opening = asideOpening(before: v - 1)
        else { return false }
        return opening < relative && groups[opening + 1].isNoun
    }

    /// "left in protest at bills that curbed the courts, sat as an independent and joined": the main
    /// verb that a series of acts begins with, for one in the middle.
    func leadOfSeries(_ v: Int, comma j: Int) -> Int? {
        guard groups[v].verb?.isPlainPast == true, j == v - 1,
            let next = groups.indices.first(where: {
                $0 > v && (groups[$0].is(.conjunction) || groups[$0].isVerb || groups[$0].is(.stop))
            }), groups[next].is(.conjunction), next + 1 < groups.count,
            groups[next + 1].verb?.isFinite == true,
            let lead = groups.indices[..<j].last(where: {
                groups[$0].verb?.isFinite == true && !isSubordinate($0)
            }), groups[lead].verb?.isPlainPast == true, groups[lead].verb?.isPassive == false,
            !saysSomething(lead), link(lead).subjects.first != nil,
            // "X remained leader, while Y, a lawyer, became minister and took": Y did.
            !isInSubordinate(v, behind: lead)
        else { return nil }
        return lead
    }

    /// Whether a subordinate clause that begins behind `lead` has no verb before `v`.
    private func isInSubordinate(_ v: Int, behind lead: Int) -> Bool {
        guard let opener = groups[lead..<v].lastIndex(where: { $0.is(.subordinator) }) else {
            return false
        }
        return !groups[opener..<v].contains { $0.verb?.isFinite == true }
    }

    /// "left in 2009, returned in 2016 and froze": one of several, each with its time.
    private func isListedAct(_ v: Int, behind before: Int) -> Bool {
        guard groups[v + 1].is(.time), groups[v - 2].is(.time), v + 3 < groups.count else {
            return false
        }
        return groups[before..<(v - 2)].count <= 2
            && groups[v + 2].is(.conjunction) && groups[v + 3].verb?.isPlainPast == true
    }
}
