import Knowledge

/// Gathers the words of a sentence into noun groups, verb groups and the words between them.
///
/// Brackets are lifted out and hung on the noun group before them; adverbs and quotation marks
/// vanish, but a doubting adverb marks its verb.
struct Grouper {
    let words: [Word]
    let grammar: GrammarWords
    let lexicon: Lexicon
    let numberOf: (Word) -> Int?
    private var groups: [Group] = []
    /// Brackets that follow no noun group.
    private(set) var looseAsides: [Range<Int>] = []
    private var i = 0
    private var isHedged = false
    private var isNegated = false
    private var isOver = false

    init(
        words: [Word], grammar: GrammarWords, lexicon: Lexicon,
        numberOf: @escaping (Word) -> Int?
    ) {
        self.words = words
        self.grammar = grammar
        self.lexicon = lexicon
        self.numberOf = numberOf
    }

    /// The groups in order.
    mutating func gather() -> [Group] {
        while i < words.count { step() }
        return groups
    }

    private mutating func step() {
        if isNoLonger(i) {
            isOver = true
            i += 2
            return
        }
        switch words[i].part {
        case .pronoun where isBothOfList(i), .determiner where isBothOfList(i):
            i += 1
        case .pronoun where isEmphasis(i), .subordinator where isSoOfDo(i):
            i += 1
        case .noun, .adjective, .number, .mention, .determiner, .pronoun, .hyphen:
            gatherNoun()
        case .verb, .modal, .to, .negation:
            gatherVerb()
        case .open:
            skipBrackets()
        case .adverb:
            if words[i].use.contains(.hedge) { isHedged = true }
            i += 1
        case .quote:
            // `…, as we hope," NATO said`: the mark touches the comma.
            if let last = groups.indices.last, groups[last].is(.comma),
                i > 0, words[i - 1].range.end == words[i].range.start
            {
                groups[last].endsQuote = true
            }
            i += 1
        case .close, .possessive:
            i += 1
        case .time: single(.time)
        case .preposition: single(.preposition)
        case .conjunction: single(.conjunction)
        case .subordinator: single(.subordinator)
        case .relative: single(.relative)
        case .that: single(.that)
        case .comma:
            let endsQuote = i > 0 && words[i - 1].part == .quote
            single(.comma)
            groups[groups.count - 1].endsQuote = endsQuote
        case .colon:
            // "the founders, namely A and B": the comma adds nothing.
            if groups.last?.is(.comma) == true { groups.removeLast() }
            single(.colon)
        case .dash: single(.dash)
        case .stop: single(.stop)
        }
    }

    /// "no longer", which ends what the verb beside it says.
    private func isNoLonger(_ i: Int) -> Bool {
        i + 1 < words.count && words[i].form == grammar.no && words[i + 1].form == grammar.longer
    }

    /// "both" of "both the one and the other".
    private func isBothOfList(_ i: Int) -> Bool {
        words[i].form == grammar.both && i + 1 < words.count && words[i + 1].part == .determiner
    }

    /// "itself" of "the bloc itself", and before an apposition: ", itself a member,"; "both" of "A
    /// and B both left".
    private func isEmphasis(_ i: Int) -> Bool {
        guard let last = groups.last, i + 1 < words.count else { return false }
        guard grammar.reflexives.contains(words[i].form) else {
            return last.isNoun && [grammar.both, grammar.all, grammar.each].contains(words[i].form)
                && [.verb, .modal].contains(words[i + 1].part)
        }
        return last.isNoun
            || last.is(.comma) && [grammar.a, grammar.an, grammar.the].contains(words[i + 1].form)
    }

    /// "so" of "did so in 1977".
    private func isSoOfDo(_ i: Int) -> Bool {
        words[i].form == grammar.so && i > 0 && groups.last?.verb?.lemma == grammar.do
    }

    private mutating func single(_ kind: Group.Kind) {
        groups.append(Group(kind: kind, words: i..<(i + 1)))
        i += 1
    }

    /// Words up to the closing bracket, hung on the noun group before.
    private mutating func skipBrackets() {
        let start = i + 1
        var depth = 0
        while i < words.count {
            if words[i].part == .open { depth += 1 }
            if words[i].part == .close { depth -= 1 }
            i += 1
            if depth == 0 { break }
        }
        let end = max(start, depth == 0 ? i - 1 : i)
        guard let noun = groups.last?.noun else { return looseAsides.append(start..<end) }
        noun.aside = start..<end
    }

    // MARK: Noun groups

    private mutating func gatherNoun() {
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
            guard i < words.count, words[i].part.isNominal else {
                return close(start, groupStart, nil, nil)
            }
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
                || (part == .adverb && i > 0 && words[i - 1].part == .determiner
                    && i + 1 < words.count && words[i + 1].part.isNominal)
            guard isInside, i == start || !opensCount(i) else { return }
            i += 1
        }
    }

    /// "promised Mali 220 soldiers": a number behind a name counts the next thing.
    private func opensCount(_ i: Int) -> Bool {
        i > 0 && i + 1 < words.count && words[i].part == .number && words[i - 1].part == .mention
            && [.noun, .adjective, .determiner].contains(words[i + 1].part)
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

    private mutating func close(
        _ start: Int, _ own: Int, _ owner: NounGroup.Owner?, _ ownerWords: Range<Int>?
    ) {
        var head = i - 1
        while head > own, !(words[head].part.isNominal || words[head].part == .pronoun) {
            head -= 1
        }
        let noun = NounGroup(
            head: head, owner: owner, ownerWords: ownerWords,
            isPronoun: words[own].part == .pronoun, words: own..<i)
        noun.isNegated = isNegated
        isNegated = false
        let first = words[own]
        if first.form == grammar.none { noun.isNegated = true }
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

    // MARK: Verb groups

    private mutating func gatherVerb() {
        let start = i
        var verb = VerbGroup(main: i, lemma: .unknown, use: [])
        var helpers: [Word] = []
        verb.isHedged = isHedged
        isHedged = false
        verb.isOver = isOver
        isOver = false
        while i < words.count {
            let word = words[i]
            switch word.part {
            case .negation where !isNoLonger(i):
                verb.isNegated = true
            case .adverb:
                if word.use.contains(.hedge) { verb.isHedged = true }
            case .to where helpers.last?.part == .modal:
                break  // "ought to leave"
            case .to:
                if i > start, !helpers.isEmpty || verb.isInfinitive { return finish() }
                verb.isInfinitive = true
            case .modal:
                helpers.append(word)
                if !isDo(word) { verb.modal = word.lemma }
                // "cannot leave"
                if lexicon.classes(of: word.form).contains(.negation) { verb.isNegated = true }
            case .verb:
                verb.main = i
                guard isHelper(word, i) else {
                    i += 1
                    if word.lemma == grammar.be { skipNegation(&verb) }
                    return finish()
                }
                helpers.append(word)
            default:
                return finish()
            }
            i += 1
        }
        finish()

        func finish() {
            guard words[verb.main].part == .verb else {
                isNegated = words[start].form == grammar.neither || isNotA(start)
                return
            }
            complete(&verb, helpers)
            groups.append(Group(verb: verb, words: start..<i))
        }
    }

    /// "Canada, not a member, …".
    private func isNotA(_ start: Int) -> Bool {
        words[start].form == grammar.not && i < words.count
            && (words[i].form == grammar.a || words[i].form == grammar.an)
    }

    /// "is not", "was never".
    private mutating func skipNegation(_ verb: inout VerbGroup) {
        if isNoLonger(i) {
            verb.isOver = true
            i += 2
        }
        while i < words.count, words[i].part == .negation || words[i].part == .adverb {
            if words[i].part == .negation { verb.isNegated = true }
            if words[i].use.contains(.hedge) { verb.isHedged = true }
            i += 1
        }
    }

    private func isDo(_ word: Word) -> Bool {
        lexicon.classes(of: word.form).contains(.auxiliary)
            || lexicon.classes(of: word.lemma).contains(.auxiliary)
    }

    /// A form of be or have with another verb behind it.
    private func isHelper(_ word: Word, _ i: Int) -> Bool {
        guard
            word.lemma == grammar.be || word.lemma == grammar.have
                || word.form == grammar.possessive
        else { return false }
        var next = i + 1
        while next < words.count,
            words[next].part == .adverb || words[next].part == .negation
        { next += 1 }
        guard next < words.count, words[next].part == .verb else { return false }
        return !words[next].inflections.isDisjoint(with: [.participle, .gerund])
            || words[next].lemma == grammar.be || words[next].lemma == grammar.have
    }

    private func complete(_ verb: inout VerbGroup, _ helpers: [Word]) {
        let main = words[verb.main]
        verb.lemma = main.lemma.isKnown ? main.lemma : .unknown
        verb.use = main.use
        // "helped broker": a bare infinitive.
        if helpers.isEmpty, main.inflections.contains(.base),
            groups.last?.verb?.lemma == grammar.help
        {
            verb.isInfinitive = true
        }
        let last = helpers.last { $0.part == .verb }
        let afterBe = last?.lemma == grammar.be && helpers.last?.part == .verb
        verb.isPassive = afterBe && main.inflections.contains(.participle)
        verb.isProgressive = afterBe && main.inflections.contains(.gerund)
        verb.isPerfect = helpers.contains { $0.lemma == grammar.have }
        let isBare = helpers.isEmpty && !verb.isInfinitive
        verb.isGerund = isBare && main.inflections.contains(.gerund)
        if let first = helpers.first, first.inflections.contains(.gerund), !verb.isInfinitive {
            verb.isGerund = true
        }
        verb.mayBeParticiple = isBare && main.inflections.contains(.participle)
        let tensed = helpers.first ?? main
        verb.isPresent =
            verb.modal == .unknown && tensed.inflections.isDisjoint(with: .past)
            && !verb.mayBeParticiple
    }
}
