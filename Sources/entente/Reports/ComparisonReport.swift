import Export
import Graph
import Knowledge

/// The answer to `conflicts --against`: what one publisher says, beside what all others do.
struct ComparisonReport: Report {
    private let publisher: String
    private let rows: [Row]
    private let quotes: Quotes

    private struct Row {
        let comparison: Comparison
        let member: Entity?
        let body: Entity
    }

    init(_ comparisons: [Comparison], with publisher: String, store: GraphStore) throws {
        self.publisher = publisher
        rows = try comparisons.map { comparison in
            Row(
                comparison: comparison, member: try comparison.member.map(store.entity),
                body: try store.entity(comparison.body))
        }
        let differing = comparisons.filter { $0.verdict == .differs }
        quotes = try Quotes(
            of: differing.flatMap { $0.there.claims + $0.elsewhere.claims }, in: store)
    }

    var isEmpty: Bool { rows.isEmpty }

    func text(_ style: TextStyle) -> String {
        let counts = Comparison.Verdict.allCases.map { verdict in
            "\(rows.count { $0.comparison.verdict == verdict }) \(phrase(verdict))"
        }
        let parts = rows.filter { $0.comparison.verdict == .differs }.map { difference($0, style) }
        return style.heading("\(publisher): \(counts.joined(separator: ", "))") + "\n"
            + parts.map { "\n" + $0 }.joined()
            + list(.onlyElsewhere, style) + list(.onlyThere, style)
    }

    private func phrase(_ verdict: Comparison.Verdict) -> String {
        switch verdict {
        case .agrees: "agree"
        case .differs: "differ"
        case .onlyThere: "only in \(publisher)"
        case .onlyElsewhere: "not in \(publisher)"
        }
    }

    private func difference(_ row: Row, _ style: TextStyle) -> String {
        let comparison = row.comparison
        var lines = [style.heading("\(about(row)) – on \(comparison.day.iso8601)")]
        for (who, side) in [(publisher, comparison.there), ("Others", comparison.elsewhere)] {
            lines.append("  \(who): \(side.says ?? "nothing")")
            lines += quotes.lines(side.claims, style)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func list(_ verdict: Comparison.Verdict, _ style: TextStyle) -> String {
        let listed = rows.filter { $0.comparison.verdict == verdict }
        guard !listed.isEmpty else { return "" }
        let says = listed.map { row in
            let side = verdict == .onlyThere ? row.comparison.there : row.comparison.elsewhere
            return "  \(about(row)): \(side.says ?? "nothing")\n"
        }
        let head = phrase(verdict)
        return "\n" + style.heading(head.prefix(1).uppercased() + head.dropFirst()) + "\n"
            + says.joined()
    }

    private func about(_ row: Row) -> String {
        [row.member?.heading, row.body.heading, row.comparison.role].compactMap(\.self)
            .joined(separator: ", ")
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("publisher", publisher)
            json.array("comparisons") { json in
                for row in rows {
                    json.object { json in
                        let comparison = row.comparison
                        json.field("verdict", comparison.verdict.rawValue)
                        json.field("member", row.member)
                        json.field("organisation", row.body)
                        json.field("role", comparison.role)
                        json.field("on", comparison.day.iso8601)
                        for (name, side) in [
                            ("there", comparison.there), ("elsewhere", comparison.elsewhere),
                        ] {
                            json.object(name) { json in
                                json.field("says", side.says)
                                json.field("claims", side.claims)
                            }
                        }
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "verdict", "member", "organisation", "role", "on", "there", "elsewhere",
            "claims_there", "claims_elsewhere")
        for row in rows {
            let comparison = row.comparison
            csv.add(
                comparison.verdict.rawValue, row.member?.id.rawValue, row.body.id.rawValue,
                comparison.role, comparison.day.iso8601, comparison.there.says,
                comparison.elsewhere.says, comparison.there.claims.inOneCell,
                comparison.elsewhere.claims.inOneCell)
        }
        return csv
    }
}
