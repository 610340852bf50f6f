import Knowledge

/// What stands above signs that stand side by side.
struct MarkLabel {
    /// Shortest first: the dates, what changed, and what was said beside: "2012", "left 2012",
    /// "left, barred 2012".
    let words: [String]

    /// A label of at least one mark.
    init(_ marks: [TimelineChart.Mark], withMonths: Bool) {
        let all = Self.byDate(marks, withMonths)
        let changes = Self.byDate(marks.filter { MarkLook($0.event) != .intent }, withMonths)
        let dates = all.map(\.when).filter { !$0.isEmpty }.joined(separator: ", ")
        let phrases = [changes, all].map { groups in
            groups.map { group in
                group.what.joined(separator: ", ") + (group.when.isEmpty ? "" : " \(group.when)")
            }.joined(separator: ", ")
        }
        var words = dates.isEmpty ? [] : [dates]
        for phrase in phrases where !phrase.isEmpty && words.last != phrase { words.append(phrase) }
        self.words = words
    }

    /// What happened, that of one date together.
    private static func byDate(
        _ marks: [TimelineChart.Mark], _ withMonths: Bool
    ) -> [(when: String, what: [String])] {
        marks.reduce(into: []) { groups, mark in
            let when = mark.date.shortText(withMonth: withMonths) ?? ""
            let what = displayText(mark.words, limit: 40)
            guard let last = groups.last, last.when == when else {
                groups.append((when, [what]))
                return
            }
            if !last.what.contains(what) { groups[groups.count - 1].what.append(what) }
        }
    }
}

extension DateSpan {
    /// The year or years alone, or the month too: `2012`, `Jun 2012`, `1992–1994`, `by 2015`.
    fileprivate func shortText(withMonth: Bool) -> String? {
        func text(_ date: PartialDate) -> String {
            withMonth ? date.monthText ?? date.yearText : date.yearText
        }
        switch self {
        case .on(let date): return text(date)
        case .period(let from, let to):
            return from.date.map(text) ?? to.date.map { "until \(text($0))" }
        case .moment(let from?, let to?):
            let (from, to) = (text(from), text(to))
            return from == to ? from : "\(from)–\(to)"
        case .moment(let from?, nil): return "after \(text(from))"
        case .moment(nil, let to): return to.map { "by \(text($0))" }
        }
    }
}

extension PartialDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Jun 2012`; nil where the month is not known.
    fileprivate var monthText: String? {
        guard precision >= .month, Self.months.indices.contains(month - 1) else { return nil }
        return "\(isApproximate ? "about " : "")\(Self.months[month - 1]) \(year)"
    }
}
