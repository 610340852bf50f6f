import Knowledge

/// Who acts, or is something, beside the subject: "together with A and B", "alongside C".
struct Companions {
    let syntax: SentenceSyntax
    let references: References

    private var groups: [Group] { syntax.groups }

    /// The subject with those of "signed it in 1991 together with A and B": they did so, too.
    func added(to subject: Filler?, behind end: Int, _ rule: Rule) -> Filler? {
        guard var subject,
            let group = companions(behind: end) ?? companions(before: subject.group)
                ?? cofounders(behind: end, rule),
            let noun = groups[group].noun,
            let others = AtomMatcher(syntax: syntax, rule: rule, references: references)
                .actors(.subject, noun, group: group)
        else { return subject }
        subject.actors += others.actors.filter { actor in
            !subject.actors.contains { $0.entity == actor.entity }
        }
        return subject
    }

    private func companions(behind end: Int) -> Int? {
        var i = end
        while i < groups.count, groups[i].is(.time) || groups[i].is(.comma) { i += 1 }
        if i + 1 < groups.count, groups[i].is(.preposition),
            syntax.clauses.form(i) == syntax.grammar.alongside
        {
            return i + 1
        }
        guard i + 2 < groups.count, groups[i + 1].is(.preposition),
            syntax.clauses.form(i + 1) == syntax.grammar.with,
            [syntax.grammar.together, syntax.grammar.along].contains(syntax.clauses.form(i))
        else { return nil }
        return i + 2
    }

    /// "was one of its founders in 1957, with A and B".
    private func cofounders(behind end: Int, _ rule: Rule) -> Int? {
        var i = end
        while i < groups.count, groups[i].is(.time) { i += 1 }
        guard rule.event == .founded, i + 2 < groups.count, groups[i].is(.comma),
            groups[i + 1].is(.preposition), syntax.clauses.form(i + 1) == syntax.grammar.with
        else { return nil }
        return i + 2
    }

    /// "Together with A and B, C signed".
    private func companions(before subject: Int) -> Int? {
        guard subject >= 3, groups[subject - 1].is(.comma), groups[subject - 2].isNoun,
            groups[subject - 3].is(.preposition),
            syntax.clauses.form(subject - 3) == syntax.grammar.with
        else { return nil }
        let opens = subject == 3 || groups[subject - 4].is(.preposition)
        return opens ? subject - 2 : nil
    }
}
