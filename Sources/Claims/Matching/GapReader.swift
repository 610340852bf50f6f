import Knowledge

/// Reads memberships whose verb is left out: "Brunei joined in 1984, Vietnam in 1995 and Laos in
/// 1997, followed by Cambodia in 1999".
struct GapReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    let times: ClaimTimes

    var groups: [Group] { syntax.groups }

    /// What the names behind dated memberships add to them.
    func findings(after models: [Finding]) -> [Finding] {
        models.flatMap { model -> [Finding] in
            let rule = patterns.rules[model.pattern.rule]
            guard rule.relation == .memberOf else { return [] }
            let standings = standings(like: model)
            if !standings.isEmpty { return standings }
            guard groups[model.trigger].isVerb else {
                // "the accession of A in 1972, B in 1980 and C in 1991"
                let listed = time(at: model.end).map { findings(like: model, behind: $0, rule) }
                return followers(of: model, rule) + (listed ?? []) + further(model, rule)
            }
            let others =
                further(model, rule) + frontedFindings(like: model, rule)
                + compared(with: model, rule)
            guard others.isEmpty,
                let last = time(at: model.end) ?? lastBeforeFollowed(model.end)
            else { return others + onceMore(model, behind: model.end) }
            let again = again(model, behind: last)
            let timed = findings(like: model, behind: last, rule)
            return (again.isEmpty ? onceMore(model, behind: last) : again)
                + (timed.isEmpty ? followedBy(model, rule) : timed)
        }
    }

    /// "suspended in 2000, and again from 2006 to 2014": once more.
    private func again(_ model: Finding, behind last: Int) -> [Finding] {
        var time = last + 1
        if time < groups.count, groups[time].is(.comma) { time += 1 }
        if time < groups.count, groups[time].is(.conjunction) { time += 1 }
        guard time > last + 1, time < groups.count, groups[time].is(.time),
            syntax.words[groups[last].words.upperBound..<groups[time].words.lowerBound]
                .contains(where: { $0.form == syntax.grammar.again })
                || isOfOneAlone(model, behind: time)
        else { return [] }
        var finding = model
        finding.verbs = []
        finding.trigger = time
        finding.end = time
        return [finding]
    }

    /// "was suspended in 2000 and 2006": one member twice, not two members in turn.
    private func isOfOneAlone(_ model: Finding, behind time: Int) -> Bool {
        guard model.subject?.actors.count == 1, model.object?.actors.count == 1,
            patterns.rules[model.pattern.rule].event?.facts.nature == .change,
            groups[time - 1].is(.conjunction)
        else { return false }
        return time + 1 >= groups.count || groups[time + 1].is(.comma) || groups[time + 1].is(.stop)
    }

    /// "suspended in 2000 for breaking the rules and again, for good, in 2006".
    private func onceMore(_ model: Finding, behind last: Int) -> [Finding] {
        guard
            let joint = groups.indices.first(where: { i in
                i > last
                    && (groups[i].is(.stop) || groups[i].verb?.isFinite == true
                        || groups[i].noun?.actors.isEmpty == false || opensAgain(i))
            }), opensAgain(joint),
            let time = groups.indices.first(where: { $0 > joint && !groups[$0].is(.comma) }),
            groups[time].is(.time)
        else { return [] }
        var finding = model
        finding.verbs = []
        finding.trigger = time
        finding.end = time
        return [finding]
    }

    /// "and again".
    private func opensAgain(_ i: Int) -> Bool {
        guard groups[i].is(.conjunction), i + 1 < groups.count else { return false }
        return syntax.words[groups[i].words.upperBound..<groups[i + 1].words.lowerBound]
            .contains { $0.form == syntax.grammar.again }
    }

    /// "In March 1979 X left, closely followed by A and B": at about the same time; "X left in 1979,
    /// followed a year later by A": at its own.
    private func followedBy(_ model: Finding, _ rule: Rule) -> [Finding] {
        guard
            let verb = groups.indices.first(where: {
                $0 >= model.end && (groups[$0].isVerb || groups[$0].is(.stop))
            }), groups[verb].verb?.lemma == syntax.grammar.follow,
            groups[verb].verb?.mayBeParticiple == true, groups[verb - 1].is(.comma)
        else { return [] }
        let time = verb + 1 < groups.count && groups[verb + 1].is(.time) ? verb + 1 : nil
        let name = (time ?? verb) + 2
        guard name < groups.count, groups[name - 1].is(.preposition),
            syntax.clauses.form(name - 1) == syntax.grammar.by, let noun = groups[name].noun,
            time != nil || name + 1 >= groups.count || !groups[name + 1].is(.time),
            let subject = AtomMatcher(syntax: syntax, rule: rule, references: references)
                .actors(.subject, noun, group: name)
        else { return [] }
        var finding = model
        finding.subject = subject
        (finding.trigger, finding.end) = (name, time ?? name + 1)
        finding.verbs = time == nil ? [model.trigger] : []
        return [finding]
    }

    /// The time with which a membership closes, before or behind its last words.
    private func time(at end: Int) -> Int? {
        // "was suspended from O after its second coup in 2021, and B in 2022".
        var end = end
        while end + 2 < groups.count, groups[end].is(.preposition), groups[end + 1].isNoun {
            end += 2
        }
        // "joined together in 2007, and B in 2016".
        if end < groups.count, syntax.clauses.form(end) == syntax.grammar.together { end += 1 }
        if end < groups.count, groups[end].is(.time) { return end }
        // "was suspended twice, in 2000 and 2006".
        if end + 2 < groups.count, groups[end].is(.comma), groups[end + 1].is(.time),
            groups[end + 2].is(.conjunction)
        {
            return end + 1
        }
        return end > 0 && groups[end - 1].is(.time) ? end - 1 : nil
    }

    /// "In 1973 A joined B, followed by C in 1986": the last group before the comma.
    private func lastBeforeFollowed(_ end: Int) -> Int? {
        guard end > 0, end + 1 < groups.count, groups[end].is(.comma),
            groups[end + 1].verb?.lemma == syntax.grammar.follow
        else { return nil }
        return end - 1
    }

    private func findings(like model: Finding, behind last: Int, _ rule: Rule) -> [Finding] {
        let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
        var result: [Finding] = []
        var end = lastOfTimes(from: last)
        while let name = behindLink(end + 1) ?? behindAside(end + 1) ?? behindClause(end + 1),
            let noun = groups[name].noun,
            noun.owner == nil,
            let time = timeOwned(by: name), !opensClause(time),
            let slot = gap(noun, model), let filler = matcher.actors(slot, noun, group: name)
        {
            var finding = result.last ?? model
            if slot == .subject { finding.subject = filler } else { finding.object = filler }
            finding.verbs = []
            finding.trigger = name
            finding.end = time
            result.append(finding)
            end = lastOfTimes(from: time)
            if let again = again(finding, behind: end).first {
                result.append(again)
                end = again.end
            }
        }
        return result
    }

    /// "In 1990 the bloc admitted A, and in 1991 B and C; in 1995 D": the times stand before.
    private func frontedFindings(like model: Finding, _ rule: Rule) -> [Finding] {
        let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
        var result: [Finding] = []
        var i = model.end
        while i + 2 < groups.count {
            if groups[i].is(.comma) { i += 1 }
            guard i + 2 < groups.count, groups[i].is(.conjunction) || groups[i].is(.stop),
                groups[i + 1].is(.time), let noun = groups[i + 2].noun, noun.owner == nil,
                i + 3 >= groups.count
                    || groups[i + 3].is(.comma) || groups[i + 3].is(.stop)
                    || groups[i + 3].is(.conjunction),
                let slot = gap(noun, model), let filler = matcher.actors(slot, noun, group: i + 2)
            else { break }
            var finding = result.last ?? model
            if slot == .subject { finding.subject = filler } else { finding.object = filler }
            finding.verbs = []
            finding.trigger = i + 2
            finding.end = i + 1
            result.append(finding)
            i += 3
        }
        return result
    }

    /// The last of "in 1977 and 1978", of which there is one for each of two names.
    private func lastOfTimes(from time: Int) -> Int {
        var last = time
        while last + 2 < groups.count, groups[last].is(.time), groups[last + 2].is(.time),
            !opensAgain(last + 1),
            groups[last + 1].is(.conjunction) || groups[last + 1].is(.comma)
        { last += 2 }
        return last
    }

    /// The time behind a name, or behind words between commas: "and Oman, until then alone, in
    /// 1991".
    private func timeOwned(by name: Int) -> Int? {
        let next = name + 1
        guard next < groups.count else { return nil }
        if groups[next].is(.time) { return next }
        guard groups[next].is(.comma),
            let closing = groups.indices.first(where: { $0 > next && groups[$0].is(.comma) }),
            closing + 1 < groups.count, groups[closing + 1].is(.time),
            !groups[next..<closing].contains(where: { $0.verb?.isSurelyFinite == true })
        else { return nil }
        return closing + 1
    }

    /// Which end a name stands for: "joined the one in 2002 and the other in 2004".
    private func gap(_ noun: NounGroup, _ model: Finding) -> Slot? {
        func kind(_ actor: Actor?) -> EntityKind? { actor.map { syntax.reading[$0.entity].kind } }
        let own = kind(noun.actors.first)
        if own == kind(model.subject?.actors.first) { return .subject }
        return own == kind(model.object?.actors.first) ? .object : .subject
    }

    /// A verb behind the time has the name for its subject: "…, and Laos in 1997 declined".
    private func opensClause(_ time: Int) -> Bool {
        time + 1 < groups.count && groups[time + 1].isVerb
    }

    /// Index behind ", after it signed the treaty, and", ", a week after independence, and".
    private func behindAside(_ comma: Int) -> Int? {
        guard comma + 1 < groups.count, groups[comma].is(.comma),
            groups[comma + 1].is(.subordinator) || groups[comma + 1].is(.preposition)
                || syntax.clauses.opensSpan(comma + 1),
            let closing = groups.indices.first(where: {
                $0 > comma && (groups[$0].is(.comma) || groups[$0].is(.stop))
            }), groups[closing].is(.comma), closing + 1 < groups.count,
            groups[closing + 1].is(.conjunction) || syntax.clauses.opensSpan(comma + 1)
        else { return nil }
        return behindLink(closing)
    }

    /// Index behind "after a junta took power, and": a clause without a comma before it.
    private func behindClause(_ opening: Int) -> Int? {
        guard opening < groups.count,
            groups[opening].is(.subordinator)
                || groups[opening].is(.preposition)
                    && syntax.grammar.clauseOpeners.contains(syntax.clauses.form(opening)),
            let closing = groups.indices.first(where: {
                $0 > opening && (groups[$0].is(.comma) || groups[$0].is(.stop))
            }), closing + 1 < groups.count, groups[closing].is(.comma),
            groups[closing + 1].is(.conjunction)
        else { return nil }
        return behindLink(closing)
    }

    /// Index behind a comma, "and", "followed by" or "as did".
    private func behindLink(_ start: Int) -> Int? {
        var i = start
        if i < groups.count, groups[i].is(.comma) || groups[i].is(.stop) { i += 1 }
        if i < groups.count, groups[i].is(.conjunction) { i += 1 }
        if i + 1 < groups.count, let verb = groups[i].verb,
            verb.lemma == syntax.grammar.follow, groups[i + 1].is(.preposition),
            syntax.clauses.form(i + 1) == syntax.grammar.by
        {
            i += 2
        } else if i + 1 < groups.count, syntax.clauses.form(i) == syntax.grammar.as,
            let verb = groups[i + 1].verb,
            verb.lemma == syntax.grammar.be || verb.lemma == syntax.grammar.do
        {
            i += 2
        }
        return i > start && i < groups.count && groups[i].isNoun && !syntax.clauses.opensSpan(i)
            ? i : nil
    }
}
