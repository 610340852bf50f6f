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
        let date = record.date.flatMap(RecordDate.read)
        let printed = PublicationDates.dates(
            of: [imprint], on: page, given: date ?? options.published)[0]
        guard let date else { return printed }
        // A year alone leaves day and month to what the article prints.
        if date.precision == .year, let printed, printed.date.year == date.year { return printed }
        return Publication(date: date, basis: .explicit)
    }
}

/// The date of a record: ISO 8601 to any precision, or printed in words.
enum RecordDate {
    static func read(_ date: String) -> PartialDate? {
        let bytes = Array(date.utf8)
        if bytes.count == 4 || bytes.count == 7, let coarse = PartialDate(edtf: date) {
            return coarse
        }
        if let compact = compact(bytes) { return compact }
        var cursor = ByteCursor(bytes, bytes.indices)
        return DateExpression.take(&cursor)?.partial
    }

    /// `20191128`, perhaps with a time behind it.
    private static func compact(_ date: [UInt8]) -> PartialDate? {
        let digits = date.prefix(while: \.isDigit)
        guard digits.count == 8 || (digits.count == 14 && date.count == 14) else { return nil }
        let number = digits.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
