import Knowledge

/// The article of one JSON Lines record; it is never split.
struct RecordDocument {
    private let record: NewsRecord
    private let path: String
    private let line: Int

    init(_ record: NewsRecord, path: String, line: Int) {
        self.record = record
        self.path = path
        self.line = line
    }

    func document(_ options: CorpusOptions) throws(JSONError) -> Document {
        guard let (text, title) = record.article else {
            throw JSONError(reason: "the record has no text", column: 1)
        }
        let page = PageReading(text)
        let imprint = ArticleImprint(page, page.paragraphs.indices)
        let assembly = DocumentAssembly(
            page: page, paragraphs: page.paragraphs.indices, range: text.indices, title: title)
        let length = text.count { !$0.isContinuation }
        return assembly.document(
            source: Source(
                path: path, start: 0, end: length, line: line,
                recordID: record.id ?? record.url),
            publication: publication(imprint, page, options),
            publisher: record.publisher
                ?? Publishers(of: [imprint], on: page).publisher(of: imprint) ?? options.publisher)
    }

    private func publication(
        _ imprint: ArticleImprint, _ page: PageReading, _ options: CorpusOptions
    ) -> Publication? {
        if let date = record.date.flatMap(RecordDate.read) {
            return Publication(date: date, basis: .explicit)
        }
        return PublicationDates.dates(of: [imprint], on: page, given: options.published)[0]
    }
}

/// The date of a record: ISO 8601 to any precision, or printed in words.
enum RecordDate {
    static func read(_ date: String) -> PartialDate? {
        let bytes = Array(date.utf8)
        if bytes.count == 4 || bytes.count == 7, let coarse = PartialDate(edtf: date) {
            return coarse
        }
        var cursor = ByteCursor(bytes, bytes.indices)
        return DateExpression.take(&cursor)?.partial
    }
}
