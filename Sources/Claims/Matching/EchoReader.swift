import Knowledge

/// Reads what others did likewise: "Peru withdrew in 1976. Chile followed suit in 2006", "… did the
/// same", "…; Laos followed in 1961".
struct EchoReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }

    /// The deeds and standings that echo one of `models`, else the one of the sentence before.
    func findings(after models: [Finding]) -> [Finding] {
        deeds(after: models) + standings(after: models)
    }

    private func deeds(after models: [Finding]) -> [Finding] {
        guard !models.isEmpty || references.previous?.claimed != nil else { return [] }
        return groups.indices.compactMap { v in
            guard let end = echo(at: v), let verb = groups[v].verb else { return nil }
            // Only the deed that was told last is meant.
            let before = previousDeed(before: v)
            let here = mostTelling(
                of: models.filter {
                    isDeed($0, of: before) && (isModel($0) || isNor(v) && isDenied($0))
                })
            guard var finding = here ?? (before == nil ? references.previous?.claimed : nil)
            else { return nil }
            let rule = patterns.rules[finding.pattern.rule]
            // The words of an office stand in the sentence that tells it.
            guard here != nil || !rule.isOfOffice else { return nil }
            let link = syntax.clauses.link(v)
            let subjects = isInverted(v) ? [v + 1] : link.subjects
            let matcher = AtomMatcher(syntax: syntax, rule: rule, references: references)
            let slot = here.flatMap(doer) ?? actor(of: finding)
            guard
                let actor = subjects.lazy.compactMap({ i in
                    groups[i].noun.flatMap { noun in
                        matcher.actors(slot, noun, group: i)
                            ?? (noun.isPronoun ? matcher.filler(slot, at: i) : nil)
                    }
                }).first
            else { return nil }
            // "A and B applied. B will follow": not by applying.
            let doers = finding[slot]?.actors.map(\.entity) ?? []
            guard !actor.actors.contains(where: { doers.contains($0.entity) }) else { return nil }
            if here == nil { carryEnds(of: &finding, to: v) }
            finding[slot] = actor
            let denied = isNor(v)
            // "X announced that it would leave, and Y followed suit": by announcing it.
            let stance = syntax.stances.stance(v, link)
            let isIntent = finding.stance.modality == .planned && !finding.isResolved
            if !isIntent || stance.polarity == .negated { finding.stance = stance }
            finding.stance.speaker = stance.speaker
            if denied { finding.stance.negate() }
            // "…, as did X": at the same time, unless told.
            let isSameTime = here != nil && (isInverted(v) || isIntent)
            finding.verbs = [v] + (isSameTime ? [finding.trigger] + finding.verbs : [])
            finding.trigger = v
            finding.end = end
            finding.isPresent = verb.isPresent
            return finding
        }
    }

    /// The last, of the same words that which says most: "associate member" more than "member".
    private func mostTelling(of models: [Finding]) -> Finding? {
        guard let last = models.last else { return nil }
        return models.filter { $0.trigger == last.trigger }
            .reduce(last) { $1.ends == $0.ends && $1.detail > $0.detail ? $1 : $0 }
    }

    /// "A has been an observer since 1970; B obtained that status in 1996".
    private func standings(after models: [Finding]) -> [Finding] {
        guard let model = models.last(where: isStanding) ?? references.previous?.standing else {
            return []
        }
        return groups.indices.compactMap { v in
            guard let verb = groups[v].verb, verb.isFinite, !verb.isPassive, v + 1 < groups.count,
                let noun = groups[v + 1].noun, isSameStatus(noun)
            else { return nil }
            let link = syntax.clauses.link(v)
            let matcher = AtomMatcher(
                syntax: syntax, rule: patterns.rules[model.pattern.rule], references: references)
            guard
                let subject = link.subjects.lazy.compactMap({ matcher.filler(.subject, at: $0) })
                    .first
            else { return nil }
            var finding = model
            if !models.contains(where: { $0.trigger == model.trigger }) {
                carryEnds(of: &finding, to: v)
            }
            finding.subject = subject
            finding.stance = syntax.stances.stance(v, link)
            (finding.trigger, finding.end, finding.verbs) = (v, v + 2, [v])
            (finding.isState, finding.isPresent) = (false, verb.isPresent)
            return finding
        }
    }

    /// Who acted: of "the Fund suspended Chad" the organisation, whose member stands behind the verb.
    private func actor(of finding: Finding) -> Slot {
        // "X was outlawed by Y; Z had done so": Z outlawed it.
        if patterns.rules[finding.pattern.rule].relation != .memberOf { return .subject }
        guard let member = finding.subject?.group, member > finding.trigger else {
            return .subject
        }
        return finding.object.map { $0.group > finding.trigger } == true ? .subject : .object
    }

    /// "The Bank lifted its suspension of Chad": the Bank did. Only of a deed of this sentence.
    private func doer(of finding: Finding) -> Slot? {
        guard groups[finding.trigger].verb?.isPassive == false,
            let subject = syntax.clauses.link(finding.trigger).subjects.first,
            let doers = groups[subject].noun?.actors.map(\.entity), !doers.isEmpty,
            finding.object?.actors.map(\.entity) == doers
        else { return nil }
        return .object
    }

    /// Takes over who is meant from the sentence before, of whom no words stand in this one.
    private func carryEnds(of finding: inout Finding, to v: Int) {
        for slot in [Slot.subject, .object] {
            finding[slot]?.group = v
            finding[slot]?.words = nil
            finding[slot]?.context = references.previous?.antecedents.sentence
        }
        (finding.role, finding.other, finding.time, finding.isListed) = (nil, nil, nil, false)
    }

    private func isStanding(_ finding: Finding) -> Bool {
        let event = patterns.rules[finding.pattern.rule].event
        return (event == .observer || event == .associate) && Self.isModel(finding)
    }

    /// "that status", "the same status".
    private func isSameStatus(_ noun: NounGroup) -> Bool {
        let form = syntax.words[noun.words.lowerBound].form
        return noun.actors.isEmpty && syntax.words[noun.head].form == syntax.grammar.status
            && (form == syntax.grammar.that
                || noun.words.count == 3
                    && syntax.words[noun.words.lowerBound + 1].form == syntax.grammar.same)
    }

    /// Whether a verb tells what was found; "was" of "was the first to leave", too.
    private func isDeed(_ finding: Finding, of verb: Int?) -> Bool {
        if finding.trigger == verb || finding.verbs.first == verb { return true }
        guard let verb, groups[finding.trigger].verb?.isInfinitive == true else { return false }
        return syntax.clauses.link(finding.trigger).governors.contains(.linking(verb))
    }

    /// The finite verb before, over what stands between commas: "; X, which had waited, followed".
    private func previousDeed(before v: Int) -> Int? {
        var end = v
        if v > 0, groups[v - 1].is(.comma),
            let opening = syntax.clauses.asideOpening(before: v - 1)
        {
            end = opening
        }
        // "having decided that tariffs could not be met, and X followed": the deed before.
        let governors = syntax.clauses.link(v).governors
        return groups.indices[..<end].last { k in
            // "X left, and Y said that it would follow": what X did.
            guard groups[k].verb?.isFinite == true, !governors.contains(.verb(k)) else {
                return false
            }
            guard case .verb(let governor)? = syntax.clauses.link(k).governors.first else {
                return true
            }
            return groups[governor].verb?.isGerund != true
        }
    }

    /// A model of the same sentence may leave its organisation to those before: "X remains a
    /// member, as does Y".
    private func isModel(_ finding: Finding) -> Bool {
        var finding = finding
        if finding.object == nil, patterns.rules[finding.pattern.rule].relation == .memberOf {
            finding.object = finding.subject
        }
        return Self.isModel(finding)
    }

    /// "X is not a member, nor is Y".
    private func isNor(_ v: Int) -> Bool {
        isInverted(v) && syntax.words[groups[v].words.lowerBound - 1].form == syntax.grammar.nor
    }

    private func isDenied(_ finding: Finding) -> Bool {
        var finding = finding
        guard finding.stance.polarity == .negated else { return false }
        finding.stance.polarity = .affirmed
        return isModel(finding)
    }

    /// A change of membership, or anything done to another, that is told as a fact.
    static func isModel(_ finding: Finding) -> Bool {
        finding.stance.polarity == .affirmed && finding.stance.modality != .possible
            && finding.stance.modality != .conditional && finding.subject != nil
            && finding.object != nil
    }

    /// "…; so is Laos", "…, as did Laos and Chad".
    private func isInverted(_ v: Int) -> Bool {
        guard v > 0, v + 1 < groups.count, groups[v + 1].isNoun,
            v + 2 >= groups.count || ends(v + 2),
            let verb = groups[v].verb, !verb.isNegated,
            [syntax.grammar.be, syntax.grammar.do, syntax.grammar.have].contains(verb.lemma)
        else { return false }
        let before = syntax.words[groups[v].words.lowerBound - 1].form
        return [syntax.grammar.so, syntax.grammar.as, syntax.grammar.nor].contains(before)
    }

    /// The end of "followed suit", "followed", "did so", "did the same", "did likewise" at `v`.
    private func echo(at v: Int) -> Int? {
        guard let verb = groups[v].verb, !verb.isPassive, verb.isFinite else { return nil }
        let next = v + 1
        if isInverted(v) { return next + 1 }
        let noun = next < groups.count ? groups[next].noun : nil
        if verb.lemma == syntax.grammar.follow {
            guard let noun else { return ends(next) && !isDoneBy(next) ? next : nil }
            let head = syntax.words[noun.head].form
            return head.isKnown && head == syntax.grammar.suit ? next + 1 : nil
        }
        if verb.lemma == syntax.grammar.be {
            return noun.map(syntax.isPlaceInOrder) == true && !verb.isNegated && ends(next + 1)
                ? next + 1 : nil
        }
        guard verb.lemma == syntax.grammar.do else { return nil }
        if let noun {
            let head = syntax.words[noun.head].form
            return head.isKnown && head == syntax.grammar.same ? next + 1 : nil
        }
        // "Laos and Chad never did."
        if verb.isNegated || isLikeDeed(v), ends(next) { return next }
        let behind = groups[v].words.upperBound
        guard behind < syntax.words.count else { return nil }
        let form = syntax.words[behind].form
        let isLikewise = [syntax.grammar.so, syntax.grammar.same, syntax.grammar.likewise]
            .contains(form)
        return form.isKnown && isLikewise ? next : nil
    }

    /// "followed a year later by X".
    private func isDoneBy(_ start: Int) -> Bool {
        let behind = groups.indices.first { $0 >= start && !groups[$0].is(.time) }
        return behind.map { syntax.clauses.form($0) == syntax.grammar.by } ?? false
    }

    /// "as X had done in 1981", "like X did".
    private func isLikeDeed(_ v: Int) -> Bool {
        guard let subject = syntax.clauses.link(v).subjects.first, subject > 0 else { return false }
        let form = syntax.clauses.form(subject - 1)
        return form == syntax.grammar.as || form == syntax.grammar.like
    }

    /// "followed in 1961" has nothing that is followed.
    private func ends(_ i: Int) -> Bool {
        i >= groups.count || groups[i].is(.time) || groups[i].is(.stop) || groups[i].is(.comma)
    }
}
