/// Reads one date in any usual order, of which the months may have names in other languages.
///
///     NOV. 29   Nov 29, 2019   November 29th 2019   JULY 3/5 2017 (the later day)
///     29 November 2019   29th of November, 2019   14–15 Sept. 2015   28 April – 2 May 2021
///     November 2019   2019 November 29   29 de noviembre de 2019   29 ноября 2019 г.
///
/// and in figures, see `takeFigures`. A weekday may precede. An impossible date is none.
enum DateExpression {
    static func take(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let date = takeUnchecked(&trial), date.isPossible else { return nil }
        cursor = trial
        return date
    }

    /// A date as printed, which no calendar may have.
    private static func takeUnchecked(_ cursor: inout ByteCursor) -> PrintedDate? {
        guard let first = cursor.next, first.isDigit || beginsWithName(cursor, first) else {
            return nil
        }
        takeWeekday(&cursor)
        return takeFigures(&cursor) ?? takeMonthFirst(&cursor) ?? takeDayFirst(&cursor)
            ?? takeYearFirst(&cursor)
    }

    /// The first date anywhere in a stretch of text, with the bytes it covers.
    static func first(
        in bytes: [UInt8], _ range: Range<Int>
    ) -> (date: PrintedDate, range: Range<Int>)? {
        var cursor = ByteCursor(bytes, range)
        while let byte = cursor.next {
            let start = cursor.position
            if byte.isDigit || byte.beginsLetter {
                var trial = cursor
                if let date = takeUnchecked(&trial) {
                    if date.isPossible { return (date, start..<trial.position) }
                    cursor = trial
                    continue
                }
                var wasOther = false
                while let byte = cursor.next,
                    byte.isDigit || byte.beginsLetter || byte.isContinuation
                {
                    if byte == 0xE2 || (byte.isDigit && wasOther) { break }
                    wasOther = byte >= 0x80
                    cursor.position += 1
                }
            }
            if cursor.position == start { cursor.position += 1 }
        }
        return nil
    }

    /// Whether a month or weekday stands here: all that a date may begin with but figures.
    private static func beginsWithName(_ cursor: ByteCursor, _ byte: UInt8) -> Bool {
        guard mayBeginName(byte) else { return false }
        var trial = cursor
        guard let word = trial.takeAnyWord() else { return false }
        return MonthName.isWeekday(word) || MonthName.englishNumber(word) != nil
            || MonthName.number(word) != nil
    }

    /// Whether some month or weekday begins with this letter.
    private static func mayBeginName(_ byte: UInt8) -> Bool {
        switch byte.lowered {
        // b u x y
        case 0x62, 0x75, 0x78, 0x79: false
        default: byte.isLetter || (0xC3...0xD1).contains(byte)
        }
    }

    private static func takeWeekday(_ cursor: inout ByteCursor) {
        var trial = cursor
        guard trial.takeAnyWord().map(MonthName.isWeekday) == true else { return }
        if trial.take(0x2D), trial.takeAnyWord().map(MonthName.isWeekday) != true { return }
        trial.take(0x2E)
        trial.take(0x2C)
        if trial.skipSpaces() { cursor = trial }
    }

    /// `Nov. 29, 2019`, `November 2019`, `Nov. 30–Dec. 2, 2019`.
    private static func takeMonthFirst(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let name = takeMonth(&trial) else { return nil }
        takeConnector(&trial)
        trial.skipSpaces()
        if let year = takeYear(&trial) {
            cursor = trial
            return PrintedDate(year: year, month: name.month)
        }
        guard name.isEnglish, let day = takeDays(&trial) else { return nil }
        var date = PrintedDate(month: name.month, day: day)
        var later = trial
        if takeJoint(&later), let month = takeMonth(&later), later.skipSpaces(),
            let day = takeDay(&later)
        {
            date = PrintedDate(month: month.month, day: day)
            trial = later
        }
        cursor = trial
        date.year = takeFollowingYear(&cursor)
        return date
    }

    /// `29 November 2019`, `29-Nov-19`, `28 April – 2 May 2021`.
    private static func takeDayFirst(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard var date = takeDayAndMonth(&trial) else { return nil }
        var later = trial
        if takeJoint(&later), let end = takeDayAndMonth(&later) { (date, trial) = (end, later) }
        cursor = trial
        if trial.take(0x2D), let year = takeShortYear(&trial) {
            cursor = trial
            date.year = year
            return date
        }
        cursor.take(0x2D)
        date.year = takeFollowingYear(&cursor)
        return date
    }

    private static func takeDayAndMonth(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let day = takeDays(&trial) else { return nil }
        trial.take(0x2E)
        if !trial.take(0x2D) { trial.skipSpaces() }
        takeConnector(&trial)
        guard let name = takeMonth(&trial) else { return nil }
        cursor = trial
        return PrintedDate(month: name.month, day: day)
    }

    /// `2019 November 29`.
    private static func takeYearFirst(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let year = takeYear(&trial) else { return nil }
        trial.take(0x2C)
        guard trial.take(0x2D) || trial.skipSpaces(), let name = takeMonth(&trial) else {
            return nil
        }
        if !trial.take(0x2D) { trial.skipSpaces() }
        guard let day = takeDay(&trial) else { return nil }
        cursor = trial
        return PrintedDate(year: year, month: name.month, day: day)
    }
}

// The parts of a date.
extension DateExpression {
    private static func takeMonth(_ cursor: inout ByteCursor) -> (month: Int, isEnglish: Bool)? {
        var trial = cursor
        guard let word = trial.takeAnyWord() else { return nil }
        let english = MonthName.englishNumber(word)
        guard let month = english ?? MonthName.number(word) else { return nil }
        trial.take(0x2E)
        cursor = trial
        return (month, english != nil)
    }

    /// A day, or the later one of `3/5`, `14-15`, `14 – 15` and `14 and 15`.
    private static func takeDays(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let day = takeDay(&trial) else { return nil }
        cursor = trial
        let isJoined = trial.take(0x2F) || trial.takeDash()
        if !isJoined {
            trial.skipSpaces()
            guard trial.takeAnyWord().map(joints.contains) == true, trial.skipSpaces() else {
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
        if trial.take("º") || trial.take("ª") {
            cursor = trial
        } else if let ending = trial.takeAnyWord(), ordinalEndings.contains(ending) {
            cursor = trial
        }
        return day
    }

    /// The dash or slash between two dates.
    private static func takeJoint(_ cursor: inout ByteCursor) -> Bool {
        cursor.skipSpaces()
        guard cursor.takeDash() || cursor.take(0x2F) else { return false }
        cursor.skipSpaces()
        return true
    }

    /// `of`, `de`, `del` between the parts.
    private static func takeConnector(_ cursor: inout ByteCursor) {
        var trial = cursor
        trial.skipSpaces()
        guard trial.takeAnyWord().map(connectors.contains) == true, trial.skipSpaces() else {
            return
        }
        cursor = trial
    }

    private static let connectors: Set<ShortWord> = ["of", "de", "del", "do"]
    private static let joints: Set<ShortWord> = ["and", "to"]
    private static let ordinalEndings: Set<ShortWord> = ["st", "nd", "rd", "th", "er"]

    private static func takeFollowingYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        trial.take(0x2C)
        trial.take(0x2E)
        takeConnector(&trial)
        trial.skipSpaces()
        guard let year = takeYear(&trial) else { return nil }
        cursor = trial
        return year
    }

    /// Four digits from 1500 to 2100.
    private static func takeYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let year = trial.takeNumber(digits: 4...4), (1500...2100).contains(year),
            trial.next?.isLetter != true
        else { return nil }
        cursor = trial
        return year
    }
}
