/// Whether a word that may be a verb is one here, by what stands around it.
extension Tagger {
    func isVerb(_ i: Int, _ words: [Word], _ classes: WordClasses) -> Bool {
        let word = words[i]
        let before = significantPrevious(i, words)
        let previous = before.map { words[$0].part } ?? .stop
        let isKnown = word.form.isKnown
        guard classes.contains(.verb) || (!isKnown && !word.inflections.isEmpty) else {
            return false
        }
        if word.isCapitalised, !isKnown, i > 0 { return false }
        // "whose own party": no verb stands behind "whose".
        if let before, words[before].form == grammar.whose { return false }
        if previous == .to || previous == .modal { return true }
        // "The four accuse X of theft."
        if previous == .number, let before, before > 0, words[before - 1].form == grammar.the,
            isVerbOnly(word), opensNominal(i + 1, words)
        {
            return true
        }
        // "helped broker a truce"
        if previous == .verb, let before, words[before].lemma == grammar.help,
            !word.inflections.isDisjoint(with: [.base, .ownBase])
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
            // "the military took power": "took" is no participle.
            if word.inflections.contains(.participle), isParticipleAdjective(i, words, previous) {
                return false
            }
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
        // "Paraguay's ruling party".
        case .determiner where isAdjective(words[i]), .possessive where isAdjective(words[i]): false
        case .determiner, .possessive, .adjective, .hyphen, .number:
            previous == .possessive
                // "the leaders' meeting in Lima"
                && (isVerbOnly(words[i]) ? opensObject(i + 1, words) : opensNominal(i + 1, words))
        case .mention where isGoverned(i - 1, words) && !isVerbOnly(words[i]): false
        case .noun where isEventOf(i, words), .time where isEventOf(i, words): false
        case .noun, .mention, .time:
            opensObject(i + 1, words) || (endsClause(i + 1, words) && isVerbOnly(words[i]))
        case .preposition: opensObject(i + 1, words) || isVerbOnly(words[i])
        default: opensObject(i + 1, words)
        }
    }

    /// "the inaugural meeting of": a noun.
    private func isEventOf(_ i: Int, _ words: [Word]) -> Bool {
        guard i > 1, i + 1 < words.count, words[i + 1].form == grammar.of, !isVerbOnly(words[i])
        else { return false }
        var k = i - 1
        while k > 0, words[k].part.isNominal || words[k].part == .time { k -= 1 }
        return words[k].part == .determiner
    }

    private func isAdjective(_ word: Word) -> Bool {
        lexicon.classes(of: word.form).contains(.adjective)
    }

    private func isVerbOnly(_ word: Word) -> Bool {
        !lexicon.classes(of: word.form).contains(.noun)
    }

    /// "the disputed border", "by armed groups": before a noun and not after a subject.
    private func isParticipleAdjective(_ i: Int, _ words: [Word], _ previous: Part) -> Bool {
        switch previous {
        // "the two conferred for hours", but not "the two accused men".
        case .number:
            i < 2 || words[i - 2].form != grammar.the || word(words[i], hasOnly: .participle)
                || !opensObject(i + 1, words) && !endsClause(i + 1, words)
        case .determiner, .possessive, .hyphen: true
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
        // "the United States goes back to": a particle.
        let isParticle = lexicon.classes(of: words[next].form).contains(.preposition)
        if isVerbal(next, words), !isParticle, words[next].form != grammar.to { return false }
        // "Eritrea claims not to take sides".
        let isNegated =
            next + 1 < words.count && lexicon.classes(of: words[next].form).contains(.negation)
        if isNegated, words[next + 1].form == grammar.to { return true }
        switch words[before].part {
        case .mention where words[i].inflections.contains(.plural) && isGoverned(before, words):
            return false
        case .mention:
            // "American sanctions on", "UN sanctions on X have …".
            if words[before].isDemonym
                || words[i].inflections.contains(.plural) && hasVerb(next, words)
            {
                return false
            }
            return opensObject(next, words) || isNounLike(next, words)
                || endsClause(next, words) && before > 0
                    && (words[before - 1].part == .relative
                        || words[before - 1].part == .comma && words[i].use.contains(.says))
        case .noun:
            if words[i].inflections.contains(.plural), isBareComplement(before, words) {
                return false
            }
            // "junta announces withdrawal"
            return opensObject(next, words)
                || !words[i].inflections.contains(.plural) && isNounLike(next, words)
        case .time, .close, .comma: return opensObject(next, words)
        // "… and remains firm".
        case .conjunction:
            return opensObject(next, words) || isVerbOnly(words[i]) && isNounLike(next, words)
        case .that, .subordinator: return false
        default: return false
        }
    }

    /// "its list of terrorist groups last week": a singular without article behind a preposition
    /// has more of its noun to come.
    private func isBareComplement(_ i: Int, _ words: [Word]) -> Bool {
        guard !words[i].isCapitalised, !words[i].inflections.contains(.plural) else { return false }
        var k = i
        while k >= 0, words[k].part == .noun || words[k].part == .adjective { k -= 1 }
        return k >= 0 && words[k].part == .preposition
    }

    /// Whether a preposition opens words that end in another verb, before any comma.
    func hasVerb(_ next: Int, _ words: [Word]) -> Bool {
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

    /// "joined the Bank talks", "walked out of a Bank meeting": a name that a verb of doing has for
    /// its object is no subject of what follows.
    private func isGoverned(_ name: Int, _ words: [Word]) -> Bool {
        guard name >= 0, words[name].part == .mention else { return false }
        var i = name - 1
        if i >= 0, words[i].part == .determiner { i -= 1 }
        while i > 0, words[i].part == .preposition { i -= 1 }
        return i >= 0 && words[i].part == .verb
            && words[i].use.isDisjoint(with: [.says, .knows, .believes])
            && words[i].lemma != grammar.be && words[i].lemma != grammar.have
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
        // "the states that set up Y".
        case .that:
            // "It was A and B that set up Y".
            let isCleft = i > 1 && words[0].form == grammar.it && words[i - 2].part == .mention
            return i > 1 && (words[i - 2].part == .noun || isCleft)
                && words[i - 1].part == .that && opensObject(i + 1, words)
        // "Set up in 1985 by …".
        case .stop:
            let isPlaced =
                words.count > 3 && isPreposition(2, words) && words[3].part == .mention
            return i == 0 && words.count > 2 && isPreposition(1, words)
                && (words[2].part == .time || words[2].form == grammar.by || isPlaced)
        default: return false
        }
    }

    func word(_ word: Word, hasOnly inflections: Inflections) -> Bool {
        inflections.isSuperset(of: word.inflections)
    }

    /// "members of the Bank".
    private func belongsToSeveral(_ name: Int, _ words: [Word]) -> Bool {
        var i = name - 1
        if i > 0, words[i].part == .determiner { i -= 1 }
        return i > 0 && words[i].form == grammar.of && words[i - 1].part == .noun
            && words[i - 1].inflections.contains(.plural)
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
            let isShared = joined || belongsToSeveral(before, words) && isVerbOnly(words[i])
            return isShared && opensObject(i + 1, words)
                || joined && isVerbOnly(words[i]) && isNounLike(i + 1, words)
                || isDemanded && (opensObject(i + 1, words) || endsClause(i + 1, words))
        case .conjunction:
            return opensNominal(i + 1, words)
        case .comma:
            // "Two of them, A and B, belong to …"
            return before > 0 && words[before - 1].part == .mention && isVerbOnly(words[i])
                && (opensObject(i + 1, words)
                    || lexicon.classes(of: words[i + 1].form).contains(.preposition))
        case .dash:
            // "three states — A, B and C — join …"
            return before > 0 && words[before - 1].part == .mention && opensObject(i + 1, words)
        default: return false
        }
    }
}
