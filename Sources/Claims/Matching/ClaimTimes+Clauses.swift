import Knowledge

/// Times that a verb takes from another clause: "X was expelled when colonels seized power in 1987".
extension ClaimTimes {
    /// "When it came up in 1999, X declined": the time of the clause with which the sentence opens.
    func frontedClauseTime(before verb: Int) -> TimeExpression? {
        let groups = syntax.groups
        // "On becoming a republic in 1961 Peru left."
        if isSameTime(0), groups[1].isVerb, verb > 1 {
            return owners.indices.first { owners[$0] == 1 }.flatMap(expression)
        }
        guard groups[0].is(.subordinator), syntax.clauses.form(0) == syntax.grammar.when,
            let comma = groups.indices[..<verb].last(where: { groups[$0].is(.comma) }),
            !groups[comma..<verb].contains(where: { $0.isVerb }) || isResult(verb, behind: comma)
        else { return nil }
        return owners.indices[..<comma].first { groups[$0].is(.time) }.flatMap(expression)
    }

    /// "…, Peru was so angry that it left": of the clause that the time opens.
    private func isResult(_ verb: Int, behind comma: Int) -> Bool {
        let link = syntax.clauses.link(verb)
        guard let subject = link.subjects.first, subject > comma, link.governors.isEmpty,
            syntax.groups[subject - 1].is(.that)
        else { return false }
        return syntax.groups.indices[comma..<subject].contains {
            syntax.clauses.form($0) == syntax.grammar.so
        }
    }

    /// "Leaders meeting in Lima in 1971 admitted X": what the subject does at the same time.
    func timeOfGerund(before verb: Int) -> TimeExpression? {
        guard let subject = syntax.clauses.link(verb).subjects.first, subject < verb,
            let gerund = syntax.groups.indices[subject..<verb].first(where: {
                syntax.groups[$0].isVerb
            }), syntax.groups[gerund].verb?.isGerund == true,
            let time = owners.indices.first(where: { owners[$0] == gerund })
        else { return nil }
        return expression(time)
    }

    /// "Peru's announcement on 3 May that it would leave": the time of the noun over a clause.
    func announcementTime(over verb: Int) -> TimeExpression? {
        guard syntax.groups[verb].isVerb,
            case .noun(let noun)? = syntax.clauses.link(verb).governors.first,
            noun + 1 < syntax.groups.count, var expression = expression(noun + 1)
        else { return nil }
        expression.futureSpan = nil
        return expression
    }

    /// "Four years later A lost the vote, and B, who had opposed it, left": the time before both.
    func timeBeforeBoth(_ verb: Int, _ link: Clauses.Link) -> TimeExpression? {
        let groups = syntax.groups
        guard groups[0].is(.time), let lead = owners[0], lead < verb,
            groups[lead].verb?.isPlainPast == true, groups[verb].verb?.isPlainPast == true,
            !link.isRelative, link.governors.isEmpty,
            let subject = link.subjects.first, subject > lead,
            groups[subject - 1].is(.conjunction),
            !groups[(lead + 1)..<verb].contains(where: { $0.is(.time) || $0.is(.stop) })
        else { return nil }
        return expression(0)
    }

    /// "left in 1997, the year in which X joined": the time that the relative clause describes.
    func timeInWhich(_ verb: Int) -> TimeExpression? {
        let groups = syntax.groups
        guard let subject = syntax.clauses.opening(of: syntax.clauses.link(verb)), subject > 3,
            groups[subject - 1].is(.relative), groups[subject - 2].is(.preposition),
            syntax.clauses.form(subject - 2) == syntax.grammar.in
        else { return nil }
        var time = subject - 3
        if let noun = groups[time].noun,
            syntax.grammar.units.contains(syntax.words[noun.head].form)
                || syntax.grammar.shortUnits.contains(syntax.words[noun.head].form),
            groups[time - 1].is(.comma)
        {
            time -= 2
        }
        return time > 0 ? expression(time) : nil
    }

    /// "was an observer from 1992 to 1997, when it was suspended": then, not all the time.
    func atItsEnd(_ time: Int) -> TimeExpression? {
        guard var expression = expression(time) else { return nil }
        if case .period(_, .date(let end)) = expression.span { expression.span = .on(end) }
        return expression
    }

    /// "was delayed by fighting in Lima until 1999": what is put off is put off until then.
    func untilTime(behind verb: Int) -> TimeExpression? {
        guard let put = syntax.groups[verb].verb, put.isPassive, put.use.contains(.bars) else {
            return nil
        }
        let clause = syntax.groups.indices[(verb + 1)...].prefix {
            !syntax.groups[$0].is(.stop) && syntax.groups[$0].verb?.isFinite != true
        }
        return clause.lazy.compactMap(expression).first { $0.anchor == .until }
    }

    /// "X was expelled when colonels seized power in 1987", "joined on becoming a republic in 1961":
    /// the time of the clause behind.
    func trailingClauseTime(behind verb: Int) -> TimeExpression? {
        let groups = syntax.groups
        guard
            let when = groups.indices.first(where: {
                $0 > verb
                    && (groups[$0].isVerb || groups[$0].is(.stop) || isSameTime($0) || isAfter($0))
            }), isSameTime(when) || isAfter(when),
            let end = groups.indices.first(where: {
                $0 > when && (groups[$0].is(.stop) || groups[$0].is(.comma))
            }) ?? groups.indices.last
        else { return nil }
        let time = groups.indices[when...end].first { groups[$0].is(.time) }
        guard var expression = time.flatMap(expression) else { return nil }
        // "had belonged to it when he was governor from 2003 to 2011": at some time then.
        if case .period(.date(let first), .date(let last)) = expression.span {
            expression.span = .moment(from: first, to: last)
        }
        if isAfter(when) {
            guard case .on(let date) = expression.span else { return nil }
            expression.span = .moment(from: date, to: nil)
        }
        return expression
    }

    /// "X was suspended after colonels seized power in 1987": some day after that.
    private func isAfter(_ i: Int) -> Bool {
        syntax.clauses.form(i) == syntax.grammar.after && i + 2 < syntax.groups.count
            && syntax.groups[i + 1].isNoun && syntax.groups[i + 2].isVerb
    }

    /// "when X seized power", "on gaining independence".
    private func isSameTime(_ i: Int) -> Bool {
        if isWhen(i) { return true }
        let groups = syntax.groups
        return groups[i].is(.preposition) && i + 1 < groups.count
            && groups[i + 1].verb?.isFinite == false
            && [syntax.grammar.on, syntax.grammar.upon].contains(syntax.clauses.form(i))
    }

    private func isWhen(_ i: Int) -> Bool {
        syntax.groups[i].is(.subordinator) && syntax.clauses.form(i) == syntax.grammar.when
    }

    /// "They wept on Friday as X was readmitted": at the same time.
    private func isWhile(_ i: Int, _ verb: Int) -> Bool {
        syntax.clauses.form(i) == syntax.grammar.as && i + 1 < syntax.groups.count
            && syntax.groups[i + 1].isNoun && syntax.groups[verb].verb?.isPerfect == false
    }

    /// "In 1976 it shrank when X withdrew": the verb before a clause that has no time of its own.
    func mainVerb(ofWhenClause verb: Int) -> Int? {
        let groups = syntax.groups
        // "In 1982 he stunned his friends by joining it."
        if groups[verb].verb?.isGerund == true, verb > 0, groups[verb - 1].is(.preposition),
            syntax.clauses.form(verb - 1) == syntax.grammar.by
        {
            return syntax.clauses.previousVerb(before: verb, where: \.isFinite)
        }
        // "when X, which had warned of it, left".
        let opening = syntax.clauses.link(verb).subjects.first.map { $0 - 1 }
            .flatMap { i in
                i > 0 && i < verb && (groups[i].is(.subordinator) || isWhile(i, verb)) ? i : nil
            }
        guard
            let when = opening
                ?? groups.indices[..<verb].last(where: {
                    groups[$0].is(.subordinator) || groups[$0].isVerb
                }), when > 0,
            syntax.clauses.form(when) == syntax.grammar.when
                || isWhile(when, verb)
        else { return nil }
        return syntax.clauses.previousVerb(before: when, where: \.isFinite)
    }
}
