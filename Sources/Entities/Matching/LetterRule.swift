/// How case is judged, word by word.
enum LetterRule: UInt8, BitwiseCopyable, Sendable {
    /// A lower-case word, a number, or a small word inside a name.
    case any
    /// Capitalised or in capitals: surnames in capitals match.
    case capitalised
    /// Acronyms and mixed words.
    case asWritten

    /// Whether a word is one that names write small or large: of, and, al, bin.
    static func isSmall(_ words: Words, _ index: Int) -> Bool {
        words[index].end - words[index].start <= 4 && smallWords.contains(words.key(index))
    }

    private static let smallWords = Set(
        [
            "a", "al", "an", "and", "at", "bin", "by", "da", "das", "de", "del", "den", "der", "di",
            "do", "dos", "du", "e", "el", "et", "for", "in", "la", "le", "les", "of", "on", "or",
            "the", "to", "ul", "ur", "van", "von", "with", "y",
        ].map { Folding.key(of: $0) })
}
