import Knowledge

/// Whether an undated sentence tells what happened when its article was written.
///
/// Only the first sentence of an article tells the news of the day, and not all it says is news:
/// "X, which left Y, …", "after X left Y", "X left Y after the war of 1974", "X was a member".
struct NewsOfTheDay {
    let syntax: SentenceSyntax
    let times: ClaimTimes
    let published: PartialDate

    func tells(_ finding: Finding) -> Bool {
        guard !times.isAside(finding), !isPast(finding), !isMereThought(finding) else {
            return false
        }
        guard let v = verb(of: finding) else { return true }
        if isBehindOpener(finding) || isPastState(finding, v) || isOverYears { return false }
        if isToldLongAgo(v) || isRecalled(v) || goesOnLongAgo(v) || isBeforeMain(v) {
            return false
        }
        return !isPast(v) || !syntax.clauses.link(v).isRelative && !isHistory(v)
    }

    /// "X, the president of Y, declined" in a story of long ago: nobody says he still is.
    func isBygone(_ finding: Finding) -> Bool {
        guard !finding.isFormer, let earlier = times.earlier,
            earlier.last.advanced(by: Self.bygone) < published.first,
            let v = syntax.groups.indices.first(where: { syntax.groups[$0].verb?.isFinite == true })
        else { return false }
        return isPast(v) && syntax.groups[v].verb?.use.contains(.says) != true
    }

    /// "Jordan declined to join" behind sentences that tell of 1955: no news.
    func isToldOfThen(_ finding: Finding) -> Bool {
        guard let earlier = times.earlier, isLongAgo(earlier),
            let v = finding.verbs.last ?? verb(of: finding)
        else { return false }
        return syntax.groups[v].verb?.isPlainPast == true
            || isPast(v) && syntax.groups[v].verb?.isPassive == true
    }

    /// "'s plan to join failed in 2012": an intent of long ago.
    func isPast(_ finding: Finding) -> Bool {
        let groups = syntax.groups
        if finding.verbs.contains(where: isOfBefore) { return true }
        guard !finding.isPresent, groups[finding.trigger].verb?.isFinite != true else {
            return false
        }
        return isHistory(finding.trigger) || isToldInRelative(finding.trigger)
    }

    /// "which it had helped to set up".
    private func isToldInRelative(_ v: Int) -> Bool {
        guard syntax.groups[v].verb?.isInfinitive == true,
            let k = syntax.clauses.previousVerb(before: v, where: \.isFinite)
        else { return false }
        return syntax.groups[k].verb?.isPresent == false && syntax.clauses.isSubordinate(k)
    }

    /// "a year after X announced that", "X then announced that".
    private func isOfBefore(_ v: Int) -> Bool {
        guard isPast(v) else { return false }
        let words = syntax.groups[v].words
        return isBehindOpener(verb: v)
            || words.lowerBound > 0
                && syntax.words[words.lowerBound - 1].form == syntax.grammar.then
    }

    /// "was accused of attacking", "wanted X to leave": nobody says when it happened.
    private func isMereThought(_ finding: Finding) -> Bool {
        guard !finding.isPresent, let verb = syntax.groups[finding.trigger].verb else {
            return false
        }
        return !verb.isFinite && [.possible, .conditional].contains(finding.stance.modality)
    }

    /// The verb that tells it, for a noun that of the sentence; a headline may have none.
    private func verb(of finding: Finding) -> Int? {
        if syntax.groups[finding.trigger].isVerb { return finding.trigger }
        return finding.verbs.first
            ?? syntax.groups.indices.first { syntax.groups[$0].verb?.isFinite == true }
    }

    private func isPast(_ v: Int) -> Bool {
        guard let verb = syntax.groups[v].verb else { return false }
        return verb.isFinite && !verb.isPresent && !verb.isPerfect && !verb.modal.isKnown
    }

    /// "after X left", "since leaving", "before it left".
    func isBehindOpener(_ finding: Finding) -> Bool {
        syntax.groups[finding.trigger].isVerb && isBehindOpener(verb: finding.trigger)
    }

    private func isBehindOpener(verb v: Int) -> Bool {
        var k = v - 1
        while k >= 0, syntax.groups[k].isNoun || syntax.groups[k].is(.time) { k -= 1 }
        guard k >= 0, syntax.groups[k].is(.subordinator) || syntax.groups[k].is(.preposition) else {
            return false
        }
        let grammar = syntax.grammar
        let form = syntax.clauses.form(k)
        return [grammar.after, grammar.before, grammar.since, grammar.when, grammar.once]
            .contains(form)
    }

    /// "has in recent years admitted": some day of many.
    var isOverYears: Bool {
        syntax.groups.indices.dropFirst().contains { i in
            guard syntax.groups[i - 1].is(.preposition), let noun = syntax.groups[i].noun else {
                return false
            }
            let head = syntax.words[noun.head]
            return noun.number == nil && head.inflections.contains(.plural)
                && syntax.grammar.units.contains(head.form)
                && [syntax.grammar.in, syntax.grammar.over].contains(syntax.clauses.form(i - 1))
        }
    }

    /// "was a member", "had been a member": at some time before.
    private func isPastState(_ finding: Finding, _ v: Int) -> Bool {
        guard let verb = syntax.groups[v].verb else { return false }
        return finding.pattern.construction == .is && verb.lemma == syntax.grammar.be
            && (isPast(v) || verb.isFinite && verb.isPerfect && !verb.isPresent)
    }

    /// A time long before the article beside the verb or in a clause about it: "over the 1974
    /// war", "a year after …", "when X joined in 1980".
    private func isHistory(_ v: Int) -> Bool {
        let end = syntax.groups.indices.first { $0 > v && syntax.groups[$0].isVerb }
        return syntax.groups.indices.contains { i in
            if let noun = syntax.groups[i].noun, i > v, i < end ?? syntax.groups.count {
                return isAge(i)
                    || syntax.words[noun.words].contains {
                        $0.time >= 0 && isLongAgo(syntax.times[$0.time])
                    }
            }
            guard let expression = times.expression(i), let owner = times.owner(of: i) else {
                return false
            }
            let link = syntax.clauses.link(owner)
            let isAside =
                syntax.groups[max(0, owner - 2)..<owner].contains { $0.is(.relative) }
                || owner > 0 && syntax.groups[owner - 1].is(.comma)
                    && syntax.groups[owner].verb?.mayBeParticiple == true
            guard !isAside else { return false }
            return !link.isRelative && !link.governors.contains(.verb(v)) && isLongAgo(expression)
        }
    }

    /// "said in 2012 that X had left".
    private func isToldLongAgo(_ v: Int) -> Bool {
        let tellers = syntax.clauses.link(v).governors
        return syntax.groups.indices.contains { i in
            guard let expression = times.expression(i), let owner = times.owner(of: i) else {
                return false
            }
            return tellers.contains(.verb(owner)) && isLongAgo(expression)
        }
    }

    /// "accepted that X had left": some time before.
    private func isRecalled(_ v: Int) -> Bool {
        guard let verb = syntax.groups[v].verb, verb.isPerfect, !verb.isPresent else {
            return false
        }
        return syntax.clauses.link(v).governors.contains { governor in
            guard case .verb(let k) = governor else { return false }
            return syntax.groups[k].verb?.use.contains(.knows) == true
        }
    }

    /// "X, which had left Y, joined Z in 1980": some time before that.
    private func isBeforeMain(_ v: Int) -> Bool {
        guard let verb = syntax.groups[v].verb, verb.isPerfect, !verb.isPresent,
            syntax.clauses.link(v).isRelative, let main = syntax.lastMainVerb
        else { return false }
        return times.expression(ofOneOf: [main]) != nil
    }

    /// "left in 2019 and joined another": soon after.
    private func goesOnLongAgo(_ v: Int) -> Bool {
        guard let lead = syntax.clauses.link(v).follows else { return false }
        return times.expression(ofOneOf: [lead]).map(isLongAgo) ?? false
    }

    private func isLongAgo(_ expression: TimeExpression) -> Bool {
        guard let last = expression.span.last else { return false }
        return last.advanced(by: Self.recent) < published.first
    }

    /// Before the year before the article.
    private func isLongAgo(_ date: PartialDate) -> Bool { date.year < published.year - 1 }

    /// "a year after", "two months before".
    private func isAge(_ i: Int) -> Bool {
        guard let noun = syntax.groups[i].noun, i + 1 < syntax.groups.count,
            syntax.grammar.units.contains(syntax.words[noun.head].form)
        else { return false }
        let form = syntax.clauses.form(i + 1)
        return form == syntax.grammar.after || form == syntax.grammar.before
    }

    /// Days that an event may lie back to which today's news looks back.
    private static let recent = 60
    /// Days after which nobody in a story is likely to hold his office still: twenty years.
    private static let bygone = 7305
}

extension DateSpan {
    /// The last day that is spoken of.
    fileprivate var last: CalendarDay? { untilLatest ?? latest ?? earliest }
}
