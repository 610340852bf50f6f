import Knowledge

/// Gives each token of a sentence its part of speech, with mentions and times as single words.
///
/// No statistics: closed classes are known, and a word that can be verb or noun is decided by its
/// neighbours. It need not be right everywhere, but the same everywhere, and right where the
/// trigger of a pattern stands.
struct Tagger {
    let lexicon: Lexicon
    let uses: WordUses
    let grammar: GrammarWords
    let text: [UInt8]

    /// The words of one sentence.
    func words(
        _ tokens: [Token], mentions: ArraySlice<Mention>, times: [TimeExpression]
    ) -> [Word] {
        var words = join(tokens, mentions: mentions, times: times)
        for i in words.indices where words[i].part == .noun {
            words[i].part = part(i, words, tokens)
            if words[i].part == .verb, isOwnBase(i, words) { words[i].lemma = words[i].form }
        }
        for i in words.indices.dropLast(2)
        where words[i].form == grammar.in && words[i + 1].use.contains(.idiom)
            && words[i + 2].part == .mention || isAtPresent(i, words)
        {
            (words[i].part, words[i + 1].part) = (.adverb, .adverb)
        }
        for i in words.indices.dropLast(3) where isAtTheTime(i, words) {
            for k in i...(i + 2) { words[k].part = .adverb }
        }
        for i in words.indices.dropLast() where isForGood(i, words) {
            (words[i].part, words[i + 1].part) = (.adverb, .adverb)
        }
        for i in words.indices.dropLast(3) where isOfItself(i, words) {
            for k in i...(i + 3) { words[k].part = .adverb }
        }
        for i in words.indices {
            for k in bound(at: i, words) { words[k].part = .adverb }
        }
        for i in words.indices.dropLast(3) where isOldName(i, words) {
            for k in i...(i + 2) { words[k].part = .adverb }
        }
        for i in words.indices.dropFirst().dropLast(2) where isRepeated(i, words) {
            for k in i...(i + 2) { words[k].part = .adverb }
        }
        for i in words.indices.dropLast() where words[i].use.contains(.phrasal) {
            let phrase = uses.phrase(words[i].lemma, words[i + 1].form)
            words[i].use = phrase ?? words[i].use.subtracting(.phrasal)
        }
        return words
    }

    /// "is not at present a member".
    private func isAtPresent(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.at && words[i + 1].form == grammar.present
    }

    /// "more than" of "more than 500 troops", "at least" of "at least $2m".
    private func bound(at i: Int, _ words: [Word]) -> Range<Int> {
        for phrase in grammar.bounds where phrase[0] == words[i].form {
            let end = i + phrase.count
            guard end < words.count, words[i..<end].map(\.form) == phrase else { continue }
            let isSum = end + 1 < words.count && words[end].part == .adjective
            if words[isSum ? end + 1 : end].part == .number { return i..<end }
        }
        return 0..<0
    }

    /// The end of "each other".
    private func isReciprocal(_ i: Int, _ words: [Word]) -> Bool {
        i > 0 && words[i].form == grammar.other && words[i - 1].form == grammar.each
    }

    /// "X, at the time minister of Y, left": between commas, before what somebody was.
    private func isAtTheTime(_ i: Int, _ words: [Word]) -> Bool {
        i > 0 && words[i - 1].part == .comma && words[i].form == grammar.at
            && [grammar.the, grammar.that].contains(words[i + 1].form)
            && words[i + 2].form == grammar.time
            && (words[i + 3].part.isNominal || words[i + 3].part == .determiner)
    }

    /// "left for good", but not "for good reasons".
    private func isForGood(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.for && words[i + 1].form == grammar.good
            && (i + 2 == words.count || !words[i + 2].part.isNominal)
    }

    /// "left of its own accord".
    private func isOfItself(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.of && words[i + 2].form == grammar.own
            && grammar.accord.contains(words[i + 3].form)
    }

    /// "what was then Zaire", "what is now Mali".
    private func isOldName(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.what && words[i + 1].lemma == grammar.be
            && [grammar.then, grammar.now].contains(words[i + 2].form)
            && (words[i + 3].part == .mention || words[i + 3].part == .determiner)
    }

    /// "suspended it a second time", but not "for a second time".
    private func isRepeated(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.a && words[i + 2].form == grammar.time
            && (words[i + 1].isOrdinal || grammar.ordinals.contains(words[i + 1].form))
            && words[i - 1].part != .preposition && words[i - 1].part != .verb
    }

    /// "early on Friday": of the time behind it, not of the noun before.
    private func isTimely(_ i: Int, _ words: [Word]) -> Bool {
        guard [grammar.early, grammar.late].contains(words[i].form), i > 0, i + 1 < words.count,
            words[i - 1].part != .determiner
        else { return false }
        return words[i + 1].part == .time
            || lexicon.classes(of: words[i + 1].form).contains(.preposition)
    }

    // MARK: Parts of speech

    private func part(_ i: Int, _ words: [Word], _ tokens: [Token]) -> Part {
        let word = words[i]
        let classes = lexicon.classes(of: word.form)
        let previous = i > 0 ? words[i - 1].part : .stop
        if word.form == grammar.possessive { return clitic(i, words) }
        // "so-called"
        if word.form == grammar.so, i + 1 < words.count, words[i + 1].part == .hyphen {
            return .adjective
        }
        if isExistence(i, words) { return .noun }
        if word.form == grammar.such, i + 1 < words.count, words[i + 1].form == grammar.as {
            return .adverb
        }
        if word.lemma == grammar.be || word.lemma == grammar.have { return .verb }
        if word.form == grammar.to { return isInfinitive(i, words) ? .to : .preposition }
        if word.form == grammar.that {
            // "That group was set up": no clause that something else says.
            if i == 0, words.count > 1,
                !words[1].use.isDisjoint(with: [.group, .charter, .country])
            {
                return .determiner
            }
            // "which joined that community in 2002".
            if isPointed(i, words) { return .determiner }
            return opensNominal(i + 1, words) && previous != .verb && !isVerbal(i + 2, words)
                && !isWholeNominal(i + 1, words)
                ? .determiner : .that
        }
        if classes.contains(.modal), !word.isCapitalised || i == 0 { return .modal }
        if word.form == grammar.no || word.form == grammar.without {
            return word.form == grammar.no ? .determiner : .preposition
        }
        if classes.contains(.negation) {
            if word.form == grammar.none, i + 1 < words.count, words[i + 1].form == grammar.of {
                return .pronoun
            }
            // "Nobody wants a war": a subject, but "heard from nobody".
            if classes.contains(.pronoun), opensClause(i, words) { return .pronoun }
            return classes.contains(.conjunction) ? .conjunction : .negation
        }
        if classes.contains(.auxiliary) { return isHelper(i, words) ? .modal : .verb }
        if word.form == grammar.according { return .preposition }
        if previous == .hyphen { return .adjective }
        // "should either pay or leave".
        if word.form == grammar.either, previous == .modal { return .adverb }
        if isReciprocal(i, words) { return .noun }
        if isFloating(i, words) || isApart(i, words) { return .adverb }
        if word.form == grammar.one, previous == .adjective { return .noun }
        if word.form == grammar.once, i + 1 < words.count,
            [grammar.again, grammar.more].contains(words[i + 1].form)
                || i > 0 && words[i - 1].lemma == grammar.be || isPastVerb(i + 1, words)
        {
            return .adverb
        }
        // "was itself suspended".
        if grammar.reflexives.contains(word.form), previous == .verb || previous == .modal,
            isPastVerb(i + 1, words)
        {
            return .adverb
        }
        // "has long accused", "had long been a member".
        if word.form == grammar.long, i > 0, words[i - 1].lemma == grammar.have,
            i + 1 < words.count,
            !words[i + 1].inflections.isDisjoint(with: [.past, .participle])
        {
            return .adverb
        }
        // "has since been suspended".
        if word.form == grammar.since, i > 0, words[i - 1].lemma == grammar.have,
            i + 1 < words.count,
            !words[i + 1].inflections.isDisjoint(with: [.past, .participle])
        {
            return .adverb
        }
        // "is once more a member".
        if word.form == grammar.more, i > 0, words[i - 1].form == grammar.once,
            words[i - 1].part == .adverb
        {
            return .adverb
        }
        if let part = closedPart(i, words, classes) { return part }
        if word.form == grammar.namely { return .colon }
        if word.use.contains(.hedge) || classes.contains(.adverb) { return .adverb }
        if word.form == grammar.first, previous == .mention || previous == .relative,
            isPastVerb(i + 1, words)
        {
            return .adverb
        }
        if isTimely(i, words) { return .adverb }
        if classes.contains(.numeral) { return .number }
        if !word.form.isKnown, isUnknownAdverb(word) { return .adverb }
        if isVerb(i, words, classes) { return .verb }
        return isAdjectival(i, words) ? .adjective : .noun
    }

    /// Whether a clause may begin with a word: at the start, behind a mark or a joint.
    private func opensClause(_ i: Int, _ words: [Word]) -> Bool {
        guard i > 0 else { return true }
        switch words[i - 1].part {
        case .comma, .stop, .quote, .conjunction, .subordinator, .that: return true
        default: return false
        }
    }

    /// Whether "that" stands before what a body or state is called, and nothing said of it.
    private func isPointed(_ i: Int, _ words: [Word]) -> Bool {
        guard i + 1 < words.count, !words[i + 1].inflections.contains(.plural),
            !words[i + 1].use.isDisjoint(with: [.group, .charter, .country])
                || words[i + 1].form == grammar.status
        else { return false }
        guard i + 2 < words.count else { return true }
        switch words[i + 2].part {
        case .time, .comma, .stop: return true
        default:
            return !lexicon.classes(of: words[i + 2].form)
                .isDisjoint(with: [.preposition, .conjunction])
        }
    }

    /// "being" of "came into being".
    private func isExistence(_ i: Int, _ words: [Word]) -> Bool {
        i > 0 && words[i].lemma == grammar.be && words[i].inflections.contains(.gerund)
            && words[i - 1].form == grammar.into
    }

    private func closedPart(_ i: Int, _ words: [Word], _ classes: WordClasses) -> Part? {
        if classes.contains(.conjunction) { return .conjunction }
        if classes.contains(.relative), !classes.contains(.subordinator) { return .relative }
        if classes.contains(.determiner) {
            guard classes.contains(.pronoun) else { return .determiner }
            // "A and B both suspended X", "; both left it".
            if i == 0 || [.mention, .comma, .stop].contains(words[i - 1].part),
                isPastVerb(i + 1, words),
                opensNominal(i + 2, words) || isPreposition(i + 2, words)
            {
                return .pronoun
            }
            return opensNominal(i + 1, words) || isNounLike(i + 1, words) ? .determiner : .pronoun
        }
        if classes.contains(.pronoun) { return .pronoun }
        if classes.contains(.preposition) { return .preposition }
        if classes.contains(.subordinator) { return .subordinator }
        return nil
    }

    func isPreposition(_ i: Int, _ words: [Word]) -> Bool {
        i < words.count && words[i].mention < 0
            && lexicon.classes(of: words[i].form).contains(.preposition)
    }

    /// "first joined": a word that is past or participle, and a verb only.
    private func isPastVerb(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        return words[i].inflections.contains(.past)
            && lexicon.classes(of: words[i].form).contains(.verb)
    }

    /// A form of do before a verb, over adverbs and negation.
    func isHelper(_ i: Int, _ words: [Word]) -> Bool {
        var next = i + 1
        // "did, however, leave"
        let opensAside = next < words.count && words[next].part == .comma
        if opensAside { next += 1 }
        while next < words.count, words[next].part == .noun,
            !lexicon.classes(of: words[next].form).isDisjoint(with: [.adverb, .negation])
        { next += 1 }
        if opensAside {
            guard next < words.count, words[next].part == .comma else { return false }
            next += 1
        }
        guard next < words.count, words[next].part == .noun else { return false }
        return words[next].inflections.contains(.base)
            && lexicon.classes(of: words[next].form).contains(.verb)
    }

    /// An unknown word in -ly with a small letter, or at the start.
    private func isUnknownAdverb(_ word: Word) -> Bool {
        word.range.count >= 5 && (!word.isCapitalised || word.tokens.lowerBound == 0)
            && text[Int(word.range.end) - 1] == UInt8(ascii: "y")
            && text[Int(word.range.end) - 2] == UInt8(ascii: "l")
    }

    /// 's after a name is a possessive, after a pronoun a verb.
    private func clitic(_ i: Int, _ words: [Word]) -> Part {
        i > 0 && words[i - 1].part == .pronoun ? .verb : .possessive
    }

    private func isInfinitive(_ i: Int, _ words: [Word]) -> Bool {
        var next = i + 1
        while next < words.count, isAdverb(next, words) { next += 1 }
        guard next < words.count, words[next].mention < 0 else { return false }
        let word = words[next]
        if word.lemma == grammar.be || word.lemma == grammar.have { return true }
        return !word.inflections.isDisjoint(with: [.base, .ownBase])
            && lexicon.classes(of: word.form).contains(.verb)
            && lexicon.classes(of: word.form).isDisjoint(with: .closed)
    }

    /// "to found", "will found", "helped found" have nothing of "find".
    private func isOwnBase(_ i: Int, _ words: [Word]) -> Bool {
        guard words[i].inflections.contains(.ownBase),
            let before = significantPrevious(i, words)
        else { return false }
        return words[before].part == .to || words[before].part == .modal
            || words[before].lemma == grammar.help
    }

    private func isAdjectival(_ i: Int, _ words: [Word]) -> Bool {
        lexicon.classes(of: words[i].form).contains(.adjective)
            || !words[i].inflections.isDisjoint(with: [.participle, .past])
    }

    /// A name, "it", "the": a noun group of its own, so that "that" before it opens a clause.
    private func isWholeNominal(_ i: Int, _ words: [Word]) -> Bool {
        if words[i].part == .mention { return true }
        let classes = lexicon.classes(of: words[i].form)
        return words[i].part == .noun && words[i].form != grammar.one
            && (classes == .pronoun || classes == .determiner)
    }
}
