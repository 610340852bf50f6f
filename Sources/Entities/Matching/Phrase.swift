/// A name to look for: its folded words, how each must be written, and what stands between them.
struct Phrase: Sendable {
    /// One entry for each word.
    let words: [PhraseWord]
    /// A sign behind the last word that belongs to the name, as in `U.S.` and `OPEC+`.
    let ending: UInt8?

    /// Takes a name as dictionaries write it; nil if it has no word.
    init?(_ name: String) {
        let cut = Words(Array(name.utf8))
        guard cut.count > 0 else { return nil }
        words = (0..<cut.count).map { PhraseWord(cut, $0) }
        let last = cut.text.last
        ending = last == UInt8(ascii: ".") || last == UInt8(ascii: "+") ? last : nil
    }
}

/// One word of a phrase.
struct PhraseWord: Sendable {
    let hash: UInt32
    /// What stands before it; without meaning for the first word.
    let gap: Gap
    let letters: LetterRule
    /// The folded word; with its case where that must be the same.
    let key: [UInt8]

    fileprivate init(_ words: Words, _ index: Int) {
        hash = words[index].hash
        gap = words[index].gap
        letters = LetterRule(words, index)
        key = Folding.key(of: words.bytes(index), keepingCase: letters == .asWritten)
    }
}

/// How case is judged, word by word.
enum LetterRule: Sendable {
    /// A lower-case word, a number, or a small word inside a name.
    case any
    /// Capitalised or in capitals: surnames in capitals match.
    case capitalised
    /// Acronyms and mixed words.
    case asWritten

    fileprivate init(_ words: Words, _ index: Int) {
        switch words[index].shape {
        case .lower, .number: self = .any
        case .capitalised:
            let isSmall = Self.smallWords.contains(words.key(index))
            self = isSmall && words.count > 1 ? .any : .capitalised
        case .capitals, .mixed: self = .asWritten
        }
    }

    private static let smallWords = Set(
        [
            "a", "al", "an", "and", "at", "bin", "by", "da", "das", "de", "del", "den", "der", "di",
            "do", "dos", "du", "e", "el", "et", "for", "in", "la", "le", "les", "of", "on", "or",
            "the", "to", "ul", "ur", "van", "von", "with", "y",
        ].map { Folding.key(of: $0) })
}
