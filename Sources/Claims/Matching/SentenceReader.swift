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
        references.home = memory.home
        references.protagonist = memory.protagonist
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
        findings += FurtherOfficesReader(
            syntax: syntax, patterns: patterns, references: references, times: times
        ).findings(after: findings)
        findings += CounterpartReader(syntax: syntax, patterns: patterns, known: memory.offices)
            .findings(after: findings)
        findings += PredecessorReader(syntax: syntax, patterns: patterns).findings(after: findings)
        findings += PostsReader(syntax: syntax, patterns: patterns, references: references)
            .findings(after: findings)
        findings = FoundingReader(syntax: syntax, patterns: patterns, references: references)
            .completing(findings, times)
        let gaps = GapReader(
            syntax: syntax, patterns: patterns, references: references, times: times)
        findings += gaps.findings(after: findings)
        let echoes = EchoReader(syntax: syntax, patterns: patterns, references: references)
            .findings(after: findings)
        findings += echoes + gaps.findings(after: echoes)
        findings += HeadlineReader(syntax: syntax, patterns: patterns, references: references)
            .findings()
        var result: [ClaimDraft] = []
        var carried: Filler?
        var bodies: [Int: Filler] = [:]
        for var finding in findings where !isOutdone(finding, findings) {
            let rule = patterns.rules[finding.pattern.rule]
            let around = body(around: finding, findings)
            if around != nil { finding.object = nil }
            let shared = leader(of: finding).flatMap { bodies[$0] } ?? around
            guard let complete = supplying(finding, rule, shared ?? carried, &memory, earlier)
            else { continue }
            finding = complete
            if rule.relation == .memberOf, isCarried(finding, rule) {
                carried = finding.object ?? carried
                bodies[finding.trigger] = finding.object
            }
            learn(finding, rule, &memory.topic, sentence)
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
        let drafts = result.closingTenures().withoutEchoes()
        memory.foundations.learn(drafts)
        return memory.foundations.dating(drafts)
    }

    /// The verb that a finding goes on with: "left O, the year in which it joined P, only to return".
    private func leader(of finding: Finding) -> Int? {
        guard syntax.groups[finding.trigger].isVerb else { return nil }
        let link = syntax.clauses.link(finding.trigger)
        if case .linking(let k)? = link.governors.first { return k }
        return link.follows
    }

    /// "X, which left in 1999, returned to O in 2006": the body of the clause around a relative one
    /// that names none.
    private func body(around finding: Finding, _ all: [Finding]) -> Filler? {
        guard finding.object.map({ $0.context != nil }) ?? true,
            patterns.rules[finding.pattern.rule].relation == .memberOf,
            syntax.groups[finding.trigger].isVerb, syntax.clauses.link(finding.trigger).isRelative,
            let subject = finding.subject?.actors.map(\.entity)
        else { return nil }
        return all.lazy.first { other in
            patterns.rules[other.pattern.rule].relation == .memberOf
                && other.trigger > finding.trigger && other.subject?.actors.map(\.entity) == subject
                && syntax.groups[other.trigger].isVerb
                && !syntax.clauses.link(other.trigger).isRelative && other.object != nil
        }?.object
    }

    /// Whether the next membership of the sentence may be one of the same organisation: not of the
    /// "G7" of "the first G7 country to apply".
    private func isCarried(_ finding: Finding, _ rule: Rule) -> Bool {
        guard finding.pattern.construction == .is, rule.event?.facts.nature == .state,
            let object = finding.object, let noun = syntax.groups[object.group].noun
        else { return true }
        return object.actors.contains { actor in
            noun.actors.contains { $0.mention == actor.mention }
        }
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
