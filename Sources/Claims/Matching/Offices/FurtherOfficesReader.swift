import Knowledge

/// Reads the offices of somebody that go on behind one: "served as minister of Peru from 1997 to
/// 2001 and as director of the Bank from 2008 to 2012", "was president from 1990 to 1995 and again
/// from 2000 to 2005".
struct FurtherOfficesReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References
    let times: ClaimTimes

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    /// The further offices behind those that `findings` tell.
    func findings(after findings: [Finding]) -> [Finding] {
        var result: [Finding] = []
        for finding in findings where isOpen(finding) {
            var last = finding
            while let next = next(behind: last, first: finding), !isTold(next, findings) {
                result.append(next)
                last = next
            }
        }
        return result
    }

    /// Whether a finding tells an office of one person with which the sentence may go on.
    private func isOpen(_ finding: Finding) -> Bool {
        let rule = patterns.rules[finding.pattern.rule]
        return rule.isOfOffice && !rule.endsTenure && finding.object != nil
            && finding.subject?.actors.count == 1 && groups[finding.trigger].isVerb
    }

    private func isTold(_ finding: Finding, _ all: [Finding]) -> Bool {
        finding.time == nil && all.contains { $0.role?.last == finding.role?.last }
    }

    private func next(behind finding: Finding, first: Finding) -> Finding? {
        if let again = again(behind: finding) { return again }
        guard let n = title(behind: finding.end),
            let office = OfficeNouns(syntax: syntax, patterns: patterns, references: references)
                .office(at: n), let body = office.body, body.actors.count == 1, body.context == nil
        else { return nil }
        let end = max(n, body.group) + 1
        guard closes(end) else { return nil }
        let time = own(end)
        // "was minister of Peru, president of the Bank": only with its own time is it one of a row.
        guard time != nil || !groups[n - 1].is(.comma) else { return nil }
        var next = first
        if patterns.rules[first.pattern.rule].relation == .holdsOffice {
            next.pattern = office.pattern
        }
        (next.object, next.role) = (body, office.role)
        (next.end, next.roleName) = (end, nil)
        if let time { (next.isListed, next.time) = (true, time) }
        return next
    }

    /// The same office "and again from 2000 to 2005".
    private func again(behind finding: Finding) -> Finding? {
        let joint = finding.end + 1
        guard joint + 1 < groups.count, groups[joint - 1].is(.time), groups[joint].is(.conjunction),
            let time = times.expression(joint + 1), case .period = time.span,
            patterns.rules[finding.pattern.rule].relation == .holdsOffice
        else { return nil }
        var next = finding
        (next.isListed, next.time, next.end) = (true, time, joint + 1)
        return next
    }

    /// The title behind the times of an office, "and" or a comma, and "as".
    private func title(behind end: Int) -> Int? {
        var i = end
        while i < groups.count, groups[i].is(.time) { i += 1 }
        let joint = i
        if i < groups.count, groups[i].is(.comma) { i += 1 }
        if i < groups.count, groups[i].is(.conjunction) { i += 1 }
        guard i > joint, i < groups.count else { return nil }
        let hasAs = groups[i].is(.preposition) && syntax.clauses.form(i) == syntax.grammar.as
        if hasAs { i += 1 }
        guard i < groups.count, let noun = groups[i].noun, noun.items.isEmpty,
            words[noun.head].mention < 0,
            hasAs || words[noun.words.lowerBound].form != syntax.grammar.the
        else { return nil }
        return i
    }

    /// Whether what ends there is no subject, and the title of nobody else.
    private func closes(_ end: Int) -> Bool {
        guard end < groups.count else { return true }
        if groups[end].isVerb || groups[end].isNoun { return false }
        guard groups[end].is(.comma), end + 1 < groups.count, let noun = groups[end + 1].noun else {
            return true
        }
        return words[noun.head].mention < 0
    }

    /// The time behind an office or in the brackets behind its body.
    private func own(_ end: Int) -> TimeExpression? {
        if end < groups.count, let time = times.expression(end) { return time }
        guard let aside = groups[end - 1].noun?.aside else { return nil }
        return times.expressions(inAside: aside).first
    }
}
