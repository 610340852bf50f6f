import Knowledge

// Dates whose meaning depends on the rest of the page.
extension PageReading {
    /// A date alone or a place alone before a dash is a dateline where an article may begin. Below
    /// other text, or where the next paragraph begins in the same way, it is an entry of a
    /// chronology or glossary.
    mutating func markEntries() {
        let isEntry = paragraphs.map { $0.dateline?.isWeak == true || isDatedEntry($0) }
        var above: Paragraph.Kind?
        for i in paragraphs.indices {
            let isList = (i + 1 < isEntry.count && isEntry[i + 1]) || (i > 0 && isEntry[i - 1])
            let isBelowText = above == .body || above == .dateline || above == .teaser
            if paragraphs[i].dateline?.isWeak == true, isList || isBelowText {
                paragraphs[i].kind = .body
                paragraphs[i].dateline = nil
            }
            if !paragraphs[i].isBesides { above = paragraphs[i].kind }
        }
    }

    /// `1973-1974 - …`, `May 2008: …`.
    private func isDatedEntry(_ paragraph: Paragraph) -> Bool {
        guard paragraph.kind == .body || paragraph.kind == .heading else { return false }
        var cursor = ByteCursor(bytes, paragraph.range)
        while cursor.take(0x2A) {}
        if DateExpression.take(&cursor) == nil {
            guard let year = cursor.takeNumber(digits: 4...4), (1000...2100).contains(year) else {
                return false
            }
            if cursor.takeDash(), cursor.takeNumber(digits: 2...4) != nil {}
        }
        while cursor.take(0x2A) {}
        cursor.skipSpaces()
        return cursor.takeDash() || cursor.take(0x3A)
    }

    /// Lines with dates years apart over text without headlines are those of a history.
    mutating func markHistory() {
        let dates = paragraphs.indices.filter { paragraphs[$0].publication?.isBare == true }
        guard isHistory(dates) else { return }
        for i in dates {
            paragraphs[i].kind = .heading
            paragraphs[i].publication = nil
        }
    }

    private func isHistory(_ dates: [Int]) -> Bool {
        // Below the title of the whole the first date may stand, below a headline each.
        guard dates.count >= 3, dates.allSatisfy({ followedByText($0) }),
            dates.count(where: { isBelowHeadline($0) }) <= 1
        else { return false }
        let days = dates.compactMap { paragraphs[$0].publication?.date.partial?.first.number }
        let gaps = zip(days, days.dropFirst()).map { abs($1 - $0) }
        return days.count == dates.count && gaps.count { $0 > 120 } * 2 > gaps.count
    }

    private func isBelowHeadline(_ index: Int) -> Bool {
        paragraphs[..<index].last { !$0.isBesides }?.kind == .heading
    }

    private func followedByText(_ index: Int) -> Bool {
        index + 1 < paragraphs.count && paragraphs[index + 1].isText
    }

    /// Dates in figures take the order that those of the page which can be read in one way have.
    mutating func settleFigures() {
        let printed = paragraphs.compactMap { $0.publication?.date ?? $0.dateline?.date }
        let orders = Set(printed.compactMap { $0.figures?.order })
        guard let order = orders.first, orders.count == 1 else { return }
        for i in paragraphs.indices {
            if let date = paragraphs[i].publication?.date {
                paragraphs[i].publication?.date = date.inOrder(order)
            }
            if let date = paragraphs[i].dateline?.date {
                paragraphs[i].dateline?.date = date.inOrder(order)
            }
        }
    }

    /// A line with a month or year directly above days gives them their year.
    mutating func settleYears() {
        var head: PrintedDate?
        for i in paragraphs.indices {
            guard let line = paragraphs[i].publication, line.isBare else { continue }
            if line.date.year == nil, let year = head?.year {
                let isOfMonth = head?.month == nil || head?.month == line.date.month
                if isOfMonth { paragraphs[i].publication?.date.year = year }
            } else if line.date.day == nil, i + 1 < paragraphs.count,
                let next = paragraphs[i + 1].publication, next.isBare, next.date.year == nil
            {
                head = line.date
                paragraphs[i].kind = .navigation
                paragraphs[i].publication = nil
            } else {
                head = nil
            }
        }
    }
}
