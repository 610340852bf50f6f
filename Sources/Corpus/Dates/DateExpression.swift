/// Reads one date in any usual English order.
///
///     NOV. 29   Nov 29, 2019   November 29th 2019   JULY 3/5 2017 (the later day)
///     29 November 2019   29th of November, 2019   14–15 Sept. 2015   November 2019
///     2019-11-29   2019/11/29   29/11/2019   29.11.2019
///
/// A weekday may precede. Figures like 03/05/2019 tell their year alone, because day and month
/// can't be told apart. An impossible date is none.
enum DateExpression {
    static func take(_ cursor: inout ByteCursor) -> PrintedDate? {
        guard let first = cursor.next, first.isDigit || mayBeginName(first) else { return nil }
        var trial = cursor
        takeWeekday(&trial)
        guard let date = takeFigures(&trial) ?? takeMonthFirst(&trial) ?? takeDayFirst(&trial),
            date.isPossible
        else { return nil }
        cursor = trial
        return date
    }

    /// The first date anywhere in a stretch of text, with the bytes it covers.
    static func first(
        in bytes: [UInt8], _ range: Range<Int>
    ) -> (date: PrintedDate, range: Range<Int>)? {
        var cursor = ByteCursor(bytes, range)
        while let byte = cursor.next {
            let start = cursor.position
            if byte.isDigit || byte.isLetter {
                if byte.isDigit || mayBeginName(byte), let date = take(&cursor) {
                    return (date, start..<cursor.position)
                }
                while let byte = cursor.next, byte.isDigit || byte.isLetter { cursor.position += 1 }
            } else {
                cursor.position += 1
            }
        }
        return nil
    }

    /// Whether some month or weekday begins with this letter.
    private static func mayBeginName(_ byte: UInt8) -> Bool {
        switch byte.lowered {
        // a d f j m n o s t w
        case 0x61, 0x64, 0x66, 0x6A, 0x6D, 0x6E, 0x6F, 0x73, 0x74, 0x77: true
        default: false
        }
    }

    private static func takeWeekday(_ cursor: inout ByteCursor) {
        var trial = cursor
        guard trial.takeWord().map(MonthName.isWeekday) == true else { return }
        trial.take(0x2E)
        trial.take(0x2C)
        if trial.skipSpaces() { cursor = trial }
    }

    /// `2019-11-29`, `29/11/2019`.
    private static func takeFigures(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let first = trial.takeNumber(digits: 1...4),
            let separator = trial.next, [0x2D, 0x2F, 0x2E].contains(separator)
        else { return nil }
        trial.position += 1
        guard let second = trial.takeNumber(digits: 1...2), trial.take(separator),
            let third = trial.takeNumber(digits: 1...4)
        else { return nil }
        let date: PrintedDate
        switch (first, second, third) {
        case (1000..., 1...12, 1...31): date = PrintedDate(year: first, month: second, day: third)
        case (13...31, 1...12, 1000...): date = PrintedDate(year: third, month: second, day: first)
        case (1...12, 13...31, 1000...): date = PrintedDate(year: third, month: first, day: second)
        case (1...12, 1...12, 1000...):
            let isSame = first == second
            date = PrintedDate(
                year: third, month: isSame ? first : nil, day: isSame ? second : nil)
        default: return nil
        }
        cursor = trial
        return date
    }

    /// `Nov. 29, 2019`, `November 2019`.
    private static func takeMonthFirst(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let month = takeMonth(&trial) else { return nil }
        trial.skipSpaces()
        if let year = takeYear(&trial) {
            cursor = trial
            return PrintedDate(year: year, month: month)
        }
        guard let day = takeDays(&trial) else { return nil }
        cursor = trial
        return PrintedDate(year: takeFollowingYear(&cursor), month: month, day: day)
    }

    /// `29 November 2019`, `29-Nov-2019`.
    private static func takeDayFirst(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let day = takeDays(&trial) else { return nil }
        if !trial.take(0x2D) { trial.skipSpaces() }
        var afterOf = trial
        if afterOf.takeWord() == wordOf, afterOf.skipSpaces() { trial = afterOf }
        guard let month = takeMonth(&trial) else { return nil }
        cursor = trial
        cursor.take(0x2D)
        return PrintedDate(year: takeFollowingYear(&cursor), month: month, day: day)
    }

    private static func takeMonth(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let month = trial.takeWord().flatMap(MonthName.number) else { return nil }
        trial.take(0x2E)
        cursor = trial
        return month
    }

    /// A day, or the later one of `3/5`, `14-15` and `14 and 15`.
    private static func takeDays(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let day = takeDay(&trial) else { return nil }
        cursor = trial
        let isJoined = trial.take(0x2F) || trial.takeDash()
        if !isJoined {
            trial.skipSpaces()
            guard trial.takeWord() == wordAnd, trial.skipSpaces() else {
                return day
            }
        }
        guard let later = takeDay(&trial), later > day else { return day }
        cursor = trial
        return later
    }

    private static func takeDay(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let day = trial.takeNumber(digits: 1...2), (1...31).contains(day) else { return nil }
        cursor = trial
        if let ending = trial.takeWord(), ordinalEndings.contains(ending) { cursor = trial }
        return day
    }

    private static let wordOf: ShortWord = "of"
    private static let wordAnd: ShortWord = "and"
    private static let ordinalEndings: Set<ShortWord> = ["st", "nd", "rd", "th"]

    private static func takeFollowingYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        trial.take(0x2C)
        trial.take(0x2E)
        trial.skipSpaces()
        guard let year = takeYear(&trial) else { return nil }
        cursor = trial
        return year
    }

    private static func takeYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let year = trial.takeNumber(digits: 4...4), (1500...2200).contains(year),
            trial.next?.isLetter != true
        else { return nil }
        cursor = trial
        return year
    }
}
