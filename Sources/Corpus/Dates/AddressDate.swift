/// The date in the address of an article, as most news sites write it: `/2021/4/30/`,
/// `/2021-04/30/`, `/20210430/`, `/2021/04/`.
enum AddressDate {
    static func date(in bytes: [UInt8], _ range: Range<Int>) -> PrintedDate? {
        var cursor = ByteCursor(bytes, range)
        while let byte = cursor.next {
            cursor.position += 1
            guard isSeparator(byte) else { continue }
            var trial = cursor
            if let date = takeCompact(&trial) ?? takeParts(&trial) { return date }
        }
        return nil
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { [0x2F, 0x2D, 0x5F].contains(byte) }

    /// Eight digits that are a date.
    private static func takeCompact(_ cursor: inout ByteCursor) -> PrintedDate? {
        guard let number = cursor.takeNumber(digits: 8...8), endsNumber(cursor) else { return nil }
        let date = PrintedDate(
            year: number / 10_000, month: number / 100 % 100, day: number % 100)
        return (1990...2100).contains(number / 10_000) && date.isPossible ? date : nil
    }

    /// Year, month and perhaps day with separators between.
    private static func takeParts(_ cursor: inout ByteCursor) -> PrintedDate? {
        guard let year = cursor.takeNumber(digits: 4...4), (1990...2100).contains(year),
            let separator = cursor.next, isSeparator(separator)
        else { return nil }
        cursor.position += 1
        guard let month = cursor.takeNumber(digits: 1...2), (1...12).contains(month),
            endsNumber(cursor)
        else { return nil }
        var date = PrintedDate(year: year, month: month)
        guard let next = cursor.next, isSeparator(next) else { return date }
        cursor.position += 1
        if let day = cursor.takeNumber(digits: 1...2), endsNumber(cursor) {
            date.day = day
            if !date.isPossible { date.day = nil }
        }
        return date
    }

    private static func endsNumber(_ cursor: ByteCursor) -> Bool {
        cursor.next.map { !$0.isLetter && !$0.isDigit } ?? true
    }
}
