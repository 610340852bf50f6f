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
        markMasthead()
        markListedHeadlines()
        markCategoryValues()
        markRepeatedLines()
        markEchoes()
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

    /// A first line with the name that the datelines below give is no headline.
    private mutating func markMasthead() {
        let agencies = paragraphs.compactMap { $0.dateline?.agency }
        guard agencies.count >= 2, paragraphs[0].kind == .heading,
            Masthead.isNamed(agencies, heading: paragraphs[0].range, in: bytes)
        else { return }
        paragraphs[0].kind = .navigation
    }

    /// `• Headline` directly above a dateline is one.
    private mutating func markListedHeadlines() {
        for (i, next) in zip(paragraphs.indices, paragraphs.dropFirst())
        where paragraphs[i].kind == .body && next.kind == .dateline {
            let range = paragraphs[i].range
            if paragraphs[i].wordCount <= 32, !ParagraphKind.endsSentence(bytes, range),
                ListMark.end(in: bytes, range) != nil
            {
                paragraphs[i].kind = .heading
            }
        }
    }

    /// The line after "Category" is the name of one.
    private mutating func markCategoryValues() {
        for i in paragraphs.indices.dropFirst() where paragraphs[i - 1].kind == .label {
            let isWord = PageFurniture.labels.matches(
                FoldedWords(bytes, paragraphs[i - 1].range))
            if isWord, paragraphs[i].kind == .heading, paragraphs[i].wordCount <= 6 {
                paragraphs[i].kind = .label
            }
        }
    }

    /// A short line that stands three times on a page is the name of a category or of a column.
    private mutating func markRepeatedLines() {
        var places: [[ShortWord]: [Int]] = [:]
        for i in paragraphs.indices
        where paragraphs[i].kind == .heading && paragraphs[i].wordCount <= 5 {
            places[FoldedWords(bytes, paragraphs[i].range).words, default: []].append(i)
        }
        for indices in places.values where indices.count >= 3 {
            for i in indices { paragraphs[i].kind = .label }
        }
    }

    /// After the text of an item its headline is often repeated as a link to the original,
    /// sometimes with the name of the site behind.
    private mutating func markEchoes() {
        var headlines: [[ShortWord]] = []
        var hasText = false
        for i in paragraphs.indices {
            let paragraph = paragraphs[i]
            if paragraph.isText { hasText = true }
            if paragraph.isPageFurniture { (headlines, hasText) = ([], false) }
            guard paragraph.kind == .heading, paragraph.wordCount >= 3 else { continue }
            let words = FoldedWords(bytes, paragraph.range).words
            if hasText, !leadsToText(i), headlines.contains(where: { isEcho(words, of: $0) }) {
                paragraphs[i].kind = .link
            } else {
                if hasText { (headlines, hasText) = ([], false) }
                headlines.append(words)
            }
        }
    }

    private func leadsToText(_ index: Int) -> Bool {
        guard index + 1 < paragraphs.count else { return false }
        let next = paragraphs[index + 1]
        return next.isText || next.kind == .date || next.kind == .byline
    }

    /// Whether both share four words in a row, or three that are most of the line.
    private func isEcho(_ words: [ShortWord], of headline: [ShortWord]) -> Bool {
        var longest = 0
        for start in words.indices {
            for other in headline.indices where headline[other] == words[start] {
                let run = zip(words[start...], headline[other...]).prefix { $0 == $1 }.count
                longest = max(longest, run)
            }
        }
        return longest >= 4 || (longest == 3 && words.count <= 5)
    }
}
