import Knowledge

/// Reads capitalised words that can be the name of a body: "Movement for Justice in Latvia".
struct BodyNameRun {
    private let article: Article
    private let known: KnownNames
    private let vocabulary: PersonalNames

    init(_ article: Article, known: KnownNames) {
        self.article = article
        self.known = known
        vocabulary = PersonalNames(article.words)
    }

    /// The name around its head noun: capitalised words before it, and behind it what it is for, of
    /// or against.
    func run(around head: Int) -> Range<Int> {
        start(before: head)..<end(behind: head)
    }

    /// The words that may make a name up to a word: capitalised ones, and small ones between them.
    func run(endingAt end: Int) -> Range<Int> {
        var start = end
        var first = end
        while start > 0, end - start < 12 {
            let word = start - 1
            let isSmall = article.word(word, is: [.small, .possessive])
            guard isNameWord(word) || (isSmall && first < end), !isOwner(word) else { break }
            start = word
            if !isSmall || article.words[word].shape.isCapitalised { first = word }
            guard joins(word) else { break }
        }
        return withoutOpening(first..<end)
    }

    /// The words that may make a name from a word on.
    func run(startingAt start: Int) -> Range<Int> {
        var end = start
        var next = start
        while next < article.words.count, next - start < 14 {
            guard next == start || joins(next) else { break }
            let isSmall =
                article.words[next].shape == .lower
                && article.word(next, is: [.small, .possessive, .the, .linking])
            guard isNameWord(next) || (isSmall && next > start) else { break }
            next += 1
            if !isSmall { end = next }
        }
        return start..<end
    }

    // MARK: Both ends

    private func start(before head: Int) -> Int {
        var start = head
        while start > 0, head - start < 8, joins(start) {
            let word = start - 1
            if article.word(word, is: .possessive), article.words[word].gap == .apostrophe {
                if isOwner(word) { break }
                start = word
                continue
            }
            let isOf = article.word(word, is: [.coordinating]) && article.words[word].gap == .space
            if isOf, word > 0, isAdjective(word - 1), article.words[start].shape != .lower {
                start = word - 1
                continue
            }
            guard isNameWord(word) else { break }
            start = word
        }
        return withoutOpening(start..<head + 1).lowerBound
    }

    /// The "s" of "Latvia's National Front".
    private func isOwner(_ word: Int) -> Bool {
        article.word(word, is: .possessive) && article.words[word].gap == .apostrophe
            && word > 0 && !known[word - 1].isEmpty
    }

    /// The first half of "Justice and Development Party".
    private func isAdjective(_ word: Int) -> Bool {
        guard article.words[word].shape.isCapitalised, known[word].isEmpty,
            article.role(at: word) == nil, !article.word(word, is: [.function, .calendar])
        else { return false }
        return article.word(word, is: [.noName, .bodyNoun, .thingNoun])
            || article.word(word - 1, is: .the) && article.words[word].gap == .space
    }

    private func end(behind head: Int) -> Int {
        var end = head + 1
        while end < article.words.count, end - head < 12 {
            if joins(end), isNameWord(end), !article.word(end, is: .honorific) {
                end += 1
                continue
            }
            var next = end
            while next < article.words.count, next - end < 3, joins(next),
                article.words[next].shape == .lower,
                article.word(next, is: [.naming, .the, .coordinating, .purpose])
                    || next == head + 1 && article.word(next, is: .forPurpose)
            {
                next += 1
            }
            guard next > end, next < article.words.count, joins(next), isNameWord(next),
                !article.word(end, is: .coordinating) || continuesList(end, from: head, to: next),
                !article.word(end, is: .forPurpose) || isAim(next, of: head),
                !isPerson(next, behind: end), !isMemberOfCircle(head, next)
            else { break }
            end = next + 1
        }
        return end
    }

    /// "for Human Rights and Freedoms", not "the Front and Latvia".
    private func continuesList(_ and: Int, from head: Int, to next: Int) -> Bool {
        and > head + 1 && known[next].isEmpty && !vocabulary.isGivenName(next)
    }

    /// "the Riga Group of Latvia and others".
    private func isMemberOfCircle(_ head: Int, _ word: Int) -> Bool {
        article.word(head, is: .circleNoun) && !known[word].isEmpty
    }

    /// "the Front of Anna Berg".
    private func isPerson(_ word: Int, behind linking: Int) -> Bool {
        article.word(linking, is: .of) && linking + 1 == word && vocabulary.isGivenName(word)
    }

    /// "Committee to Protect Journalists", not "the Union to Latvia".
    private func isAim(_ word: Int, of head: Int) -> Bool {
        known[word].isEmpty && article.word(head, is: .institutionNoun)
    }

    private func isNameWord(_ word: Int) -> Bool {
        let shape = article.words[word].shape
        guard shape == .capitalised || shape == .mixed || isHyphenated(word) else { return false }
        if known[word].contains(.person) { return false }
        return article.role(at: word) == nil && !article.word(word, is: [.calendar])
            && (!article.word(word, is: .function) || article.word(word, is: .small))
    }

    /// A state's acronym, or the second half of "Al-Nusra".
    private func isHyphenated(_ word: Int) -> Bool {
        article.words[word].shape == .capitals && known[word].contains(.other)
    }

    private func joins(_ word: Int) -> Bool {
        guard word > 0, word < article.words.count else { return false }
        switch article.words[word].gap {
        case .space: return article.isOneSentence(word - 1, word)
        case .hyphen, .apostrophe, .apostropheSpace, .ampersand: return true
        default: return false
        }
    }

    /// The words without small ones and titles that stand in front.
    private func withoutOpening(_ words: Range<Int>) -> Range<Int> {
        var start = words.lowerBound
        while start < words.upperBound,
            article.word(start, is: [.function, .small, .possessive])
                || article.words[start].shape == .lower
        {
            start += 1
        }
        return start..<words.upperBound
    }
}
