/// The name of the publication on the first line of a page, above its articles.
enum Masthead {
    private static let longest = 5

    /// The name on the first line above the first article: one with a word such as "Gazette", or
    /// one with a motto below it.
    static func name(on page: PageReading, above article: Range<Int>) -> Range<Int>? {
        guard article.lowerBound > 0, page.paragraphs[0].kind == .heading,
            let name = leadingName(page.bytes, page.headline(0))
        else { return nil }
        let words = FoldedWords(page.bytes, name).words
        let hasMotto =
            article.lowerBound > 1 && page.paragraphs[1].kind == .heading
            && page.paragraphs[1].wordCount >= 4
        return words.count <= longest && (isPublication(words) || hasMotto) ? name : nil
    }

    /// Whether words name a publication and not just what sort it is.
    private static func isPublication(_ words: [ShortWord]) -> Bool {
        let own = words.filter { !subjects.contains($0) }
        return words.contains(where: publications.contains)
            && (own.count >= 2 || own.contains { !publications.contains($0) })
    }

    /// A line up to the first mark: `Harbour Wire | news from five oceans`, `Herald (Suva)`.
    static func leadingName(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        var cursor = ByteCursor(bytes, line)
        var end = line.lowerBound
        while let byte = cursor.next {
            let wasSpace = cursor.position > end
            if byte == 0x7C || byte == 0x3A || byte == 0x28
                || (wasSpace && cursor.takeDash())
            {
                break
            }
            if !cursor.skipSpaces() {
                cursor.position += 1
                end = cursor.position
            }
        }
        return end > line.lowerBound ? line.lowerBound..<end : nil
    }

    private static let publications: Set<ShortWord> = [
        "agency", "blog", "bulletin", "chronicle", "courier", "daily", "digest", "dispatch",
        "echo", "gazette", "globe", "guardian", "herald", "independent", "journal", "letter",
        "magazine", "mail", "mirror", "monitor", "newsletter", "observer", "post", "press",
        "record", "register", "reporter", "review", "standard", "telegraph", "times", "tribune",
        "weekly", "wire",
    ]

    /// Words that make no name of their own: "Daily News Digest" is what a page is.
    private static let subjects: Set<ShortWord> = [
        "the", "a", "our", "this", "of", "and", "for", "in", "news", "world", "press", "morning",
        "evening", "today", "week", "year", "month", "annual", "monthly", "current", "events",
        "media", "daily", "weekly", "security", "international", "regional", "foreign", "politics",
        "political",
    ]
}
