/// The line that tells in which issue, or when and where, an article was first published.
///
///     This story was first published in issue 88 of the weekly Gazette on March 4 2014
///     (News report from Issue No. 12, published on May 9 2011)
///     Originally published by The Gazette on 3 May 2018.
struct IssueLine {
    private static let longest = 200

    /// The number of the issue, where one is given.
    let number: Int?
    /// When the issue, or the article, was published.
    let date: PrintedDate?
    /// Days between issues, from a word such as "weekly".
    let interval: Int?

    init?(_ bytes: [UInt8], line: Range<Int>, words: FoldedWords) {
        guard line.count <= Self.longest else { return nil }
        let issue = Self.issueNumber(words)
        guard Self.isAnnouncement(words, hasNumber: issue != nil) else { return nil }
        number = issue
        date = DateExpression.first(in: bytes, line).flatMap { $0.date.year == nil ? nil : $0.date }
        interval = words.words.lazy.compactMap { Self.intervals[$0] }.first
        guard number != nil || date != nil else { return nil }
    }

    private static func issueNumber(_ words: FoldedWords) -> Int? {
        guard let issue = words.words.firstIndex(where: { $0 == issue || $0 == edition }) else {
            return nil
        }
        return words.words[(issue + 1)...].prefix(2).lazy.compactMap(\.number)
            .first { $0 <= 99_999 }
    }

    private static func isAnnouncement(_ words: FoldedWords, hasNumber: Bool) -> Bool {
        guard let first = words.words.first else { return false }
        if hasNumber {
            return words.words.contains(published) || words.contains(fromIssue)
                || words.contains(appearedIn) || first == issue || volumes.contains(first)
        }
        guard first == this else {
            return beginnings.contains(first)
                && words.words.dropFirst().first.map(announcements.contains) == true
        }
        return zip(words.words, words.words.dropFirst()).contains {
            beginnings.contains($0) && announcements.contains($1)
        }
    }

    private static let issue: ShortWord = "issue"
    private static let edition: ShortWord = "edition"
    private static let volumes: Set<ShortWord> = ["vol", "volume"]
    private static let this: ShortWord = "this"
    private static let published: ShortWord = "published"
    private static let fromIssue: [ShortWord] = ["from", "issue"]
    private static let appearedIn: [ShortWord] = ["appeared", "in"]
    private static let beginnings: Set<ShortWord> = ["first", "originally"]
    private static let announcements: Set<ShortWord> = ["published", "appeared"]
    private static let intervals: [ShortWord: Int] = [
        "daily": 1, "weekly": 7, "biweekly": 14, "fortnightly": 14, "monthly": 30, "quarterly": 91,
    ]
}
