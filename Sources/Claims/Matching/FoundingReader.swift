import Knowledge

/// Reads who founded a body from who signed what founded it: "came into being in 1981, when A and
/// B signed its charter", "was created by a treaty signed in 1960 by A and B".
struct FoundingReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }

    /// The findings with the founders that they leave to a charter, whose date is the foundation's
    /// where that has none of its own.
    func completing(_ findings: [Finding], _ times: ClaimTimes) -> [Finding] {
        guard let pattern = patterns.founding else { return findings }
        var result = findings.map { dated($0, by: findings, times) }
        for i in findings.indices where isFoundation(findings[i]) {
            guard
                let (verb, founders) = signing(behind: findings[i]) ?? signing(of: findings[i])
                    ?? signing(before: findings[i])
            else {
                if let founders = listed(behind: findings[i]) {
                    var finding = result[i]
                    finding.pattern = pattern
                    finding.subject = founders
                    result.append(finding)
                    continue
                }
                // "was created by the Treaty of Lima, concluded on 26 March 1991".
                if times.expression(for: findings[i]) == nil,
                    let verb = participle(behind: findings[i])
                {
                    result[i].verbs.append(verb)
                }
                continue
            }
            if times.expression(for: findings[i]) == nil { result[i].verbs.append(verb) }
            var finding = result[i]
            finding.pattern = pattern
            finding.subject = founders
            finding.trigger = verb
            // "A and B signed its charter": neither a deal between the two nor another claim.
            result.removeAll { $0.trigger == verb && isSigning($0, of: finding) }
            result.append(finding)
        }
        return result
    }

    /// "X was a founder of Y, which was created in 1945": in the year of the foundation.
    private func dated(
        _ finding: Finding, by findings: [Finding], _ times: ClaimTimes
    ) -> Finding {
        guard patterns.rules[finding.pattern.rule].event == .founded,
            times.expression(for: finding) == nil,
            let foundation = findings.first(where: {
                isFoundation($0)
                    && (finding.object == nil
                        || $0.object?.actors.first?.entity == finding.object?.actors.first?.entity)
            })
        else { return finding }
        var finding = finding
        finding.verbs.append(foundation.trigger)
        return finding
    }

    private func relation(_ finding: Finding) -> RelationKind {
        patterns.rules[finding.pattern.rule].relation
    }

    private func isSigning(_ finding: Finding, of founding: Finding) -> Bool {
        let body = founding.object?.actors.first?.entity
        return relation(finding) == .signed
            || relation(finding) == .memberOf && finding.object?.actors.first?.entity == body
    }

    private func isFoundation(_ finding: Finding) -> Bool {
        relation(finding) == .established && finding.stance.polarity == .affirmed
            && finding.stance.modality.isAsserted && groups[finding.trigger].isVerb
            && finding.object?.actors.count == 1
    }

    /// "was founded as a union of the seven states that were independent then: A, B and C".
    private func listed(behind foundation: Finding) -> Filler? {
        let rest = groups.indices[(foundation.trigger + 1)...]
        guard let colon = rest.first(where: { groups[$0].is(.stop) || groups[$0].is(.colon) }),
            groups[colon].is(.colon), colon + 1 < groups.count,
            groups[(foundation.trigger + 1)..<colon].contains(where: isOfStates),
            groups.indices[(foundation.trigger + 1)..<colon].allSatisfy({
                groups[$0].verb?.isFinite != true || syntax.clauses.isInRelative($0)
            }),
            let founders = states(at: colon + 1), founders.actors.count > 1,
            colon + 2 == groups.count || groups[colon + 2].is(.stop)
        else { return nil }
        return founders
    }

    /// "seven states", "its founding members".
    private func isOfStates(_ group: Group) -> Bool {
        guard let noun = group.noun, noun.actors.isEmpty else { return false }
        let head = syntax.words[noun.head]
        return head.inflections.contains(.plural)
            && (head.use.contains(.country) || head.lemma == syntax.grammar.member)
    }

    /// The first verb of signing behind a foundation, with those who sign.
    private func signing(behind foundation: Finding) -> (verb: Int, founders: Filler)? {
        let end = groups.indices.first { $0 > foundation.trigger && groups[$0].is(.stop) }
        let clauses = groups.indices[(foundation.trigger + 1)..<(end ?? groups.count)]
        guard
            let verb = clauses.first(where: {
                groups[$0].verb.map { syntax.grammar.signing.contains($0.lemma) } ?? false
            }),
            let sign = groups[verb].verb, sign.isFinite, !sign.isNegated, !sign.modal.isKnown,
            let founders = sign.isPassive || isParticiple(verb)
                ? agents(of: verb) : signatories(of: verb)
        else { return nil }
        return (verb, founders)
    }

    /// "A and B signed the Treaty of Lima, by which it was founded": who signed the charter that
    /// the foundation goes by.
    private func signing(of foundation: Finding) -> (verb: Int, founders: Filler)? {
        guard let subject = foundation.object?.group, subject > 3, subject < foundation.trigger,
            groups[subject - 1].is(.relative), groups[subject - 2].is(.preposition),
            let charter = syntax.clauses.antecedents(before: subject - 2).first(where: isCharter),
            let verb = syntax.clauses.previousVerb(before: charter, where: \.isFinite),
            let sign = groups[verb].verb, syntax.grammar.signing.contains(sign.lemma),
            !sign.isPassive, !sign.isNegated, !sign.modal.isKnown,
            let first = syntax.clauses.link(verb).subjects.first, let founders = states(at: first)
        else { return nil }
        return (verb, founders)
    }

    /// "A and B signed the convention that set up Y", "the treaty establishing Y".
    private func signing(before foundation: Finding) -> (verb: Int, founders: Filler)? {
        guard foundation.trigger > 0 else { return nil }
        let isRelative =
            groups[foundation.trigger - 1].is(.relative)
            || groups[foundation.trigger - 1].is(.that)
        let charter = foundation.trigger - (isRelative ? 2 : 1)
        guard charter > 1, isRelative || groups[foundation.trigger].verb?.isGerund == true,
            isCharter(charter), let sign = groups[charter - 1].verb,
            syntax.grammar.signing.contains(sign.lemma), sign.isFinite, !sign.isPassive,
            !sign.isNegated, !sign.modal.isKnown,
            let first = syntax.clauses.link(charter - 1).subjects.first,
            let founders = states(at: first), let pattern = patterns.founding
        else { return nil }
        let all = Companions(syntax: syntax, references: references)
            .added(to: founders, behind: foundation.end, patterns.rules[pattern.rule])
        return (charter - 1, all ?? founders)
    }

    /// The participle of signing beside the charter that is the agent of a foundation.
    private func participle(behind foundation: Finding) -> Int? {
        let end = groups.indices.first { $0 > foundation.trigger && groups[$0].is(.stop) }
        return groups.indices[(foundation.trigger + 1)..<(end ?? groups.count)].first { i in
            groups[i].verb.map { syntax.grammar.signing.contains($0.lemma) } == true
                && groups[i].verb?.mayBeParticiple == true
                && (isCharter(i - 1) || groups[i - 1].is(.comma) && isCharter(i - 2))
        }
    }

    /// "a treaty signed in Lima", "its charter, signed by A and B".
    private func isParticiple(_ verb: Int) -> Bool {
        guard groups[verb].verb?.mayBeParticiple == true else { return false }
        return groups[verb - 1].is(.comma) || isCharter(verb - 1)
    }

    /// "…, when A and B signed its charter", "by a treaty that A and B signed".
    private func signatories(of verb: Int) -> Filler? {
        let link = syntax.clauses.link(verb)
        guard let subject = link.subjects.first, let states = states(at: subject) else {
            return nil
        }
        if verb + 1 < groups.count, isCharter(verb + 1) {
            return isOccasion(subject - 1) && states.actors.count > 1 && !isWithOthers(verb + 2)
                ? states : nil
        }
        guard let opening = syntax.clauses.relativeOpening(before: subject) else { return nil }
        return syntax.clauses.antecedents(before: opening).contains(where: isCharter)
            ? states : nil
    }

    /// "when", "as", "after", but not "before".
    private func isOccasion(_ i: Int) -> Bool {
        let grammar = syntax.grammar
        return i > 0 && [grammar.when, grammar.as, grammar.after].contains(syntax.clauses.form(i))
    }

    /// "signed a treaty with X": one of many of theirs.
    private func isWithOthers(_ i: Int) -> Bool {
        i < groups.count && groups[i].is(.preposition)
            && syntax.clauses.form(i) == syntax.grammar.with
    }

    /// "by a treaty signed in Lima by A and B".
    private func agents(of verb: Int) -> Filler? {
        var before = verb - 1
        while before > 0, !groups[before].isNoun { before -= 1 }
        guard isCharter(before) else { return nil }
        var i = verb + 1
        while i + 1 < groups.count, !groups[i].isVerb {
            if groups[i].is(.preposition), syntax.clauses.form(i) == syntax.grammar.by {
                return states(at: i + 1)
            }
            i += 1
        }
        return nil
    }

    private func states(at group: Int) -> Filler? {
        guard let pattern = patterns.founding else { return nil }
        let rule = patterns.rules[pattern.rule]
        if let filler = AtomMatcher(syntax: syntax, rule: rule, references: references)
            .filler(.subject, at: group)
        {
            return filler
        }
        // "the leaders of A and B": they sign for their states.
        guard let noun = groups[group].noun, syntax.words[noun.head].use.contains(.role) else {
            return nil
        }
        let isOf =
            group + 2 < groups.count && groups[group + 1].is(.preposition)
            && syntax.clauses.form(group + 1) == syntax.grammar.of
        let named = noun.actors.isEmpty && isOf ? groups[group + 2].noun : noun
        let actors = (named?.actors ?? []).map(\.standingForItself)
            .filter { syntax.reading[$0.entity].kind == .state }
        return actors.isEmpty ? nil : Filler(actors: actors, group: group)
    }

    /// "its charter", "the Treaty of Lima".
    private func isCharter(_ group: Int) -> Bool {
        guard let noun = groups[group].noun, noun.items.isEmpty else { return false }
        let head = syntax.words[noun.head]
        if head.mention < 0 {
            return head.use.contains(.charter) && !head.inflections.contains(.plural)
        }
        let entity = syntax.actors.entity(syntax.reading.mentions[head.mention])
        return entity.map { syntax.reading[$0].organisationKind == .treaty } ?? false
    }
}
