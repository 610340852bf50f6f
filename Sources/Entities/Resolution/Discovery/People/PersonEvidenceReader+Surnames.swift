import Knowledge

extension PersonEvidenceReader {
    /// Whether a word that stands alone behaves like a surname: "Mr Y", "Y said", "Y, 54,".
    func isAddressed(_ word: Int) -> Bool {
        let run = word..<word + 1
        if isCertainSurname(word) { return true }
        return (isQuoted(run) || acts(run) || isAlive(run)) && !startsSentence(word)
    }

    /// Whether a rank, a form of address or an office stands before a word alone: "Mr Y", "Gen. Y",
    /// "President Y".
    func isCertainSurname(_ word: Int) -> Bool {
        guard word > 0, article.words[word].end - article.words[word].start > 1 else {
            return false
        }
        let gap = article.words[word].gap
        guard gap == .space || gap == .dotSpace, !isFollowedByName(word) else { return false }
        if article.word(word - 1, is: .honorific) {
            return article.words[word - 1].shape == .capitalised
        }
        guard gap == .space, let role = article.role(at: word - 1), role.role != nil else {
            return false
        }
        return article.words[role.words.lowerBound].shape == .capitalised
            && !article.isTitleCase(around: word)
    }

    private func isFollowedByName(_ word: Int) -> Bool {
        let after = word + 1
        guard after < article.words.count, article.isOneSentence(word, after) else { return false }
        let next = article.words[after]
        return (next.gap == .space || next.gap == .hyphen) && next.shape != .lower
    }

    func startsSentence(_ word: Int) -> Bool {
        let gap = article.words[word].gap
        return gap == .dotSpace || gap == .paragraph
    }
}
