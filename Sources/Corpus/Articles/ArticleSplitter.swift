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

    private let page: PageReading
    private let manner: PageManner
    private var paragraphs: [Paragraph] { page.paragraphs }

    private var spans: [Span] = []
    private var start: Int?
    /// Something said that the article before is over.
    private var isClosed = false
    /// `isClosed` by a mark after which even text without a headline is a new article.
    private var isSealed = false
    private var hasText = false

    static func split(_ page: PageReading) -> [Span] {
        var splitter = ArticleSplitter(page)
        splitter.cut()
        return splitter.spans
    }

    private init(_ page: PageReading) {
        self.page = page
        manner = PageManner(page)
    }

    private mutating func cut() {
        let openers = openers()
        for i in paragraphs.indices {
            if beginsArticle(at: i, openers: openers) { begin(at: i) }
            note(paragraphs[i])
        }
        finish(at: paragraphs.count)
    }

    private mutating func begin(at index: Int) {
        finish(at: index)
        start = index
        (isClosed, isSealed, hasText) = (false, false, false)
    }

    private mutating func note(_ paragraph: Paragraph) {
        if paragraph.isText { hasText = true }
        guard hasText || paragraph.isPageFurniture else { return }
        switch paragraph.kind {
        case .end: (isClosed, isSealed) = (true, true)
        case .issue, .copyright: isClosed = true
        case .pageHeading, .label: (isClosed, isSealed) = (true, true)
        case .link: isClosed = isClosed || (manner.linksCount && !manner.linksLead)
        case .itemEnd: isClosed = isClosed || manner.itemEndsCount || manner.hasPageHeading
        case .separator:
            if manner.separatorsCount { (isClosed, isSealed) = (true, true) }
        case .teaser: isClosed = isClosed || manner.teasersCount
        case .date: isClosed = isClosed || manner.datePlace == .foot
        default: break
        }
    }

    private func beginsArticle(at index: Int, openers: Set<Int>) -> Bool {
        let paragraph = paragraphs[index]
        guard start != nil else { return isFirst(index) }
        if openers.contains(index) { return hasText || isClosed }
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
        let isQuestion = page.bytes[paragraph.range.upperBound - 1] == 0x3F
        return manner.isListing && paragraph.wordCount >= manner.shortestHeadline && !isQuestion
    }

    private func previousIsTeaser(_ index: Int) -> Bool {
        index > 0 && paragraphs[index - 1].kind == .teaser
    }

    /// Whether text follows before the next end of an article: a headline without is a link.
    private func leadsToText(_ index: Int) -> Bool {
        var headings = 0
        for paragraph in paragraphs[(index + 1)...].prefix(8) {
            if paragraph.isText { return true }
            switch paragraph.kind {
            case .heading:
                headings += 1
                if headings > 2 { return false }
            case .byline, .caption, .date, .navigation, .label: continue
            case .link: if !manner.linksLead { return false }
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
        spans.append(
            Span(
                paragraphs: start..<(last + 1), title: title(from: start),
                sectionDate: sectionDate(of: start)))
    }

    private func sectionDate(of start: Int) -> Int? {
        guard manner.datePlace == .above else { return nil }
        return paragraphs[...start].lastIndex { $0.kind == .date && $0.isBareDate }
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

    /// The first headline above the text; a word or two over a longer line are its column.
    private func title(from start: Int) -> Int? {
        let headings = paragraphs[start...].indices.prefix(6)
            .prefix { !paragraphs[$0].isText }.filter { paragraphs[$0].kind == .heading }
        return headings.first { paragraphs[$0].wordCount > 2 } ?? headings.first
    }
}

// Datelines and lines with a date.
extension ArticleSplitter {
    /// The paragraphs at which an article with a dateline, or with a date below or above its
    /// headline, begins.
    private func openers() -> Set<Int> {
        var openers: Set<Int> = []
        var previous = -1
        for i in paragraphs.indices {
            switch paragraphs[i].kind {
            case .dateline:
                openers.insert(head(of: i, after: previous))
                previous = i
            case .date where manner.datePlace == .below:
                if let heading = headline(above: i, after: previous) {
                    openers.insert(heading)
                    previous = i
                }
            case .date where manner.datePlace == .above && leadsToText(i):
                openers.insert(i)
            default: break
            }
        }
        return openers
    }

    /// Where the article with this dateline begins: at the headline above, over which at most one
    /// paragraph of introduction may stand between; without a headline at the dateline itself.
    private func head(of dateline: Int, after previous: Int) -> Int {
        if let heading = headline(above: dateline, after: previous) { return heading }
        let above = dateline - 1
        guard above > previous, paragraphs[above].kind == .body,
            let heading = headline(above: above, after: previous)
        else { return dateline }
        return heading
    }

    /// The first of the headings directly above a paragraph, over bylines, captions and dates.
    private func headline(above index: Int, after previous: Int) -> Int? {
        var heading: Int?
        var i = index - 1
        while i > previous {
            switch paragraphs[i].kind {
            case .heading:
                guard heading == nil || heading == i + 1 else { return heading }
                heading = i
            case .byline, .caption, .navigation: if heading != nil { return heading }
            case .date:
                if heading != nil { return manner.datePlace == .above ? i : heading }
            default: return heading
            }
            i -= 1
        }
        return heading
    }
}
