// The fields with which exports of databases, letters and collections describe their articles.
extension PageReading {
    /// Reads lines such as `Title: …` for what they say wherever several stand together; one alone
    /// is a sentence that happens to begin so.
    mutating func markFields() {
        let hasCodes = paragraphs.contains {
            $0.field?.isCode == true && $0.field?.meaning == .headline
        }
        var lastHeadline: [ShortWord] = []
        var i = 0
        while i < paragraphs.count {
            let end = paragraphs[i...].firstIndex { !isField($0, hasCodes) } ?? paragraphs.count
            let block = i..<end
            i = end + 1
            guard isRecord(block) || (hasCodes && !block.isEmpty) else { continue }
            let headline = block.first { paragraphs[$0].field?.meaning == .headline }
            let title = headline.map { words(of: $0) } ?? []
            for index in block { markField(at: index) }
            guard let headline else { continue }
            if title == lastHeadline {
                paragraphs[headline].kind = .navigation
            } else {
                paragraphs[block.lowerBound].opensRecord = true
                lastHeadline = title
            }
        }
    }

    private func isField(_ paragraph: Paragraph, _ hasCodes: Bool) -> Bool {
        paragraph.field.map { !$0.isCode || hasCodes } == true
    }

    /// Whether lines with fields describe an article: two of its headline, date and publisher, or
    /// the headline and something else.
    private func isRecord(_ block: Range<Int>) -> Bool {
        let meanings = Set(block.compactMap { paragraphs[$0].field?.meaning })
        return meanings.count >= 2
            && (meanings.contains(.headline) || meanings.isSuperset(of: [.date, .publisher]))
    }

    private func words(of index: Int) -> [ShortWord] {
        FoldedWords(bytes, paragraphs[index].field?.value ?? 0..<0).words
    }

    private mutating func markField(at index: Int) {
        guard let field = paragraphs[index].field else { return }
        var kind = Paragraph.Kind.navigation
        switch field.meaning {
        case .headline where !field.value.isEmpty:
            kind = .heading
            paragraphs[index].range = field.value
            paragraphs[index].wordCount = FoldedWords(bytes, field.value).words.count
        case .date:
            if let (date, _) = DateExpression.first(in: bytes, field.value) {
                kind = .date
                paragraphs[index].publication =
                    paragraphs[index].publication ?? PublicationLine(date: date)
            }
        case .text where !field.value.isEmpty:
            kind = .body
            paragraphs[index].range = field.value
        case .publisher: paragraphs[index].namedPublisher = field.value
        default: break
        }
        paragraphs[index].kind = kind
    }
}
