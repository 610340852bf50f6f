/// A page cut into paragraphs whose kinds take account of what stands around them.
struct PageReading {
    let bytes: [UInt8]
    var paragraphs: [Paragraph]
    /// Whether it begins with front matter, which only a page of one article does.
    let hasFrontMatter: Bool

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let matter = FrontMatter(bytes)
        hasFrontMatter = matter != nil
        paragraphs = matter?.paragraphs ?? []
        paragraphs += PageParagraphs.read(bytes, from: matter?.end ?? 0)
        markFields()
        markLevels()
        markBylineTails()
        markEntries()
        markPublisherNames()
        markListedHeadlines()
        markCategoryValues()
        markRepeatedLines()
        markEpilogues()
        markLatePageTitles()
        markComments()
        markEchoes()
        settleYears()
        settleFigures()
        markHistory()
    }

    /// The words of a heading without the marks of Markdown and lists around them.
    func headline(_ paragraph: Int) -> Range<Int> {
        var range = paragraphs[paragraph].range
        if let start = ListMark.end(in: bytes, range) { range = start..<range.upperBound }
        let isMark = { (byte: UInt8) in byte == 0x23 || byte == 0x2A || byte == 0x20 }
        guard let first = bytes[range].firstIndex(where: { !isMark($0) }),
            let last = bytes[range].lastIndex(where: { !isMark($0) })
        else { return range }
        return first..<(last + 1)
    }

    /// Whether a heading is a question or a quotation, which hardly are headlines in a list.
    func isQuestionOrQuote(_ heading: Int) -> Bool {
        let line = bytes[headline(heading)]
        return line.last == 0x3F
            || line.starts(with: "“".utf8) && line.suffix(3).elementsEqual("”".utf8)
            || line.starts(with: "«".utf8) && line.suffix(2).elementsEqual("»".utf8)
            || line.first == 0x22 && line.last == 0x22
    }
}
