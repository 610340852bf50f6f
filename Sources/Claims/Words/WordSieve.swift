/// A small Bloom filter of the words of a sentence: it may have a word wrongly, but misses none.
///
/// One hash of 8,192 bits: the fifty words of a long sentence, forms and lemmas, make one in a hundred
/// others seem to be among them. Sets have a dozen words, of which one is enough.
///
/// A class, for it is asked for every pattern and should not be copied.
final class WordSieve {
    private var bits = InlineArray<128, UInt64>(repeating: 0)

    init() {}

    /// The words of a sentence and of its tokens, of which some vanish in names.
    convenience init(of tokens: [Token], _ words: [Word]) {
        self.init()
        for token in tokens { insert(token) }
        for word in words {
            insert(word.form)
            insert(word.lemma)
        }
    }

    func insert(_ token: Token) {
        insert(token.form)
        insert(token.lemma)
    }

    func insert(_ word: WordID) {
        bits[Int(word.rawValue >> 6 & 127)] |= 1 << UInt64(word.rawValue & 63)
    }

    /// Lets it seem to have every word.
    func fill() { bits = InlineArray(repeating: .max) }

    private func contains(_ word: WordID) -> Bool {
        bits[Int(word.rawValue >> 6 & 127)] & 1 << UInt64(word.rawValue & 63) != 0
    }

    /// Whether there may be a word of each set.
    func hasOne(ofEach sets: [WordSet]) -> Bool {
        for set in sets where !hasOne(of: set.span) { return false }
        return true
    }

    /// Whether there may be a word of a set.
    func hasOne(of words: Span<WordID>) -> Bool {
        for i in words.indices where contains(words[i]) { return true }
        return false
    }
}
