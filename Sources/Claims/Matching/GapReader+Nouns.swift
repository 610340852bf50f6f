import Knowledge

/// Whose event followed another's: "Peru's accession in 1990 was followed by Chile's in 1994".
extension GapReader {
    /// The same of the one behind "was followed by".
    func followers(of model: Finding, _ rule: Rule) -> [Finding] {
        guard groups[model.trigger].isNoun, model.end < groups.count,
            let verb = groups.indices.first(where: { $0 >= model.end && groups[$0].isVerb }),
            groups[verb].verb?.isPassive == true, groups[verb].verb?.lemma == syntax.grammar.follow,
            verb + 2 < groups.count, groups[verb + 1].is(.preposition),
            syntax.clauses.form(verb + 1) == syntax.grammar.by,
            let name = owner(behind: verb + 1), let noun = groups[name].noun,
            name + 1 < groups.count, groups[name + 1].is(.time),
            let subject = AtomMatcher(syntax: syntax, rule: rule, references: references)
                .actors(.subject, noun, group: name)
        else { return [] }
        var finding = model
        finding.subject = subject
        finding.trigger = name
        finding.end = name + 1
        finding.verbs = []
        return [finding]
    }

    /// "Chile's", "that of Chile": the group that names whose it was.
    private func owner(behind by: Int) -> Int? {
        let next = by + 1
        if groups[next].isNoun, groups[next].noun?.isPronoun == false { return next }
        guard next + 2 < groups.count, syntax.clauses.form(next) == syntax.grammar.that,
            groups[next + 1].is(.preposition), syntax.clauses.form(next + 1) == syntax.grammar.of
        else { return nil }
        return next + 2
    }
}
