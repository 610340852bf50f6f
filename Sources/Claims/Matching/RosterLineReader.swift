import Knowledge

/// Reads the lines of reference works that list members with their years: "Founding members:
/// Peru (1950–1961, 1970–), Chile (1952–)", "Later admissions: Laos (1961)".
struct RosterLineReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet

    private var groups: [Group] { syntax.groups }

    /// One finding where the whole sentence is such a line.
    func findings() -> [Finding] {
        guard groups.count >= 3, groups.dropFirst(3).allSatisfy({ $0.is(.stop) }),
            groups[1].is(.colon), let title = groups[0].noun, let list = groups[2].noun,
            !list.items.isEmpty, let pattern = pattern(of: title)
        else { return [] }
        let rule = patterns.rules[pattern.rule]
        let body = title.actors.filter { rule.object.allow(syntax.reading[$0.entity]) }
        let names = list.actors.filter { rule.subject.allow(syntax.reading[$0.entity]) }
        guard list.actors.allSatisfy(hasYears), names.count * 4 >= list.actors.count * 3,
            body.count == 1 || isPlural(title)
        else { return [] }
        var finding = Finding(
            pattern: pattern, subject: Filler(actors: names, group: 2, list: list.actors),
            object: body.isEmpty ? nil : Filler(actors: body, group: 0), stance: Stance(),
            trigger: 0, end: groups.count)
        finding.isBare = true
        return [finding]
    }

    /// What the title says of the names: members, observers, admissions; members where it is the
    /// organisation's name alone.
    private func pattern(of title: NounGroup) -> Pattern? {
        let named = title.actors.isEmpty
        let head = named ? syntax.words[title.head].lemma : syntax.grammar.member
        let fitting = (patterns.predicates[head] + patterns.nouns[head]).filter { pattern in
            isOfMembers(pattern) && pattern.modifiers.allSatisfy { isAmong(title, $0) }
        }
        return fitting.max { $0.modifiers.count < $1.modifiers.count }
    }

    private func isAmong(_ title: NounGroup, _ modifier: WordSet) -> Bool {
        syntax.words[title.words].contains { modifier.contains($0.lemma) }
    }

    private func isPlural(_ title: NounGroup) -> Bool {
        syntax.words[title.head].inflections.contains(.plural)
    }

    private func isOfMembers(_ pattern: Pattern) -> Bool {
        let rule = patterns.rules[pattern.rule]
        let events: [MembershipEvent?] = [.confirmed, .observer, .associate, .joined]
        return rule.relation == .memberOf && rule.subject.kinds.contains(.state)
            && events.contains(rule.event)
    }

    /// Whether the brackets behind a name hold a time.
    private func hasYears(_ actor: Actor) -> Bool {
        actor.aside.map { $0.contains { syntax.words[$0].time >= 0 } } ?? false
    }
}
