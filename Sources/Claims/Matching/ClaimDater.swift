import Knowledge

/// Gives statements their dates.
struct ClaimDater {
    let syntax: SentenceSyntax
    let times: ClaimTimes
    let isLead: Bool
    let rule: Rule

    /// The statement with its date; several where the text gives several, as in "member from 1999
    /// to 2006".
    func dated(
        _ statement: Statement, _ finding: Finding, item: Actor?, object: Actor?
    ) -> [Statement] {
        // Whose citizen somebody is holds at all times.
        guard statement.relation != .nationalOf else { return [statement] }
        var statement = statement
        // "A, B and C form the bloc": they are its members. But in a chronicle, "1949: the alliance
        // is founded by A, B and C".
        if statement.event == .founded, finding.isPresent, finding.pattern.construction == .verbs,
            syntax.role != .headline, !isLongAgo(finding)
        {
            statement.event = .confirmed
        }
        if let item, statement.event == .confirmed || finding.subject?.list != nil {
            let expressions = times.expressions(beside: item).map { times.inYear($0, of: finding) }
            if !expressions.isEmpty {
                return statement.event == .confirmed
                    ? history(statement, expressions, isFormer: finding.isFormer)
                    : expressions.flatMap { dated(statement, finding, by: $0) }
            }
        }
        if finding.isListed {
            var statement = statement
            statement.date = finding.time.map { ClaimDate(span: $0.span, basis: $0.basis) }
            // "has belonged to A since 1974, and to B": it does now.
            let isStanding =
                finding.time == nil && statement.event?.facts.nature == .state && finding.isPresent
            return [isStanding ? undated(statement, finding) : statement]
        }
        if let tenure = tenure(statement, finding) { return [tenure] }
        if MembershipIntent(finding.stance).isAnnouncement(statement) {
            return [announced(statement, finding)]
        }
        switch RespectiveTimes(syntax, times).share(of: item, object, in: finding) {
        case .time(let expression): return dated(statement, finding, by: expression)
        case .unclear: return [statement]
        case .none: break
        }
        if let reckoned = times.reckoned(finding.trigger, news: today) {
            return dated(statement, finding, by: refined(reckoned))
        }
        guard
            let expression = times.expression(for: finding) ?? times.inEvent(finding, rule.relation)
                ?? announcedAside(finding)
        else {
            return rule.needsPeriod || isBackground(statement, finding)
                ? [] : [undated(statement, finding)]
        }
        return dated(statement, finding, by: refined(expression))
    }

    /// "has not changed since its foundation", "which had been set up": no news, and nothing dated.
    private func isBackground(_ statement: Statement, _ finding: Finding) -> Bool {
        guard statement.relation == .established || statement.relation == .dissolved else {
            return false
        }
        let verb = syntax.groups[finding.trigger].verb
        return times.isAside(finding)
            || verb.map { $0.isPerfect && !$0.isPresent } == true
    }

    /// "two years later, in December 1993": the month, where the second time lies in the first.
    private func refined(_ expression: TimeExpression) -> TimeExpression {
        guard case .on(let date) = expression.span,
            let next = syntax.times.first(where: { $0.range.start > expression.range.end }),
            next.range.start <= expression.range.end + 2,
            case .on(let exact) = next.span, exact.precision > date.precision,
            exact.truncated(to: date.precision) == date
        else { return expression }
        return next
    }

    /// "governed from 2011 until her impeachment in 2016".
    private func tenure(_ statement: Statement, _ finding: Finding) -> Statement? {
        guard statement.relation == .holdsOffice, !rule.endsTenure,
            let tenure = times.tenure(finding)
        else { return nil }
        var statement = statement
        statement.date = ClaimDate(span: tenure.span, basis: tenure.basis)
        return statement
    }

    /// What is announced has the day of the announcement, not that on which it is to happen.
    private func announced(_ statement: Statement, _ finding: Finding) -> Statement {
        var statement = statement
        let sayings = finding.verbs.dropFirst()
        let said =
            sayings.lazy.compactMap { times.reckoned($0, news: today) }.first
            ?? times.expression(ofOneOf: Array(sayings))
        let own =
            said ?? announcedAside(finding) ?? times.announcementTime(over: finding.trigger)
            ?? times.expression(for: finding)
        guard let own, said != nil || !isToCome(own) else { return undated(statement, finding) }
        statement.date = ClaimDate(span: own.span, basis: own.basis)
        return statement
    }

    /// "X's decision to leave O, announced on 3 May,": the time of the announcement.
    private func announcedAside(_ finding: Finding) -> TimeExpression? {
        let (groups, verb) = (syntax.groups, finding.end + 1)
        guard verb < groups.count, groups[finding.end].is(.comma),
            groups[verb].verb?.mayBeParticiple == true,
            groups[verb].verb?.use.contains(.announces) == true
        else { return nil }
        return times.expression(ofOneOf: [verb])
    }

    /// The day of what the first sentence tells.
    private var today: PartialDate? { isLead ? times.published : nil }

    /// Whether it has a time that ended before the year of the article.
    private func isLongAgo(_ finding: Finding) -> Bool {
        guard let published = times.published, let time = times.expression(for: finding),
            case .on(let date) = time.span
        else { return false }
        return date.truncated(to: .year) < published.truncated(to: .year)
    }

    /// "from January", printed before that January.
    private func isToCome(_ expression: TimeExpression) -> Bool {
        guard let published = times.published else { return false }
        if expression.futureSpan != nil { return true }
        return switch expression.span {
        case .on(let date): date.first > published.last
        case .period(let from, _): from.date.map { $0.first > published.last } ?? false
        case .moment(let from, _): from.map { $0.first > published.last } ?? true
        }
    }
}
