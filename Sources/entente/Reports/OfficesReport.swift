import Export
import Graph
import Knowledge

/// The answer to `offices`.
struct OfficesReport: Report {
    private let entity: Entity
    private let date: PartialDate?
    private let rows: [Row]

    private struct Row {
        let person: Entity?
        let role: String
        let body: Entity
        let tenure: OfficeHistory.Row
    }

    /// The offices of a body, or those of a person in all bodies.
    init(
        of entity: Entity, role: String?, on date: PartialDate?, all: Bool,
        histories: Histories, titles: OfficeTitles, store: GraphStore
    ) throws {
        self.entity = entity
        self.date = date
        let isPerson = entity.kind == .person
        let bodies = isPerson ? histories.testimony.officeBodies : [entity.id]
        let offices = bodies.flatMap { histories.offices(of: $0, titles: titles) }
            .filter { role == nil || $0.role == role }
        rows = try offices.flatMap { office in
            let tenures =
                if let date, !all { office.rows(on: date.last) } else { office.allRows }
            return try tenures.filter { !isPerson || $0.holder == entity.id }.map { tenure in
                Row(
                    person: try tenure.holder.map(store.entity), role: office.role,
                    body: try store.entity(office.body), tenure: tenure)
            }
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        guard !isEmpty else { return "no office of \(entity.name)\(when) is told\n" }
        var table = Table("ROLE", "OF", "PERSON", "STATUS", "SINCE", "UNTIL")
        for row in rows {
            table.add(
                row.role, row.body.heading, row.person?.heading ?? "–", row.tenure.phrase,
                row.tenure.since?.edtf ?? "", row.tenure.until?.edtf ?? "")
        }
        return style.heading(entity.heading + when) + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
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
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV("person", "role", "of", "status", "since", "until", "claims", "settled_by")
        for row in rows {
            csv.add(
                row.person?.id.rawValue, row.role, row.body.id.rawValue,
                row.tenure.status.rawValue, row.tenure.since?.edtf, row.tenure.until?.edtf,
                row.tenure.claims.inOneCell, row.tenure.settledBy.inOneCell)
        }
        return csv
    }
}

extension OfficeHistory.Row {
    /// The status, and whether a judgement settled it.
    fileprivate var phrase: String {
        status.rawValue + (settledBy.isEmpty ? "" : ", by judgement")
    }
}
