import Knowledge

/// Reads polarity, modality and speaker of a clause from its verb and all that governs it.
struct StanceReader {
    let clauses: Clauses
    let uses: WordUses
    let lexicon: Lexicon
    let isQuestion: Bool
    /// Who says the whole sentence: "…, the ministry said", "according to the ministry".
    let attribution: Attribution?

    var grammar: GrammarWords { clauses.grammar }
    var groups: [Group] { clauses.groups }

    /// The stance of a clause with the verb group `v`.
    func stance(_ v: Int, _ link: Clauses.Link) -> Stance {
        var stance = Stance()
        if let verb = groups[v].verb {
            apply(verb, isSaid: isSaid(link), &stance)
            stance.isUnderWay = verb.isProgressive
            applyLeader(of: verb, link, &stance)
            stance.isFutureOfPast =
                verb.modal == grammar.would && !verb.isPerfect && link.governors.isEmpty
            if asksForItself(v, link) { stance.isApplied = true }
        }
        if stance.isApplied, link.governors.first == .verb(v - 1), let asking = groups[v - 1].verb {
            apply(asking, isSaid: false, &stance)
        }
        var governed = v
        for governor in link.governors.dropFirst(stance.isApplied ? 1 : 0) {
            apply(governor, over: governed, of: link, &stance)
            if case .verb(let k) = governor { governed = k }
            if case .noun(let n) = governor { governed = n }
        }
        // "would leave the one and join the other": the auxiliary serves both.
        if let lead = link.follows.flatMap({ groups[$0].verb }), lead.modal.isKnown,
            let verb = groups[v].verb, verb.isPresent,
            clauses.words[verb.main].inflections == .base
        {
            apply(lead, isSaid: isSaid(link), &stance)
        }
        // "Neither A nor B is …", "No state has …"
        if let subject = link.subjects.first, groups[subject].noun?.isNegated == true {
            stance.negate()
        }
        if link.isRelative, isNoneOf(v) { stance.negate() }
        applySentence(v, &stance)
        return stance
    }

    /// "A and B, none of which has joined".
    private func isNoneOf(_ v: Int) -> Bool {
        var k = v - 1
        while k > 0, groups[k].is(.time) { k -= 1 }
        return k > 1 && groups[k].is(.relative) && groups[k - 1].is(.preposition)
            && groups[k - 2].noun?.isNegated == true
    }

    /// "asked to join": who asks is who joins.
    private func asksForItself(_ v: Int, _ link: Clauses.Link) -> Bool {
        if case .noun(let n)? = link.governors.first, groups[v].verb?.isInfinitive == true,
            let request = groups[n].noun, clauses.words[request.head].use.contains(.asks)
        {
            // "a request by X to join", "X's request to join"
            return link.subjects == [n + 2] && n + 2 < v || link.subjects == [n]
        }
        guard v > 0, link.governors.first == .verb(v - 1), let verb = groups[v - 1].verb else {
            return false
        }
        return groups[v].verb?.isInfinitive == true && verb.use.contains(.asks)
            && !verb.isPassive
    }

    /// Questions doubt, and who says the sentence says the clause.
    func applySentence(_ group: Int, _ stance: inout Stance) {
        if isQuestion { stance.weaken(to: .possible) }
        if let attribution, attribution.covers(group) {
            stance.weaken(to: .reported)
            if stance.speaker == nil { stance.speaker = attribution.speaker }
        }
    }

    private func isSaid(_ link: Clauses.Link) -> Bool {
        link.governors.contains { governor in
            let use: WordUse? =
                switch governor {
                case .verb(let k): groups[k].verb?.use
                case .noun(let n): groups[n].noun.map { clauses.words[$0.head].use }
                default: nil
                }
            return use?.isDisjoint(with: [.says, .announces, .plans, .denies]) == false
        }
    }

    /// "should take part or leave": the modal serves both.
    private func applyLeader(
        of verb: VerbGroup, _ link: Clauses.Link, _ stance: inout Stance
    ) {
        let forms = clauses.words[verb.main].inflections
        guard let leader = link.follows.flatMap({ groups[$0].verb }), leader.modal.isKnown,
            verb.isPresent, forms.contains(.base), forms.isDisjoint(with: .past)
        else { return }
        apply(modal: leader.modal, isSaid: isSaid(link), &stance)
    }

    /// Negation, modal and doubt of one verb group.
    func apply(_ verb: VerbGroup, isSaid: Bool, _ stance: inout Stance) {
        if verb.isNegated { stance.negate() }
        if verb.isHedged { stance.weaken(to: .possible) }
        if verb.isOver { stance.negate() }
        if verb.modal.isKnown { apply(modal: verb.modal, isSaid: isSaid, &stance) }
    }

    private func apply(modal: WordID, isSaid: Bool, _ stance: inout Stance) {
        if modal == grammar.will || modal == grammar.shall {
            stance.weaken(to: .planned)
        } else if modal == grammar.would {
            stance.weaken(to: isSaid ? .planned : .conditional)
        } else {
            stance.weaken(to: .possible)
        }
    }

    /// What `governor` does to the group `governed` below it, which belongs to the clause `link`.
    func apply(
        _ governor: Clauses.Governor, over governed: Int, of link: Clauses.Link,
        _ stance: inout Stance
    ) {
        switch governor {
        case .condition: stance.weaken(to: .conditional)
        case .negation: stance.negate()
        case .purpose: stance.weaken(to: .possible)
        case .linking(let k):
            guard let verb = groups[k].verb else { return }
            if verb.isHedged { stance.weaken(to: .possible) }
            if verb.modal.isKnown { apply(modal: verb.modal, isSaid: isSaid(link), &stance) }
        case .due: stance.weaken(to: .planned)
        case .noun(let n):
            guard let noun = groups[n].noun else { return }
            let use = clauses.words[noun.head].use
            if noun.isNegated { stance.negate() }
            apply(use, speaker: nil, &stance)
        case .verb(let k):
            guard let verb = groups[k].verb else { return }
            // "saw its membership suspended": it was.
            let isSeen = verb.lemma == grammar.see && verb.isPlainPast
            if clauses.isUsedTo(k) { return }
            let isCopula = verb.lemma == grammar.be || verb.lemma == grammar.have || isSeen
            if isCopula {
                guard groups[governed].verb?.isInfinitive ?? true else {
                    return apply(verb, isSaid: false, &stance)
                }
                // "has yet to join"
                if isYet(governed) { return stance.negate() }
                // "had to leave": it did.
                let hadTo = verb.lemma == grammar.have && verb.isPlainPast
                if groups[governed].isVerb, !hadTo { stance.weaken(to: .planned) }
            } else {
                apply(verb.use, speaker: k, &stance)
                // "chose not to join"
                if verb.lemma == grammar.choose, groups[governed].verb?.isNegated == true {
                    stance.weaken(to: .planned)
                }
                // "is going to leave"
                if verb.lemma == grammar.go, verb.isProgressive { stance.weaken(to: .planned) }
                // "tried to force X to leave".
                let isAct = groups[governed].verb?.isInfinitive == true && verb.use.contains(.plans)
                if isAct || !verb.use.isDisjoint(with: [.wishes, .refuses]), isOthers(link, than: k)
                {
                    if verb.use.contains(.refuses) { stance.negate() }
                    stance.weaken(to: .possible)
                }
            }
            if verb.isNegated, verb.use.contains(.says) {
                stance.weaken(to: .possible)
                return
            }
            apply(verb, isSaid: false, &stance)
        }
    }

    /// "X, said to be …", "X, accused of …": a passive without its auxiliary.
    private func isReduced(_ k: Int) -> Bool {
        guard k > 0, k + 1 < groups.count, groups[k].verb?.mayBeParticiple == true,
            groups[k - 1].is(.comma)
        else { return false }
        return groups[k + 1].verb?.isInfinitive ?? groups[k + 1].is(.preposition)
    }

    private func isYet(_ infinitive: Int) -> Bool {
        let before = groups[infinitive].words.lowerBound - 1
        return before >= 0 && clauses.words[before].form == grammar.yet
    }

    /// "wants X to join", "hopes that X will join": the act is not that of who wants it.
    private func isOthers(_ link: Clauses.Link, than k: Int) -> Bool {
        guard let subject = link.subjects.first, groups[subject].noun?.isPronoun == false else {
            return false
        }
        return !clauses.link(k).subjects.contains(subject)
    }

    private func apply(_ use: WordUse, speaker: Int?, _ stance: inout Stance) {
        if use.contains(.announces), stance.modality == .planned { stance.isAnnounced = true }
        if use.contains(.applies) {
            stance.isApplied = true
            stance.weaken(to: .planned)
        }
        if !use.isDisjoint(with: [.plans, .wishes]) { stance.weaken(to: .planned) }
        if use.contains(.refuses) { stance.negate() }
        if use.contains(.bars) {
            stance.isBarred = true
            stance.weaken(to: .planned)
        }
        if use.contains(.asks) { stance.isUrged = true }
        if !use.isDisjoint(with: [.believes, .asks, .accuses, .claims]) {
            stance.weaken(to: .possible)
        }
        if use.contains(.denies) { stance.negate() }
        if !use.isDisjoint(with: [.says, .announces, .denies, .accuses, .claims, .knows]) {
            stance.weaken(to: .reported)
            if stance.speaker == nil, let speaker { stance.speaker = self.speaker(of: speaker) }
        }
        let known: WordUse = [
            .announces, .plans, .refuses, .bars, .believes, .asks, .accuses, .denies, .says,
            .happens, .applies, .wishes, .claims, .knows,
        ]
        if use.isDisjoint(with: known) { stance.weaken(to: .possible) }
    }

    /// Who is the subject of a verb of saying, or stands behind its passive's "by".
    private func speaker(of k: Int) -> EntityIndex? {
        if groups[k].verb?.isPassive == true || isReduced(k) {
            guard k + 2 < groups.count, groups[k + 1].is(.preposition),
                clauses.form(k + 1) == grammar.by
            else { return nil }
            return groups[k + 2].noun?.actors.first?.entity
        }
        for subject in clauses.link(k).subjects {
            if let actor = groups[subject].noun?.actors.first { return actor.entity }
        }
        return nil
    }
}
