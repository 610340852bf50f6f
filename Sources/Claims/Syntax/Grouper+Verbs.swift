/// Verb groups: auxiliaries, negation and the verb they help.
extension Grouper {
    mutating func gatherVerb() {
        let start = i
        var verb = VerbGroup(main: i, lemma: .unknown, use: [])
        var helpers: [Word] = []
        verb.isHedged = isHedged
        isHedged = false
        verb.isOver = isOver
        isOver = false
        if let earlier = takeHelpers() {
            helpers = earlier.words
            verb.modal = earlier.modal
            verb.isNegated = earlier.isNegated
        }
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
                if !helpers.isEmpty { keep(helpers, verb, behind: groups.count) }
                return
            }
            complete(&verb, helpers)
            groups.append(Group(verb: verb, words: start..<i))
            let main = words[verb.main]
            if main.lemma == grammar.have || main.lemma == grammar.be, !verb.isInfinitive {
                keep(helpers + [main], verb, behind: groups.count)
            }
        }
    }

    /// "Canada, not a member, …".
    private func isNotA(_ start: Int) -> Bool {
        guard words[start].form == grammar.not, i < words.count else { return false }
        // "joined not the one but the other"
        if groups.last?.isVerb == true, words[i].part == .determiner || words[i].part == .mention {
            return true
        }
        return words[i].form == grammar.a || words[i].form == grammar.an
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
    func isHelper(_ word: Word, _ i: Int) -> Bool {
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
        if helpers.isEmpty, !main.inflections.isDisjoint(with: [.base, .ownBase]),
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
