import Knowledge

/// Statements that the text gives a time.
extension ClaimDater {
    func dated(
        _ statement: Statement, _ finding: Finding, by expression: TimeExpression
    ) -> [Statement] {
        // "was not admitted until 1999": then it was.
        if expression.anchor == .until, statement.polarity == .negated, isMove(statement.event),
            case .period(.open, .date(let date)) = expression.span
        {
            var statement = statement
            statement.polarity = .affirmed
            statement.date = ClaimDate(span: .on(date), basis: expression.basis)
            return [statement]
        }
        // "was not a member until 1991".
        if expression.anchor == .until, statement.polarity == .negated,
            statement.event == .confirmed, statement.modality.isAsserted,
            case .period(.open, .date(let date)) = expression.span
        {
            var statement = statement
            statement.event = .joined
            statement.polarity = .affirmed
            statement.date = ClaimDate(span: .on(date), basis: expression.basis)
            return [statement]
        }
        if finding.isState, !isAdjacent(expression, finding) {
            return [state(statement, finding, in: expression)]
        }
        var statement = statement
        if statement.event == .confirmed, isAgain(finding), let back = begin(of: expression.span) {
            statement.event = .rejoined
            statement.date = ClaimDate(span: .on(back), basis: expression.basis)
            return [statement]
        }
        if statement.event == .joined, isAgain(finding) { statement.event = .rejoined }
        if finding.isFormer, statement.event == .confirmed, case .on = expression.span {
            statement.event = .left
        }
        // "which it would join in 1995", told later: it did.
        if finding.stance.isFutureOfPast, statement.modality == .conditional,
            case .on(let date) = expression.span, let published = times.published,
            date.last < published.first
        {
            statement.modality = .fact
        }
        if ScheduledEvent(syntax, times).isScheduled(finding, for: expression) {
            statement.modality = .planned
        }
        // "ten years later" leans on another date if that would be still to come.
        if expression.basis == .relative, statement.modality == .fact,
            let first = expression.span.earliest, let published = times.published,
            first > published.last
        {
            return [statement]
        }
        statement.date = ClaimDate(
            span: span(expression, statement, finding), basis: expression.basis)
        if rule.needsPeriod, statement.relation == .established {
            return lifetime(statement, expression)
        }
        guard statement.relation == .memberOf else { return [statement] }
        if let done = doneAtLast(statement, expression) { return [done] }
        return membership(statement, expression)
    }

    /// "was a member again from 1989": it came back then.
    private func isAgain(_ finding: Finding) -> Bool {
        let last = syntax.groups[max(finding.trigger, finding.end - 1)]
        let behind = last.words.upperBound
        guard behind < syntax.words.count else { return false }
        return syntax.words[behind].form == syntax.grammar.again
            || syntax.isRepetition(behind) || syntax.isRepetition(behind + 1)
    }

    private func begin(of span: DateSpan) -> PartialDate? {
        switch span {
        case .on(let date): date
        case .period(.date(let from), _): from
        default: nil
        }
    }

    /// "did not join until 1990": then it did.
    private func doneAtLast(
        _ statement: Statement, _ expression: TimeExpression
    ) -> Statement? {
        guard statement.polarity == .negated, statement.modality.isAsserted,
            expression.anchor == .until, statement.event?.facts.nature == .change,
            case .period(_, .date(let end)) = expression.span
        else { return nil }
        var statement = statement
        statement.polarity = .affirmed
        statement.date = ClaimDate(span: .on(end), basis: expression.basis)
        return statement
    }

    /// The day by which what happened on it was over.
    private func last(of span: DateSpan) -> PartialDate? {
        switch span {
        case .on(let date): date
        case .moment(_, let to): to
        // "since 2016, when X succeeded Y"
        case .period(.date(let first), .open), .period(.date(let first), .unknown): first
        case .period: nil
        }
    }

    private func span(
        _ expression: TimeExpression, _ statement: Statement, _ finding: Finding
    ) -> DateSpan {
        // "said last year that it would leave in January": that after the saying.
        let isPast = expression.span.earliest.map { times.isAnnounced(finding, before: $0) }
        let isFuture = statement.modality == .planned && isPast != true
        let span = isFuture ? expression.futureSpan ?? expression.span : expression.span
        return switch span {
        case _ where rule.endsTenure: last(of: span).map { .period(.open, .date($0)) } ?? span
        case .on(let first) where rule.beginsTenure:
            .period(.date(first), finding.isPresent ? .open : .unknown)
        // "will leave from January": on one day, for all that follows.
        case .period(.date(let first), .unknown) where isMove(statement.event): .on(first)
        default: span
        }
    }

    /// A change of membership after which somebody is in or out; a suspension lasts.
    private func isMove(_ event: MembershipEvent?) -> Bool {
        guard let event, event.facts.nature != .state else { return false }
        return event != .suspended && event != .froze
    }

    /// What a name or title says is true when its clause happened: "In 2012, President X said".
    private func state(
        _ statement: Statement, _ finding: Finding, in expression: TimeExpression
    ) -> Statement {
        let isTold =
            statement.relation == .holdsOffice
            || statement.relation == .memberOf && statement.event == .confirmed
        guard isTold, !finding.isFormer,
            case .on(let date) = expression.span, !isToCome(date)
        else { return undated(statement, finding) }
        var statement = statement
        statement.date = ClaimDate(span: expression.span, basis: expression.basis)
        return statement
    }

    /// "President X will step down next year": X is in office before that.
    private func isToCome(_ date: PartialDate) -> Bool {
        guard let published = times.published else { return false }
        return date.first > published.last
    }

    private func isAdjacent(_ expression: TimeExpression, _ finding: Finding) -> Bool {
        guard finding.end < syntax.groups.count, syntax.groups[finding.end].is(.time) else {
            return false
        }
        return syntax.words[syntax.groups[finding.end].words.lowerBound].range.start
            == expression.range.start
    }
}
