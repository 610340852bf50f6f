import Knowledge

/// Reads all claims of one sentence.
struct SentenceReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    var references: References
    let times: ClaimTimes
    /// The first sentence of the text, which tells the news of the day.
    let isLead: Bool

    /// The claims. `topic` is the organisation whose members the article tells of, and
    /// `sentence` learns that of this one; `offices` are those told so far.
    mutating func drafts(
        topic: inout Topic, offices: inout KnownOffices, _ sentence: EarlierSentence
    ) -> [ClaimDraft] {
        let earlier = topic
        topic.read(syntax)
        references.topic = topic
        var findings = OfficeResolver(syntax: syntax, patterns: patterns, known: offices)
            .resolve(findings())
        findings += RosterLineReader(syntax: syntax, patterns: patterns).findings()
        findings += OfficeRosterReader(
            syntax: syntax, patterns: patterns, references: references
        ).findings()
        findings = FoundingReader(syntax: syntax, patterns: patterns, references: references)
            .completing(findings, times)
        findings += GapReader(syntax: syntax, patterns: patterns, references: references)
            .findings(after: findings)
        findings += EchoReader(syntax: syntax, patterns: patterns, references: references)
            .findings(after: findings)
        findings += HeadlineReader(syntax: syntax, patterns: patterns, references: references)
            .findings()
        var result: [ClaimDraft] = []
        var carried: Filler?
        for var finding in findings where !isOutdone(finding, findings) {
            let rule = patterns.rules[finding.pattern.rule]
            if finding.object == nil, rule.relation == .memberOf {
                // "The PLO was admitted": to what the article spoke of before.
                if topic.isAmong(finding.subject?.actors ?? []) { topic = earlier }
                guard let object = carried ?? unsaid(by: finding, topic),
                    object.actors.allSatisfy({ rule.object.allow(syntax.reading[$0.entity]) })
                else { continue }
                finding.object = object
            }
            if finding.object == nil, rule.isOfOffice, finding.isBare {
                // Of whom an office is known, that one is meant.
                let isKnown = finding.subject?.actors.contains { offices.knows($0.entity) }
                let isOfBody = finding.role.map(syntax.isOfBody) ?? true
                if isKnown == true || !isOfBody { continue }
                finding.object = earlier.main
            }
            if finding.object == nil, rule.relation == .claimedResponsibility {
                finding.object = references.struck(rule.object, syntax)
            }
            if rule.relation == .memberOf, let object = finding.object {
                carried = object
                topic.set(object.actors, in: syntax)
                // What one merely belongs to is told in passing.
                if rule.event?.facts.nature != .state || topic.isAmong(object.actors) {
                    sentence.organisation = object.actors.first
                }
            } else if [.established, .dissolved].contains(rule.relation), let body = finding.object
            {
                topic.set(body.actors, in: syntax)
                sentence.organisation = body.actors.first { !$0.isBody }
            }
            if EchoReader.isModel(finding), finding.trigger == syntax.lastFiniteVerb {
                sentence.claimed = finding
            }
            let writer = ClaimWriter(syntax: syntax, times: times, rule: rule, isLead: isLead)
            result += writer.drafts(finding)
            offices.learn(finding, rule, role: writer.role(finding), in: syntax.range)
        }
        return result
    }

    /// The organisation that a finding leaves to the sentences before: the one of the last claim,
    /// or what the article speaks of.
    private func unsaid(by finding: Finding, _ topic: Topic) -> Filler? {
        let end = syntax.range(syntax.groups[finding.trigger].words).end
        if let last = references.previous?.organisation, topic.mayMean(last, before: end) {
            return Filler(actors: [last], group: 0)
        }
        return finding.isBare || isDated(finding) ? topic.filler(before: end) : nil
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
        let verbs = VerbMatcher(syntax: syntax, patterns: patterns, references: references)
        let predicates = PredicateMatcher(
            syntax: syntax, patterns: patterns, references: references)
        let nominals = NominalMatcher(syntax: syntax, patterns: patterns, references: references)
        let names = NamesMatcher(syntax: syntax, patterns: patterns, references: references)
        let compounds = CompoundMatcher(syntax: syntax, patterns: patterns, references: references)
        var findings = NationalityReader(syntax: syntax, patterns: patterns).findings()
        for (i, group) in syntax.groups.enumerated() {
            switch group.kind {
            case .verb: findings += verbs.findings(at: i)
            case .noun:
                findings += predicates.findings(at: i)
                findings += nominals.findings(at: i)
                findings += names.findings(at: i)
                findings += compounds.findings(at: i)
            default: continue
            }
        }
        return findings
    }
}
