/// The date in the address of an article, as most news sites write it: `/2021/4/30/`,
/// `/2021-04-30-`, `/2021/04/`.
enum AddressDate {
    static func date(in bytes: [UInt8], _ range: Range<Int>) -> PrintedDate? {
        var cursor = ByteCursor(bytes, range)
        while let byte = cursor.next {
            if byte == 0x2F || byte == 0x2D {
                cursor.position += 1
                var trial = cursor
                if let date = take(&trial) { return date }
            } else {
                cursor.position += 1
            }
        }
        return nil
    }

    private static func take(_ cursor: inout ByteCursor) -> PrintedDate? {
        guard let year = cursor.takeNumber(digits: 4...4), (1990...2100).contains(year),
            let separator = cursor.next, separator == 0x2F || separator == 0x2D
        else { return nil }
        cursor.position += 1
        guard let month = cursor.takeNumber(digits: 1...2), (1...12).contains(month),
            cursor.next.map({ !$0.isLetter }) ?? true
        else { return nil }
        var date = PrintedDate(year: year, month: month)
        var rest = cursor
        if rest.take(separator), let day = rest.takeNumber(digits: 1...2),
            rest.next.map({ !$0.isLetter && !$0.isDigit }) ?? true
        {
            date.day = day
            if !date.isPossible { date.day = nil }
        }
        return date
    }
}
