import Knowledge

/// Findings from what a pattern matched: their stance, and the verbs whose times count.
extension VerbMatcher {
    func finding(
        _ pattern: Pattern, _ v: Int, _ verb: VerbGroup, _ link: Clauses.Link, _ binding: Binding
    ) -> Finding? {
        let rule = patterns.rules[pattern.rule]
        guard !isCausative(verb, binding, rule) else { return nil }
        var finding = Finding(
            pattern: pattern,
            subject: rule.relation == .memberOf
                ? Companions(syntax: syntax, references: references)
                    .added(to: binding.subject, behind: binding.end, rule)
                : binding.subject,
            object: binding.object,
            stance: syntax.stances.stance(v, link), trigger: v, end: binding.end,
            verbs: verbs(v, link) + (v..<binding.end).filter { groups[$0].isVerb && $0 > v },
            other: binding.other, isPresent: isPresent(v, verb, link) || isStanding(v, rule))
        if let noun = binding.noun.flatMap({ groups[$0].noun }) {
            let isMinister = syntax.words[noun.head].lemma == syntax.grammar.minister
            finding.role = syntax.role(
                of: noun, endingAt: noun.head, group: isMinister ? binding.noun : nil)
            // "X has no seat in Y".
            if noun.isNegated { finding.stance.negate() }
            // "has observer status", "suspended its membership": of the body the text is about.
            if rule.isOfOffice || rule.relation == .memberOf {
                finding.isBare = binding.object == nil
            }
        }
        // "joined neither X nor Y"
        if let object = binding.object?.group, groups[object].noun?.isNegated == true {
            finding.stance.negate()
        }
        if let copula = copulaTelling(binding) { finding.verbs.append(copula) }
        if let first = toldBehindColon(binding) {
            // "Three have left: A in 1972, B in 1980"
            finding.end = first + 1
            finding.isBare = binding.object == nil
            if first + 1 < groups.count, groups[first + 1].is(.time) { finding.verbs = [] }
        }
        if case .noun? = link.governors.first { finding.isMentioned = true }
        if !rule.answers.isEmpty,
            let offer = syntax.clauses.previousVerb(before: v, where: { _ in true })
        {
            finding.verbs.append(offer)
        }
        if rule.event == .confirmed, isOfFormerTimes(v) { finding.isFormer = true }
        if syntax.clauses.isUsedTo(link) { finding.isFormer = true }
        if verb.isOver || syntax.clauses.isCeasing(link) { finding.close(rule) }
        if let standing = standing(finding) { finding.pattern = standing }
        finding.isResolved = isResolved(finding, link, rule)
        return finding
    }

    /// "had its membership suspended": what was done to it.
    private func isCausative(_ verb: VerbGroup, _ binding: Binding, _ rule: Rule) -> Bool {
        verb.lemma == syntax.grammar.have && rule.event?.facts.nature == .state
            && binding.end < groups.count && groups[binding.end].verb?.mayBeParticiple == true
    }

    /// "The Bank voted to suspend X", "ministers agreed to readmit X", "X decided to suspend its
    /// membership": one suspends and takes back by deciding so. To leave or to join takes more.
    private func isResolved(_ finding: Finding, _ link: Clauses.Link, _ rule: Rule) -> Bool {
        guard finding.stance.modality == .planned, finding.stance.polarity == .affirmed,
            let event = rule.event,
            [.suspended, .froze, .expelled, .resumed, .rejoined].contains(event),
            case .verb(let k)? = link.governors.first, link.governors.count == 1,
            groups[finding.trigger].verb?.isInfinitive == true,
            let verb = groups[k].verb, verb.use.contains(.resolves),
            !verb.isNegated, !verb.modal.isKnown, verb.isPlainPast || verb.isPerfect,
            let decider = link.subjects.first.flatMap({ groups[$0].noun })
        else { return false }
        let members = finding.subject?.actors.map(\.entity) ?? []
        // "decided to suspend its membership"
        if event == .suspended || event == .froze,
            decider.actors.contains(where: { members.contains($0.entity) })
        {
            return true
        }
        // "the assembly" may be a state's, and may only advise.
        let head = syntax.words[decider.head]
        let mayDecide =
            !head.use.isDisjoint(with: [.deciding, .group])
            || head.lemma == syntax.grammar.member
        if mayDecide, !head.use.contains(.stateOrgan) { return true }
        return decider.actors.contains {
            syntax.reading[$0.entity].kind == .organisation && !members.contains($0.entity)
        }
    }

    /// ", made up of A and B,", "is a bloc made up of A and B": so it stands when the article is
    /// written.
    private func isStanding(_ v: Int, _ rule: Rule) -> Bool {
        guard rule.event?.facts.nature == .state, v > 0, groups[v].verb?.mayBeParticiple == true
        else { return false }
        return groups[v - 1].is(.comma) || isDefined(before: v)
    }

    private func isDefined(before v: Int) -> Bool {
        let sort = syntax.clauses.subject(endingAt: v - 1) ?? v - 1
        return isDefinition(sort) && groups[sort - 1].verb?.isPresent == true
    }

    /// "formerly belonged", "once belonged".
    private func isOfFormerTimes(_ v: Int) -> Bool {
        guard groups[v].verb?.isPlainPast == true else { return false }
        let first = max(0, groups[v].words.lowerBound - 1)
        return (first..<groups[v].words.upperBound).contains(where: syntax.isFormerAdverb)
    }

    /// Whether the verb tells of the present, or what it depends on does: "wants to join".
    private func isPresent(_ v: Int, _ verb: VerbGroup, _ link: Clauses.Link) -> Bool {
        guard !verb.isFinite else { return verb.isPresent }
        let governing = link.governors.lazy.compactMap { governor -> VerbGroup? in
            if case .verb(let k) = governor { groups[k].verb } else { nil }
        }
        let finite =
            governing.first(where: \.isFinite) ?? link.follows.flatMap { groups[$0].verb }
            ?? groups[v...].lazy.compactMap(\.verb).first(where: \.isFinite)
            ?? groups[..<v].last { $0.verb?.isFinite == true }?.verb
        return finite?.isPresent ?? true
    }

    /// The verb, those it follows and those that govern it: where its time may stand.
    private func verbs(_ v: Int, _ link: Clauses.Link) -> [Int] {
        [v] + [mainVerb(ofAbsolute: v, link)].compactMap { $0 }
            + link.governors.compactMap { dating($0, v) }
            + link.governors.compactMap { if case .linking(let k) = $0 { k } else { nil } }
            + (link.governors.first == .purpose ? [link.follows].compactMap { $0 } : [])
            + [verb(besideGerund: v)].compactMap { $0 }
            + link.governors.compactMap(verbOfNotice)
    }

    /// "gave" of "gave notice in 2012 that".
    private func verbOfNotice(_ governor: Clauses.Governor) -> Int? {
        guard case .noun(let n) = governor, n > 0, groups[n - 1].isVerb,
            let noun = groups[n].noun, syntax.words[noun.head].use.contains(.announces)
        else { return nil }
        return n - 1
    }

    /// "grew in 2004, admitting X": what goes on beside a verb happens at its time.
    private func verb(besideGerund v: Int) -> Int? {
        guard groups[v].verb?.isGerund == true, v > 0, groups[v - 1].is(.comma) else { return nil }
        return syntax.clauses.previousVerb(before: v, where: \.isFinite)
    }

    /// The verb of a governor, if its time is also that of the verb `v`: "decided on Monday to
    /// leave", "said on Monday that it was leaving", but not "said on Monday that X had left".
    private func dating(_ governor: Clauses.Governor, _ v: Int) -> Int? {
        guard case .verb(let k) = governor, let outer = groups[k].verb else { return nil }
        let reports: WordUse = [.says, .claims, .knows, .denies, .believes, .accuses]
        guard let verb = groups[v].verb, !verb.modal.isKnown, !verb.isPresent || verb.isGerund,
            !verb.isInfinitive, !verb.isProgressive || verb.isPerfect,
            !outer.use.isDisjoint(with: reports)
        else { return k }
        return outer.use.isDisjoint(with: [.announces, .plans, .happens]) ? nil : k
    }
}
