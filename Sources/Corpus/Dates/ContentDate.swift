import Knowledge

/// What a text itself dates as its present, where no date of publication is printed.
///
/// Besides what `PresentYear` knows, two habits of news tell it: a weekday with a full date in the opening, `on Tuesday, May 3, 2022`,
/// gives the month; and sources cited as `(Gazette, December 5, 2017)` but without a year where it
/// is the current one, `(Herald, February 19)`, give the year after the last cited one, if the text
/// names it.
enum ContentDate {
    private static let openingLength = 700
    private static let longestCitation = 80

    static func date(
        in bytes: [UInt8], text: Range<Int>, headline: Range<Int>? = nil
    ) -> PartialDate? {
        openingDate(bytes, text) ?? citationYear(bytes, text)
            ?? PresentYear.year(in: bytes, text: text, headline: headline)
            .flatMap { PartialDate(year: $0) }
    }

    private static func openingDate(_ bytes: [UInt8], _ text: Range<Int>) -> PartialDate? {
        var cursor = ByteCursor(
            bytes, text.lowerBound..<min(text.upperBound, text.lowerBound + openingLength))
        while !cursor.isAtEnd {
            var word = cursor
            let letters = cursor.takeLetters()
            guard !letters.isEmpty else {
                cursor.position += 1
                continue
            }
            guard ShortWord(bytes, letters).map(MonthName.isWeekday) == true,
                let date = DateExpression.take(&word),
                date.day != nil
            else { continue }
            if let partial = date.partial { return partial.truncated(to: .month) }
        }
        return nil
    }

    private static func citationYear(_ bytes: [UInt8], _ text: Range<Int>) -> PartialDate? {
        var lastCitedYear: Int?
        var citesCurrentYear = false
        for date in citations(bytes, text) {
            if let year = date.year {
                lastCitedYear = max(lastCitedYear ?? year, year)
            } else {
                citesCurrentYear = true
            }
        }
        guard let lastCitedYear, citesCurrentYear else { return nil }
        let year = lastCitedYear + 1
        return names(year, bytes, text) ? PartialDate(year: year) : nil
    }

    /// The dates at the end of parentheses that begin with a name.
    private static func citations(_ bytes: [UInt8], _ text: Range<Int>) -> [PrintedDate] {
        var dates: [PrintedDate] = []
        var i = text.lowerBound
        while let open = bytes[i..<text.upperBound].firstIndex(of: 0x28) {
            i = open + 1
            let stretch = bytes[i..<text.upperBound].prefix(longestCitation)
            guard let close = stretch.firstIndex(of: 0x29), let first = stretch.first,
                first.isUpper,
                let (date, range) = DateExpression.first(in: bytes, i..<close),
                range.upperBound >= close - 1, date.day != nil, range.lowerBound > i + 2
            else { continue }
            dates.append(date)
            i = close
        }
        return dates
    }

    private static func names(_ year: Int, _ bytes: [UInt8], _ text: Range<Int>) -> Bool {
        let digits = Array(String(year).utf8)
        var i = text.lowerBound
        while let found = bytes[i..<text.upperBound].firstIndex(of: digits[0]) {
            if bytes[found..<text.upperBound].starts(with: digits) { return true }
            i = found + 1
        }
        return false
    }
}
