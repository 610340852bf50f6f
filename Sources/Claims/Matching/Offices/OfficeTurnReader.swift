import Knowledge

/// Reads who held the office of which a paragraph tells one holder after the other by nothing but
/// the turn: "A was the first (1973–74)", "The first was A", "The first holder was A".
///
/// Only with the time that it took.
struct OfficeTurnReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let times: ClaimTimes
    /// The office of which the sentence before tells.
    let office: KnownOffices.Office?

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    func findings() -> [Finding] {
        guard let office, let pattern = patterns.office else { return [] }
        return groups.indices.compactMap { v in
            guard let verb = groups[v].verb, verb.lemma == syntax.grammar.be, verb.isPlainPast,
                !verb.isNegated, v + 1 < groups.count,
                let subject = syntax.clauses.link(v).subjects.first,
                let person = person(subject, turn: v + 1) ?? person(v + 1, turn: subject)
            else { return nil }
            var finding = Finding(
                pattern: pattern, subject: Filler(actors: [person.actor], group: person.group),
                object: nil, stance: syntax.stances.stance(v, syntax.clauses.link(v)), trigger: v,
                end: v + 2)
            finding.verbs = [v]
            finding = finding.of(office)
            let isDated = times.tenure(finding) != nil || times.expression(for: finding) != nil
            return isDated ? finding : nil
        }
    }

    /// The person whom one group names, if another tells their turn.
    private func person(_ group: Int, turn: Int) -> (actor: Actor, group: Int)? {
        guard let noun = groups[group].noun, noun.items.isEmpty, noun.actors.count == 1,
            syntax.reading[noun.actors[0].entity].kind == .person, isTurn(turn)
        else { return nil }
        return (noun.actors[0], group)
    }

    /// "the first", "the last holder".
    private func isTurn(_ i: Int) -> Bool {
        guard let noun = groups[i].noun, noun.items.isEmpty, noun.actors.isEmpty,
            words[noun.words.lowerBound].form == syntax.grammar.the, noun.words.count > 1
        else { return false }
        let place = words[noun.words.lowerBound + 1]
        let isPlace =
            place.isOrdinal || [syntax.grammar.first, syntax.grammar.last].contains(place.form)
            || syntax.grammar.ordinals.contains(place.form)
        return isPlace
            && (noun.words.count == 2
                || noun.words.count == 3 && words[noun.head].use.contains(.holder))
    }
}
