import Knowledge

/// Tokens become words: one for each, but one for a whole mention or time expression.
extension Tagger {
    func join(
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
            if word.part == .noun, let joined = again(tokens, i) ?? particled(tokens, i) {
                word = joined
            }
            if word.part == .noun, mention < mentions.endIndex, mentions[mention].kind == .person,
                let portfolio = portfolio(tokens, i, before: mentions[mention].range)
            {
                word = portfolio
            }
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

    /// "minister of foreign affairs" as one word, where a person's name stands behind it.
    private func portfolio(_ tokens: [Token], _ i: Int, before name: TextRange) -> Word? {
        guard [grammar.minister, grammar.secretary].contains(tokens[i].lemma), i + 3 < tokens.count,
            [grammar.of, grammar.for].contains(tokens[i + 1].form)
        else { return nil }
        let field = (i + 2)..<min(i + 8, tokens.count)
        guard let end = field.first(where: { tokens[$0].range.start == name.start }),
            end > field.lowerBound,
            tokens[field.lowerBound..<end].allSatisfy({ $0.kind == .word }),
            ![grammar.the, grammar.a].contains(tokens[field.lowerBound].form),
            !tokens[field.lowerBound..<end].contains(where: { $0.form == grammar.of })
        else { return nil }
        var word = word(tokens[i], i)
        word.use.insert(.stateRole)
        word.tokens = i..<end
        word.range = TextRange(Int(tokens[i].range.start), Int(tokens[end - 1].range.end))
        return word
    }

    /// "re-elected" as one word: "reelected" where the lexicon has it, else what is done again.
    func again(_ tokens: [Token], _ i: Int) -> Word? {
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

    /// "go-between" as one word: a noun that the patterns have, which ends in a preposition.
    private func particled(_ tokens: [Token], _ i: Int) -> Word? {
        guard i + 2 < tokens.count, tokens[i + 1].kind == .hyphen,
            !tokens[i + 2].form.isKnown
                || lexicon.classes(of: tokens[i + 2].form).contains(.preposition)
        else { return nil }
        let range = Int(tokens[i].range.start)..<Int(tokens[i + 2].range.end)
        guard range.count < 20 else { return nil }
        let id = lexicon.id(of: String(decoding: text[range], as: UTF8.self).lowercased())
        guard lexicon.classes(of: id).contains(.noun) else { return nil }
        var word = word(tokens[i], i)
        (word.form, word.lemma) = (id, lexicon.lemma(of: id))
        word.inflections = lexicon.inflections(of: id)
        word.use = uses[id].union(uses[word.lemma])
        word.tokens = i..<(i + 3)
        word.range = TextRange(range.lowerBound, range.upperBound)
        return word
    }

    func word(_ token: Token, _ index: Int) -> Word {
        Word(
            part: Self.mark(token.kind) ?? .noun, form: token.form, lemma: token.lemma,
            use: uses[token.form].union(uses[token.lemma]), inflections: token.inflections,
            tokens: index..<(index + 1), range: token.range,
            isCapitalised: token.isCapitalised, isOrdinal: token.kind == .ordinal)
    }

    /// The part of a token that is no word; nil for words, which wait as nouns.
    static func mark(_ kind: Token.Kind) -> Part? {
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
}
