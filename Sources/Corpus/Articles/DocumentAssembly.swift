import Knowledge

/// Makes a document of one article of a page.
struct DocumentAssembly {
    let page: PageReading
    /// The article's paragraphs.
    let paragraphs: Range<Int>
    /// The article's bytes on the page.
    let range: Range<Int>
    /// The headline in bytes of the page.
    let title: Range<Int>?

    func document(
        source: Source, publication: Publication?, publisher: String?
    ) -> Document {
        let dateline = page.paragraphs[paragraphs].first { $0.kind == .dateline }?.dateline
        return Document(
            source: source, text: Array(page.bytes[range]),
            title: title.map(local),
            dateline: dateline.map { local(withoutSpace($0.range)) },
            publication: publication, publisher: publisher, sentences: sentences())
    }

    private func local(_ range: Range<Int>) -> TextRange {
        TextRange(
            range.lowerBound - self.range.lowerBound, range.upperBound - self.range.lowerBound)
    }

    private func withoutSpace(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, page.bytes[end - 1] <= 0x20 { end -= 1 }
        if page.bytes[..<end].suffix(2).elementsEqual([0xC2, 0xA0]) { end -= 2 }
        return range.lowerBound..<end
    }

    private func sentences() -> [Sentence] {
        var starts: [(start: Int, role: Sentence.Role)] = []
        for paragraph in page.paragraphs[paragraphs] {
            let role = role(of: paragraph)
            starts.append((paragraph.range.lowerBound, role))
            guard role == .body else { continue }
            let inner = SentenceSplitter.starts(
                in: page.bytes, paragraph: paragraph.range,
                dateline: paragraph.dateline?.range.upperBound)
            for start in inner { starts.append((start, role)) }
        }
        guard !starts.isEmpty else {
            return range.isEmpty ? [] : [Sentence(range: local(range), role: .furniture)]
        }
        starts[0].start = range.lowerBound
        return starts.indices.map { i in
            let end = i + 1 < starts.count ? starts[i + 1].start : range.upperBound
            return Sentence(range: local(starts[i].start..<end), role: starts[i].role)
        }
    }

    private func role(of paragraph: Paragraph) -> Sentence.Role {
        if title?.overlaps(paragraph.range) == true { return .headline }
        if paragraph.isFurniture { return .furniture }
        return paragraph.kind == .heading && title != nil ? .headline : .body
    }
}
