import Knowledge

/// How a corpus writes its words: what often stands in lower case is no name, wherever a sentence
/// or a title gives it a capital.
struct WordUse: Sendable {
    /// By a word's coarse hash.
    private var counts: [UInt32: (lower: Int, capitalised: Int)] = [:]

    /// Counts the words of an article.
    mutating func add(_ article: Article) {
        for sentence in article.document.sentences where sentence.role == .body {
            let first = article.words.firstIndex(from: Int(sentence.range.start))
            let end = article.words.firstIndex(from: Int(sentence.range.end))
            for index in first..<end {
                let word = article.words[index]
                switch word.shape {
                case .lower: counts[word.hash, default: (0, 0)].lower += 1
                case .capitalised where index > first && word.gap != .other:
                    counts[word.hash, default: (0, 0)].capitalised += 1
                default: break
                }
            }
        }
    }

    /// Whether a word is written in lower case as a rule.
    func isCommon(_ hash: UInt32) -> Bool {
        guard let count = counts[hash] else { return false }
        return count.lower > 0 && count.lower * 3 >= count.capitalised
    }
}
