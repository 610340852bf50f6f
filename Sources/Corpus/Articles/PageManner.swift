/// How a page tells its articles apart, judged over the whole page.
///
/// One marker proves nothing: an ordinary article may end in a copyright line or have subheads.
/// What counts is that markers come again and again, or that the page says it is a list.
struct PageManner {
    /// Where a line with the date stands.
    enum DatePlace { case above, below, foot }

    /// The page is a digest: lines with a date, each above the items of its day.
    let hasDateSections: Bool

    /// The page says that it lists articles.
    let hasPageHeading: Bool
    let datePlace: DatePlace
    /// Addresses stand above their articles rather than below.
    let linksLead: Bool
    /// Lines such as "Read more" end an item because there are several.
    let itemEndsCount: Bool
    /// Addresses end an item because there are several.
    let linksCount: Bool
    let teasersCount: Bool
    /// Lines with the agency's name or the source end an item: there are several, none above text.
    let creditsCount: Bool
    /// What the headlines look like.
    let signs: HeadlineSigns
    /// A rule of stars or dashes lies between articles, not between the parts of one.
    let separatorsCount: Bool
    /// Several headings of the first level stand on the page.
    let topHeadingsCount: Bool
    /// Every headline with text below it begins an article, though nothing else marks it.
    var isListing = false
    /// The fewest words of a headline that nothing but the listing marks: where each has exactly
    /// one paragraph of text below it there is no room for subheads.
    let shortestHeadline: Int

    init(_ page: PageReading) {
        let paragraphs = page.paragraphs
        let count = { (kind: Paragraph.Kind) in paragraphs.lazy.filter { $0.kind == kind }.count }
        let firstText = paragraphs.firstIndex { $0.isText || $0.kind == .heading } ?? 0
        hasPageHeading = paragraphs.contains { $0.kind == .pageHeading }
        linksLead = paragraphs[..<firstText].contains { $0.kind == .link }
        hasDateSections = DateSections.areOn(paragraphs)
        datePlace = hasDateSections ? .above : Self.datePlace(paragraphs, firstText: firstText)
        itemEndsCount = count(.itemEnd) >= 2
        linksCount = count(.link) >= 2 || (hasPageHeading && count(.link) >= 1)
        topHeadingsCount = paragraphs.lazy.filter { $0.level == 1 }.count >= 2
        teasersCount = count(.teaser) >= 2
        creditsCount = Self.creditsCount(paragraphs)
        signs = HeadlineSigns(page)
        separatorsCount = Self.separate(paragraphs)
        let firstDate = paragraphs.firstIndex { $0.kind == .date } ?? 0
        let isRegular = Self.isRegular(paragraphs[(hasDateSections ? firstDate : 0)...])
        shortestHeadline = isRegular ? 2 : 4
        isListing =
            hasDateSections
            ? isRegular || DateSections.listHeadlines(paragraphs)
            : Self.isListing(page, hasPageHeading: hasPageHeading)
    }

    private static func datePlace(_ paragraphs: [Paragraph], firstText: Int) -> DatePlace {
        guard let first = paragraphs.firstIndex(where: { $0.kind == .date }) else { return .below }
        if first < firstText { return .above }
        if paragraphs[..<first].last(where: { !$0.isBesides })?.kind == .heading { return .below }
        let next = paragraphs[(first + 1)...].first { !$0.isBesides }
        return next?.isText == true ? .below : .foot
    }

    private static func creditsCount(_ paragraphs: [Paragraph]) -> Bool {
        let credits = paragraphs.indices.filter { paragraphs[$0].kind == .credit }
        return credits.count >= 2
            && credits.allSatisfy { $0 + 1 == paragraphs.count || !paragraphs[$0 + 1].isText }
    }

    /// Whether after every rule (but a last one) comes a headline, and there is such a rule.
    private static func separate(_ paragraphs: [Paragraph]) -> Bool {
        var rules = 0
        for i in paragraphs.indices.dropLast() where paragraphs[i].kind == .separator && i > 0 {
            let next = paragraphs[i + 1]
            guard [.heading, .dateline, .date, .label, .separator, .end].contains(next.kind) else {
                return false
            }
            if next.kind != .separator { rules += 1 }
        }
        return rules >= 1
    }

    private static func isRegular(_ paragraphs: ArraySlice<Paragraph>) -> Bool {
        let kinds = paragraphs.lazy.filter { $0.isText || $0.kind == .heading }.map(\.isText)
        return zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 }
    }

    /// Whether the page has one dateline, date or byline, which are those of its one article.
    private static func isSigned(_ paragraphs: [Paragraph]) -> Bool {
        let texts = paragraphs.lazy.filter(\.isText).count
        return texts > 1
            && [.dateline, .date, .byline].contains { kind in
                paragraphs.lazy.filter { $0.kind == kind }.count == 1
            }
    }

    /// How many lines with a date stand below a heading: where articles have them subheads do not.
    private static func datedHeads(_ paragraphs: [Paragraph]) -> Int {
        zip(paragraphs, paragraphs.dropFirst()).count { above, line in
            line.kind == .date && (above.kind == .heading || above.kind == .byline)
        }
    }

    /// Whether headline and text alternate without other marks. An article with subheads looks
    /// the same but for its headlines: subheads are short, and often questions.
    private static func isListing(_ page: PageReading, hasPageHeading: Bool) -> Bool {
        let paragraphs = page.paragraphs
        let headings = paragraphs.indices.filter { i in
            paragraphs[i].kind == .heading && i + 1 < paragraphs.count
                && (paragraphs[i + 1].isText || paragraphs[i + 1].kind == .byline)
        }
        let closers = paragraphs.lazy.filter { [.end, .issue, .copyright].contains($0.kind) }.count
        let datelines = paragraphs.lazy.filter { $0.kind == .dateline }.count
        guard headings.count >= 2, closers < 2, datelines * 2 < headings.count,
            datedHeads(paragraphs) < 2
        else { return false }
        let words = headings.map { paragraphs[$0].wordCount }
        let questions = headings.count { page.isQuestionOrQuote($0) }
        let long = words.count { $0 >= 4 }
        let mean = words.reduce(0, +) * 10 / words.count
        if hasPageHeading { return mean >= 45 && long * 10 >= words.count * 6 }
        let firstIsHeading = paragraphs.first { !$0.isFurniture }?.kind == .heading
        return headings.count >= 3 && firstIsHeading && mean >= 60 && !isSigned(paragraphs)
            && questions * 4 <= headings.count
            && words.allSatisfy { $0 >= 4 }
    }
}
