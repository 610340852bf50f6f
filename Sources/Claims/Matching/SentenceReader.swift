import Knowledge

/// Reads all claims of one sentence.
struct SentenceReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    var references: References
    let times: ClaimTimes
    /// The kinds of names that the sentence has, or has words for.
    let kinds: NamedKinds
    /// The first sentence of the text, which tells the news of the day.
    let isLead: Bool

    /// The claims. `memory` is what the article has told before, and learns what this sentence does,
    /// as does `sentence`.
    mutating func drafts(
        _ memory: inout ArticleMemory, _ sentence: EarlierSentence
    ) -> [ClaimDraft] {
        let earlier = memory.topic
        memory.topic.read(syntax)
        references.topic = memory.topic
        var findings = OfficeResolver(
            syntax: syntax, patterns: patterns, times: times, known: memory.offices
        ).resolve(findings())
        findings += OfficeTurnReader(
            syntax: syntax, patterns: patterns, times: times, office: memory.offices.current
        ).findings()
        findings += RosterLineReader(syntax: syntax, patterns: patterns).findings()
        findings += OfficeRosterReader(
            syntax: syntax, patterns: patterns, references: references
        ).findings()
        findings = FoundingReader(syntax: syntax, patterns: patterns, references: references)
            .completing(findings, times)
        let gaps = GapReader(syntax: syntax, patterns: patterns, references: references)
        findings += gaps.findings(after: findings)
        let echoes = EchoReader(syntax: syntax, patterns: patterns, references: references)
            .findings(after: findings)
        findings += echoes + gaps.findings(after: echoes)
        findings += HeadlineReader(syntax: syntax, patterns: patterns, references: references)
            .findings()
        var result: [ClaimDraft] = []
        var carried: Filler?
        for var finding in findings where !isOutdone(finding, findings) {
            let rule = patterns.rules[finding.pattern.rule]
            if rule.event == .resumed, finding.ends == 0 {
                // "The suspension was lifted."
                finding.subject = memory.suspension?.member
                finding.object = memory.suspension?.organisation
            }
            if rule.event == .left, finding.ends == 0 {
                // "The withdrawal took effect."
                finding.subject = memory.withdrawal?.member
                finding.object = memory.withdrawal?.organisation
            }
            if finding.object == nil, rule.relation == .memberOf {
                // "The PLO was admitted": to what the article spoke of before.
                if memory.topic.isAmong(finding.subject?.actors ?? []) { memory.topic = earlier }
                guard let object = carried ?? unsaid(by: finding, memory.topic),
                    object.actors.allSatisfy({ rule.object.allow(syntax.reading[$0.entity]) })
                else { continue }
                finding.object = object
            }
            if finding.object == nil, rule.isOfOffice, finding.isBare {
                // Of whom an office is known, that one is meant.
                let isKnown = finding.subject?.actors.contains { memory.offices.knows($0.entity) }
                if let role = finding.role, !syntax.isOfBody(role) {
                    guard syntax.isOfState(role), let people = finding.subject?.actors else {
                        continue
                    }
                    finding.object = memory.home?.filler(people, title: syntax.range(role), syntax)
                    if finding.object == nil { continue }
                } else if isKnown == true {
                    continue
                } else {
                    finding.object = earlier.opening
                }
            }
            if finding.object == nil, rule.relation == .mediates, isOneDeal(finding) {
                finding.object = memory.parties
            }
            if finding.object == nil, rule.relation == .claimedResponsibility {
                finding.object = references.struck(rule.object, syntax)
            }
            if rule.relation == .memberOf, let object = finding.object {
                carried = object
                if !isInPassing(object, rule, memory.topic), !isAside(finding, memory.topic) {
                    memory.topic.set(object.actors, in: syntax)
                    if memory.topic.maySpeak(of: object.actors) {
                        sentence.organisation = object.actors.first
                    }
                }
            } else if [.established, .dissolved].contains(rule.relation),
                let body = finding.object, !isInPassing(body, rule, memory.topic)
            {
                memory.topic.set(body.actors, in: syntax)
                sentence.organisation = body.actors.first { !$0.isBody }
            }
            if EchoReader.isModel(finding), syntax.groups[finding.trigger].isVerb,
                finding.trigger >= syntax.lastMainVerb ?? 0,
                !syntax.clauses.isInRelative(finding.trigger)
            {
                sentence.claimed = finding
            }
            if rule.event == .observer || rule.event == .associate, EchoReader.isModel(finding) {
                sentence.standing = finding
            }
            let writer = ClaimWriter(syntax: syntax, times: times, rule: rule, isLead: isLead)
            result += writer.drafts(finding)
            memory.learn(finding, rule, in: syntax.range)
            memory.offices.learn(finding, rule, role: writer.role(finding), in: syntax)
        }
        if !findings.contains(where: { patterns.rules[$0.pattern.rule].isOfOffice }) {
            let office = OfficeNouns(syntax: syntax, patterns: patterns, references: references)
                .spokenOf(topic: memory.topic.opening)
            if let office { memory.offices.turn(to: office) }
        }
        return withoutEchoes(result)
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

    /// "days after X had entered NATO", "Y, which has just joined Z": of another body than what
    /// the sentence is about.
    private func isAside(_ finding: Finding, _ topic: Topic) -> Bool {
        guard let actor = topic.actor, finding.object?.actors.first?.entity != actor.entity,
            syntax.groups[finding.trigger].isVerb
        else { return false }
        return syntax.clauses.isSubordinate(finding.trigger)
    }

    /// Whether something is told in passing: what one merely belongs to, and another body or treaty
    /// that was set up before the organisation that the sentence is about.
    private func isInPassing(_ object: Filler, _ rule: Rule, _ topic: Topic) -> Bool {
        guard !topic.isAmong(object.actors) else { return false }
        if rule.event?.facts.nature == .state { return true }
        let isSetUp = [.signed, .founded].contains(rule.event) || rule.relation != .memberOf
        if rule.event == .signed, let actor = topic.actor, !isTreaty(actor), isNamedOnce(object) {
            return true
        }
        let antecedents = Antecedents(syntax)
        return isSetUp && topic.actor != nil
            && (topic.isAmong(antecedents.subject) || antecedents.pronoun == .it
                || rule.event == .signed && isDeclaration(object))
    }

    /// A treaty that the article never comes back to: only what set up the body it is about.
    private func isNamedOnce(_ object: Filler) -> Bool {
        let entities = object.actors.map(\.entity)
        return syntax.reading.mentions.lazy
            .filter { $0.entity.map(entities.contains) ?? false }.prefix(2).count == 1
    }

    private func isTreaty(_ actor: Actor) -> Bool {
        syntax.reading[actor.entity].organisationKind == .treaty
    }

    /// "the Lima Declaration", which has signatories, but nobody joins or leaves it.
    private func isDeclaration(_ object: Filler) -> Bool {
        object.actors.contains { actor in
            let name = syntax.reading[actor.entity].name
            return Self.declarations.contains { name.contains($0) }
        }
    }

    private static let declarations = ["Declaration", "Charter", "Protocol", "Communiqué"]

    /// Without undated claims of what the same sentence dates: "was suspended in 2009, the first to
    /// be suspended".
    private func withoutEchoes(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        guard drafts.count > 1 else { return drafts }
        return drafts.filter { draft in
            guard draft.statement.date == nil else { return true }
            return !drafts.contains { other in
                guard other.statement.date != nil else { return false }
                var undated = other.statement
                undated.date = nil
                return undated == draft.statement
            }
        }
    }

    /// The organisation that a finding leaves to the sentences before: the one of the last claim,
    /// or what the article speaks of.
    private func unsaid(by finding: Finding, _ topic: Topic) -> Filler? {
        guard !isOfUnknownBody(finding) else { return nil }
        let end = syntax.range(syntax.groups[finding.trigger].words).end
        if let last = references.previous?.organisation, topic.mayMean(last, before: end) {
            return Filler(actors: [last], group: 0)
        }
        return finding.isBare || isDated(finding) || isAnnounced(finding)
            ? topic.filler(before: end) : nil
    }

    /// "A and B announced that they would leave": what states announce to leave is a body.
    private func isAnnounced(_ finding: Finding) -> Bool {
        let event = patterns.rules[finding.pattern.rule].event
        let isToCome = finding.stance.modality == .planned || finding.stance.isUnderWay
        return event == .left && isToCome
            && finding.subject?.actors.allSatisfy {
                syntax.reading[$0.entity].kind == .state
            } ?? false
    }

    /// "was suspended from the 12-nation bloc", where nobody can tell which that is.
    private func isOfUnknownBody(_ finding: Finding) -> Bool {
        let groups = syntax.groups
        var i = finding.end
        while i < groups.count, groups[i].is(.time) { i += 1 }
        guard i + 1 < groups.count, groups[i].is(.preposition), let noun = groups[i + 1].noun
        else { return false }
        return syntax.words[noun.head].use.contains(.group)
    }

    /// Whether the sentence says when, for the finding or for some of its names.
    private func isDated(_ finding: Finding) -> Bool {
        if times.expression(for: finding) != nil { return true }
        return finding.subject?.actors.contains { actor in
            actor.aside.map { !times.expressions(inAside: $0).isEmpty } ?? false
        } ?? false
    }

    /// Whether another pattern read more from the same words.
    private func isOutdone(_ finding: Finding, _ all: [Finding]) -> Bool {
        let rule = patterns.rules[finding.pattern.rule]
        let relation = rule.relation
        return all.contains { other in
            // "its application to join": the joining is part of the application.
            if other.pattern.construction == .nouns, other.trigger < finding.trigger,
                finding.trigger < other.end
            {
                return patterns.rules[other.pattern.rule].relation == relation
            }
            guard other.trigger == finding.trigger,
                patterns.rules[other.pattern.rule].endsTenure == rule.endsTenure,
                patterns.rules[other.pattern.rule].beginsTenure == rule.beginsTenure
            else { return false }
            let its = patterns.rules[other.pattern.rule].relation
            // "was admitted as an observer": as no member.
            if relation == .memberOf, its == relation, other.end > finding.end,
                other.ends == finding.ends, other.pattern.after.count > finding.pattern.after.count
            {
                return true
            }
            if its == relation {
                return other.ends > finding.ends
                    || (other.ends == finding.ends && other.detail > finding.detail)
            }
            return other.subject != nil && Self.outdoing[relation]?.contains(its) ?? false
        }
    }

    /// Relations that say more than the key where both are read from the same verb.
    private static let outdoing: [RelationKind: Set<RelationKind>] = [
        .established: [.founded, .memberOf],
        .founded: [.memberOf],
        .holdsOffice: [.appointed], .alliedWith: [.memberOf],
    ]

    /// What the patterns of all constructions find.
    private func findings() -> [Finding] {
        let verbs = VerbMatcher(
            syntax: syntax, patterns: patterns, references: references, kinds: kinds)
        let predicates = PredicateMatcher(
            syntax: syntax, patterns: patterns, references: references)
        let nominals = NominalMatcher(syntax: syntax, patterns: patterns, references: references)
        let names = NamesMatcher(
            syntax: syntax, patterns: patterns, references: references, kinds: kinds)
        let compounds = CompoundMatcher(syntax: syntax, patterns: patterns, references: references)
        var findings = NationalityReader(syntax: syntax, patterns: patterns).findings()
        for i in syntax.groups.indices {
            switch syntax.groups[i].kind {
            case .verb: findings.add(verbs.findings(at: i))
            case .noun:
                findings.add(predicates.findings(at: i))
                findings.add(nominals.findings(at: i))
                findings.add(names.findings(at: i))
                findings.add(compounds.findings(at: i))
            default: continue
            }
        }
        return findings
    }
}

extension [Finding] {
    /// Appends findings; most often there are none, and then nothing is done.
    mutating func add(_ others: [Finding]) {
        if !others.isEmpty { self += others }
    }
}
