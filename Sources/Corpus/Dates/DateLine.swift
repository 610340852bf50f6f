/// A line that says when something was published, and little else.
///
///     May 3, 2018        Posted on 3 May 2018 by admin      Published: 2018-05-03 14:30 GMT
///     By Jane Doe | May 3, 2018       Tuesday, 3 May 2018 – 10:15        Bishkek, 3 May 2018
enum DateLine {
    private static let longest = 120
    private static let leads: Set<ShortWord> = [
        "posted", "published", "publication", "date", "dated", "updated", "last", "modified",
        "created", "added", "first", "on", "in", "written", "filed", "at", "the", "issued",
        "release", "released", "submitted", "entry", "by", "from",
    ]

    static func parse(_ bytes: [UInt8], line: Range<Int>) -> PrintedDate? {
        guard line.count <= longest, line.count >= 6,
            bytes[line].contains(where: \.isDigit),
            let (date, range) = DateExpression.first(in: bytes, line)
        else { return nil }
        let before = line.lowerBound..<range.lowerBound
        let after = range.upperBound..<line.upperBound
        guard isLead(bytes, before), isTail(bytes, after) else { return nil }
        let isAlone = !bytes[before].contains { $0.beginsLetter }
        guard date.year != nil || (date.day != nil && isAlone && after.count <= 1) else {
            return nil
        }
        return date
    }

    /// Whether the line holds a date, perhaps with its weekday, and no other word.
    static func isBare(_ bytes: [UInt8], line: Range<Int>) -> Bool {
        guard let (_, date) = DateExpression.first(in: bytes, line) else { return false }
        guard !bytes[line.lowerBound..<date.lowerBound].contains(where: \.beginsLetter) else {
            return false
        }
        var cursor = ByteCursor(bytes, date.upperBound..<line.upperBound)
        while !cursor.isAtEnd {
            let word = cursor.takeLetters()
            if word.isEmpty {
                cursor.position += 1
            } else if ShortWord(bytes, word).map(MonthName.isWeekday) != true {
                return false
            }
        }
        return true
    }

    /// Only words such as "posted on", or a name set off by a mark.
    private static func isLead(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var cursor = ByteCursor(bytes, range)
        var names = 0
        while !cursor.isAtEnd {
            let word = cursor.takeLetters()
            if word.isEmpty {
                guard cursor.next?.isDigit == false else { return false }
                cursor.position += 1
            } else if ShortWord(bytes, word).map(leads.contains) != true {
                guard !bytes[word.lowerBound].isLower else { return false }
                names += 1
            }
        }
        guard names > 0 else { return true }
        let end = bytes[range].lastIndex { $0 != 0x20 && $0 != 0xA0 && $0 != 0xC2 }
        return names <= 5 && end.map { !bytes[$0].isLetter && bytes[$0] != 0x2E } == true
    }

    /// A time of day, or a few words set off by a mark, but no sentence.
    private static func isTail(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var cursor = ByteCursor(bytes, range)
        cursor.skipSpaces()
        guard let first = cursor.next else { return true }
        var isSetOff = !first.isLetter && !first.isDigit
        var words = 0
        while !cursor.isAtEnd {
            let word = cursor.takeLetters()
            if word.isEmpty {
                cursor.position += 1
                continue
            }
            let text = ShortWord(bytes, word)
            if text == "by" || text == "in" { isSetOff = true }
            if text.map({ times.contains($0) || MonthName.isWeekday($0) }) != true { words += 1 }
        }
        let isSentence = bytes[range].last == 0x2E && words > 2
        return words == 0 || (isSetOff && words <= 8 && !isSentence)
    }

    private static let times: Set<ShortWord> = [
        "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "cet", "cest", "msk", "bst", "at",
        "t", "z", "h", "hrs", "ist", "age", "year", "years", "day", "days", "ago", "min", "read",
    ]
}
