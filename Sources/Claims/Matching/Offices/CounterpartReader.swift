import Knowledge

/// Reads who holds the same office elsewhere: "the Kenyan foreign minister, A, met her Chadian
/// counterpart B", where the office is that of the person beside.
struct CounterpartReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    /// The offices told in earlier sentences.
    let known: KnownOffices

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    /// The findings about counterparts, with the offices that `findings` tell of the others.
    func findings(after findings: [Finding]) -> [Finding] {
        guard words.contains(where: { $0.lemma == syntax.grammar.counterpart }) else { return [] }
        return groups.indices.flatMap { n -> [Finding] in
            let noun = groups[n].noun
            let items = noun.map { $0.items.isEmpty ? [$0] : $0.items } ?? []
            return items.compactMap { finding($0, n, findings) }
        }
    }

    private func finding(_ noun: NounGroup, _ n: Int, _ all: [Finding]) -> Finding? {
        guard let pattern = patterns.office, let (title, state) = title(in: noun),
            let holder = holder(noun, n),
            var finding = all.last(where: { isOffice($0, before: words[title], than: holder) })
                ?? told(before: title, pattern)
        else { return nil }
        finding.subject = Filler(actors: [holder], group: n)
        finding.object = Filler(actors: [state], group: n)
        (finding.trigger, finding.end) = (n, n + 1)
        (finding.verbs, finding.stance) = ([], Stance())
        finding.isState = true
        finding.isPresent = true
        return finding
    }

    /// "Chadian counterpart" of a noun group: the word, and the state before it.
    private func title(in noun: NounGroup) -> (word: Int, state: Actor)? {
        guard
            let word = noun.words.last(where: { words[$0].lemma == syntax.grammar.counterpart }),
            word > noun.words.lowerBound, words[word - 1].mention >= 0
        else { return nil }
        let mention = words[word - 1].mention
        guard let entity = syntax.actors.entity(syntax.reading.mentions[mention]),
            syntax.reading[entity].kind == .state
        else { return nil }
        return (word, Actor(mention: mention, entity: entity))
    }

    /// The person whom the group itself or the apposition behind it names.
    private func holder(_ noun: NounGroup, _ n: Int) -> Actor? {
        func person(_ noun: NounGroup?) -> Actor? {
            guard let noun, words[noun.head].mention >= 0, noun.actors.count == 1,
                syntax.reading[noun.actors[0].entity].kind == .person
            else { return nil }
            return noun.actors[0]
        }
        if let named = person(noun) { return named }
        guard noun.items.isEmpty, n + 2 < groups.count, groups[n + 1].is(.comma) else { return nil }
        return person(groups[n + 2].noun)
    }

    /// Whether a finding tells the office, held still, of one who is named before a word.
    private func isOffice(_ finding: Finding, before word: Word, than holder: Actor) -> Bool {
        guard patterns.rules[finding.pattern.rule].relation == .holdsOffice, finding.isState,
            !finding.isFormer, !finding.isComing, finding.object != nil,
            let people = finding.subject?.actors, people.count == 1,
            people[0].entity != holder.entity
        else { return false }
        return syntax.reading.mentions[people[0].mention].range.start < word.range.start
    }

    /// The office, told earlier, of the last person whom the sentence names before a word.
    private func told(before word: Int, _ pattern: Pattern) -> Finding? {
        for i in words.indices[..<word].reversed() where words[i].mention >= 0 {
            guard let entity = syntax.actors.entity(syntax.reading.mentions[words[i].mention]),
                syntax.reading[entity].kind == .person
            else { continue }
            guard let office = known[entity], let role = office.role,
                syntax.reading[office.body.entity].kind == .state
            else { return nil }
            var finding = Finding(
                pattern: pattern, subject: nil, object: nil, stance: Stance(), trigger: 0, end: 0)
            finding.roleName = role
            return finding
        }
        return nil
    }
}
