import Knowledge

extension TimeScanner {
    /// The printed date that begins at `i`: "the end of August 2012", "Friday, 31 August".
    func parts(at i: Int, _ anchor: TimeExpression.Anchor) -> DateParts? {
        let (begin, isApproximate, isNarrowed) = skipPart(i)
        let isTied = anchor != .none || isNarrowed
        guard
            var parts = weekdayDate(at: begin) ?? date(at: begin, isTied: isTied)
                ?? year(at: begin, anchor, isApproximate: isApproximate, isNarrowed: isNarrowed)
        else { return nil }
        parts.isApproximate = isApproximate
        return parts
    }

    /// Steps over "about", "early", "the late", "mid-", "the end of", "the second half of", "the last
    /// weeks of".
    private func skipPart(_ i: Int) -> (begin: Int, isApproximate: Bool, isNarrowed: Bool) {
        if word(i) == .about { return (i + 1, true, false) }
        var j = word(i) == .the ? i + 1 : i
        if word(j) == .part {
            j += 1
            if kind(j) == .hyphen { j += 1 }
            return (j, false, true)
        }
        let isEdge = word(j) == .last || word(j) == .edge
        if isEdge || sentence.contains(j) && lexicon.number(of: tokens[j].form) != nil {
            j += 1
            // "the first days of November", "the final months of 2011"
            if case .unit = word(j), word(j + 1) == .of { return (j + 2, false, true) }
        }
        if word(j) == .partNoun || word(j) == .dayPart, word(j + 1) == .of {
            return (j + 2, false, true)
        }
        return (i, false, false)
    }

    /// A weekday, with the date behind it if there is one.
    private func weekdayDate(at i: Int) -> DateParts? {
        guard case .weekday(let weekday) = word(i), tokens[i].isCapitalised else { return nil }
        let next = kind(i + 1) == .comma ? i + 2 : i + 1
        if let date = date(at: next, isTied: false), date.day != nil { return date }
        let isName = kind(i + 1) == .word && tokens[i + 1].isCapitalised && word(i - 1) == .none
        return isName ? nil : DateParts(weekday: Int(weekday), end: i + 1)
    }

    /// A date with a month or season, or in digits only.
    func date(at i: Int, isTied: Bool) -> DateParts? {
        if let iso = isoDate(at: i) ?? dottedDate(at: i) { return iso }
        if let parts = season(at: i) { return parts }
        let begin = word(i) == .the && kind(i + 1) == .ordinal ? i + 1 : i
        if let day = day(at: begin) {
            let next = word(begin + 1) == .of ? begin + 2 : begin + 1
            guard let month = month(at: next) else { return nil }
            return withYear(DateParts(month: month, day: day, end: next + 1))
        }
        guard let month = month(at: i) else { return nil }
        if let parts = monthDay(month, at: i) { return parts }
        let parts = withYear(DateParts(month: month, end: i + 1))
        let isRange =
            (kind(i + 1) == .dash || kind(i + 1) == .hyphen) && self.month(at: i + 2) != nil
        return parts.year != nil || isTied || isRange || isDefinite(i - 1) ? parts : nil
    }

    /// "August 31", "August the 31st".
    private func monthDay(_ month: Int, at i: Int) -> DateParts? {
        let next = word(i + 1) == .the && kind(i + 2) == .ordinal ? i + 2 : i + 1
        guard let day = day(at: next) else { return nil }
        return withYear(DateParts(month: month, day: day, end: next + 1))
    }

    /// Takes in the year behind a day or month: "2012", ", 2012", "of 2012".
    func withYear(_ parts: DateParts) -> DateParts {
        var parts = parts
        let skips = kind(parts.end) == .comma || word(parts.end) == .of
        let next = skips ? parts.end + 1 : parts.end
        if let (year, count) = digits(next), count == 4, (1000...2199).contains(year),
            word(next + 1) != .counted
        {
            parts.year = year
            parts.end = next + 1
        }
        return parts
    }

    /// "spring 2021", "the autumn of 2021"; "in the spring" alone only behind its preposition.
    private func season(at i: Int) -> DateParts? {
        let begin = word(i) == .the ? i + 1 : i
        guard case .season(let season) = word(begin) else { return nil }
        let parts = withYear(DateParts(month: Int(season), end: begin + 1))
        let isOfSomethingElse = word(begin + 1) == .of || season == 23
        let isIn = word(i - 1) == .anchor(.on) && !isOfSomethingElse
        return parts.year != nil || isIn ? parts : nil
    }

    /// A month's name, which has a capital.
    func month(at i: Int) -> Int? {
        guard case .month(let month) = word(i), tokens[i].isCapitalised else { return nil }
        return Int(month)
    }

    /// A day of the month in digits: 31, 31st.
    func day(at i: Int) -> Int? {
        guard kind(i) == .number || kind(i) == .ordinal, tokens[i].range.count <= 4,
            let day = lexicon.number(of: tokens[i], in: text), (1...31).contains(day)
        else { return nil }
        return day
    }

    /// 2012-08-31.
    private func isoDate(at i: Int) -> DateParts? {
        guard case (let year, 4)? = digits(i), case (let month, 2)? = digits(i + 2),
            case (let day, 2)? = digits(i + 4), kind(i + 1) == .hyphen, kind(i + 3) == .hyphen,
            PartialDate(year: year, month: month, day: day) != nil
        else { return nil }
        return DateParts(year: year, month: month, day: day, end: i + 5)
    }

    /// 31.08.2012.
    private func dottedDate(at i: Int) -> DateParts? {
        guard kind(i) == .number, tokens[i].range.count >= 8 else { return nil }
        let fields = text[tokens[i].range.indices].split(separator: UInt8(ascii: "."))
        guard fields.count == 3, fields[0].count <= 2, fields[1].count <= 2, fields[2].count == 4,
            fields.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
        else { return nil }
        let numbers = fields.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
        guard PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]) != nil else {
            return nil
        }
        return DateParts(year: numbers[2], month: numbers[1], day: numbers[0], end: i + 1)
    }
}
