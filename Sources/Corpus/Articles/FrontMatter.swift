/// The lines between two rules with which many Markdown files begin.
///
///     ---
///     title: "Fiji signs treaty"
///     date: 2018-05-03T10:00:00Z
///     ---
struct FrontMatter {
    private static let longest = 100

    /// The title as a heading, the date as a line with the date, all else as furniture.
    private(set) var paragraphs: [Paragraph] = []
    /// Where the text after it begins.
    let end: Int

    /// The front matter of a page, nil if it has none with a title or a date.
    init?(_ page: [UInt8]) {
        guard page.starts(with: "---".utf8) else { return nil }
        let head = PageLine.lines(of: page, from: 0, atMost: Self.longest)
        guard let first = head.first, page[first.range].elementsEqual("---".utf8),
            let last = head.dropFirst().firstIndex(where: {
                page[$0.range].elementsEqual("---".utf8)
            })
        else { return nil }
        end = head[last].range.upperBound
        var paragraphs = head[1..<last].filter { !$0.range.isEmpty }.map {
            Self.paragraph(page, $0.range)
        }
        guard paragraphs.contains(where: { $0.kind != .navigation }) else { return nil }
        // Of several dates, such as that of the last change, the first counts.
        let dates = paragraphs.indices.filter { paragraphs[$0].kind == .date }
        for i in dates.dropFirst() { paragraphs[i].kind = .navigation }
        self.paragraphs = paragraphs
    }

    private static func paragraph(_ page: [UInt8], _ line: Range<Int>) -> Paragraph {
        var paragraph = Paragraph(range: line, kind: .navigation)
        guard let colon = page[line].firstIndex(of: 0x3A) else { return paragraph }
        let value = unquoted(page, (colon + 1)..<line.upperBound)
        switch ShortWord(page, line.lowerBound..<colon) {
        case "title" where !value.isEmpty:
            paragraph = Paragraph(range: value, kind: .heading)
            paragraph.wordCount = FoldedWords(page, value).words.count
        case "date", "published", "pubdate", "publishdate", "publish_date", "date_published":
            if let (date, _) = DateExpression.first(in: page, value) {
                paragraph = Paragraph(range: value, kind: .date)
                paragraph.publication = PublicationLine(date: date)
            }
        default: break
        }
        return paragraph
    }

    private static func unquoted(_ page: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let isPlain = { (byte: UInt8) in byte > 0x20 && byte != 0x22 && byte != 0x27 }
        guard let first = page[range].firstIndex(where: isPlain),
            let last = page[range].lastIndex(where: isPlain)
        else { return range.lowerBound..<range.lowerBound }
        return first..<(last + 1)
    }
}
