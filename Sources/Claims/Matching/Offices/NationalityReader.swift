import Knowledge

/// Reads whose citizen somebody is from a people's adjective and any noun that the grammar makes a
/// person: "a British architect", "the Kenyan runner X". No list of professions is needed.
///
///     Kenyan runner X               before the name, with or without "the"
///     X, an Argentine Jesuit,       in apposition
///     X was a Kenyan novelist       copula
struct NationalityReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet

    /// Whether some mentions of one sentence stand near enough to each other: a cheap test before
    /// the sentence is taken apart.
    static func mayApply(to mentions: ArraySlice<Mention>) -> Bool {
        var people: TextRange?
        var person: TextRange?
        for mention in mentions {
            switch mention.kind {
            case .state where mention.form == .demonym || mention.form == .acronym:
                people = mention.range
            case .person: person = mention.range
            default: continue
            }
            guard let people, let person else { continue }
            if max(people.start, person.start) < min(people.end, person.end) + reach {
                return true
            }
        }
        return false
    }

    /// The most bytes between an adjective and its name: "a prominent human rights lawyer".
    private static let reach: UInt32 = 60

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    func findings() -> [Finding] {
        // Only a mention of a state beside one of somebody can tell it.
        guard let pattern = patterns.nationality, words.count(where: { $0.mention >= 0 }) > 1
        else { return [] }
        var findings: [Finding] = []
        for n in groups.indices {
            guard let noun = groups[n].noun else { continue }
            if noun.items.isEmpty {
                if let finding = finding(of: noun, n, pattern) { findings.append(finding) }
            } else {
                findings.add(noun.items.compactMap { finding(of: $0, n, pattern) })
            }
        }
        return findings
    }

    /// Whose citizen a noun, or one of a list, tells somebody to be.
    private func finding(of item: NounGroup, _ n: Int, _ pattern: Pattern) -> Finding? {
        let rule = patterns.rules[pattern.rule]
        guard
            let (people, person) = named(in: item) ?? described(item, n) ?? people(item, n),
            let object = actor(people, rule.object), let subject = actor(person, rule.subject)
        else { return nil }
        var finding = Finding(
            pattern: pattern, subject: Filler(actors: [subject], group: n),
            object: Filler(actors: [object], group: n), stance: Stance(), trigger: n, end: n + 1)
        finding.isState = true
        return finding
    }

    /// "the Venezuelan X", "X, a Turk,": the people alone.
    private func people(_ noun: NounGroup, _ n: Int) -> (people: Int, person: Int)? {
        let first = words[noun.words.lowerBound]
        func isPeople(_ i: Int) -> Bool {
            words[i].mention >= 0
                && syntax.reading.mentions[words[i].mention].form == .demonym
        }
        if first.part == .determiner, noun.words.count == 3, noun.owner == nil,
            isPeople(noun.head - 1), words[noun.head].mention >= 0,
            syntax.reading.mentions[words[noun.head].mention].form != .description
        {
            return (noun.head - 1, noun.head)
        }
        guard noun.items.isEmpty, noun.owner == nil, noun.words.count == 2, isPeople(noun.head),
            [syntax.grammar.a, syntax.grammar.an, syntax.grammar.the].contains(first.form),
            n >= 2, groups[n - 1].is(.comma), let name = name(groups[n - 2])
        else { return nil }
        return (noun.head, name)
    }

    /// "the British architect Zaha Hadid": adjective, noun and name in one group.
    private func named(in noun: NounGroup) -> (people: Int, person: Int)? {
        guard noun.head > noun.words.lowerBound, words[noun.head].mention >= 0,
            let people = people(in: noun, before: noun.head),
            isPerson(noun.head - 1, behind: people)
        else { return nil }
        return (people, noun.head)
    }

    /// "Zaha Hadid, a British architect," and "Zaha Hadid was a British architect".
    private func described(_ noun: NounGroup, _ n: Int) -> (people: Int, person: Int)? {
        let first = words[noun.words.lowerBound].form
        guard noun.items.isEmpty, noun.owner == nil, !noun.isNegated,
            first == syntax.grammar.a || first == syntax.grammar.an,
            let people = people(in: noun, before: noun.head), isPerson(noun.head, behind: people),
            n >= 2
        else { return nil }
        let before = groups[n - 1]
        if before.is(.comma), let name = name(groups[n - 2]) { return (people, name) }
        guard let verb = before.verb, verb.lemma == syntax.grammar.be, verb.isFinite,
            !verb.isNegated, !verb.isHedged, !verb.modal.isKnown,
            syntax.clauses.link(n - 1).governors.isEmpty,
            let subject = syntax.clauses.link(n - 1).subjects.first,
            let name = name(groups[subject])
        else { return nil }
        return (people, name)
    }

    /// The word of the only name of a group.
    private func name(_ group: Group) -> Int? {
        guard let noun = group.noun, noun.items.isEmpty, words[noun.head].mention >= 0 else {
            return nil
        }
        return noun.head
    }

    /// The last people's adjective before a word: no "ethnic Uzbek", "German-born", "US Open".
    private func people(in noun: NounGroup, before end: Int) -> Int? {
        let i = noun.words.lastIndex { $0 < end && words[$0].mention >= 0 }
        guard let i, words[i + 1].part != .hyphen,
            i == noun.words.lowerBound || words[i - 1].part != .hyphen
        else { return nil }
        let mention = syntax.reading.mentions[words[i].mention]
        guard
            mention.form == .demonym || mention.form == .acronym
                || words[end - 1].use.contains(.rank) || words[end].use.contains(.rank),
            !words[noun.words.lowerBound..<i].contains(where: { $0.use.contains(.ethnic) })
        else { return nil }
        return i
    }

    /// Whether the words between the adjective and here end in a noun for one person. That it is a
    /// person the name beside it tells; what it must not be is a body, an office, which another
    /// rule reads, several, a verb of a headline, or part of a name.
    private func isPerson(_ last: Int, behind people: Int) -> Bool {
        guard last > people, words[last].part == .noun || words[last].part == .adjective else {
            return false
        }
        let between = words[(people + 1)...last]
        guard
            between.allSatisfy({
                $0.mention < 0 && $0.time < 0 && $0.part != .quote
                    && ($0.part == .hyphen || $0.part.isNominal)
            }), between.dropLast().allSatisfy({ !$0.isCapitalised || $0.use.contains(.rank) })
        else { return false }
        let noun = words[last]
        let isUnofficial = between.contains { $0.use.contains(.unofficial) }
        let isOffice =
            noun.use.contains(.role) && !isUnofficial
            && !syntax.isOfBody((people + 1)..<(last + 1))
        let barred: WordUse = [.body, .local, .group, .country, .foreign, .former]
        guard !isOffice, !noun.inflections.contains(.plural),
            noun.use.contains(.rank) || noun.use.contains(.role)
                || noun.use.isDisjoint(with: barred)
        else { return false }
        return noun.inflections.isDisjoint(with: [.past, .third]) && !looksInflected(noun)
    }

    /// An unknown word that looks like a plural or a verb: "runners", "frees", "jailed".
    private func looksInflected(_ word: Word) -> Bool {
        let letters = syntax.reading.document.text[word.range.indices]
        let ending = String(decoding: letters.suffix(2), as: UTF8.self)
        guard !word.form.isKnown else { return false }
        return ending == "ed" || ending.hasSuffix("s") && ending != "ss" && ending != "us"
    }

    private func actor(_ word: Int, _ kinds: SlotKinds) -> Actor? {
        let index = words[word].mention
        guard let entity = syntax.actors.entity(syntax.reading.mentions[index]),
            kinds.allow(syntax.reading[entity])
        else { return nil }
        return Actor(mention: index, entity: entity)
    }
}
