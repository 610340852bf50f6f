import Knowledge

/// Finds the capitalised names of an article that are nobody's in the dictionaries.
///
/// Where `DiscoveredPeople` wants proof, this takes whatever looks like a name: a person decides.
struct UnknownNames {
    private let article: Article
    private let reading: Reading
    /// For each word the mention that covers it, as a position in the reading; -1 for none.
    private let mentionOfWord: [Int]
    /// Words of a dictionary's name that counts only with support which it lacks here.
    private let isWeaklyKnown: [Bool]

    /// - Parameter reading: the article with everybody who was recognised.
    init(_ article: Article, reading: Reading) {
        self.article = article
        self.reading = reading
        var mentionOfWord = [Int](repeating: -1, count: article.words.count)
        for (position, mention) in reading.mentions.enumerated() {
            let first = article.words.firstIndex(from: Int(mention.range.start))
            let end = article.words.firstIndex(from: Int(mention.range.end))
            for word in first..<end { mentionOfWord[word] = position }
        }
        self.mentionOfWord = mentionOfWord
        var isWeaklyKnown = [Bool](repeating: false, count: article.words.count)
        for name in article.names {
            for word in name.core { isWeaklyKnown[word] = true }
        }
        self.isWeaklyKnown = isWeaklyKnown
    }

    /// Every such name, in order of the text. Titles in capitals and the lines around articles have
    /// none.
    func collect() -> [UnknownName] {
        var names: [UnknownName] = []
        for sentence in article.document.sentences where sentence.role != .furniture {
            let first = article.words.firstIndex(from: Int(sentence.range.start))
            let end = article.words.firstIndex(from: Int(sentence.range.end))
            guard first < end, !isTitleLike(first..<end) else { continue }
            var next = first
            while next < end {
                guard isNameWord(next), !isInDateline(next), let run = run(from: next, before: end)
                else {
                    next += 1
                    continue
                }
                if !run.allSatisfy({ isWeaklyKnown[$0] }), !isCutOff(run) {
                    names.append(name(run, in: first..<end))
                }
                next = run.upperBound
            }
        }
        return names
    }

    private func name(_ run: Range<Int>, in sentence: Range<Int>) -> UnknownName {
        let words = withStateBefore(run, in: sentence)
        let gap = article.words[words.lowerBound].gap
        return UnknownName(
            words: words, key: NameFold(words, of: article.words),
            startsSentence: words.lowerBound == sentence.lowerBound || gap == .other
                || gap == .paragraph,
            holdsState: words.contains { isState($0) })
    }

    /// Capitals in most words tell nothing of any of them; a sentence with a full stop has them
    /// for names.
    private func isTitleLike(_ sentence: Range<Int>) -> Bool {
        let long = sentence.filter { article.words[$0].end - article.words[$0].start >= 4 }
        let lower = long.count { article.words[$0].shape == .lower }
        let end = Int(article.words[sentence.upperBound - 1].end)
        let isClosed =
            end < article.words.text.count && ".!?".utf8.contains(article.words.text[end])
        return isClosed ? lower == 0 && long.count > 3 : lower * 10 < long.count * 4
    }

    private func isInDateline(_ word: Int) -> Bool {
        article.document.dateline.map { article.words[word].start < $0.end } ?? false
    }
}

// MARK: - Runs of words

extension UnknownNames {
    private func run(from start: Int, before limit: Int) -> Range<Int>? {
        var end = start + 1
        while end < limit, let next = joined(at: end, to: start, before: limit) { end = next }
        let isLong = end - start > 1 || article.words[start].end - article.words[start].start > 1
        return isLong && end - start <= 10 ? start..<end : nil
    }

    /// Where a run that has come to a word goes on behind it; nil if it ends before.
    private func joined(at word: Int, to start: Int, before limit: Int) -> Int? {
        let gap = article.words[word].gap
        if isNameWord(word) {
            switch gap {
            case .space, .hyphen, .ampersand: return word + 1
            case .dotSpace, .dot: return isInitial(word - 1) ? word + 1 : nil
            case .apostrophe: return article.words[word].shape != .lower ? word + 1 : nil
            default: return nil
            }
        }
        guard gap == .space || gap == .hyphen, article.words[word].shape == .lower,
            word + 1 < limit
        else { return nil }
        if article.word(word, is: .particle), !article.word(word, is: .the), isNameWord(word + 1),
            [.space, .hyphen, .apostrophe].contains(article.words[word + 1].gap)
        {
            return word + 2
        }
        if gap == .hyphen { return isBody(start..<word) ? nil : hyphenatedPart(word) }
        return isBody(start..<word) ? complement(of: start..<word, at: word, before: limit) : nil
    }

    /// "Jong-un": a short lower-case part of a given name.
    private func hyphenatedPart(_ word: Int) -> Int? {
        let length = article.words[word].end - article.words[word].start
        return length <= 3 && !article.word(word, is: .compoundEnding) ? word + 1 : nil
    }

    /// "of Labour", "for the Study of War", "of Tajikistan": what goes on with a body's name.
    private func complement(of body: Range<Int>, at word: Int, before limit: Int) -> Int? {
        let isAnd = article.word(word, is: .coordinating)
        guard article.word(word, is: .linking) || isAnd else { return nil }
        let mayAdd = !isAnd || body.contains { article.words[$0].shape == .lower }
        var next = word + 1
        if !isAnd, article.word(next, is: .the) { next += 1 }
        guard mayAdd, next < limit, article.words[next].gap == .space else { return nil }
        if isNameWord(next) { return next + 1 }
        guard !isAnd, isState(next) else { return nil }
        let mention = mentionOfWord[next]
        while next < limit, mentionOfWord[next] == mention { next += 1 }
        return next
    }

    /// Whether a name goes on behind a hyphen or an apostrophe in a way not understood here:
    /// "Minar-e-Pakistan".
    private func isCutOff(_ run: Range<Int>) -> Bool {
        let next = run.upperBound
        guard next < article.words.count,
            [.hyphen, .apostrophe].contains(article.words[next].gap),
            article.words[next].shape != .number
        else { return false }
        let isEnding =
            article.word(next, is: [.possessive, .compoundEnding, .contraction])
            || article.words[next].end - article.words[next].start > 3
        return !isEnding || isState(next)
    }

    /// A body with its state before it: "Kyrgyz Border Service".
    private func withStateBefore(_ run: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var first = run.lowerBound
        guard isBody(run), first > sentence.lowerBound, article.words[first].gap == .space,
            isState(first - 1)
        else { return run }
        let mention = mentionOfWord[first - 1]
        while first > sentence.lowerBound, mentionOfWord[first - 1] == mention { first -= 1 }
        return article.words.withoutArticle(first..<run.upperBound)
    }

    private func isBody(_ words: Range<Int>) -> Bool {
        words.contains { article.word($0, is: .bodyNoun) }
    }

    private func isState(_ word: Int) -> Bool {
        mentionOfWord[word] >= 0 && reading.mentions[mentionOfWord[word]].kind == .state
    }

    private func isInitial(_ word: Int) -> Bool {
        article.words[word].shape == .capitals
            && article.words[word].end - article.words[word].start == 1
    }

    private func isNameWord(_ index: Int) -> Bool {
        guard article.words.words.indices.contains(index), mentionOfWord[index] < 0,
            article.role(at: index) == nil
        else { return false }
        switch article.words[index].shape {
        case .capitalised, .capitals, .mixed: break
        case .lower, .number: return false
        }
        return !article.word(index, is: [.function, .honorific, .calendar, .possessive])
    }
}
