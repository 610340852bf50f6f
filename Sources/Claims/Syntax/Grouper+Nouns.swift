/// Noun groups: determiners, adjectives, nouns and names that stand together.
extension Grouper {
    mutating func gatherNoun() {
        let start = i
        var owner: NounGroup.Owner?
        var ownerWords: Range<Int>?
        while true {
            let groupStart = i
            if words[i].part == .pronoun {
                i += 1
            } else {
                if words[i].part == .determiner { i += 1 }
                extendNoun()
            }
            if i == groupStart { i += 1 }
            guard i < words.count, words[i].part == .possessive else {
                return close(start, groupStart, owner, ownerWords)
            }
            // "Russia's and China's": what belongs to whom is not told apart.
            owner = .named
            ownerWords = groupStart..<i
            i += 1
            if i + 1 < words.count, words[i].part == .adverb, words[i + 1].part.isNominal { i += 1 }
            // "Peru's 1971 accession".
            guard i < words.count,
                words[i].part.isNominal || words[i].part == .time && isYearInside(i)
            else { return close(start, groupStart, nil, nil) }
        }
    }

    private mutating func extendNoun() {
        let start = i
        while i < words.count {
            let part = words[i].part
            let isInside =
                part.isNominal
                || (part == .hyphen && i + 1 < words.count && words[i + 1].part.isNominal)
                || (part == .quote && i + 1 < words.count && words[i + 1].part == .noun
                    && words[i - 1].part != .mention && i > 0 && isScareQuote(i))
                || (part == .time && isYearInside(i))
                || (part == .determiner && i > start && words[i - 1].part == .number
                    && i + 1 < words.count && words[i + 1].part.isNominal)
                || (words[i].form == grammar.most && i > 0 && words[i - 1].part == .determiner
                    && i + 1 < words.count && words[i + 1].part.isNominal)
                || (part == .adverb && i > 0 && words[i - 1].part == .determiner
                    && i + 1 < words.count && words[i + 1].part.isNominal)
                || isBetweenAdjectives(i, from: start)
            guard isInside, i == start || !opensCount(i), !opensName(i, from: start) else { return }
            i += 1
        }
    }

    /// "a political and economic union": one union.
    private func isBetweenAdjectives(_ i: Int, from start: Int) -> Bool {
        i > start && i + 2 < words.count && words[i].form == grammar.and
            && words[i - 1].part == .adjective && words[i + 1].part == .adjective
            && words[i + 2].part.isNominal && words[i + 2].part != .mention
    }

    /// "the president of Gambia Yahya Jammeh": behind "of", a name beside a name that is no title of
    /// it begins a group of its own.
    private func opensName(_ i: Int, from start: Int) -> Bool {
        guard i > start, words[i].part == .mention, words[i - 1].part == .mention,
            !words[i - 1].isDemonym, groups.count > 1, let last = groups.last,
            last.is(.preposition),
            words[last.words.lowerBound].form == grammar.of
        else { return false }
        // "the Minister of Foreign Affairs of Uruguay X"
        var office = groups.count - 2
        while office > 1, groups[office].isNoun, groups[office - 1].is(.preposition),
            groups[office].noun.map({ !words[$0.head].use.contains(.role) }) == true
        {
            office -= 2
        }
        return groups[office].noun.map { words[$0.head].use.contains(.role) } == true
    }

    /// "promised Mali 220 soldiers": a number behind a name counts the next thing.
    private func opensCount(_ i: Int) -> Bool {
        if isSpan(i) { return true }
        return i > 0 && i + 1 < words.count && words[i].part == .number
            && words[i - 1].part == .mention
            && [.noun, .adjective, .determiner].contains(words[i + 1].part)
    }

    /// "joined the Bank days after": the days are none of the Bank's.
    private func isSpan(_ i: Int) -> Bool {
        i > 0 && i + 1 < words.count && words[i - 1].part == .mention
            && (grammar.units.contains(words[i].form) || grammar.shortUnits.contains(words[i].form))
            && [grammar.after, grammar.before].contains(words[i + 1].form)
    }

    /// "the 2012 summit": a time between the words of one group.
    private func isYearInside(_ i: Int) -> Bool {
        i > 0 && i + 1 < words.count
            && [.determiner, .adjective, .possessive].contains(words[i - 1].part)
            && words[i + 1].part.isNominal
    }

    private func isScareQuote(_ i: Int) -> Bool {
        words[(i + 1)...].prefix(5).contains { $0.part == .quote }
    }

    mutating func close(
        _ start: Int, _ own: Int, _ owner: NounGroup.Owner?, _ ownerWords: Range<Int>?
    ) {
        var head = i - 1
        while head > own, !(words[head].part.isNominal || words[head].part == .pronoun) {
            head -= 1
        }
        // "a member state": a member.
        if head > own, words[head].use.contains(.country), words[head - 1].part.isNominal,
            words[head - 1].lemma == grammar.member
        {
            head -= 1
        }
        let noun = NounGroup(
            head: head, owner: owner, ownerWords: ownerWords,
            isPronoun: words[own].part == .pronoun, words: own..<i)
        noun.isNegated = isNegated
        isNegated = false
        let first = words[own]
        if grammar.nobody.contains(first.form) { noun.isNegated = true }
        if first.part == .determiner {
            if first.form == grammar.no { noun.isNegated = true }
            if [grammar.its, grammar.their, grammar.whose].contains(first.form), owner == nil {
                noun.owner = .pronoun
            }
        }
        for word in words[own..<i] where word.part == .number {
            noun.number = numberOf(word) ?? noun.number
        }
        groups.append(Group(noun: noun, words: start..<i))
    }
}
