import Knowledge

/// Statements that the text gives no time: present states and the news of the day.
extension ClaimDater {
    /// Present states and the news of the day carry the article's date.
    func undated(_ statement: Statement, _ finding: Finding) -> Statement {
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
        // "never joined": nor has it by the time of the article.
        if statement.polarity == .negated, finding.verbs.contains(where: isNever) {
            statement.date = ClaimDate(span: .on(published), basis: .dateline)
            return statement
        }
        let news = NewsOfTheDay(syntax: syntax, times: times, published: published)
        // "has over the years admitted X": on some day of many.
        if news.isOverYears, statement.event?.facts.nature == .change { return statement }
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
            isState
                || isNews(statement) && !news.isPast(finding) && !finding.isMentioned
                    && !news.isToldOfThen(finding)
                || isLead && news.tells(finding) && !isPastState(statement, finding)
        else {
            return byThen(statement, finding)
        }
        statement.date = ClaimDate(
            span: rule.endsTenure ? .period(.open, .date(published)) : .on(published),
            basis: .dateline)
        return statement
    }

    /// "said on Monday that X had left", "X, who had left, founded Y in 1991": some day until then;
    /// "X, which had been an observer, joined in 1991": in the time until then.
    private func byThen(_ statement: Statement, _ finding: Finding) -> Statement {
        guard let nature = statement.event?.facts.nature, nature != .intent,
            statement.modality.isAsserted, statement.polarity == .affirmed,
            let verb = syntax.groups[finding.trigger].verb, verb.isPerfect,
            nature == .change || !verb.isPresent, let then = time(around: finding.trigger)
        else { return statement }
        var statement = statement
        statement.date = ClaimDate(
            span: nature == .change
                ? .moment(from: nil, to: then.date) : .period(.open, .date(then.date)),
            basis: then.basis)
        return statement
    }

    /// When what stands around a clause happened: the saying over it, or the main clause that it
    /// describes somebody in.
    private func time(around verb: Int) -> (date: PartialDate, basis: ClaimDate.Basis)? {
        let link = syntax.clauses.link(verb)
        var around = link.governors.compactMap { governor -> Int? in
            if case .verb(let k) = governor { k } else { nil }
        }
        if link.isRelative, let main = syntax.lastMainVerb { around.append(main) }
        guard let expression = times.expression(ofOneOf: around),
            case .on(let date) = expression.span
        else { return nil }
        return (date, expression.basis)
    }

    /// "belonged to it": at some time before.
    private func isPastState(_ statement: Statement, _ finding: Finding) -> Bool {
        statement.event?.facts.nature == .state
            && syntax.groups[finding.trigger].verb?.isPlainPast == true
    }

    private func isNever(_ verb: Int) -> Bool {
        guard let group = syntax.groups[verb].verb, group.isNegated else { return false }
        let first = max(0, syntax.groups[verb].words.lowerBound - 1)
        return syntax.words[first...group.main].contains { $0.form == syntax.grammar.never }
    }

    /// Whether an infinitive tells what somebody, whom the copula names, was the last to do.
    private func isNamedLater(_ finding: Finding) -> Bool {
        guard syntax.groups[finding.trigger].verb?.isInfinitive == true else { return false }
        let governors = syntax.clauses.link(finding.trigger).governors
        // "with X being the latest to join"
        if case .linking(let copula)? = governors.first, let verb = syntax.groups[copula].verb {
            return verb.lemma == syntax.grammar.be && verb.isGerund
        }
        return governors.isEmpty
    }

    /// Said, not done: intents are of the day they are printed.
    private func isNews(_ statement: Statement) -> Bool {
        statement.modality == .planned
            || statement.event.map { $0.facts.nature == .intent } ?? false
    }
}
