import Knowledge

/// The names by which an article goes on to call a person it has named in full.
struct ShortNames {
    private let article: Article
    private let hasFamilyFirst: Bool

    init(_ article: Article, hasFamilyFirst: Bool) {
        self.article = article
        self.hasFamilyFirst = hasFamilyFirst
    }

    /// Surnames with and without particles, and of several surnames each: "López Obrador", "López".
    /// - Parameter alone: hashes of the words that stand alone in the article.
    func surnames(of run: Range<Int>, alone: Set<UInt32>) -> [String] {
        let words = withoutSuffix(run)
        var surnames: [String] = []
        func add(_ words: Range<Int>) {
            let name = article.name(at: words)
            if !words.isEmpty, !surnames.contains(name) { surnames.append(name) }
        }
        if hasFamilyFirst { add(words.lowerBound..<words.lowerBound + 1) }
        let last = lastPart(of: words)
        let lastWord = words.upperBound - 1
        if !hasFamilyFirst || alone.contains(article.words[lastWord].hash) {
            add(last)
            add(lastName(of: words))
        }
        // Fernández of Cristina Fernández de Kirchner, and both names of Andrés López Obrador.
        let before = lastPart(of: words.lowerBound..<last.lowerBound)
        if before.lowerBound > words.lowerBound, !before.isEmpty, !hasFamilyFirst {
            add(before.lowerBound..<words.upperBound)
            if before.count == 1, alone.contains(article.words[before.lowerBound].hash) {
                add(before)
            }
        }
        return surnames
    }

    /// The last word of a hyphenated or single surname with the hyphens: Liman-Tinguiri.
    private func lastName(of words: Range<Int>) -> Range<Int> {
        var first = words.upperBound - 1
        while first > words.lowerBound, isWithin(first),
            article.words[first - 1].shape.isCapitalised
                || article.words[first].shape == .lower
        {
            first -= 1
        }
        return first..<words.upperBound
    }

    /// The last name with the particles before it: van der Berg, al-Assad.
    private func lastPart(of words: Range<Int>) -> Range<Int> {
        guard !words.isEmpty else { return words }
        var first = words.upperBound - 1
        while first > words.lowerBound,
            isWithin(first) || article.word(first - 1, is: .particle)
        {
            first -= 1
        }
        return first..<words.upperBound
    }

    /// Whether a word is joined to the one before by a hyphen or apostrophe.
    private func isWithin(_ word: Int) -> Bool {
        article.words[word].gap == .hyphen || article.words[word].gap == .apostrophe
    }

    private func withoutSuffix(_ run: Range<Int>) -> Range<Int> {
        let last = run.upperBound - 1
        return article.word(last, is: .nameSuffix) && run.count > 2
            ? run.lowerBound..<last : run
    }
}
