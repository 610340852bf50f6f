/// A small Bloom filter of the words of a sentence: it may have a word wrongly, but misses none.
///
/// One hash of 512 bits: of the fifty words of a long sentence, forms and lemmas, every tenth other
/// word seems to be among them.
struct WordSieve: Sendable {
    private var bits = InlineArray<8, UInt64>(repeating: 0)

    init() {}

    /// The words of a sentence and of its tokens, of which some vanish in names.
    init(of tokens: [Token], _ words: [Word]) {
        for token in tokens { insert(token) }
        for word in words {
            insert(word.form)
            insert(word.lemma)
        }
    }

    mutating func insert(_ token: Token) {
        insert(token.form)
        insert(token.lemma)
    }

    mutating func insert(_ word: WordID) {
        bits[Int(word.rawValue >> 6 & 7)] |= 1 << UInt64(word.rawValue & 63)
    }

    /// Lets it seem to have every word.
    mutating func fill() { bits = InlineArray(repeating: .max) }

    private func contains(_ word: WordID) -> Bool {
        bits[Int(word.rawValue >> 6 & 7)] & 1 << UInt64(word.rawValue & 63) != 0
    }

    /// Whether there may be a word of each set.
    func hasOne(ofEach sets: [WordSet]) -> Bool {
        for set in sets where !set.contains(where: contains) { return false }
        return true
    }
}
