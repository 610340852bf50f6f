/// Whether a page is a digest under lines with dates, and what stands in it.
///
///     29 September 2015
///     Headline
///     Text …
///     5 August 2017
///     Headline
///     Text …
enum DateSections {
    /// Two lines with a date or more, no text above the first, each with text below, and all but
    /// the first below text: under a headline a date belongs to that headline alone.
    static func areOn(_ paragraphs: [Paragraph]) -> Bool {
        let dates = paragraphs.indices.filter { paragraphs[$0].kind == .date }
        guard dates.count >= 2, let first = dates.first else { return false }
        guard !paragraphs[..<first].contains(where: \.isText) else { return false }
        return zip(dates, dates.dropFirst() + [paragraphs.count]).allSatisfy { date, next in
            let section = paragraphs[(date + 1)..<next]
            return section.contains(where: \.isText)
                && section.last { !$0.isFurniture }?.kind != .heading
        }
    }

    /// Whether the headings that don't stand directly under a date are headlines rather than
    /// subheads: about as long as those that do.
    static func listHeadlines(_ paragraphs: [Paragraph]) -> Bool {
        var (leading, others) = ([Int](), [Int]())
        for i in paragraphs.indices.dropFirst() where paragraphs[i].kind == .heading {
            let isLeading = paragraphs[..<i].last { !$0.isBesides }?.kind == .date
            if isLeading { leading.append(paragraphs[i].wordCount) }
            if paragraphs[i - 1].isText { others.append(paragraphs[i].wordCount) }
        }
        guard !leading.isEmpty, !others.isEmpty else { return false }
        let (lead, other) = (mean(leading), mean(others))
        return other >= 50 && other * 10 >= lead * 7
    }

    /// The mean in tenths.
    private static func mean(_ numbers: [Int]) -> Int {
        numbers.reduce(0, +) * 10 / numbers.count
    }
}

extension Paragraph {
    /// Whether it may stand between a headline, its date and its text.
    var isBesides: Bool { kind == .byline || kind == .caption || kind == .navigation }
}
