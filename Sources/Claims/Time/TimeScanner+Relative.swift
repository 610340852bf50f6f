import Knowledge

extension TimeScanner {
    typealias Found = (meaning: TimeMeaning, end: Int)

    /// An expression that leans on the article's date or on the date before.
    func relative(at i: Int, _ anchor: TimeExpression.Anchor) -> Found? {
        let begin = skipEarlier(i)
        if let turn = turnOfCentury(begin) { return turn }
        switch word(begin) {
        case .today: return found(published, begin + 1)
        case .yesterday: return dayFromArticle(-1, begin + 1)
        case .tomorrow: return dayFromArticle(1, begin + 1)
        case .last where word(begin - 1) == .the: return nil  // "over the last year"
        case .last: return besideArticle(begin + 1, .last)
        case .this: return besideArticle(begin + 1, .this)
        case .next: return besideArticle(begin + 1, .next)
        case .that:
            return besideReference(word(begin + 1) == .same ? begin + 2 : begin + 1, .same)
        case .the where begin > i:
            if let year = inTheUnit(begin + 1) { return year }
            return besideReferenceAfterThe(begin + 1)
        case .the: return besideReferenceAfterThe(begin + 1)
        case .within: return within(begin + 1)
        default: return counted(at: begin)
        }
    }

    /// "earlier" of "earlier this month", "later in the same year", "late last year".
    private func skipEarlier(_ i: Int) -> Int {
        switch word(i) {
        case .earlier, .later:
            let next = word(i + 1) == .anchor(.on) ? i + 2 : i + 1
            return [.this, .that, .the].contains(word(next)) ? next : i
        case .part: return [.last, .this, .next].contains(word(i + 1)) ? i + 1 : i
        default: return i
        }
    }

    /// "earlier in the year", "later in the month": those of the date before, else the article's.
    private func inTheUnit(_ i: Int) -> Found? {
        guard case .unit(let unit) = word(i), unit == .year || unit == .month else { return nil }
        return besideReference(i, .same) ?? besideArticle(i, .this)
    }

    private func besideReferenceAfterThe(_ i: Int) -> Found? {
        switch word(i) {
        case .same: besideReference(i + 1, .same)
        case .following: besideReference(i + 1, .following)
        case .next: besideReference(i + 1, .following)
        case .previous: besideReference(i + 1, .previous)
        // "X joined in 2012; Y had left the year before."
        case .unit
        where word(i + 1) == .anchor(.before) && kind(i + 2) != .word
            && kind(i + 2) != .number:
            besideReference(i, .previous).map { ($0.meaning, i + 2) }
        // "X joined in 1974 and Y the year after."
        case .unit where word(i + 1) == .anchor(.after) && isLast(i + 1):
            besideReference(i, .following).map { ($0.meaning, i + 2) }
        // "at the weekend", "over the weekend".
        case .unit(.weekend) where word(i - 2) != .of: besideArticle(i, .last)
        default: nil
        }
    }

    /// "last year", "this month", "next Thursday", "last May", "last summer".
    private func besideArticle(_ i: Int, _ direction: ArticleDirection) -> Found? {
        guard let published else { return nil }
        let date: DateSpan? =
            switch word(i) {
            case .unit(let unit): published.beside(direction, unit)
            case .month(let month) where tokens[i].isCapitalised:
                published.month(Int(month), direction).map(DateSpan.on)
            case .weekday(let weekday) where tokens[i].isCapitalised:
                published.weekday(Int(weekday), direction).map(DateSpan.on)
            case .season(let season): published.season(Int(season), direction).map(DateSpan.on)
            // "this morning", "last night"
            case .dayPart where published.precision == .day && direction != .next:
                .on(PartialDate(published.first.advanced(by: direction == .last ? -1 : 0)))
            default: nil
            }
        return date.map { (TimeMeaning($0, .relative), i + 1) }
    }

    /// "the following March", "the same year", "that month".
    private func besideReference(_ i: Int, _ direction: ReferenceDirection) -> Found? {
        guard var reference else { return nil }
        // "Peru (5 April) joined in the same year": days without a year tell none.
        if direction == .same, last?.futureSpan != nil, let previous { reference = previous }
        let date: PartialDate? =
            switch word(i) {
            case .unit(let unit):
                // "X, which had joined in 2005, suspended it the same month": the month told before;
                // "on 12 March, and Y, which fell a month earlier, the next day": the day.
                reference.beside(direction, unit)
                    ?? (direction == .same ? previous : lastDay)?.beside(direction, unit)
            case .season(let season) where direction == .same:
                PartialDate(year: reference.year, season: Int(season))
            case .month(let month) where tokens[i].isCapitalised && direction == .same:
                PartialDate(year: reference.year, month: Int(month))
            case .season(let season): reference.season(Int(season), direction)
            case .month(let month) where tokens[i].isCapitalised && direction == .following:
                reference.followingMonth(Int(month))
            case .month(let month) where tokens[i].isCapitalised && direction == .previous:
                reference.precedingMonth(Int(month))
            default: nil
            }
        return found(date, i + 1)
    }

    /// "two years ago", "a year later", "three days earlier", "two years after that".
    private func counted(at i: Int) -> Found? {
        if let vague = vague(word(i) == .a ? i + 1 : i) { return vague }
        guard sentence.contains(i), case .unit(let unit) = word(i + 1) else { return nil }
        let number = word(i) == .a ? 1 : lexicon.number(of: tokens[i], in: text)
        guard let number, (1...200).contains(number) else { return nil }
        switch word(i + 2) {
        case .ago:
            guard let published else { return nil }
            return found(published.moved(by: -number, unit, isRounded: true), i + 3)
        case .later: return fromReference(number, unit, end: i + 3)
        case .earlier: return fromReference(-number, unit, end: i + 3)
        case .anchor(.before) where isLast(i + 2): return fromReference(-number, unit, end: i + 3)
        case .anchor(.after) where word(i + 3) == .that && isLast(i + 3):
            return fromReference(number, unit, end: i + 4)
        default: return nil
        }
    }

    /// So long after the date named before, or before it when negative.
    private func fromReference(_ number: Int, _ unit: TimeUnit, end: Int) -> Found? {
        found(
            reference.flatMap {
                $0.moved(by: number, unit, isRounded: false)
                    ?? $0.soon(unit, isLater: number > 0)
            }, end)
    }

    /// "two years before, X had left", "two years after that": nothing named stands behind.
    private func isLast(_ i: Int) -> Bool {
        word(i + 1) == .and || kind(i + 1) != .word && kind(i + 1) != .number
    }

    /// "a few days later", "several weeks earlier".
    private func vague(_ i: Int) -> Found? {
        let start = word(i) == .few ? i + 1 : i
        guard case .unit(let unit) = word(start), start > i else { return nil }
        switch word(start + 1) {
        case .later: return found(reference?.soon(unit, isLater: true), start + 2)
        case .earlier: return found(reference?.soon(unit, isLater: false), start + 2)
        default: return nil
        }
    }

    /// "within days", "within 36 hours of the coup": soon after the date before, where that lies
    /// too far back for the time to be still to come.
    private func within(_ i: Int) -> Found? {
        guard let reference = last?.reference ?? previous, let published,
            reference.last.advanced(by: Self.recent) < published.first
        else { return nil }
        let isCounted =
            word(i) == .a || word(i) == .few
            || sentence.contains(i) && lexicon.number(of: tokens[i], in: text) != nil
        let end = isCounted ? i + 1 : i
        // "within days of each other", "within hours of Thursday's coup".
        if word(end + 1) == .of {
            let isOfAnother = (end + 2..<end + 4).contains { i in
                switch word(i) {
                case .each, .weekday, .month, .last, .this, .yesterday: true
                default: false
                }
            }
            if isOfAnother { return nil }
        }
        switch word(end) {
        case .hours, .unit(.day), .unit(.week):
            return found(reference.soon(.day, isLater: true), end + 1)
        case .unit(.month) where !isCounted:
            return found(reference.soon(.month, isLater: true), end + 1)
        default: return nil
        }
    }

    /// Days that what has just happened may lie back.
    private static let recent = 60

    /// "the turn of the century", "the turn of the 20th century": about the year it begins.
    private func turnOfCentury(_ i: Int) -> Found? {
        guard word(i) == .the, word(i + 1) == .turn, word(i + 2) == .of, word(i + 3) == .the else {
            return nil
        }
        if word(i + 4) == .century {
            return published.flatMap { turn(of: $0.year / 100, .relative, i + 5) }
        }
        guard word(i + 5) == .century, sentence.contains(i + 4),
            let number = lexicon.number(of: tokens[i + 4], in: text), (11...21).contains(number)
        else { return nil }
        return turn(of: number - 1, .explicit, i + 6)
    }

    private func turn(of century: Int, _ basis: ClaimDate.Basis, _ end: Int) -> Found? {
        guard var date = PartialDate(year: century * 100) else { return nil }
        date.isApproximate = true
        return (TimeMeaning(.on(date), basis), end)
    }

    /// The date named before: in this sentence, else in the text.
    var reference: PartialDate? { last?.reference ?? previous }

    private func dayFromArticle(_ days: Int, _ end: Int) -> Found? {
        guard let published, published.precision == .day else { return nil }
        return found(PartialDate(published.first.advanced(by: days)), end)
    }

    private func found(_ date: PartialDate?, _ end: Int) -> Found? {
        date.map { (TimeMeaning(.on($0), .relative), end) }
    }
}
