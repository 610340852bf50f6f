import Knowledge

/// Decides which time expression of a sentence dates which event.
struct ClaimTimes {
    let syntax: SentenceSyntax
    let published: PartialDate?
    /// The date that the text named last before the sentence.
    let earlier: PartialDate?
    /// For each group that is a time, the verb it belongs to; nil elsewhere.
    let owners: [Int?]

    init(_ syntax: SentenceSyntax, published: PartialDate?, earlier: PartialDate?) {
        self.syntax = syntax
        self.published = published
        self.earlier = earlier
        owners = syntax.groups.indices.map { i in
            syntax.groups[i].is(.time) ? TimeOwner(syntax).verb(owning: i) : nil
        }
    }

    /// The 5 April of "in 1955 A (5 April) and B (23 September) joined", with the year of the verb.
    func inYear(_ expression: TimeExpression, of finding: Finding) -> TimeExpression {
        guard expression.basis == .relative, case .on(let day) = expression.span,
            day.precision >= .month, let verb = self.expression(for: finding)?.span,
            case .on(let year) = verb, year.precision == .year,
            let date = day.precision == .day
                ? PartialDate(year: year.year, month: day.month, day: day.day)
                : PartialDate(year: year.year, month: day.month)
        else { return expression }
        var expression = expression
        expression.span = .on(date)
        expression.futureSpan = nil
        return expression
    }

    /// Whether the clause over a finding, which announces it, is dated before `day`.
    func isAnnounced(_ finding: Finding, before day: CalendarDay) -> Bool {
        finding.verbs.dropFirst().contains { verb in
            time(of: verb)?.span.latest.map { $0 < day } ?? false
        }
    }

    /// The verb that the time group `i` belongs to.
    func owner(of i: Int) -> Int? { owners[i] }

    /// The expression that dates a finding, if any.
    func expression(for finding: Finding) -> TimeExpression? {
        if finding.isMentioned, finding.pattern.construction == .nouns { return own(finding) }
        if let own = own(finding) ?? adjacent(finding) { return own }
        for verb in finding.verbs.isEmpty ? nearestVerb(finding) : finding.verbs {
            guard var time = time(of: verb) else { continue }
            // "said on Monday it would leave": the Monday of the saying is past.
            if verb != finding.trigger { time.futureSpan = nil }
            return time
        }
        return timeInside(finding)
    }

    /// "its 2012 exit", "Monday's exit": a time inside the event's own words.
    private func own(_ finding: Finding) -> TimeExpression? {
        guard finding.verbs.isEmpty, !finding.isState,
            let noun = syntax.groups[finding.trigger].noun
        else { return nil }
        if let owning = syntax.clauses.timeOwning(finding.trigger) { return expression(owning) }
        return syntax.words[noun.words].first { $0.time >= 0 }.map { syntax.times[$0.time] }
    }

    /// The time of the first of some verbs that has one.
    func expression(ofOneOf verbs: [Int]) -> TimeExpression? {
        verbs.lazy.compactMap { time(of: $0) }.first
    }

    /// "hosted the 2008 summit": a time inside the event that is held, which is that of holding it.
    func inEvent(_ finding: Finding, _ relation: RelationKind) -> TimeExpression? {
        let end = min(finding.end, syntax.groups.count)
        guard [.hosts, .exercisesWith, .fights].contains(relation), finding.trigger < end else {
            return nil
        }
        let nouns = syntax.groups[finding.trigger..<end].compactMap(\.noun)
        let word = nouns.lazy.flatMap { syntax.words[$0.words] }.first { $0.time >= 0 }
        return word.map { syntax.times[$0.time] }
    }

    /// "since the September 2021 coup": a time inside the words behind, if they tell when.
    private func timeInside(_ finding: Finding) -> TimeExpression? {
        let i = finding.end
        guard i + 1 < syntax.groups.count, syntax.groups[i].is(.preposition),
            let noun = syntax.groups[i + 1].noun,
            let word = syntax.words[noun.words].first(where: { $0.time >= 0 })
        else { return nil }
        var expression = syntax.times[word.time]
        guard case .on(let date) = expression.span else { return nil }
        let (form, grammar) = (syntax.clauses.form(i), syntax.grammar)
        switch form {
        case grammar.after, grammar.following: expression.span = .moment(from: date, to: nil)
        case grammar.before: expression.span = .moment(from: nil, to: date)
        case grammar.since: expression.span = .period(.date(date), .open)
        case grammar.until: expression.span = .period(.open, .date(date))
        case grammar.in, grammar.on, grammar.at, grammar.during: break
        default: return nil
        }
        return expression
    }

    /// A time directly behind the words that matched.
    private func adjacent(_ finding: Finding) -> TimeExpression? {
        let i = finding.end
        guard finding.verbs.isEmpty, i < syntax.groups.count, syntax.groups[i].is(.time) else {
            return nil
        }
        return expression(i)
    }

    /// "left over the invasion of X and rejoined in 1980": no verb here dates the invasion.
    func isAside(_ finding: Finding) -> Bool {
        finding.verbs.isEmpty && !finding.isState && finding.trigger > 0
            && syntax.groups[finding.trigger - 1].is(.preposition)
    }

    private func nearestVerb(_ finding: Finding) -> [Int] {
        let groups = syntax.groups
        // "to forestall its expulsion, and came back in 1974": another clause.
        let after = groups.indices.first {
            $0 >= finding.end && (groups[$0].isVerb || groups[$0].is(.conjunction))
        }.flatMap { groups[$0].isVerb ? $0 : nil }
        let before = groups[..<finding.trigger].lastIndex { $0.isVerb || $0.is(.stop) }
            .flatMap { groups[$0].isVerb ? $0 : nil }
        return isAside(finding) ? [] : [after, before].compactMap { $0 }
    }

    private func time(of verb: Int) -> TimeExpression? {
        if let described = timeInWhich(verb) { return described }
        let owned = owners.indices.filter { owners[$0] == verb }
        if let first = owned.first(where: { $0 > verb }) ?? owned.first {
            return afterThing(first) ?? expression(first)
        }
        if let until = untilTime(behind: verb) { return until }
        if let gerund = timeOfGerund(before: verb) { return gerund }
        if let fronted = frontedClauseTime(before: verb) { return fronted }
        if let main = mainVerb(ofWhenClause: verb),
            let time = owners.indices.first(where: { owners[$0] == main })
        {
            return atItsEnd(time)
        }
        if let trailing = trailingClauseTime(behind: verb) ?? counted(behind: verb) {
            return trailing
        }
        let link = syntax.clauses.link(verb)
        if let shared = timeBeforeBoth(verb, link) { return shared }
        guard let lead = link.follows else { return nil }
        // "In 1999 X joined and then froze …": the fronted time serves both.
        guard let fronted = owners.indices.first(where: { owners[$0] == lead && $0 < lead }) else {
            return nil
        }
        return expression(fronted)
    }

    func expression(_ group: Int) -> TimeExpression? {
        guard syntax.groups[group].is(.time) else { return nil }
        let time = syntax.words[syntax.groups[group].words.lowerBound].time
        return time >= 0 ? syntax.times[time] : nil
    }

    /// "formed after the pact of 1992": some day after the thing that the year belongs to.
    private func afterThing(_ group: Int) -> TimeExpression? {
        guard group >= 2, syntax.groups[group - 1].isNoun,
            syntax.groups[group - 2].is(.preposition),
            syntax.clauses.form(group - 2) == syntax.grammar.after,
            var expression = expression(group), expression.anchor == .of,
            case .on(let date) = expression.span
        else { return nil }
        expression.span = .moment(from: date, to: nil)
        return expression
    }

    /// The times between the brackets behind a name; none for a name of another sentence.
    func expressions(beside actor: Actor) -> [TimeExpression] {
        guard let aside = actor.aside,
            syntax.range.contains(syntax.reading.mentions[actor.mention].range)
        else { return [] }
        return expressions(inAside: aside)
    }

    /// The first time between the brackets behind a name.
    func expressions(inAside words: Range<Int>) -> [TimeExpression] {
        // "Zaire (Congo from 1997)" tells of the name.
        let words = words.prefix { syntax.words[$0].part != .stop }
        guard !words.contains(where: { syntax.words[$0].mention >= 0 }) else { return [] }
        return words.compactMap {
            syntax.words[$0].time >= 0 ? syntax.times[syntax.words[$0].time] : nil
        }
    }
}
