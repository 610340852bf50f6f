import Knowledge

/// Reads posts that are given out in one go: "appointed A as foreign minister, B as defence minister
/// and C finance minister", "Chile's new cabinet includes A as foreign minister".
struct PostsReader {
    let syntax: SentenceSyntax
    let patterns: PatternSet
    let references: References

    private var groups: [Group] { syntax.groups }
    private var words: [Word] { syntax.words }

    /// One person with the words of the office.
    private struct Post {
        let person: Actor
        let role: Range<Int>
    }

    /// The appointments that go on behind those found, and those of a cabinet.
    func findings(after findings: [Finding]) -> [Finding] {
        guard words.contains(where: { $0.use.contains(.role) }) else { return [] }
        let others = findings.flatMap { finding -> [Finding] in
            guard patterns.rules[finding.pattern.rule].relation == .appointed,
                groups[finding.trigger].isVerb, finding.subject?.actors.count == 1,
                let end = end(of: finding)
            else { return [] }
            return posts(behind: behindBody(end)).map { finding.giving($0.person, $0.role) }
        }
        return others + groups.indices.flatMap { cabinet(at: $0, findings) }
    }

    /// Index behind the words of the office that a finding tells.
    private func end(of finding: Finding) -> Int? {
        let person = finding.subject?.actors.first?.mention
        let name = words.firstIndex { $0.mention == person && person != nil }
        let post = name.flatMap { self.post(at: $0, needsAs: false) }
        return [finding.role?.upperBound, post?.role.upperBound].compactMap(\.self).max()
    }

    // MARK: Cabinets

    /// "The cabinet includes A as foreign minister", "filled many posts, including A as …".
    private func cabinet(at n: Int, _ findings: [Finding]) -> [Finding] {
        guard let noun = groups[n].noun, words[noun.head].use.contains(.cabinet),
            let pattern = patterns.appointing, let opening = opening(behind: n),
            let first = post(at: groups[opening].words.upperBound, needsAs: true),
            let body = body(of: noun, at: n, findings)
        else { return [] }
        let verb = syntax.clauses.previousVerb(before: opening + 1, where: \.isFinite)
        var finding = Finding(
            pattern: pattern, subject: nil, object: body,
            stance: verb.map { syntax.stances.stance($0, syntax.clauses.link($0)) } ?? Stance(),
            trigger: n, end: opening + 1)
        finding.verbs = verb.map { [$0] } ?? []
        return ([first] + posts(behind: first.role.upperBound))
            .map { finding.giving($0.person, $0.role) }
    }

    /// "includes", "including", "with": what opens the list of a cabinet, over times and places.
    private func opening(behind n: Int) -> Int? {
        var i = n + 1
        var isToldBefore = false
        while i < groups.count {
            // "ministers were confirmed, including A as …".
            if let verb = groups[i].verb, verb.isPassive, verb.isFinite, !isToldBefore {
                isToldBefore = true
                i += 1
                continue
            }
            if groups[i].is(.preposition) {
                let form = syntax.clauses.form(i)
                if form == syntax.grammar.including || form == syntax.grammar.with { return i }
                i += 2
                continue
            }
            if groups[i].verb?.lemma == syntax.grammar.include { return i }
            // "The appointments were A as … and B as …".
            if groups[i].verb?.lemma == syntax.grammar.be, groups[i].verb?.isFinite == true {
                return i
            }
            guard groups[i].is(.time) || groups[i].is(.comma) || groups[i].is(.relative) else {
                return nil
            }
            i += 1
        }
        return nil
    }

    /// Whose cabinet it is: the state named with it, or whose officer names it, or the article's.
    private func body(of noun: NounGroup, at n: Int, _ findings: [Finding]) -> Filler? {
        guard let pattern = patterns.appointing else { return nil }
        let matcher = AtomMatcher(
            syntax: syntax, rule: patterns.rules[pattern.rule], references: references)
        let named =
            noun.ownerWords.flatMap { matcher.named(.object, in: $0, group: n) }
            ?? matcher.modifier(.object, noun, n)
            ?? (matcher.isOf(n + 1) && n + 2 < groups.count
                ? matcher.filler(.object, at: n + 2) : nil)
        let subjects =
            syntax.clauses.previousVerb(before: n, where: \.isFinite)
            .map { syntax.clauses.link($0).subjects } ?? []
        let state =
            named?.actors.first
            ?? subjects.lazy.compactMap { groups[$0].noun?.actors.first { isState($0) } }.first
            ?? findings.lazy.compactMap { finding in
                patterns.rules[finding.pattern.rule].isOfOffice
                    ? finding.object?.actors.first(where: isState) : nil
            }.first
        if let state, isState(state) {
            return Filler(actors: [state.standingForItself], group: n)
        }
        guard named == nil else { return nil }
        return references.home?.filler([], title: syntax.range(noun.words), syntax)
    }

    private func isState(_ actor: Actor) -> Bool { syntax.reading[actor.entity].kind == .state }

    // MARK: Posts

    /// The posts that follow one another from a word on.
    private func posts(behind word: Int) -> [Post] {
        var result: [Post] = []
        var next = word
        while let start = behindSeparator(next), let post = post(at: start, needsAs: false) {
            result.append(post)
            next = post.role.upperBound
        }
        return result
    }

    /// Index behind ", ", " and " and ", and "; nil where nothing goes on.
    private func behindSeparator(_ word: Int) -> Int? {
        var i = word
        // "as minister on Monday, and B".
        if i < words.count, words[i].part == .time { i += 1 }
        let first = i
        while i < words.count, i - first < 2,
            words[i].part == .comma || words[i].part == .conjunction || words[i].part == .stop
        {
            // A semicolon parts them, a full stop ends them.
            guard words[i].part != .stop || i + 1 < words.count else { return nil }
            i += 1
        }
        return i > first ? i : nil
    }

    /// Over "of Chile" behind the first office.
    private func behindBody(_ word: Int) -> Int {
        let isOf = word + 1 < words.count && words[word].form == syntax.grammar.of
        return isOf && words[word + 1].mention >= 0 ? word + 2 : word
    }

    /// "the economist A as foreign minister", "A foreign minister".
    private func post(at start: Int, needsAs: Bool) -> Post? {
        var i = start
        while i < words.count, i - start < 4, words[i].mention < 0,
            [.noun, .adjective, .determiner].contains(words[i].part)
        {
            i += 1
        }
        guard i + 1 < words.count, let person = person(i) else { return nil }
        i += 1
        if words[i].part == .open {
            guard let close = words[i...].firstIndex(where: { $0.part == .close }) else {
                return nil
            }
            i = close + 1
        }
        i = behindAside(i)
        let isAs = i < words.count && words[i].form == syntax.grammar.as
        guard isAs || !needsAs else { return nil }
        if isAs { i += 1 }
        let role = role(at: i)
        return role.isEmpty ? nil : Post(person: person, role: role)
    }

    /// Over ", a lawyer,", and over any aside that "as" follows.
    private func behindAside(_ comma: Int) -> Int {
        guard comma < words.count, words[comma].part == .comma,
            let end = words[(comma + 1)...].prefix(16).firstIndex(where: { $0.part == .comma }),
            end > comma + 1, end + 1 < words.count,
            words[(comma + 1)..<end].allSatisfy({ $0.mention < 0 })
        else { return comma }
        let isNominal = words[(comma + 1)..<end].allSatisfy {
            [.noun, .adjective, .determiner].contains($0.part)
        }
        let isApposition = isNominal && words[comma + 1].part == .determiner
        return isApposition || words[end + 1].form == syntax.grammar.as ? end + 1 : comma
    }

    /// "foreign minister", "minister of defence"; empty where no office stands.
    private func role(at start: Int) -> Range<Int> {
        var end = start
        var i = start
        while i < words.count, words[i].mention < 0,
            [.noun, .adjective, .determiner, .hyphen].contains(words[i].part) || isField(i, start)
                || words[i].form == syntax.grammar.of && i > start
                    && [.noun, .adjective, .determiner].contains(
                        words[min(i + 1, words.count - 1)].part)
        {
            if words[i].use.contains(.role) || end > start { end = i + 1 }
            i += 1
        }
        let first = words[start..<max(start, end)].firstIndex { $0.part != .determiner } ?? end
        return first..<max(first, end)
    }

    /// "A finance minister": no verb, though it could be.
    private func isField(_ i: Int, _ start: Int) -> Bool {
        i == start && words[i].part == .verb && i + 1 < words.count
            && words[i + 1].use.contains(.role)
    }

    private func person(_ i: Int) -> Actor? {
        guard words[i].mention >= 0 else { return nil }
        let mention = syntax.reading.mentions[words[i].mention]
        guard mention.form != .description, let entity = syntax.actors.entity(mention),
            syntax.reading[entity].kind == .person
        else { return nil }
        return Actor(mention: words[i].mention, entity: entity)
    }
}

extension Finding {
    /// The same appointment of somebody else to another office.
    fileprivate func giving(_ person: Actor, _ role: Range<Int>) -> Finding {
        var result = self
        result.subject = Filler(actors: [person], group: trigger)
        result.role = role
        result.roleName = nil
        result.other = nil
        return result
    }
}
