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
        }
        for i in words.indices.dropLast(2)
        where words[i].form == grammar.in && words[i + 1].use.contains(.idiom)
            && words[i + 2].part == .mention
        {
            (words[i].part, words[i + 1].part) = (.adverb, .adverb)
        }
        for i in words.indices.dropLast() where isForGood(i, words) {
            (words[i].part, words[i + 1].part) = (.adverb, .adverb)
        }
        for i in words.indices.dropLast() where words[i].use.contains(.phrasal) {
            let phrase = uses.phrase(words[i].lemma, words[i + 1].form)
            words[i].use = phrase ?? words[i].use.subtracting(.phrasal)
        }
        return words
    }

    // MARK: Joining

    private func join(
        _ tokens: [Token], mentions: ArraySlice<Mention>, times: [TimeExpression]
    ) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        var mention = mentions.startIndex
        var time = 0
        var i = 0
        while i < tokens.count {
            while mention < mentions.endIndex, mentions[mention].range.end <= tokens[i].range.start
            {
                mention += 1
            }
            while time < times.count, times[time].tokens.lowerBound < i { time += 1 }
            var word = word(tokens[i], i)
            if mention < mentions.endIndex, tokens[i].range.overlaps(mentions[mention].range) {
                var end = i + 1
                while end < tokens.count,
                    tokens[end].range.start < mentions[mention].range.end
                { end += 1 }
                word.part = .mention
                word.mention = mention
                word.isDemonym = mentions[mention].form == .demonym
                word.tokens = i..<end
                word.range = mentions[mention].range
            } else if time < times.count, times[time].tokens.lowerBound == i {
                word.part = .time
                word.time = time
                word.tokens = times[time].tokens
                word.range = TextRange(
                    Int(tokens[i].range.start),
                    Int(tokens[times[time].tokens.upperBound - 1].range.end))
            }
            if word.part == .noun, let again = again(tokens, i) { word = again }
            // "$20m" is so many dollars.
            if word.part == .number, let sign = words.last,
                tokens[sign.tokens.lowerBound].isCurrency(text)
            {
                word.lemma = grammar.dollar
            }
            i = word.tokens.upperBound
            words.append(word)
        }
        return words
    }

    /// "re-elected" as one word: "reelected" where the lexicon has it, else what is done again.
    private func again(_ tokens: [Token], _ i: Int) -> Word? {
        guard tokens[i].range.count == 2, i + 2 < tokens.count, tokens[i + 1].kind == .hyphen,
            text[Int(tokens[i].range.start)] | 0x20 == UInt8(ascii: "r"),
            text[Int(tokens[i].range.start) + 1] | 0x20 == UInt8(ascii: "e"),
            tokens[i + 2].form.isKnown
        else { return nil }
        var word = word(tokens[i + 2], i + 2)
        let joined = lexicon.id(of: "re" + lexicon.string(tokens[i + 2].form))
        if joined.isKnown {
            (word.form, word.lemma) = (joined, lexicon.lemma(of: joined))
            word.inflections = lexicon.inflections(of: joined)
            word.use = uses[joined].union(uses[word.lemma])
        }
        word.tokens = i..<(i + 3)
        word.range = TextRange(Int(tokens[i].range.start), Int(tokens[i + 2].range.end))
        return word
    }

    private func word(_ token: Token, _ index: Int) -> Word {
        Word(
            part: Self.mark(token.kind) ?? .noun, form: token.form, lemma: token.lemma,
            use: uses[token.form].union(uses[token.lemma]), inflections: token.inflections,
            tokens: index..<(index + 1), range: token.range,
            isCapitalised: token.isCapitalised, isOrdinal: token.kind == .ordinal)
    }

    /// The part of a token that is no word; nil for words, which wait as nouns.
    private static func mark(_ kind: Token.Kind) -> Part? {
        switch kind {
        case .word: nil
        case .number, .ordinal, .suffixedNumber: .number
        case .hyphen: .hyphen
        case .dash, .ellipsis: .dash
        case .comma: .comma
        case .colon: .colon
        case .semicolon, .period, .question, .exclamation: .stop
        case .slash: .conjunction
        case .quoteOpen, .quoteClose: .quote
        case .bracketOpen: .open
        case .bracketClose: .close
        case .symbol: .adjective
        }
    }

    /// The end of "each other".
    private func isReciprocal(_ i: Int, _ words: [Word]) -> Bool {
        i > 0 && words[i].form == grammar.other && words[i - 1].form == grammar.each
    }

    /// "left for good", but not "for good reasons".
    private func isForGood(_ i: Int, _ words: [Word]) -> Bool {
        words[i].form == grammar.for && words[i + 1].form == grammar.good
            && (i + 2 == words.count || !words[i + 2].part.isNominal)
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
            return classes.contains(.conjunction) ? .conjunction : .negation
        }
        if classes.contains(.auxiliary) { return isHelper(i, words) ? .modal : .verb }
        if word.form == grammar.according { return .preposition }
        if previous == .hyphen { return .adjective }
        // "should either pay or leave".
        if word.form == grammar.either, previous == .modal { return .adverb }
        if isReciprocal(i, words) { return .noun }
        if word.form == grammar.once, i + 1 < words.count,
            [grammar.again, grammar.more].contains(words[i + 1].form)
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
                opensNominal(i + 2, words)
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

    /// "first joined": a word that is past or participle, and a verb only.
    private func isPastVerb(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        return words[i].inflections.contains(.past)
            && lexicon.classes(of: words[i].form).contains(.verb)
    }

    /// A form of do before a verb, over adverbs and negation.
    private func isHelper(_ i: Int, _ words: [Word]) -> Bool {
        var next = i + 1
        while next < words.count, words[next].part == .noun,
            !lexicon.classes(of: words[next].form).isDisjoint(with: [.adverb, .negation])
        { next += 1 }
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
        return word.inflections.contains(.base)
            && lexicon.classes(of: word.form).contains(.verb)
            && lexicon.classes(of: word.form).isDisjoint(with: .closed)
    }

    private func isVerb(_ i: Int, _ words: [Word], _ classes: WordClasses) -> Bool {
        let word = words[i]
        let before = significantPrevious(i, words)
        let previous = before.map { words[$0].part } ?? .stop
        let isKnown = word.form.isKnown
        guard classes.contains(.verb) || (!isKnown && !word.inflections.isEmpty) else {
            return false
        }
        if word.isCapitalised, !isKnown, i > 0 { return false }
        if previous == .to || previous == .modal { return true }
        // "helped broker a truce"
        if previous == .verb, let before, words[before].lemma == grammar.help,
            word.inflections.contains(.base)
        {
            return true
        }
        if previous == .negation, let before, before > 0,
            words[before - 1].part == .modal || words[before - 1].part == .verb
        {
            return true
        }
        if word.inflections.contains(.gerund) { return isGerund(i, words, previous) }
        if !word.inflections.isDisjoint(with: [.past, .participle]) {
            if isParticipleAdjective(i, words, previous) { return false }
            if !word.inflections.contains(.base) { return true }
            if previous == .verb && isAuxiliary(i, words) { return true }
            if isUnmarkedPast(i, words, previous) { return true }
        }
        switch previous {
        case .determiner, .possessive, .adjective, .preposition, .number: return false
        case .relative, .pronoun: return true
        default: break
        }
        if word.inflections.contains(.third) { return isThirdPerson(i, words, before) }
        return isPlainForm(i, words, before)
    }

    private func isGerund(_ i: Int, _ words: [Word], _ previous: Part) -> Bool {
        switch previous {
        case .verb: true
        case .determiner, .possessive, .adjective, .hyphen, .number:
            previous == .possessive && opensObject(i + 1, words)
        case .noun, .mention, .time:
            opensObject(i + 1, words) || (endsClause(i + 1, words) && isVerbOnly(words[i]))
        case .preposition: opensObject(i + 1, words) || isVerbOnly(words[i])
        default: opensObject(i + 1, words)
        }
    }

    private func isVerbOnly(_ word: Word) -> Bool {
        !lexicon.classes(of: word.form).contains(.noun)
    }

    /// "the disputed border", "by armed groups": before a noun and not after a subject.
    private func isParticipleAdjective(_ i: Int, _ words: [Word], _ previous: Part) -> Bool {
        switch previous {
        case .determiner, .possessive, .number, .hyphen: true
        case .preposition: isNounLike(i + 1, words)
        case .adjective: isNounLike(i + 1, words) && !opensNominal(i + 1, words)
        case .verb:
            !isAuxiliary(i, words) && isNounLike(i + 1, words) && !opensNominal(i + 1, words)
        case .stop where i == 0 || words[i - 1].part == .quote:
            isNounLike(i + 1, words) && !opensNominal(i + 1, words)
        default: false
        }
    }

    /// Whether the verb before is a form of be or have: "has promised help".
    private func isAuxiliary(_ i: Int, _ words: [Word]) -> Bool {
        guard let before = significantPrevious(i, words) else { return false }
        return words[before].lemma == grammar.be || words[before].lemma == grammar.have
            || words[before].form == grammar.possessive
    }

    private func isThirdPerson(_ i: Int, _ words: [Word], _ before: Int?) -> Bool {
        guard let before, words[i].use.isDisjoint(with: [.body, .country]) else { return false }
        if words[i].inflections.contains(.plural), isObject(before, words) { return false }
        let next = i + 1
        guard next < words.count else { return false }
        if isVerbal(next, words) && words[next].form != grammar.to { return false }
        switch words[before].part {
        case .mention:
            // "American sanctions on", "UN sanctions on X have …".
            if words[before].isDemonym
                || words[i].inflections.contains(.plural) && hasVerb(next, words)
            {
                return false
            }
            return opensObject(next, words) || isNounLike(next, words)
                || endsClause(next, words) && before > 0 && words[before - 1].part == .relative
        case .noun:
            // "junta announces withdrawal"
            return opensObject(next, words)
                || !words[i].inflections.contains(.plural) && isNounLike(next, words)
        case .time, .close, .comma, .conjunction: return opensObject(next, words)
        case .that, .subordinator: return false
        default: return false
        }
    }

    /// Whether a preposition opens words that end in another verb, before any comma.
    private func hasVerb(_ next: Int, _ words: [Word]) -> Bool {
        // "plans to join", "hopes that": a verb with a clause of its own.
        guard words[next].part == .noun, words[next].form != grammar.to,
            words[next].form != grammar.that,
            lexicon.classes(of: words[next].form).contains(.preposition)
        else { return false }
        for i in words.indices[next...].dropFirst() {
            switch words[i].part {
            case .comma, .stop, .colon, .dash: return false
            case .noun where words[i].form == grammar.to || words[i].form == grammar.that:
                return false
            default: if isVerbal(i, words) { return true }
            }
        }
        return false
    }

    /// "to begin accession talks": common nouns directly behind a verb are its object.
    private func isObject(_ i: Int, _ words: [Word]) -> Bool {
        var k = i
        while k >= 0, words[k].part == .noun || words[k].part == .adjective { k -= 1 }
        return k >= 0 && k < i && words[k].part == .verb
    }

    /// "quit", "cut", "set": a past form that looks like the infinitive, behind a subject.
    private func isUnmarkedPast(_ i: Int, _ words: [Word], _ previous: Part) -> Bool {
        guard word(words[i], hasOnly: [.past, .participle, .base]) else { return false }
        switch previous {
        case .mention, .noun, .conjunction, .comma, .time, .pronoun:
            return opensObject(i + 1, words) || isNounLike(i + 1, words)
        default: return false
        }
    }

    private func word(_ word: Word, hasOnly inflections: Inflections) -> Bool {
        inflections.isSuperset(of: word.inflections)
    }

    private func isPlainForm(_ i: Int, _ words: [Word], _ before: Int?) -> Bool {
        guard let before, i + 1 < words.count else { return false }
        switch words[before].part {
        case .noun:
            // "Four states remain: …"
            let isAlone =
                isVerbOnly(words[i])
                && (endsClause(i + 1, words) || words[i + 1].part == .colon)
            return words[before].inflections.contains(.plural)
                && (isAlone || opensObject(i + 1, words))
        case .mention:
            // "… and Chad join", "… and the Gambia join"
            let hasArticle =
                before > 1 && words[before - 1].part == .determiner && !words[before].isDemonym
            let link = hasArticle ? before - 2 : before - 1
            let joined =
                link >= 0 && (words[link].part == .conjunction || words[link].part == .comma)
            // "demanded that X withdraw"
            let isDemanded = before > 0 && words[before - 1].part == .that
            return joined && opensObject(i + 1, words)
                || isDemanded && (opensObject(i + 1, words) || endsClause(i + 1, words))
        case .conjunction:
            return opensNominal(i + 1, words)
        case .dash:
            // "three states — A, B and C — join …"
            return before > 0 && words[before - 1].part == .mention && opensObject(i + 1, words)
        default: return false
        }
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

    // MARK: Neighbours

    private func significantPrevious(_ i: Int, _ words: [Word]) -> Int? {
        var j = i - 1
        while j >= 0, words[j].part == .adverb || words[j].part == .quote { j -= 1 }
        return j >= 0 ? j : nil
    }

    private func isAdverb(_ i: Int, _ words: [Word]) -> Bool {
        guard words[i].part == .noun else { return false }
        let classes = lexicon.classes(of: words[i].form)
        return classes.contains(.adverb) && classes.isDisjoint(with: [.verb])
    }

    /// A determiner, name, pronoun or number: the first word of a noun group.
    private func opensNominal(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        switch words[i].part {
        case .mention, .number, .determiner, .pronoun: return true
        case .noun:
            let classes = lexicon.classes(of: words[i].form)
            return !classes.isDisjoint(with: [.determiner, .numeral])
                || (classes.contains(.pronoun))
        default: return false
        }
    }

    /// What can follow a verb: an object, a preposition, a time, an adverb, a clause.
    private func opensObject(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        if opensNominal(i, words) { return true }
        switch words[i].part {
        case .time, .preposition, .that, .to, .adverb: return true
        case .noun:
            let classes = lexicon.classes(of: words[i].form)
            if words[i].form == grammar.to || words[i].form == grammar.that { return true }
            return !classes.isDisjoint(with: [.preposition, .adverb])
        default: return false
        }
    }

    private func endsClause(_ i: Int, _ words: [Word]) -> Bool {
        i >= words.count || words[i].part == .comma || words[i].part == .stop
    }

    /// An ordinary word that may belong to a noun group.
    private func isNounLike(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        if words[i].part == .mention || words[i].part == .number { return true }
        guard words[i].part == .noun else { return false }
        return lexicon.classes(of: words[i].form).isDisjoint(with: .closed)
            && words[i].form != grammar.possessive
    }

    /// A verb or auxiliary, whatever stands around it.
    private func isVerbal(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count, words[i].mention < 0, words[i].time < 0 else { return false }
        let word = words[i]
        if word.lemma == grammar.be || word.lemma == grammar.have { return true }
        let classes = lexicon.classes(of: word.form)
        if !classes.isDisjoint(with: [.modal, .auxiliary]) { return true }
        guard classes.contains(.verb) else { return false }
        return !word.inflections.isDisjoint(with: [.past, .participle, .third, .base])
            && !word.inflections.contains(.plural) && !classes.contains(.noun)
    }
}
