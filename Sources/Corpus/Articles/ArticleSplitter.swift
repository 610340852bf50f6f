/// Cuts a page into articles.
///
/// An article begins at a headline where something says so: the page begins there, the article
/// before was closed (`ENDS`, an issue or copyright line, a link to the original, "Read more", the
/// name of a category), a dateline or a line with the date follows, or the page lists headline
/// after headline. Everything else that looks like a headline is a subhead or a caption.
struct ArticleSplitter {
    /// Paragraphs that form one article, in the order of the page.
    struct Span: Equatable {
        var paragraphs: Range<Int>
        /// The paragraph of the headline.
        var title: Int?
        /// The line with the date under which the article stands with others.
        var sectionDate: Int?
    }

    /// The most lines between a headline and its text.
    static let longestHead = 12

    let page: PageReading
    let manner: PageManner
    var paragraphs: [Paragraph] { page.paragraphs }

    private var spans: [Span] = []
    private var start: Int?
    /// Something said that the article before is over.
    private var isClosed = false
    /// `isClosed` by a mark after which even text without a headline is a new article.
    private var isSealed = false
    private var hasText = false
    /// The last line that is only a date, and the one above the start of the article.
    private var lastDate: Int?
    private var startDate: Int?

    static func split(_ page: PageReading) -> [Span] {
        var splitter = ArticleSplitter(page)
        splitter.cut()
        splitter.dropPageTitle()
        return splitter.spans
    }

    private init(_ page: PageReading) {
        self.page = page
        manner = PageManner(page)
    }

    private mutating func cut() {
        let openers = openers()
        for i in paragraphs.indices {
            if paragraphs[i].publication?.isBare == true { lastDate = i }
            if beginsArticle(at: i, openers: openers) { begin(at: i) }
            note(paragraphs[i])
        }
        finish(at: paragraphs.count)
    }

    /// What stands above the first article may be the title of the page: `# Letter of May` over
    /// `## Headline`, or the only headline over a digest of datelines.
    private mutating func dropPageTitle() {
        guard spans.count >= 2, let title = spans[0].title else { return }
        let head = spans[0].paragraphs.prefix { !paragraphs[$0].isText }
        if let level = spans[1].title.flatMap({ paragraphs[$0].level }),
            let pageLevel = paragraphs[title].level, pageLevel < level,
            let own = head.first(where: { paragraphs[$0].level == level })
        {
            spans[0].title = own
            spans[0].paragraphs = own..<spans[0].paragraphs.upperBound
        } else if spans.count >= 3, spans.dropFirst().allSatisfy({ $0.title == nil }),
            paragraphs[head.endIndex].kind == .dateline
        {
            spans[0].title = nil
            spans[0].paragraphs = head.endIndex..<spans[0].paragraphs.upperBound
        } else if let own = secondHeading(of: head),
            hasHeadingTooMany() || (title < own && paragraphs[title].wordCount <= 2)
        {
            spans[0].title = own
            spans[0].paragraphs = own..<spans[0].paragraphs.upperBound
        }
    }

    /// Whether the first article has one heading more than all others have, and these at least two.
    private func hasHeadingTooMany() -> Bool {
        let counts = spans.map { span in
            span.paragraphs.lazy.prefix { !paragraphs[$0].isText }
                .filter { paragraphs[$0].kind == .heading }.count
        }
        let others = Set(counts.dropFirst())
        return others.count == 1 && counts[0] >= 3 && others.contains(counts[0] - 1)
    }

    private func secondHeading(of head: Range<Int>) -> Int? {
        head.filter { paragraphs[$0].kind == .heading }.dropFirst()
            .first { paragraphs[$0].wordCount > 2 }
    }

    private mutating func begin(at index: Int) {
        finish(at: index)
        start = index
        startDate = lastDate
        (isClosed, isSealed, hasText) = (false, false, false)
    }

    private mutating func note(_ paragraph: Paragraph) {
        if paragraph.isText {
            if !hasText { (isClosed, isSealed) = (false, false) }
            hasText = true
        }
        guard hasText || paragraph.isPageFurniture else { return }
        switch paragraph.kind {
        case .end: (isClosed, isSealed) = (true, true)
        case .epilogue: isSealed = false
        case .issue, .copyright: isClosed = true
        case .pageHeading, .label: (isClosed, isSealed) = (true, true)
        case .link: isClosed = isClosed || (manner.linksCount && !manner.linksLead)
        case .itemEnd: isClosed = isClosed || manner.itemEndsCount || manner.hasPageHeading
        case .separator:
            if manner.separatorsCount { (isClosed, isSealed) = (true, true) }
        case .credit: isClosed = isClosed || manner.creditsCount
        case .teaser: isClosed = isClosed || manner.teasersCount
        case .date: isClosed = isClosed || manner.datePlace == .foot
        default: break
        }
    }

    private func beginsArticle(at index: Int, openers: Set<Int>) -> Bool {
        let paragraph = paragraphs[index]
        guard start != nil else { return openers.contains(index) || isFirst(index) }
        if openers.contains(index) { return hasText || isClosed || paragraph.opensRecord }
        guard hasText else { return false }
        switch paragraph.kind {
        case .heading: return leadsToText(index) && (isClosed || beginsListed(index))
        case .dateline: return isClosed
        case .body: return isSealed && paragraph.range.count > 80
        case .teaser: return (isSealed || (isClosed && previousIsTeaser(index)))
        case .link: return manner.linksLead && leadsToText(index)
        default: return false
        }
    }

    private func isFirst(_ index: Int) -> Bool {
        switch paragraphs[index].kind {
        case .body, .dateline, .teaser: true
        case .heading: !manner.hasDateSections && leadsToText(index)
        case .date: manner.datePlace == .above
        case .link: manner.linksLead && leadsToText(index)
        default: false
        }
    }

    private func beginsListed(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        return manner.isListing && paragraph.wordCount >= manner.shortestHeadline
            && !page.isQuestionOrQuote(index)
    }

    private func previousIsTeaser(_ index: Int) -> Bool {
        index > 0 && paragraphs[index - 1].kind == .teaser
    }

    /// Whether text follows before the next end of an article: a headline without is a link.
    func leadsToText(_ index: Int) -> Bool {
        var headings = 0
        var isInBlock = false
        for paragraph in paragraphs[(index + 1)...].prefix(12) {
            if paragraph.isText { return true }
            isInBlock = isInBlock && paragraph.blankLines == 0
            switch paragraph.kind {
            case .heading:
                // Below a byline or date of the same block they say where it was printed.
                headings += isInBlock ? 0 : 1
                if headings > 2 { return false }
            case .byline, .caption, .date, .navigation: isInBlock = true
            case .label: continue
            case .copyright: if !isInBlock { return false }
            case .link: if !manner.linksLead && paragraph.blankLines > 0 { return false }
            case .itemEnd: if manner.itemEndsCount { return false }
            default: return false
            }
        }
        return false
    }

    private mutating func finish(at end: Int) {
        defer { start = nil }
        guard let start, hasText, let lastText = paragraphs[start..<end].lastIndex(where: \.isText)
        else { return }
        let last = lastParagraph(after: lastText, before: end)
        let title = title(from: start)
        spans.append(
            Span(
                paragraphs: withoutColumn(start, title)..<(last + 1), title: title,
                sectionDate: manner.datePlace == .above ? startDate : nil))
    }

    /// The last of the lines that close an article below its text. Furniture of the page stays
    /// out, and with it the headlines that follow it: they are links to other articles.
    private func lastParagraph(after lastText: Int, before end: Int) -> Int {
        var last = lastText
        var hasFurniture = false
        for i in (lastText + 1)..<max(end, lastText + 1) {
            if paragraphs[i].isPageFurniture {
                hasFurniture = true
            } else if paragraphs[i].kind == .heading, hasFurniture {
                break
            } else {
                last = i
            }
        }
        return last
    }

    /// The name of a column directly above the headline is part of the page.
    private func withoutColumn(_ start: Int, _ title: Int?) -> Int {
        guard let title, start < title,
            paragraphs[start..<title].allSatisfy({ $0.kind == .heading || $0.kind == .navigation })
        else { return start }
        return title
    }

    /// The first headline above the text that is not the name of a column.
    private func title(from start: Int) -> Int? {
        let headings = paragraphs[start...].indices.prefix(6)
            .prefix { !paragraphs[$0].isText }.filter { paragraphs[$0].kind == .heading }
        return headings.first { !isColumn($0) } ?? headings.first
    }

    /// A word or two; at the head of the page two may be the title of its one article.
    private func isColumn(_ heading: Int) -> Bool {
        let words = paragraphs[heading].wordCount
        guard words == 2, spans.isEmpty else { return words <= 2 }
        return !page.bytes[paragraphs[heading].range].contains(where: \.isLower)
    }
}
