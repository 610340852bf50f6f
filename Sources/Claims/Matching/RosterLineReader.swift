import Knowledge

/// Reads the lines of reference works that list members with their years: "Founding members:
/// Peru (1950–1961, 1970–), Chile (1952–)".
struct RosterLineReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet

    private var groups: [Group] { syntax.groups }

    /// One finding where the whole sentence is such a line.
    func findings() -> [Finding] {
        guard groups.count >= 3, groups.dropFirst(3).allSatisfy({ $0.is(.stop) }),
            groups[1].is(.colon), let title = groups[0].noun, let list = groups[2].noun,
            !list.items.isEmpty, list.actors.allSatisfy(hasYears),
            let pattern = patterns.predicates[syntax.grammar.member].first(where: isState)
        else { return [] }
        let rule = patterns.rules[pattern.rule]
        guard list.actors.allSatisfy({ rule.subject.allow(syntax.reading[$0.entity]) }) else {
            return []
        }
        let body = title.actors.filter { rule.object.allow(syntax.reading[$0.entity]) }
        guard body.count == 1 || syntax.words[title.head].lemma == syntax.grammar.member else {
            return []
        }
        var finding = Finding(
            pattern: pattern, subject: Filler(actors: list.actors, group: 2, list: list.actors),
            object: body.isEmpty ? nil : Filler(actors: body, group: 0), stance: Stance(),
            trigger: 0, end: groups.count)
        finding.isBare = true
        return [finding]
    }

    private func isState(_ pattern: Pattern) -> Bool {
        let rule = patterns.rules[pattern.rule]
        return rule.relation == .memberOf && rule.event == .confirmed
            && rule.subject.kinds.contains(.state)
    }

    /// Whether the brackets behind a name hold a time.
    private func hasYears(_ actor: Actor) -> Bool {
        actor.aside.map { $0.contains { syntax.words[$0].time >= 0 } } ?? false
    }
}
