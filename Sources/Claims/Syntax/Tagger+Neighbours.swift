/// What the words beside another are, or may be.
extension Tagger {
    /// "both" of "were both admitted".
    func isFloating(_ i: Int, _ words: [Word]) -> Bool {
        guard i > 0, i + 1 < words.count,
            [grammar.both, grammar.all, grammar.each].contains(words[i].form),
            words[i - 1].lemma == grammar.be || words[i - 1].lemma == grammar.have
        else { return false }
        let next = words[i + 1]
        return !next.inflections.isDisjoint(with: .past) && next.mention < 0
            && (i + 2 >= words.count || !lexicon.classes(of: words[i + 2].form).contains(.noun))
    }

    /// "both" of "A and B, both suspended from C,", and "all of them".
    func isApart(_ i: Int, _ words: [Word]) -> Bool {
        let quantifiers = [grammar.both, grammar.all, grammar.each]
        guard i > 1 else { return false }
        let before = words[i - 1]
        switch words[i].form {
        case grammar.of: return before.part == .adverb && quantifiers.contains(before.form)
        case grammar.them: return before.part == .adverb && before.form == grammar.of
        default: break
        }
        guard quantifiers.contains(words[i].form), before.part == .comma,
            words[i - 2].part == .mention
        else { return false }
        let isOfThem =
            i + 2 < words.count && words[i + 1].form == grammar.of
            && words[i + 2].form == grammar.them
        let verb = i + (isOfThem ? 3 : 1)
        return verb + 1 < words.count && words[verb].inflections.contains(.participle)
            && lexicon.classes(of: words[verb + 1].form).contains(.preposition)
    }

    func significantPrevious(_ i: Int, _ words: [Word]) -> Int? {
        var j = i - 1
        while j >= 0, words[j].part == .adverb || words[j].part == .quote { j -= 1 }
        if let helper = helper(beforeAdverbEndingAt: j, words) { j = helper }
        return j >= 0 ? j : nil
    }

    /// "did" of "did, however, leave", for the second comma.
    private func helper(beforeAdverbEndingAt comma: Int, _ words: [Word]) -> Int? {
        guard comma > 2, words[comma].part == .comma, words[comma - 1].part == .adverb else {
            return nil
        }
        var k = comma - 1
        while k > 0, words[k].part == .adverb { k -= 1 }
        guard k > 0, words[k].part == .comma, words[k - 1].part == .modal else { return nil }
        return k - 1
    }

    func isAdverb(_ i: Int, _ words: [Word]) -> Bool {
        guard words[i].part == .noun else { return false }
        let classes = lexicon.classes(of: words[i].form)
        return classes.contains(.adverb) && classes.isDisjoint(with: [.verb])
    }

    /// A determiner, name, pronoun or number: the first word of a noun group.
    func opensNominal(_ i: Int, _ words: [Word]) -> Bool {
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
    func opensObject(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        if opensNominal(i, words) { return true }
        switch words[i].part {
        case .time, .preposition, .that, .to, .adverb: return true
        // "The members include: A and B".
        case .colon: return i > 0 && grammar.listing.contains(words[i - 1].lemma)
        case .noun:
            let classes = lexicon.classes(of: words[i].form)
            if words[i].form == grammar.to || words[i].form == grammar.that { return true }
            return !classes.isDisjoint(with: [.preposition, .adverb])
        default: return false
        }
    }

    func endsClause(_ i: Int, _ words: [Word]) -> Bool {
        i >= words.count || words[i].part == .comma || words[i].part == .stop
    }

    /// An ordinary word that may belong to a noun group.
    func isNounLike(_ i: Int, _ words: [Word]) -> Bool {
        guard i < words.count else { return false }
        if words[i].part == .mention || words[i].part == .number { return true }
        guard words[i].part == .noun else { return false }
        return lexicon.classes(of: words[i].form).isDisjoint(with: .closed)
            && words[i].form != grammar.possessive
    }

    /// A verb or auxiliary, whatever stands around it.
    func isVerbal(_ i: Int, _ words: [Word]) -> Bool {
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
