import Knowledge

/// Turns one finding into claims: one for each member of a list, with date, stance and roster.
struct ClaimWriter {
    let syntax: SentenceSyntax
    let times: ClaimTimes
    let rule: Rule
    let isLead: Bool

    func drafts(_ finding: Finding) -> [ClaimDraft] {
        var finding = finding
        if rule.isNegative { finding.stance.negate() }
        if finding.object == nil, rule.relation.facts.isSymmetric || rule.relation == .signed {
            return pairs(finding)
        }
        let subjects = finding.subject?.actors.map(Optional.some) ?? [nil]
        let objects = finding.object?.actors.map(Optional.some) ?? [nil]
        guard isComplete(finding) else { return [] }
        var result: [ClaimDraft] = []
        if isRespective(finding) {
            for (subject, object) in zip(subjects, objects) {
                result += claims(finding, subject, object)
            }
            return result
        }
        for subject in subjects {
            for object in objects
            where subject?.entity != object?.entity {
                result += claims(finding, subject, object)
            }
        }
        return result
    }

    /// A person joins and leaves parties and armed groups; of other bodies only states do.
    private func isMembership(_ subject: Actor?, _ object: Actor?) -> Bool {
        guard rule.relation == .memberOf, let subject, let object else { return true }
        let member = syntax.reading[subject.entity]
        // A party is let into an alliance of parties, not into a party.
        if member.organisationKind == .party {
            let body = syntax.reading[object.entity]
            return body.organisationKind != .party
                || Self.alliances.contains { body.name.contains($0) }
        }
        guard member.kind == .person else { return true }
        return [.party, .armedGroup].contains(syntax.reading[object.entity].organisationKind)
    }

    /// Parts of names of what parties join.
    private static let alliances = [
        "Alliance", "Coalition", "Front", "Bloc", "Europe", "International",
    ]

    /// "the ministers of A and B, X and Y": one for one.
    private func isRespective(_ finding: Finding) -> Bool {
        guard let subjects = finding.subject?.actors.count,
            let objects = finding.object?.actors.count, subjects > 1
        else { return false }
        return subjects == objects
            && (rule.relation == .holdsOffice || rule.relation == .appointed
                || syntax.words.contains { $0.form == syntax.grammar.respectively })
    }

    /// Whether the relation allows the ends that are missing.
    private func isComplete(_ finding: Finding) -> Bool {
        let facts = rule.relation.facts
        if finding.subject == nil, !facts.subjectKinds.isEmpty, !finding.isVacancy {
            guard rule.allowsUnnamedAgent else { return false }
        }
        return finding.object != nil
    }

    /// "A and B clashed": each with each of two or three.
    private func pairs(_ finding: Finding) -> [ClaimDraft] {
        guard let actors = finding.subject?.actors, (2...3).contains(actors.count),
            !isUnsigned(finding)
        else { return [] }
        var result: [ClaimDraft] = []
        for (i, a) in actors.enumerated() {
            for b in actors[(i + 1)...] where a.entity != b.entity {
                result += claims(finding, a, b)
            }
        }
        return result
    }

    /// "A, B and C have not signed it": that is no deal between them.
    private func isUnsigned(_ finding: Finding) -> Bool {
        rule.relation == .signed && finding.stance.polarity == .negated
    }

    // MARK: One claim

    private func claims(_ finding: Finding, _ subject: Actor?, _ object: Actor?) -> [ClaimDraft] {
        guard isMembership(subject, object), !leavesOfficeOpen(finding),
            rule.relation != .leads || finding.stance.modality != .possible
        else { return [] }
        var statement = Statement(
            subject: rule.relation.facts.subjectKinds.isEmpty ? nil : subject.map(id),
            relation: rule.relation, event: rule.event, object: object.map(id),
            role: role(finding), polarity: finding.stance.polarity,
            modality: finding.isComing ? .planned : finding.stance.modality,
            attributedTo: finding.stance.speaker.map { syntax.reading[$0].id })
        if let object, SplitNegation(syntax: syntax).denies(object) {
            statement.polarity = .negated
        }
        if finding.stance.isBarred, rule.event != .joined, rule.event != .rejoined {
            // "was dissuaded from attacking"
            statement.polarity = .negated
            statement.modality = .possible
        }
        return ClaimDater(syntax: syntax, times: times, isLead: isLead, rule: rule)
            .dated(statement, finding, item: subject, object: object)
            .map { resolved($0, finding) }
            .compactMap { MembershipIntent(finding.stance, refused: rule.refused).applied(to: $0) }
            .map { ClaimedAttack(reading: syntax.reading).applied(to: $0, by: subject) }
            .map { statement in
                ClaimDraft(
                    statement: ordered(statement), evidence: evidence(finding, subject, object),
                    roster: roster(finding), rule: rule.id)
            }
    }

    /// "voted to suspend X": so it is, unless from a later day on.
    private func resolved(_ statement: Statement, _ finding: Finding) -> Statement {
        guard finding.isResolved, statement.modality == .planned else { return statement }
        if let published = times.published, let day = statement.date?.span.earliest,
            day > published.last
        {
            return statement
        }
        var statement = statement
        statement.modality = .fact
        return statement
    }

    /// "may resign as president", "refused to resign": the end of an office that has not come and
    /// has no date tells nothing of its holder that the claim could say.
    private func leavesOfficeOpen(_ finding: Finding) -> Bool {
        guard rule.endsTenure else { return false }
        if finding.stance.polarity == .negated { return true }
        return !finding.stance.modality.isAsserted && times.expression(for: finding) == nil
    }

    private func id(_ actor: Actor) -> EntityID { syntax.reading[actor.entity].id }

    /// A deal between two states has no direction: the smaller id stands first.
    private func ordered(_ statement: Statement) -> Statement {
        guard statement.relation == .signed, let a = statement.subject, let b = statement.object,
            b < a, let index = syntax.reading.catalogue.index(of: b),
            syntax.reading[index].organisationKind != .treaty
        else { return statement }
        var statement = statement
        (statement.subject, statement.object) = (b, a)
        return statement
    }

    /// The office by its title, where the relation has one.
    func role(_ finding: Finding) -> String? {
        guard rule.relation == .holdsOffice || rule.relation == .appointed else { return nil }
        return finding.roleName ?? finding.role.flatMap { isFigure($0) ? nil : syntax.title($0) }
    }

    /// "took the reins of", "at the helm of", "in charge of": no title.
    private func isFigure(_ role: Range<Int>) -> Bool {
        role.count == 1
            && syntax.grammar.figures.contains(syntax.words[role.lowerBound].form)
    }

    private func evidence(_ finding: Finding, _ subject: Actor?, _ object: Actor?) -> Evidence {
        func range(_ actor: Actor?, _ filler: Filler?) -> TextRange? {
            if let words = filler?.words { return words }
            guard let actor else { return nil }
            let range = syntax.reading.mentions[actor.mention].range
            return syntax.range.contains(range) ? range : nil
        }
        return Evidence(
            sentence: syntax.range, subject: range(subject, finding.subject),
            object: range(object, finding.object),
            context: finding.subject?.context ?? finding.object?.context)
    }

    private func roster(_ finding: Finding) -> Roster? {
        guard rule.relation == .memberOf, rule.event == .confirmed,
            let list = finding.subject?.list, let first = list.first
        else { return nil }
        let counted = counted(finding)
        return Roster(
            id: syntax.reading.mentions[first.mention].range.start,
            isComplete: rule.listsAll && !isPartial(finding) || counted == list.count,
            count: counted ?? list.count)
    }

    /// "also comprises": beside others.
    private func isPartial(_ finding: Finding) -> Bool {
        let first = syntax.groups[finding.trigger].words.lowerBound
        return first > 0
            && syntax.words[(first - 1)...first].contains { $0.form == syntax.grammar.also }
    }

    /// The number printed with the list: "its six members: …", "comprises six states: …".
    private func counted(_ finding: Finding) -> Int? {
        let group = finding.subject.map(\.group) ?? finding.trigger
        guard syntax.groups.indices.contains(group) else { return nil }
        let (first, last) = (min(finding.trigger, group), max(finding.trigger, group))
        return syntax.groups[first...last].lazy.compactMap { $0.noun?.number }.first
    }
}
