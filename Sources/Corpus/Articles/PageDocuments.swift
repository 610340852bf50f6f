import Knowledge

/// The articles of one page of plain text, or of a part of one.
struct PageDocuments {
    /// What the parts of a page before one tell about it.
    struct Before {
        /// Length in code points.
        var codePoints = 0
        /// The publisher named at the page's head.
        var publisher: String?
        /// Whether the part begins with a line repeated from before: the date of its first items.
        var repeatsDate = false
    }

    /// The articles of a part of a page.
    struct Part {
        var documents: [Document] = []
        /// Where each article ends, in bytes of the part.
        var ends: [Int] = []
        /// The date line under which each article stands, in bytes of the part.
        var sections: [Range<Int>?] = []
        /// The publisher named at the page's head.
        var publisher: String?
    }

    private let page: PageReading
    private let path: String
    private let options: CorpusOptions
    private let before: Before

    init(_ text: [UInt8], path: String, options: CorpusOptions, after before: Before = Before()) {
        page = PageReading(text)
        self.path = path
        self.options = options
        self.before = before
    }

    func documents() -> [Document] { part().documents }

    /// The articles and what they tell about the rest of the page.
    func part() -> Part {
        var spans = spans()
        if before.repeatsDate, spans.first?.paragraphs.lowerBound == 0 {
            spans[0].paragraphs = 1..<spans[0].paragraphs.upperBound
        }
        let imprints = spans.map { span in
            var imprint = ArticleImprint(page, span.paragraphs)
            imprint.section = span.sectionDate.flatMap { page.paragraphs[$0].publication?.date }
            return imprint
        }
        let publishers = Publishers(of: imprints, on: page, firstArticle: spans.first?.paragraphs)
        let dates = PublicationDates.dates(
            of: imprints, on: page, firstArticle: spans.first?.paragraphs.lowerBound ?? 0,
            given: options.published)
        let offsets = CodePointOffsets(page.bytes)
        var part = Part(publisher: before.publisher ?? publishers.ofPage)
        part.sections = spans.map { $0.sectionDate.map { page.paragraphs[$0].range } }
        for (span, (imprint, publication)) in zip(spans, zip(imprints, dates)) {
            let range =
                page.paragraphs[span.paragraphs.lowerBound].range
                .lowerBound..<page.paragraphs[span.paragraphs.upperBound - 1].range.upperBound
            let assembly = DocumentAssembly(
                page: page, paragraphs: span.paragraphs, range: range,
                title: span.title.map { page.headline($0) })
            part.ends.append(range.upperBound)
            part.documents.append(
                assembly.document(
                    source: Source(
                        path: path,
                        start: before.codePoints + offsets.codePoint(atByte: range.lowerBound),
                        end: before.codePoints + offsets.codePoint(atByte: range.upperBound)),
                    publication: publication,
                    publisher: publishers.publisher(of: imprint) ?? before.publisher
                        ?? options.publisher))
        }
        return part
    }

    /// The articles; text in which none can be told is one.
    private func spans() -> [ArticleSplitter.Span] {
        if page.hasFrontMatter { return [whole()].compactMap(\.self) }
        let spans = ArticleSplitter.split(page)
        guard spans.isEmpty,
            let first = page.paragraphs.firstIndex(where: { !$0.isFurniture }),
            let last = page.paragraphs.lastIndex(where: { !$0.isFurniture })
        else { return spans }
        return [ArticleSplitter.Span(paragraphs: first..<(last + 1), title: nil)]
    }

    /// The one article of a page with front matter, from its title or date on.
    private func whole() -> ArticleSplitter.Span? {
        guard let first = page.paragraphs.firstIndex(where: { !$0.isPageFurniture }),
            let last = page.paragraphs.lastIndex(where: { !$0.isPageFurniture })
        else { return nil }
        let title = page.paragraphs[...last].indices.prefix { !page.paragraphs[$0].isText }
            .first { page.paragraphs[$0].kind == .heading }
        return ArticleSplitter.Span(paragraphs: first..<(last + 1), title: title)
    }
}
