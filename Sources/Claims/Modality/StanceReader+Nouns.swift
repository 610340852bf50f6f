import Knowledge

/// How surely a noun says something: "X's withdrawal from Y", "talks on its withdrawal".
extension StanceReader {
    /// The stance of something that is said with a noun: "X's withdrawal from Y".
    ///
    /// - Parameter isEvent: whether the noun tells an event, which may only be spoken of.
    func stance(ofNoun n: Int, isEvent: Bool = false, endingAt end: Int? = nil) -> Stance {
        var stance = Stance()
        guard let noun = groups[n].noun else { return stance }
        if noun.isNegated { stance.negate() }
        let all = (noun.ownerWords?.lowerBound ?? noun.words.lowerBound)..<noun.words.upperBound
        for word in clauses.words[all] {
            if word.use.contains(.unreal) { stance.weaken(to: .planned) }
            if word.use.contains(.doubtful) { stance.weaken(to: .possible) }
        }
        applySurroundings(ofNoun: n, isEvent: isEvent, &stance)
        if isEvent, isPutOff(n, end) {
            stance.negate()
        } else if isEvent, !happened(n, end) {
            stance.weaken(to: .possible)
        }
        applySentence(n, &stance)
        return stance
    }

    /// Verbs whose object has happened: "completed its exit", "remembered its exit".
    private static let factive: WordUse = [.happens, .knows]

    /// Whether the text takes the event for done: "after its exit", "its exit in 2012", "completed
    /// its exit".
    private func happened(_ n: Int, _ end: Int?) -> Bool {
        var end = end ?? n + 1
        while end + 1 < groups.count, groups[end].is(.preposition), groups[end + 1].isNoun {
            end += 2
        }
        // "vetoed its admission in 1967": the time is that of the veto.
        let isObject = n > 0 && groups[n - 1].verb?.use.isDisjoint(with: Self.factive) == true
        if end < groups.count, groups[end].is(.time), !isObject { return true }
        if isDated(n) && !isObject || isDatedAside(end) { return true }
        // Its "entry remains disputed".
        if end < groups.count, let verb = groups[end].verb, verb.use.contains(.happens),
            verb.lemma != grammar.remain
        {
            return true
        }
        guard n > 0 else { return false }
        if let verb = groups[n - 1].verb { return !verb.use.isDisjoint(with: Self.factive) }
        // "led in 1971 to its creation".
        if groups[n - 1].is(.preposition),
            let verb = groups[..<(n - 1)].last(where: { !$0.is(.time) })?.verb,
            verb.use.contains(.happens)
        {
            return true
        }
        return groups[n - 1].is(.preposition)
            && (grammar.clauseOpeners.contains(clauses.form(n - 1))
                || [grammar.following, grammar.despite, grammar.with, grammar.by].contains(
                    clauses.form(n - 1)))
    }

    /// "its entry was delayed until 1999": it did not happen before.
    private func isPutOff(_ n: Int, _ end: Int?) -> Bool {
        guard
            let v = groups.indices.first(where: { $0 >= end ?? n + 1 && groups[$0].isVerb }),
            let verb = groups[v].verb, verb.isPassive, verb.use.contains(.bars),
            !verb.isNegated, !verb.modal.isKnown
        else { return false }
        return groups[(v + 1)...].prefix { $0.verb?.isFinite != true && !$0.is(.stop) }.contains {
            $0.is(.time) && clauses.words[$0.words.lowerBound].form == grammar.until
        }
    }

    /// ", imposed in May 2009,": a participle with its time behind the noun.
    private func isDatedAside(_ comma: Int) -> Bool {
        comma + 2 < groups.count && groups[comma].is(.comma)
            && groups[comma + 1].verb?.mayBeParticiple == true && groups[comma + 2].is(.time)
    }

    /// "its 2012 exit", "Monday's exit".
    private func isDated(_ n: Int) -> Bool {
        guard let noun = groups[n].noun else { return false }
        return clauses.words[noun.words].contains { $0.time >= 0 } || clauses.timeOwning(n) != nil
    }

    /// The verb or noun that a nominal event depends on: "talks on …", "rejected …".
    private func applySurroundings(
        ofNoun n: Int, isEvent: Bool, _ stance: inout Stance
    ) {
        var k = n - 1
        while k >= 1, groups[k].is(.preposition), groups[k - 1].isNoun {
            let head = clauses.words[groups[k - 1].noun?.head ?? 0]
            if !head.use.isDisjoint(with: [.plans, .believes]) { stance.weaken(to: .possible) }
            k -= 2
        }
        guard k >= 0, isEvent || k == n - 1 else { return }
        if let verb = groups[k].verb {
            if verb.use.isDisjoint(with: Self.factive.union([.says, .announces])), !verb.use.isEmpty
            {
                stance.weaken(to: .possible)
            }
            apply(verb, isSaid: false, &stance)
            // "called on X to end its support": what is wished for has not happened.
            if !verb.isFinite {
                let link = clauses.link(k)
                for governor in link.governors { apply(governor, over: k, of: link, &stance) }
            }
        } else if let v = groups.indices.first(where: { $0 > n && groups[$0].isVerb }),
            let verb = groups[v].verb, verb.modal != .unknown
        {
            apply(verb, isSaid: false, &stance)
        }
    }
}
