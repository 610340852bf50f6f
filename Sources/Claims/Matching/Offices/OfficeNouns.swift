import Knowledge

/// What a title stands for that names nobody: "The bank's director is elected", "The bank has had
/// three directors".
struct OfficeNouns {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    /// A title, the words behind which may name its body.
    typealias Office = (role: Range<Int>, pattern: Pattern, body: Filler?)

    private var words: [Word] { syntax.words }

    /// The title with which a noun group ends, if a pattern of offices reads it and `fits` its
    /// word.
    func office(at n: Int, where fits: (Word) -> Bool = { _ in true }) -> Office? {
        guard let noun = syntax.groups[n].noun, noun.items.isEmpty else { return nil }
        let heads = [noun.head, syntax.headWord(before: noun.head, from: noun.words.lowerBound)]
        for case let word? in heads where words[word].use.contains(.role) && fits(words[word]) {
            let pattern = patterns.predicates[words[word].lemma].first {
                patterns.rules[$0.rule].relation == .holdsOffice
            }
            guard let pattern else { continue }
            let role = syntax.role(of: noun, endingAt: word)
            return (role, pattern, body(pattern, noun, n))
        }
        return nil
    }

    private func body(_ pattern: Pattern, _ noun: NounGroup, _ n: Int) -> Filler? {
        let matcher = AtomMatcher(
            syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
        let binding = matcher.match(pattern.after[...], at: n, Binding(end: n))
        return binding.flatMap { $0.lacksObject ? nil : $0.object }
            ?? matcher.modifier(.object, noun, n)
    }

    /// The office of an organisation of which a sentence speaks without naming its holder, so that
    /// the next ones may; `topic` is the body of a title alone.
    func spokenOf(topic: Filler?) -> KnownOffices.Office? {
        guard words.contains(where: { $0.use.contains(.role) }) else { return nil }
        for n in syntax.groups.indices {
            guard let office = office(at: n), let noun = syntax.groups[n].noun,
                noun.actors.allSatisfy({ syntax.reading[$0.entity].kind != .person }),
                let body = office.body ?? (syntax.isOfBody(office.role) ? topic : nil),
                body.actors.count == 1,
                syntax.reading[body.actors[0].entity].kind == .organisation
            else { continue }
            return KnownOffices.Office(
                body: body.actors[0].standingForItself, role: syntax.title(office.role),
                sentence: body.context ?? syntax.range)
        }
        return nil
    }
}
