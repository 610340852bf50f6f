import Knowledge

/// Reads polarity, modality and speaker of a clause from its verb and all that governs it.
struct StanceReader {
    let clauses: Clauses
    let uses: WordUses
    let lexicon: Lexicon
    let isQuestion: Bool
    /// Who says the whole sentence: "…, the ministry said", "according to the ministry".
    let attribution: Attribution?

    private var grammar: GrammarWords { clauses.grammar }
    private var groups: [Group] { clauses.groups }

    /// The stance of a clause with the verb group `v`.
    func stance(_ v: Int, _ link: Clauses.Link) -> Stance {
        var stance = Stance()
        if let verb = groups[v].verb {
            apply(verb, isSaid: isSaid(link), &stance)
            stance.isUnderWay = verb.isProgressive
            applyLeader(of: verb, link, &stance)
        }
        for governor in link.governors { apply(governor, &stance) }
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
        applySentence(v, &stance)
        return stance
    }

    /// The stance of something that is said with a noun: "X's withdrawal from Y".
    ///
    /// - Parameter isEvent: whether the noun tells an event, which may only be spoken of.
    func stance(ofNoun n: Int, isEvent: Bool = false) -> Stance {
        var stance = Stance()
        guard let noun = groups[n].noun else { return stance }
        if noun.isNegated { stance.negate() }
        let all = (noun.ownerWords?.lowerBound ?? noun.words.lowerBound)..<noun.words.upperBound
        for word in clauses.words[all] where word.use.contains(.unreal) {
            stance.weaken(to: .planned)
        }
        applySurroundings(ofNoun: n, &stance)
        if isEvent, !happened(n) { stance.weaken(to: .possible) }
        applySentence(n, &stance)
        return stance
    }

    /// Whether the text takes the event for done: "after its exit", "its exit in 2012", "completed
    /// its exit".
    private func happened(_ n: Int) -> Bool {
        var end = n + 1
        while end + 1 < groups.count, groups[end].is(.preposition), groups[end + 1].isNoun {
            end += 2
        }
        if end < groups.count, groups[end].is(.time) { return true }
        if end < groups.count, let verb = groups[end].verb, verb.use.contains(.happens) {
            return true
        }
        guard n > 0 else { return false }
        if let verb = groups[n - 1].verb { return verb.use.contains(.happens) }
        return groups[n - 1].is(.preposition)
            && (grammar.clauseOpeners.contains(clauses.form(n - 1))
                || [grammar.following, grammar.despite, grammar.with, grammar.by].contains(
                    clauses.form(n - 1)))
    }

    /// The verb or noun that a nominal event depends on: "talks on …", "rejected …".
    private func applySurroundings(ofNoun n: Int, _ stance: inout Stance) {
        var k = n - 1
        while k >= 1, groups[k].is(.preposition), groups[k - 1].isNoun {
            let head = clauses.words[groups[k - 1].noun?.head ?? 0]
            if !head.use.isDisjoint(with: [.plans, .believes]) { stance.weaken(to: .possible) }
            k -= 2
        }
        guard k >= 0 else { return }
        if let verb = groups[k].verb {
            let harmless: WordUse = [.happens, .says, .announces]
            if verb.use.isDisjoint(with: harmless), !verb.use.isEmpty {
                stance.weaken(to: .possible)
            }
            apply(verb, isSaid: false, &stance)
            // "called on X to end its support": what is wished for has not happened.
            if !verb.isFinite {
                for governor in clauses.link(k).governors { apply(governor, &stance) }
            }
        } else if let v = groups.indices.first(where: { $0 > n && groups[$0].isVerb }),
            let verb = groups[v].verb, verb.modal != .unknown
        {
            apply(verb, isSaid: false, &stance)
        }
    }

    /// Questions doubt, and who says the sentence says the clause.
    func applySentence(_ group: Int, _ stance: inout Stance) {
        if isQuestion { stance.weaken(to: .possible) }
        if let attribution, attribution.covers(group) {
            stance.weaken(to: .reported)
            if stance.speaker == nil { stance.speaker = attribution.speaker }
            if attribution.isDoubtful { stance.weaken(to: .possible) }
        }
    }

    private func isSaid(_ link: Clauses.Link) -> Bool {
        link.governors.contains { governor in
            guard case .verb(let k) = governor, let verb = groups[k].verb else { return false }
            return !verb.use.isDisjoint(with: [.says, .announces, .plans])
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
    private func apply(_ verb: VerbGroup, isSaid: Bool, _ stance: inout Stance) {
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

    private func apply(_ governor: Clauses.Governor, _ stance: inout Stance) {
        switch governor {
        case .condition: stance.weaken(to: .conditional)
        case .negation: stance.negate()
        case .purpose: stance.weaken(to: .possible)
        case .due: stance.weaken(to: .planned)
        case .noun(let n):
            guard let noun = groups[n].noun else { return }
            let use = clauses.words[noun.head].use
            if noun.isNegated { stance.negate() }
            apply(use, speaker: nil, isKnown: !use.isEmpty, &stance)
        case .verb(let k):
            guard let verb = groups[k].verb else { return }
            let isCopula = verb.lemma == grammar.be || verb.lemma == grammar.have
            if isCopula {
                stance.weaken(to: .planned)
            } else {
                apply(verb.use, speaker: k, isKnown: !verb.use.isEmpty, &stance)
            }
            if verb.isNegated, verb.use.contains(.says) {
                stance.weaken(to: .possible)
                return
            }
            apply(verb, isSaid: false, &stance)
        }
    }

    private func apply(_ use: WordUse, speaker: Int?, isKnown: Bool, _ stance: inout Stance) {
        if use.contains(.announces), stance.modality == .planned { stance.isAnnounced = true }
        if use.contains(.applies) {
            stance.isApplied = true
            stance.weaken(to: .planned)
        }
        if use.contains(.plans) { stance.weaken(to: .planned) }
        if use.contains(.refuses) { stance.negate() }
        if use.contains(.bars) {
            stance.isBarred = true
            stance.weaken(to: .planned)
        }
        if !use.isDisjoint(with: [.believes, .asks, .accuses]) { stance.weaken(to: .possible) }
        if use.contains(.denies) { stance.negate() }
        if !use.isDisjoint(with: [.says, .announces, .denies, .accuses]) {
            stance.weaken(to: .reported)
            if stance.speaker == nil, let speaker { stance.speaker = self.speaker(of: speaker) }
        }
        let known: WordUse = [
            .announces, .plans, .refuses, .bars, .believes, .asks, .accuses, .denies, .says,
            .happens, .applies,
        ]
        if use.isDisjoint(with: known) { stance.weaken(to: .possible) }
    }

    /// Who is the subject of a verb of saying.
    private func speaker(of k: Int) -> EntityIndex? {
        for subject in clauses.link(k).subjects {
            if let actor = groups[subject].noun?.actors.first { return actor.entity }
        }
        return nil
    }
}
