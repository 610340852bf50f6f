import Knowledge

/// The articles of one page of plain text.
struct PageDocuments {
    private let page: PageReading
    private let path: String
    private let options: CorpusOptions

    init(_ text: [UInt8], path: String, options: CorpusOptions) {
        page = PageReading(text)
        self.path = path
        self.options = options
    }

    func documents() -> [Document] {
        let spans = spans()
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
        return zip(spans, zip(imprints, dates)).map { span, known in
            let (imprint, publication) = known
            let range =
                page.paragraphs[span.paragraphs.lowerBound].range
                .lowerBound..<page.paragraphs[span.paragraphs.upperBound - 1].range.upperBound
            let assembly = DocumentAssembly(
                page: page, paragraphs: span.paragraphs, range: range,
                title: span.title.map { page.headline($0) })
            return assembly.document(
                source: Source(
                    path: path, start: offsets.codePoint(atByte: range.lowerBound),
                    end: offsets.codePoint(atByte: range.upperBound)),
                publication: publication,
                publisher: publishers.publisher(of: imprint) ?? options.publisher)
        }
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
