import Knowledge

extension TimeScanner {
    /// What printed parts mean: as they are with a year, else the nearest to the article.
    ///
    /// A month or day without year takes that of a date it is listed with ("in June and September
    /// 2012").
    func meaning(of parts: DateParts, from i: Int) -> TimeMeaning? {
        if let date = parts.date() { return TimeMeaning(.on(date), .explicit) }
        if let step = yearBesideReference(parts)?.step {
            return reference.flatMap { reference in
                reference.beside(step, .year).flatMap { parts.date(year: $0.year) }
                    .map { TimeMeaning(.on($0), .relative) }
            }
        }
        if let year = yearOfList(after: parts), let date = parts.date(year: year) {
            return TimeMeaning(.on(date), .explicit)
        }
        if let date = dateOfList(parts, from: i) { return TimeMeaning(.on(date), .explicit) }
        if let year = yearOfStory(parts, from: i) {
            return parts.date(year: year).map { TimeMeaning(.on($0), .relative) }
        }
        if let direction = yearBeside(parts) {
            return published?.date(parts, inYear: direction).map { TimeMeaning(.on($0), .relative) }
        }
        guard let published, let past = parts.nearest(to: published, isFuture: false) else {
            return nil
        }
        let future = parts.nearest(to: published, isFuture: true)
        return TimeMeaning(.on(past), future: future.map(DateSpan.on), .relative)
    }

    /// Where "this year", "last year" stands behind a day or month: "in July of this year".
    func yearBeside(_ parts: DateParts) -> ArticleDirection? {
        guard parts.month != nil, parts.year == nil else { return nil }
        let i = word(parts.end) == .of ? parts.end + 1 : parts.end
        guard word(i + 1) == .unit(.year) else { return nil }
        switch word(i) {
        case .last: return .last
        case .this: return .this
        case .next: return .next
        default: return nil
        }
    }

    /// Where "that year", "the following year" stands behind a day or month: "in August of that
    /// year". It leans on the date before.
    func yearBesideReference(_ parts: DateParts) -> (step: ReferenceDirection, end: Int)? {
        guard parts.month != nil, parts.year == nil else { return nil }
        var i = word(parts.end) == .of ? parts.end + 1 : parts.end
        let step: ReferenceDirection
        switch (word(i), word(i + 1)) {
        case (.that, .same): (step, i) = (.same, i + 2)
        case (.that, _): (step, i) = (.same, i + 1)
        case (.the, .same): (step, i) = (.same, i + 2)
        case (.the, .following), (.the, .next): (step, i) = (.following, i + 2)
        case (.the, .previous): (step, i) = (.previous, i + 2)
        default: return nil
        }
        return word(i) == .unit(.year) ? (step, i + 1) : nil
    }

    /// 2012 for the June of "June and September 2012".
    private func yearOfList(after parts: DateParts) -> Int? {
        guard parts.month != nil, word(parts.end) == .and,
            let next = date(at: parts.end + 1, isTied: true),
            let month = next.month, month >= parts.month ?? 0
        else { return nil }
        return next.year
    }

    /// 2012 for the May of "joined in March 2012 and left in May": a story goes on in its year.
    private func yearOfStory(_ parts: DateParts, from i: Int) -> Int? {
        guard parts.month != nil, parts.year == nil, yearBeside(parts) == nil else { return nil }
        // "… in October 1983. On 25 October …"
        if let previous, parts.day != nil, previous.precision == .month,
            previous.month == parts.month, last == nil
        {
            return previous.year
        }
        // "within days; on 4 September": the date before says no more than the year.
        let isFirst = last.map { $0.basis == .relative && $0.reference?.precision == .year } ?? true
        if isFirst, let year = yearSoonAfterPrevious(parts) ?? yearOfParagraph(parts) {
            return year
        }
        guard let last, let reference = last.reference, reference.precision >= .month,
            last.basis == .explicit || isBygone(reference),
            yearBeside(parts) == nil, last.tokens.upperBound < i,
            (last.tokens.upperBound..<i).contains(where: {
                word($0) == .and || kind($0) == .comma && isBygone(reference)
                    || kind($0) == .semicolon && parts.day != nil
                        && (reference.precision == .day || isBygone(reference))
            }),
            let date = parts.date(year: reference.year), date.first > reference.first
        else { return nil }
        return reference.year
    }

    /// "… on 30 August 2013. On 4 September …": a day soon after the one told before, where the
    /// nearest to the article lies more than half a year back.
    private func yearSoonAfterPrevious(_ parts: DateParts) -> Int? {
        guard parts.day != nil, yearBeside(parts) == nil, let previous,
            previous.precision >= .month, let published,
            previous.year < published.year, let soon = parts.date(year: previous.year),
            let recent = parts.nearest(to: published, isFuture: false)
        else { return nil }
        let isSoon = (0...45).contains(soon.first.number - previous.first.number)
        return isSoon && published.first.number - recent.first.number > 180 ? previous.year : nil
    }

    /// "… on 24 February 1955. Britain acceded in April.": what is told of times long ago goes on
    /// from the date before.
    private func yearOfParagraph(_ parts: DateParts) -> Int? {
        guard let near, near.precision >= .month, isBygone(near), yearBeside(parts) == nil,
            let date = parts.date(year: near.year)
        else { return nil }
        return date.last >= near.first ? near.year : near.year + 1
    }

    /// Whether a date lies before the year before the article, so that no month named beside it is
    /// likely to be of this year or the last.
    private func isBygone(_ date: PartialDate) -> Bool {
        published.map { date.year < $0.year - 1 } ?? false
    }

    /// September 2012 for the September of "in June 2012 and in September".
    private func dateOfList(_ parts: DateParts, from i: Int) -> PartialDate? {
        guard let last, word(i - 1) == .and, last.tokens.upperBound == i - 1,
            last.basis == .explicit, let reference = last.reference,
            let date = parts.date(year: reference.year), date.first > reference.first,
            date.precision == reference.precision
        else { return nil }
        return date
    }
}
