import Knowledge

/// Times reckoned from another event of the sentence: "left in 2010, two years after joining".
extension ClaimTimes {
    /// When the clause of a verb happened that says so long after, or before, what the main clause tells.
    ///
    /// `news` is the day of the main clause where it names none.
    func reckoned(_ verb: Int, news: PartialDate?) -> TimeExpression? {
        let groups = syntax.groups
        guard groups[verb].isVerb, let opener = opener(of: verb),
            let (count, unit) = span(before: opener),
            let main = groups[..<(opener - 1)].lastIndex(where: { $0.verb?.isFinite == true }),
            let base = base(main, news)
        else { return nil }
        let isAfter = syntax.clauses.form(opener) == syntax.grammar.after
        guard
            let date = base.date.moved(by: isAfter ? -count : count, unit, isRounded: true)
        else { return nil }
        var expression = base.expression
        expression.span = .on(date)
        expression.futureSpan = nil
        expression.basis = .relative
        return expression
    }

    /// When somebody else's event happened of whom "eleven months after X" is said behind that of
    /// `finding`.
    func reckoned(from finding: Finding, at opener: Int) -> TimeExpression? {
        guard let (count, unit) = span(before: opener),
            var expression = expression(for: finding), case .on(let base) = expression.span
        else { return nil }
        let isAfter = syntax.clauses.form(opener) == syntax.grammar.after
        guard let date = base.moved(by: isAfter ? -count : count, unit, isRounded: true) else {
            return nil
        }
        (expression.span, expression.futureSpan, expression.basis) = (.on(date), nil, .relative)
        return expression
    }

    /// "joined two years after gaining independence in 1984": in 1986; "days after …": in 1984.
    func counted(behind verb: Int) -> TimeExpression? {
        let groups = syntax.groups
        guard let opener = groups.indices.first(where: { $0 > verb + 1 && isAfterOrBefore($0) }),
            !groups[(verb + 1)..<opener].contains(where: { $0.isVerb || $0.is(.comma) }),
            let other = groups.indices.first(where: { $0 > opener && !groups[$0].isNoun }),
            groups[other].isVerb,
            let time = owners.indices.first(where: { owners[$0] == other && $0 > other }),
            var expression = expression(time), case .on(let base) = expression.span
        else { return nil }
        let isAfter = syntax.clauses.form(opener) == syntax.grammar.after
        if let (count, unit) = span(before: opener) {
            guard let date = base.moved(by: isAfter ? count : -count, unit, isRounded: true) else {
                return nil
            }
            expression.span = .on(date)
        } else {
            guard isShort(opener - 1),
                base.precision == .year || (2...11).contains(base.month)
                    || isAfter == (base.month == 1)
            else { return nil }
            expression.span = .on(base.truncated(to: .year))
        }
        expression.futureSpan = nil
        expression.basis = .relative
        return expression
    }

    /// "days", "a week", "three weeks": most likely of the same year.
    private func isShort(_ i: Int) -> Bool {
        syntax.groups[i].noun.map {
            syntax.grammar.shortUnits.contains(syntax.words[$0.head].form)
        } ?? false
    }

    func isAfterOrBefore(_ i: Int) -> Bool {
        [syntax.grammar.after, syntax.grammar.before].contains(syntax.clauses.form(i))
    }

    /// "after" or "before" in front of the clause of a verb.
    private func opener(of verb: Int) -> Int? {
        var k = verb - 1
        while k > 1, syntax.groups[k].isNoun { k -= 1 }
        return k > 1 && isAfterOrBefore(k) ? k : nil
    }

    /// "thirteen years", "a year" in front of it.
    private func span(before opener: Int) -> (Int, TimeUnit)? {
        guard let noun = syntax.groups[opener - 1].noun,
            let place = syntax.grammar.units.firstIndex(of: syntax.words[noun.head].form)
        else { return nil }
        let first = syntax.words[noun.words.lowerBound].form
        let isOne = first == syntax.grammar.a || first == syntax.grammar.one
        let units: [TimeUnit] = [.year, .month, .decade]
        guard let count = noun.number ?? (isOne ? 1 : nil) else { return nil }
        return (count, units[place / 2])
    }

    private func base(
        _ main: Int, _ news: PartialDate?
    ) -> (date: PartialDate, expression: TimeExpression)? {
        if let expression = expression(ofOneOf: [main]) {
            guard case .on(let date) = expression.span else { return nil }
            return (date, expression)
        }
        guard let news else { return nil }
        return (
            news,
            TimeExpression(
                tokens: 0..<0, range: syntax.range, span: .on(news), futureSpan: nil,
                basis: .relative, anchor: .none)
        )
    }
}
