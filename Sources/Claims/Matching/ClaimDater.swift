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
        // "A, B and C form the bloc": they are its members.
        if statement.event == .founded, finding.isPresent, finding.pattern.construction == .verbs,
            syntax.role != .headline
        {
            statement.event = .confirmed
        }
        if let aside = item?.aside, statement.event == .confirmed || finding.subject?.list != nil {
            let expressions = times.expressions(inAside: aside).map {
                times.inYear($0, of: finding)
            }
            if !expressions.isEmpty {
                return statement.event == .confirmed
                    ? history(statement, expressions)
                    : expressions.flatMap { dated(statement, finding, by: $0) }
            }
        }
        if finding.isListed {
            var statement = statement
            statement.date = finding.time.map { ClaimDate(span: $0.span, basis: $0.basis) }
            return [statement]
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
            return dated(statement, finding, by: reckoned)
        }
        guard let expression = times.expression(for: finding) else {
            return rule.needsPeriod ? [] : [undated(statement, finding)]
        }
        return dated(statement, finding, by: expression)
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
        let own = said ?? times.expression(for: finding)
        guard let own, said != nil || !isToCome(own) else { return undated(statement, finding) }
        statement.date = ClaimDate(span: own.span, basis: own.basis)
        return statement
    }

    /// The day of what the first sentence tells.
    private var today: PartialDate? { isLead ? times.published : nil }

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

    // MARK: By an expression

    private func dated(
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
        if finding.isState, !isAdjacent(expression, finding) {
            return [state(statement, finding, in: expression)]
        }
        var statement = statement
        if statement.event == .confirmed, isAgain(finding), let back = begin(of: expression.span) {
            statement.event = .rejoined
            statement.date = ClaimDate(span: .on(back), basis: expression.basis)
            return [statement]
        }
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
        return behind < syntax.words.count && syntax.words[behind].form == syntax.grammar.again
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

    /// "existed from 1955 to 1979": set up in the one year, dissolved in the other.
    private func lifetime(_ statement: Statement, _ expression: TimeExpression) -> [Statement] {
        guard case .period(let from, let to) = expression.span else { return [] }
        return [(RelationKind.established, from.date), (.dissolved, to.date)].compactMap {
            relation, date in
            guard let date else { return nil }
            var copy = statement
            copy.relation = relation
            copy.date = ClaimDate(span: .on(date), basis: expression.basis)
            return copy
        }
    }

    /// A member "from 1999 to 2006" joined and left; one "until 2012" left.
    private func membership(_ statement: Statement, _ expression: TimeExpression) -> [Statement] {
        func event(_ event: MembershipEvent, _ date: PartialDate) -> Statement {
            var copy = statement
            copy.event = event
            copy.date = ClaimDate(span: .on(date), basis: expression.basis)
            return copy
        }
        guard case .period(let from, let to) = expression.span else {
            return rule.needsPeriod ? [] : [statement]
        }
        switch statement.event {
        case .confirmed:
            if let start = from.date, let end = to.date, expression.anchor != .between {
                return [event(.joined, start), event(.left, end)]
            }
            if from.date == nil, let end = to.date { return [event(.left, end)] }
            return [statement]
        case .joined where from.date != nil && to.date != nil:
            guard let start = from.date, let end = to.date, expression.anchor == .from else {
                return [statement]
            }
            return [event(.joined, start), event(.left, end)]
        // "was out of it from 1956 to 1994": then it was back.
        case .left where expression.anchor != .between || rule.needsPeriod:
            guard let start = from.date, let end = to.date else { return [statement] }
            return [event(.left, start), event(.rejoined, end)]
        default: return rule.needsPeriod ? [] : [statement]
        }
    }

    /// "A (1950–1961, 1970–)": joined, left, rejoined; "A (2004)": joined.
    private func history(_ statement: Statement, _ expressions: [TimeExpression]) -> [Statement] {
        var result: [Statement] = []
        func add(_ event: MembershipEvent, _ date: PartialDate?, _ basis: ClaimDate.Basis) {
            guard let date else { return }
            var copy = statement
            copy.event = event
            copy.date = ClaimDate(span: .on(date), basis: basis)
            result.append(copy)
        }
        for expression in expressions {
            let begins: MembershipEvent = result.isEmpty ? .joined : .rejoined
            switch expression.span {
            case .on(let date): add(begins, date, expression.basis)
            case .period(let from, let to):
                add(begins, from.date, expression.basis)
                add(.left, to.date, expression.basis)
            case .moment: break
            }
        }
        return result
    }

    /// What a name or title says is true when its clause happened: "In 2012, President X said".
    private func state(
        _ statement: Statement, _ finding: Finding, in expression: TimeExpression
    ) -> Statement {
        guard statement.relation == .holdsOffice, !finding.isFormer,
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

    // MARK: Without one

    /// Present states and the news of the day carry the article's date.
    private func undated(_ statement: Statement, _ finding: Finding) -> Statement {
        var statement = statement
        let isLeft = finding.isFormer && statement.event == .confirmed
        if isLeft { statement.event = .left }
        guard let published = times.published else { return statement }
        // "is a founder member": the change that made it one is long past.
        if finding.pattern.construction == .is, statement.event?.facts.nature == .change, !isLeft {
            return statement
        }
        // "The latest country to join is X": some time ago.
        if isNamedLater(finding), statement.event?.facts.nature == .change { return statement }
        if isLeft {
            statement.date = ClaimDate(span: .moment(from: nil, to: published), basis: .dateline)
            return statement
        }
        if finding.isFormer || finding.isOfThatTime {
            statement.date = ClaimDate(
                span: .period(.open, .date(published.truncated(to: .year))), basis: .dateline)
            return statement
        }
        let news = NewsOfTheDay(syntax: syntax, times: times, published: published)
        let isState =
            finding.isState && !news.isBygone(finding)
            || finding.isPresent && !finding.isState && !news.isBehindOpener(finding)
        // "led the country for ten years": past, nobody knows when.
        if statement.relation == .holdsOffice, !rule.endsTenure, !isState,
            statement.modality != .planned
        {
            return statement
        }
        guard
            isState || isNews(statement) && !news.isPast(finding) && !finding.isMentioned
                || isLead && news.tells(finding)
        else {
            return statement
        }
        statement.date = ClaimDate(
            span: rule.endsTenure ? .period(.open, .date(published)) : .on(published),
            basis: .dateline)
        return statement
    }

    /// Whether an infinitive tells what somebody, whom the copula names, was the last to do.
    private func isNamedLater(_ finding: Finding) -> Bool {
        guard syntax.groups[finding.trigger].verb?.isInfinitive == true else { return false }
        return syntax.clauses.link(finding.trigger).governors.isEmpty
    }

    /// Said, not done: intents are of the day they are printed.
    private func isNews(_ statement: Statement) -> Bool {
        statement.modality == .planned
            || statement.event.map { $0.facts.nature == .intent } ?? false
    }
}
