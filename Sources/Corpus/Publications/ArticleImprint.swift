/// What an article prints about its own publication.
struct ArticleImprint {
    /// The date of the dateline or of the line with the date, perhaps without a year.
    var printed: PrintedDate?
    /// The date of the line under which the article stands with others.
    var section: PrintedDate?
    /// The date in the address of the article.
    var address: PrintedDate?
    var issue: IssueLine?
    /// The publisher that a field of the article names.
    var namedPublisher: Range<Int>?
    var copyrightYear: Int?
    var copyrightOwner: Range<Int>?
    /// What stands in the dateline's parentheses.
    var agency: Range<Int>?
    /// The heading above the text.
    var headline: Range<Int>?
    /// The date at the end of the headline: `Press review, 3 May 2018`.
    var headlineDate: PrintedDate?
    /// From the first to the last paragraph of text, in bytes of the page.
    var text: Range<Int>?

    init(_ page: PageReading, _ paragraphs: Range<Int>) {
        var updated: PrintedDate?
        let datesOfText = Self.datesOfText(page.paragraphs[paragraphs])
        for (i, paragraph) in zip(paragraphs, page.paragraphs[paragraphs]) {
            if paragraph.isText {
                let start = text?.lowerBound ?? paragraph.range.lowerBound
                text = start..<paragraph.range.upperBound
            }
            namedPublisher = namedPublisher ?? paragraph.namedPublisher
            switch paragraph.kind {
            case .heading: if text == nil { headline = headline ?? paragraph.range }
            case .dateline:
                printed = Self.better(printed, paragraph.dateline?.date)
                agency = agency ?? paragraph.dateline?.agency
            case .date where !datesOfText.contains(i):
                if paragraph.publication?.isUpdate == true {
                    updated = updated ?? paragraph.publication?.date
                } else {
                    printed = Self.better(printed, paragraph.publication?.date)
                }
            case .issue: issue = issue ?? paragraph.issue
            case .link: address = address ?? AddressDate.date(in: page.bytes, paragraph.range)
            case .copyright:
                let line = CopyrightLine(page.bytes, line: paragraph.range)
                copyrightYear = copyrightYear ?? line?.year
                copyrightOwner = copyrightOwner ?? line?.owner
            default: break
            }
        }
        printed = printed ?? updated
        headlineDate = headline.flatMap { Self.dateAtEnd(of: $0, in: page.bytes) }
    }

    /// The lines with a date that are part of what an article tells, as in a chronology: those
    /// within its text, but for a single one below an introduction.
    private static func datesOfText(_ paragraphs: ArraySlice<Paragraph>) -> Set<Int> {
        guard let first = paragraphs.firstIndex(where: \.isText),
            let last = paragraphs.lastIndex(where: \.isText)
        else { return [] }
        let dates = (first..<last).filter { paragraphs[$0].kind == .date }
        guard dates.count == 1 else { return Set(dates) }
        return paragraphs[..<dates[0]].count(where: \.isText) > 1 ? Set(dates) : []
    }

    /// A full date of our time, set off from the words before.
    private static func dateAtEnd(of headline: Range<Int>, in bytes: [UInt8]) -> PrintedDate? {
        guard let (date, range) = DateExpression.first(in: bytes, headline),
            date.day != nil, let year = date.year, year >= 1990,
            headline.upperBound - range.upperBound <= 1
        else { return nil }
        let before = bytes[headline.lowerBound..<range.lowerBound].last { $0 > 0x20 }
        return before.map { !$0.isLetter && !$0.isDigit } == true ? date : nil
    }

    /// The first date counts, unless a later one alone has a year.
    private static func better(_ old: PrintedDate?, _ new: PrintedDate?) -> PrintedDate? {
        guard let old else { return new }
        return old.year == nil && new?.year != nil ? new : old
    }
}
