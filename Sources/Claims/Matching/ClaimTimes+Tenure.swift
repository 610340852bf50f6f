import Knowledge

/// From when to when somebody held an office, where events tell it: "from 2011 until her
/// impeachment in August 2016", "until he was ousted in 1981", "since his election in 1994".
extension ClaimTimes {
    /// The span told behind the words of a finding; nil where no event bounds it.
    func tenure(_ finding: Finding) -> (span: DateSpan, basis: ClaimDate.Basis)? {
        if let aside = tenureInAside(finding) { return aside }
        var first: PartialDate?
        var last: PartialDate?
        var basis = ClaimDate.Basis.explicit
        var goesOn = false
        var hasEvent = false
        var i = finding.end
        while i < syntax.groups.count {
            let group = syntax.groups[i]
            if group.is(.time), let time = expression(i) {
                guard let bound = bound(time) else { return nil }
                (first, last) = (bound.first ?? first, bound.last ?? last)
                if time.basis != .explicit { basis = time.basis }
                i += 1
            } else if group.is(.preposition) || group.is(.subordinator),
                let event = dateOfEvent(behind: i)
            {
                let form = syntax.clauses.form(i)
                let isEnd = form == syntax.grammar.until || form == syntax.grammar.till
                if isEnd { last = event.date } else { first = event.date }
                goesOn = form == syntax.grammar.since
                if event.basis != .explicit { basis = event.basis }
                hasEvent = true
                i = event.end
            } else {
                break
            }
        }
        guard hasEvent else { return nil }
        let end: DateSpan.Endpoint =
            last.map { .date($0) } ?? (goesOn ? .open : .unknown)
        return (.period(first.map { .date($0) } ?? .open, end), basis)
    }

    /// "president of Peru (1990–2000)", "was succeeded by X of Peru (1990–2000)".
    private func tenureInAside(_ finding: Finding) -> (span: DateSpan, basis: ClaimDate.Basis)? {
        let last = syntax.behindHome(finding.end) - 1
        guard last >= 0, let aside = syntax.groups[last].noun?.aside,
            let time = expressions(inAside: aside).first, case .period = time.span
        else { return nil }
        return (time.span, time.basis)
    }

    /// "from May 2011", "in 2011": where a tenure begins, or both its ends.
    private func bound(_ time: TimeExpression) -> (first: PartialDate?, last: PartialDate?)? {
        switch time.span {
        case .period(let from, let to): (from.date, to.date)
        case .on, .moment: nil
        }
    }

    /// The date of the noun or clause that "until", "from" or "since" opens.
    private func dateOfEvent(
        behind i: Int
    ) -> (date: PartialDate, basis: ClaimDate.Basis, end: Int)? {
        let grammar = syntax.grammar
        let openers = [grammar.until, grammar.till, grammar.since, grammar.from]
        guard openers.contains(syntax.clauses.form(i)) else { return nil }
        let groups = syntax.groups
        var k = i + 1
        while k < groups.count, groups[k].isNoun || groups[k].isVerb || groups[k].is(.preposition) {
            // "from 1990 until his death": another opener.
            if k > i + 1, openers.contains(syntax.clauses.form(k)) { return nil }
            k += 1
        }
        guard k > i + 1, k < groups.count, groups[k].is(.time), let time = expression(k),
            case .on(let date) = time.span
        else { return nil }
        return (date, time.basis, k + 1)
    }
}
