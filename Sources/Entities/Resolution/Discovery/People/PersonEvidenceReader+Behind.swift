import Knowledge

extension PersonEvidenceReader {
    /// "X Y, the country's defence minister", "X Y, Chief of …", "X Y, a 34-year-old teacher,".
    func isDescribed(_ run: Range<Int>) -> Bool {
        let first = run.upperBound
        guard first < article.words.count else { return false }
        let gap = article.words[first].gap
        guard gap == .commaSpace || gap == .opening else { return false }
        for word in first..<min(first + 9, article.words.count) {
            let gap = article.words[word].gap
            let joins =
                gap == .space || gap == .hyphen || gap == .apostrophe || gap == .apostropheSpace
            guard joins || word == first else { return false }
            if isTitleWord(word) {
                if endsDescription(at: word) { return !standsSomewhere(run) }
                continue
            }
            if article.word(word, is: .function),
                !article.word(word, is: [.determiner, .otherTime])
            {
                return article.word(word, is: .linking) && word > first + 1
            }
            if word > first, runs.mayBegin(at: word), runs.run(from: word) != nil { return false }
        }
        return false
    }

    /// The words behind do not make "the minister" a clause of its own, as in "In X Y, the minister
    /// said".
    private func endsDescription(at word: Int) -> Bool {
        var after = word + 1
        if let role = article.role(at: word) { after = role.words.upperBound }
        guard after < article.words.count, article.words[after].gap == .space else {
            return after >= article.words.count || article.words[after].gap != .hyphen
        }
        return article.words[after].shape == .lower
            && article.word(after, is: [.closing, .opening, .within, .who, .of])
            && !article.word(after, is: .auxiliary)
    }

    /// "in X Y", as of a town.
    private func standsSomewhere(_ run: Range<Int>) -> Bool {
        run.lowerBound > 0 && article.words[run.lowerBound].gap == .space
            && article.word(run.lowerBound - 1, is: .locative)
    }

    /// "X Y, who", "X Y, 54,", "X Y, aged 54", "X Y (born 1955)", "X Y (1930–2010)".
    func isAlive(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard after < article.words.count else { return false }
        let next = article.words[after]
        switch next.gap {
        case .commaSpace where next.shape == .number: return isAge(after)
        case .commaSpace: return article.word(after, is: [.who, .age, .born])
        case .opening where next.shape == .number: return isAge(after) || isLifetime(after)
        case .opening: return article.word(after, is: [.age, .born])
        default: return false
        }
    }

    /// Two digits, closed by a comma or bracket.
    private func isAge(_ index: Int) -> Bool {
        let word = article.words[index]
        guard word.end - word.start == 2 else { return false }
        return index + 1 >= article.words.count
            || article.words[index + 1].gap != .space
                && article.words[index + 1].gap != .hyphen && article.words[index + 1].gap != .dot
    }

    /// Two years and a hyphen.
    private func isLifetime(_ index: Int) -> Bool {
        let word = article.words[index]
        guard word.end - word.start == 4, index + 1 < article.words.count else { return false }
        let last = article.words[index + 1]
        return last.gap == .hyphen && last.shape == .number && last.end - last.start == 4
    }

    /// "X Y said", "X Y has also said", "according to X Y", "said X Y".
    func isQuoted(_ run: Range<Int>) -> Bool {
        if let verb = verb(behind: run), article.word(verb, is: .saying) { return true }
        let before = run.lowerBound - 1
        guard before >= 1, article.words[run.lowerBound].gap == .space else { return false }
        if article.word(before, is: .to) { return article.word(before - 1, is: .according) }
        return article.word(before, is: .saying) && article.words[before].shape == .lower
            && article.words[before].gap != .space
    }

    /// "X Y fled", "X Y was sentenced", "appointed X Y".
    func acts(_ run: Range<Int>) -> Bool {
        if let verb = verb(behind: run) {
            if article.word(verb, is: .personal) { return true }
            if article.word(verb - 1, is: .auxiliary), article.word(verb, is: .fate) { return true }
        }
        let before = run.lowerBound - 1
        return before >= 0 && article.words[run.lowerBound].gap == .space
            && article.word(before, is: .appointing) && article.words[before].shape == .lower
    }

    /// The first lower-case word behind a name that is no auxiliary or adverb.
    private func verb(behind run: Range<Int>) -> Int? {
        for word in run.upperBound..<min(run.upperBound + 3, article.words.count) {
            guard article.words[word].gap == .space, article.words[word].shape == .lower else {
                return nil
            }
            let isBefore = article.word(word, is: [.auxiliary, .adverb])
            if !isBefore || article.word(word, is: [.saying, .personal]) { return word }
        }
        return nil
    }
}
