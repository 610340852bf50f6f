import Knowledge

/// The ends of a claim that a sentence leaves to those before.
extension SentenceReader {
    /// A finding with the ends that the article told before; nil where it cannot do without them.
    ///
    /// - Parameter carried: the organisation of the last membership in the sentence.
    func supplying(
        _ finding: Finding, _ rule: Rule, _ carried: Filler?, _ memory: inout ArticleMemory,
        _ earlier: Topic
    ) -> Finding? {
        var finding = finding
        if rule.event == .resumed, finding.ends == 0 {
            // "The suspension was lifted."
            finding.subject = memory.suspension?.member
            finding.object = memory.suspension?.organisation
        }
        if rule.event == .suspended, finding.ends == 0 {
            // "It was lifted in May and reimposed in July."
            finding.subject = memory.lastSuspension?.member
            finding.object = memory.lastSuspension?.organisation
        }
        if rule.event == .resumed, finding.subject == nil, let object = finding.object {
            // "The Bank lifted its suspension."
            finding.subject = memory.suspended(by: object)
        }
        if rule.event == .left, finding.ends == 0 {
            // "The withdrawal took effect."
            finding.subject = memory.withdrawal?.member
            finding.object = memory.withdrawal?.organisation
        }
        if finding.object == nil, rule.relation == .memberOf {
            // "The PLO was admitted": to what the article spoke of before.
            if memory.topic.isAmong(finding.subject?.actors ?? []) { memory.topic = earlier }
            let isWithThem =
                finding.end > 0 && syntax.clauses.form(finding.end - 1) == syntax.grammar.them
            guard !isOfUnknownBody(finding), !isWithThem || carried != nil,
                rule.event != .left || references.previous?.isOfOccasion != true,
                let object = carried ?? unsaid(by: finding, memory.topic) ?? addressee(of: finding),
                object.actors.allSatisfy({ rule.object.allow(syntax.reading[$0.entity]) })
            else { return nil }
            finding.object = object
        }
        if finding.object == nil, rule.isOfOffice, finding.isBare {
            // Of whom an office is known, that one is meant.
            let isKnown = finding.subject?.actors.contains { memory.offices.knows($0.entity) }
            if let role = finding.role, !syntax.isOfBody(role) {
                guard syntax.isOfState(role), let people = finding.subject?.actors else {
                    return nil
                }
                finding.object = memory.home?.filler(people, title: syntax.range(role), syntax)
                if finding.object == nil { return nil }
            } else if isKnown == true {
                return nil
            } else {
                finding.object = earlier.opening
            }
        }
        if finding.object == nil, rule.relation == .mediates, isOneDeal(finding) {
            finding.object = partiesHere(to: finding) ?? memory.parties
        }
        if finding.object == nil, rule.relation == .claimedResponsibility {
            finding.object = references.struck(rule.object, syntax)
        }
        return finding
    }

    /// "The truce was brokered by Y": between those who signed it; but not "Y oversees talks on
    /// trade".
    private func isOneDeal(_ finding: Finding) -> Bool {
        guard let deal = finding.role, deal.lowerBound > 0,
            syntax.words[deal.lowerBound - 1].part == .determiner
        else { return false }
        return deal.upperBound >= syntax.words.count
            || syntax.words[deal.upperBound].part != .preposition
    }

    /// "X and Y agreed to restore ties in a deal brokered by Z": the two who did something before.
    private func partiesHere(to finding: Finding) -> Filler? {
        let broker = finding.subject?.actors.map(\.entity) ?? []
        let kinds = patterns.rules[finding.pattern.rule].object
        let group = syntax.groups[..<finding.trigger].indices.last { i in
            guard let noun = syntax.groups[i].noun, noun.items.count == 2, noun.actors.count == 2
            else { return false }
            return noun.actors.allSatisfy {
                !broker.contains($0.entity) && kinds.allow(syntax.reading[$0.entity])
            }
        }
        return group.flatMap { i in
            syntax.groups[i].noun.map { Filler(actors: $0.actors, group: i) }
        }
    }

    /// The organisation that a finding leaves to the sentences before: the one of the last claim,
    /// or what the article speaks of.
    private func unsaid(by finding: Finding, _ topic: Topic) -> Filler? {
        let end = syntax.range(syntax.groups[finding.trigger].words).end
        if let last = references.previous?.organisation, topic.mayMean(last, before: end),
            mayHaveStates(last) || !isOfState(finding)
        {
            return Filler(actors: [last], group: 0)
        }
        return finding.isBare || isDated(finding) || isAnnounced(finding)
            ? topic.filler(before: end) : nil
    }

    /// "informed the Court that it was withdrawing": whom it told, where no other body is spoken of.
    private func addressee(of finding: Finding) -> Filler? {
        guard isAnnounced(finding),
            case .verb(let k)? = syntax.clauses.link(finding.trigger).governors.first,
            let verb = syntax.groups[k].verb, !verb.use.isDisjoint(with: [.says, .announces]),
            k + 1 < syntax.groups.count, let actors = syntax.groups[k + 1].noun?.actors,
            actors.count == 1,
            syntax.reading.organisationKind(of: actors[0].entity) == .organisation
        else { return nil }
        return Filler(actors: actors.map(\.standingForItself), group: k + 1)
    }

    /// Whether states may be members of an organisation: none of a party or an armed group.
    private func mayHaveStates(_ organisation: Actor) -> Bool {
        ![.party, .armedGroup].contains(syntax.reading.organisationKind(of: organisation.entity))
    }

    private func isOfState(_ finding: Finding) -> Bool {
        finding.subject?.actors.contains {
            syntax.reading.kind(of: $0.entity) == .state
        } == true
    }

    /// "A and B announced that they would leave", "will not rejoin": what states announce to leave
    /// or not to join is a body.
    private func isAnnounced(_ finding: Finding) -> Bool {
        let event = patterns.rules[finding.pattern.rule].event
        let isToCome = finding.stance.modality == .planned || finding.stance.isUnderWay
        let isRefused = finding.stance.polarity == .negated
        return (event == .left || isRefused && (event == .joined || event == .rejoined)) && isToCome
            && finding.subject?.actors.allSatisfy {
                syntax.reading[$0.entity].kind == .state
            } ?? false
    }

    /// "was suspended from the 12-nation bloc", "are withdrawing from what they called a relic",
    /// where nobody can tell which that is.
    private func isOfUnknownBody(_ finding: Finding) -> Bool {
        let groups = syntax.groups
        if isOfUnnamed(finding) { return true }
        var i = finding.end
        while i < groups.count, groups[i].is(.time) { i += 1 }
        // "are withdrawing with immediate effect from what they called a relic".
        if i + 2 < groups.count, groups[i].is(.preposition),
            syntax.clauses.form(i) == syntax.grammar.with, groups[i + 1].isNoun
        {
            i += 2
        }
        guard i + 1 < groups.count, groups[i].is(.preposition) else { return false }
        if syntax.clauses.form(i) == syntax.grammar.from,
            groups[i + 1].is(.relative) || syntax.clauses.form(i + 1) == syntax.grammar.what
        {
            return true
        }
        guard let noun = groups[i + 1].noun else { return false }
        let head = syntax.words[noun.head]
        // "was expelled from Bersatu", which no dictionary knows.
        let isUnknownName = head.mention < 0 && head.isCapitalised && i == finding.end
        return head.use.contains(.group) || isUnknownName
    }

    /// "a pact, to which X acceded", "the customs union of 1917, which X joined", but not "the year
    /// in which X acceded".
    private func isOfUnnamed(_ finding: Finding) -> Bool {
        let groups = syntax.groups
        guard let subject = finding.subject?.group, subject < finding.trigger,
            let opening = syntax.clauses.relativeOpening(before: subject),
            !groups[opening].is(.preposition)
                || syntax.clauses.form(opening) != syntax.grammar.in
        else { return false }
        var described = opening - 1
        while described > 0, groups[described].is(.comma) || groups[described].is(.time) {
            described -= 1
        }
        guard groups[opening].is(.preposition) else {
            return groups[described].noun.map { !syntax.isOfTime($0) } ?? false
        }
        return groups[described].noun?.actors.isEmpty != false
    }

    /// Whether the sentence says when, for the finding or for some of its names.
    private func isDated(_ finding: Finding) -> Bool {
        if times.expression(for: finding) != nil { return true }
        return finding.subject?.actors.contains { actor in
            !times.expressions(beside: actor).isEmpty
        } ?? false
    }
}
