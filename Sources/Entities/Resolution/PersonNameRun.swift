/// Reads capitalised words that can be a person's name.
struct PersonNameRun {
    private let article: Article
    /// Words that belong to names of other things than persons.
    private let taken: [Bool]

    /// - Parameter taken: for each word whether a state, organisation or place is named with it.
    init(_ article: Article, taken: [Bool]) {
        self.article = article
        self.taken = taken
    }

    /// Two to four name words from a word on, the longest such run; nil if what stands there is no
    /// name of a person or goes on past four.
    func run(from start: Int) -> Range<Int>? {
        let words = article.words
        guard isNameWord(start) else { return nil }
        var end = start + 1
        var parts = 1
        while end < words.count {
            let gap = words[end].gap
            let joins =
                gap == .space || gap == .hyphen || (gap == .dotSpace && isInitial(end - 1))
                || (gap == .apostrophe && words[end].shape == .capitalised)
            guard joins else { break }
            if isNameWord(end) {
                if gap == .space || gap == .dotSpace { parts += 1 }
                end += 1
            } else if isParticle(end), end + 1 < words.count, isNameWord(end + 1) {
                parts += words[end + 1].gap == .space ? 0 : 1  // al-Assad is one part
                end += 1
            } else if gap == .hyphen, words[end].shape == .lower, !isCompoundEnding(end) {
                end += 1  // Jong-un
            } else {
                break
            }
        }
        while end > start, article.word(end - 1, is: .particle) { end -= 1 }
        guard (2...4).contains(parts), !isInitial(end - 1), end - start >= 2 else { return nil }
        return start..<end
    }

    /// Whether a run may begin here: the word before does not belong to the same name, nor is it
    /// the "of" or "for" of a longer one.
    func mayBegin(at word: Int) -> Bool {
        guard article.words[word].shape.isCapitalised else { return false }
        guard word > 0 else { return true }
        let gap = article.words[word].gap
        if gap == .dot { return false }  // the second letter of "H.E."
        let isPart =
            word > 1 && gap == .space && article.word(word - 1, is: .naming)
            && article.words[word - 1].gap == .space && article.words[word - 2].shape != .lower
        if isPart { return false }
        return !(isNameWord(word - 1) && (gap == .space || gap == .hyphen || gap == .apostrophe))
    }

    private func isNameWord(_ index: Int) -> Bool {
        guard article.words.words.indices.contains(index), !taken[index],
            article.role(at: index) == nil
        else { return false }
        let word = article.words[index]
        switch word.shape {
        case .capitalised: break
        case .capitals where isInitial(index): break
        case .mixed where word.end - word.start > 3: break
        default: return false
        }
        return !article.word(
            index, is: [.function, .honorific, .calendar, .bodyNoun, .thingNoun])
    }

    private func isInitial(_ index: Int) -> Bool {
        let word = article.words[index]
        return word.shape == .capitals && word.end - word.start == 1
    }

    private func isParticle(_ index: Int) -> Bool {
        article.words[index].shape == .lower && article.word(index, is: .particle)
    }

    private func isCompoundEnding(_ index: Int) -> Bool {
        article.words[index].end - article.words[index].start > 4
            || article.word(index, is: .compoundEnding)
    }
}
