// Dates without the name of a month.
extension DateExpression {
    /// `2019-11-29`, `2019/11/29`, `29.11.2019`, `29/11/19`, `20191129`, `2019年11月29日`.
    ///
    /// Figures like 03/05/2019 tell their year alone, because day and month can't be told apart;
    /// another date of the page may decide. With full stops the day comes first, as wherever dates
    /// are written so.
    static func takeFigures(_ cursor: inout ByteCursor) -> PrintedDate? {
        takeSeparated(&cursor) ?? takeCompact(&cursor) ?? takeSigned(&cursor)
    }

    private static func takeSeparated(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let first = trial.takeNumber(digits: 1...4),
            let separator = trial.next, [0x2D, 0x2F, 0x2E].contains(separator)
        else { return nil }
        trial.position += 1
        guard let second = trial.takeNumber(digits: 1...2), trial.take(separator) else {
            return nil
        }
        let date: PrintedDate
        if (1500...2100).contains(first), let day = trial.takeNumber(digits: 1...2) {
            date = PrintedDate(year: first, month: second, day: day)
        } else if let year = takeLastYear(&trial) {
            let isDotted = separator == 0x2E && first <= 12 && second <= 12
            let read =
                isDotted
                ? PrintedDate(year: year, month: second, day: first)
                : dayAndMonth(first, second, year)
            guard let read else { return nil }
            date = read
        } else {
            return nil
        }
        // Neither an address of the network nor the number of a version.
        if trial.next == separator, trial.byte(after: 1)?.isDigit == true { return nil }
        guard (1...12).contains(date.month ?? 1), (1...31).contains(date.day ?? 1) else {
            return nil
        }
        cursor = trial
        return date
    }

    private static func dayAndMonth(_ first: Int, _ second: Int, _ year: Int) -> PrintedDate? {
        var date = PrintedDate(
            year: year, figures: DayAndMonthFigures(first: first, second: second))
        switch (first, second) {
        case (13...31, 1...12): (date.day, date.month) = (first, second)
        case (1...12, 13...31): (date.month, date.day) = (first, second)
        case (1...12, 1...12): if first == second { (date.day, date.month) = (first, first) }
        default: return nil
        }
        return date
    }

    private static func takeLastYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        if let year = trial.takeNumber(digits: 4...4) {
            guard (1500...2100).contains(year) else { return nil }
            cursor = trial
            return year
        }
        return takeShortYear(&cursor)
    }

    /// The two last digits of a year from 1970 to 2069, or all four.
    static func takeShortYear(_ cursor: inout ByteCursor) -> Int? {
        var trial = cursor
        guard let year = trial.takeNumber(digits: 2...2), trial.next?.isLetter != true else {
            return nil
        }
        cursor = trial
        return year + (year < 70 ? 2000 : 1900)
    }

    /// Eight digits: `20191129`.
    private static func takeCompact(_ cursor: inout ByteCursor) -> PrintedDate? {
        var trial = cursor
        guard let number = trial.takeNumber(digits: 8...8),
            (1900...2099).contains(number / 10_000),
            trial.next?.isLetter != true
                || trial.next == 0x54
        else { return nil }
        let date = PrintedDate(
            year: number / 10_000, month: number / 100 % 100, day: number % 100)
        guard date.isPossible else { return nil }
        cursor = trial
        return date
    }

    /// With a sign behind each figure: `2019年11月29日`, `2019년 11월 29일`.
    private static func takeSigned(_ cursor: inout ByteCursor) -> PrintedDate? {
        for signs: [Unicode.Scalar] in [["年", "月", "日"], ["년", "월", "일"]] {
            var trial = cursor
            guard let year = trial.takeNumber(digits: 4...4), (1500...2100).contains(year),
                trial.take(signs[0])
            else { continue }
            trial.skipSpaces()
            guard let month = trial.takeNumber(digits: 1...2), trial.take(signs[1]) else {
                continue
            }
            cursor = trial
            trial.skipSpaces()
            guard let day = trial.takeNumber(digits: 1...2), trial.take(signs[2]) else {
                return PrintedDate(year: year, month: month)
            }
            cursor = trial
            return PrintedDate(year: year, month: month, day: day)
        }
        return nil
    }
}
