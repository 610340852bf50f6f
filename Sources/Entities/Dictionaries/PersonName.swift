import Knowledge

/// How personal names are put together.
struct PersonName {
    private let text: DictionaryText
    private let name: TextRange
    private let words: [TextRange]

    /// The words of a name.
    init(_ name: TextRange, in text: DictionaryText) {
        self.text = text
        self.name = name
        words = text.parts(of: name, between: UInt8(ascii: " "))
    }

    /// The surnames of a name that stands in no dictionary.
    static func surnames(of name: String) -> [String] {
        var text = DictionaryText()
        let range = text.append(name.utf8)
        return PersonName(range, in: text).surnames.map { text.string($0) }
    }

    /// The last word with the particles before it, and without an Arabic article: `Rahmon`,
    /// `von der Leyen`, `al-Assad` and `Assad`; none for one word, or where a realm stands last:
    /// Hassan of Morocco.
    var surnames: [TextRange] {
        var words = words[...]
        guard !words.contains(where: { text.equal($0, "of".utf8) }) else { return [] }
        if let last = words.last, isSuffix(last) || isOrdinal(last) { words.removeLast() }
        guard words.count >= 2, let last = words.last else { return [] }
        var first = words.count - 1
        while first > 1, isParticle(words[first - 1]) { first -= 1 }
        let surname = TextRange(Int(words[first].start), Int(last.end))
        guard hasArticle(surname) else { return [surname] }
        return [surname, TextRange(Int(surname.start) + 3, Int(surname.end))]
    }

    /// Whether an alias spells the same given name and surname another way, so that a surname may
    /// be taken from it: Emomali Rakhmon, not Lion of Panjshir.
    func isVariant(of other: PersonName) -> Bool {
        guard words.count >= 2, other.words.count >= 2 else { return false }
        if text.equal(words[0], other.words[0]) { return true }
        return words.count == other.words.count
            && zip(words, other.words).allSatisfy { text.equal(initial($0), initial($1)) }
    }

    /// The first letter of a word.
    private func initial(_ word: TextRange) -> TextRange {
        let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
        let length = 1 + text[word].dropFirst().prefix(while: isContinuation).count
        return TextRange(Int(word.start), Int(word.start) + length)
    }

    private func isSuffix(_ word: TextRange) -> Bool {
        word.count <= 3 && Self.suffixes.contains { text.equal(word, $0) }
    }

    /// II, VI, XIV: the number of a king or pope.
    private func isOrdinal(_ word: TextRange) -> Bool {
        text[word].allSatisfy { "IVX".utf8.contains($0) }
    }

    private func isParticle(_ word: TextRange) -> Bool {
        word.count <= 5 && Self.particles.contains { text.equal(word, $0) }
    }

    private func hasArticle(_ surname: TextRange) -> Bool {
        surname.count >= 3 && Self.articles.contains { text[surname].starts(with: $0) }
    }

    private static let suffixes = ["Jr", "Jr.", "Sr", "Sr."].map { Array($0.utf8) }
    private static let articles = ["al-", "el-", "Al-", "El-"].map { Array($0.utf8) }
    /// Lower-case words that belong to the surname behind them.
    private static let particles = [
        "al", "el", "ben", "bin", "ibn", "da", "das", "de", "del", "della", "den", "der", "di",
        "do", "dos", "du", "la", "le", "ten", "ter", "van", "von", "zu",
    ].map { Array($0.utf8) }
}
