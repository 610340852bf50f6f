import Export
import Graph
import Knowledge

/// The answer to `offices`.
struct OfficesReport: Report {
    private let entity: Entity
    private let date: PartialDate?
    private let rows: [Row]
    private let quotes: Quotes
    /// Why nobody is known to have held an office on the day.
    private let doubts: [(explanation: OfficeExplanation, reasons: [OfficeReason])]

    /// How often an office was held at other times, where nobody is known to have held one then.
    private let others: Int

    private struct Row {
        let person: Entity?
        let role: String
        let body: Entity
        let tenure: OfficeHistory.Row
        /// Where the answer is to say why.
        let explanation: OfficeExplanation?
    }

    /// The offices of a body, or those of a person in all bodies, among some.
    init(
        of entity: Entity, _ offices: [OfficeHistory], role: String?, on date: PartialDate?,
        all: Bool, why: Bool, store: GraphStore
    ) throws {
        self.entity = entity
        self.date = date
        let isPerson = entity.kind == .person
        let offices = offices.filter {
            (isPerson || $0.body == entity.id) && (role == nil || $0.role == role)
        }
        let told = offices.map { office in
            let tenures =
                if let date, !all { office.rows(on: date.last) } else { office.allRows }
            return (
                office: office, tenures: tenures.filter { !isPerson || $0.holder == entity.id },
                doubts: why && !isPerson ? date.map { office.doubts(on: $0.last) } ?? [] : []
            )
        }
        let isNobodys = told.allSatisfy(\.tenures.isEmpty)
        others =
            isNobodys
            ? offices.flatMap(\.allRows).count { !isPerson || $0.holder == entity.id } : 0
        let reasons = told.flatMap { told in
            told.tenures.flatMap { $0.reasons + $0.overruled } + told.doubts
        }
        let quotes = try Quotes(of: why ? reasons.map(\.claim) : [], in: store)
        self.quotes = quotes
        func explanation(of office: OfficeHistory, _ body: Entity) -> OfficeExplanation {
            OfficeExplanation(
                role: office.role, body: body, quotes: quotes,
                name: { (try? store.entity($0))?.name ?? $0.rawValue })
        }
        let names = EntityDirectory(store)
        rows = try told.flatMap { office, tenures, _ in
            let body = try names[office.body]
            return try tenures.map { tenure in
                Row(
                    person: try tenure.holder.map { try names[$0] }, role: office.role, body: body,
                    tenure: tenure, explanation: why ? explanation(of: office, body) : nil)
            }
        }
        doubts = try told.filter { !$0.doubts.isEmpty }.map { office, _, doubts in
            (explanation(of: office, try store.entity(office.body)), doubts)
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        guard !isEmpty else {
            let why = doubts.flatMap { $0.explanation.lines($0.reasons, indent: "  ", style) }
            let hint = others > 0 ? "; of other or unknown days \(others) are, see --all" : ""
            return "no office of \(entity.name)\(when) is told\(hint)\n"
                + why.map { $0 + "\n" }.joined()
        }
        // Of whom or what the heading already tells.
        let isPerson = entity.kind == .person
        var table = Table("ROLE", isPerson ? "OF" : "PERSON", "STATUS", "SINCE", "UNTIL")
        for row in rows {
            table.add(
                row.role, isPerson ? row.body.heading : row.person?.heading ?? "–",
                row.tenure.phrase,
                row.tenure.since?.cell ?? "", row.tenure.until?.cell ?? "")
        }
        return style.heading(entity.heading + when) + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
            + rows.flatMap { reasons($0, style) }.map { $0 + "\n" }.joined()
    }

    private func reasons(_ row: Row, _ style: TextStyle) -> [String] {
        guard let explanation = row.explanation else { return [] }
        let holder = row.person?.heading ?? "Vacant"
        var lines = [
            "", style.heading("\(holder): \(row.role), \(row.tenure.phrase), because"),
        ]
        lines += explanation.lines(row.tenure.reasons, indent: "  ", style)
        if row.tenure.status == .disputed {
            lines.append("  One holder at a time: disputed (rule 9).")
        }
        if !row.tenure.overruled.isEmpty {
            lines.append("  overruled by \(row.tenure.settlement):")
            lines += explanation.lines(row.tenure.overruled, indent: "  ", style)
        }
        return lines
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("on", date)
            json.array("offices") { json in
                for row in rows {
                    json.object { json in
                        json.field("person", row.person)
                        json.field("role", row.role)
                        json.field("of", row.body)
                        json.field("status", row.tenure.status.rawValue)
                        json.field("since", row.tenure.since)
                        json.field("until", row.tenure.until)
                        json.field("claims", row.tenure.claims)
                        json.settled(by: row.tenure.settledBy)
                        json.decided(by: row.tenure.decidedBy)
                        row.explanation?.encode(row.tenure.reasons, into: &json)
                    }
                }
            }
            if rows.contains(where: { $0.explanation != nil }) { quotes.encode(into: &json) }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "person", "role", "of", "status", "since", "until", "claims", "settled_by",
            "why")
        for row in rows {
            csv.add(
                row.person?.id.rawValue, row.role, row.body.id.rawValue,
                row.tenure.status.rawValue, row.tenure.since?.edtf, row.tenure.until?.edtf,
                row.tenure.claims.inOneCell, row.tenure.settledBy.inOneCell,
                row.explanation.map { explanation in
                    row.tenure.reasons.map(explanation.sentence).joined(separator: " ")
                })
        }
        return csv
    }
}

extension OfficeHistory.Row {
    /// The status, and what settled it where several are said to have held the office.
    fileprivate var phrase: String {
        status.rawValue + (settledBy.isEmpty && decidedBy == nil ? "" : ", by \(settlement)")
    }

    /// What ended a dispute, in words.
    fileprivate var settlement: String {
        decidedBy.map { "policy \($0.rawValue)" } ?? "judgement"
    }
}
