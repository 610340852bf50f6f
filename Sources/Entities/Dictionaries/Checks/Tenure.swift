import Knowledge

/// The days on which somebody certainly held an office, whichever days its dates mean.
struct Tenure {
    let office: OfficeRow
    /// The last day on which it may have begun.
    let begin: CalendarDay
    /// The first day on which it may have ended; nil where the row gives none.
    let end: CalendarDay?

    /// Nil for an office without a beginning, of which no day is certain.
    init?(_ office: OfficeRow) {
        guard let from = office.from else { return nil }
        self.office = office
        begin = from.last
        end = office.until?.first
    }

    /// Days on which both were certainly held; nil without limit.
    func sharedDays(with other: Tenure) -> Int? {
        let begin = max(begin, other.begin)
        guard let end = [end, other.end].compactMap(\.self).min() else { return nil }
        return end.number > begin.number ? Int(end.number - begin.number) : 0
    }

    /// `from 2012-05-07 until 2018`, as the row says.
    var period: String {
        let from = "from \(office.from?.edtf ?? "")"
        return office.until.map { "\(from) until \($0.edtf)" } ?? from
    }

    /// Days for which predecessor and successor may both be counted: handing over takes some.
    static let handover = 7
}

extension DictionaryContent {
    /// Offices with a beginning, by what names them, each group from the earliest on.
    func tenures(groupedBy columns: [TableSchema.Column]) -> [[Tenure]] {
        var groups: [String: [Tenure]] = [:]
        for office in offices {
            guard let tenure = Tenure(office) else { continue }
            let key = columns.map { reader.string(office.row, $0) }.joined(separator: "\t")
            groups[key, default: []].append(tenure)
        }
        return groups.keys.sorted().compactMap { groups[$0] }
            .map {
                $0.sorted {
                    ($0.begin, $0.office.row.origin.line) < ($1.begin, $1.office.row.origin.line)
                }
            }
    }
}
