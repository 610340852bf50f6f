import Knowledge

/// The words of `words.tsv`, folded: English words of which no surname is made and no acronym in a
/// shouting line.
struct CommonWords: Sendable {
    /// Sorted by their bytes.
    let words: Table<TextRange>
    let pool: StringPool

    /// A view over sorted words of a pool.
    init(_ words: Table<TextRange>, in pool: StringPool) {
        self.words = words
        self.pool = pool
    }

    /// Whether a folded word is one of them. O(log n).
    func contains(_ word: [UInt8]) -> Bool {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if pool.precedes(words[middle], word.span) { low = middle + 1 } else { high = middle }
        }
        return low < words.count && pool.equal(words[low], word.span)
    }
}

extension CommonWords {
    /// Folds words and sorts them.
    init(folding words: [ArraySlice<UInt8>]) {
        let keys = words.map { Folding.key(of: $0, keepingCase: false) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        var text = DictionaryText()
        let ranges = keys.map { text.append($0) }
        self.init(Table(ranges), in: StringPool(Table(text.bytes)))
    }

    /// Whether a word folds to one of them.
    func hasWord(spelt word: ArraySlice<UInt8>) -> Bool {
        !words.isEmpty && contains(Folding.key(of: word, keepingCase: false))
    }
}
