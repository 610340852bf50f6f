import Export
import Graph
import Knowledge

/// The answer to `diff`: what began, ended and was newly reported between two days.
struct DiffReport: Report {
    private let from: PartialDate
    private let to: PartialDate
    private let memberships: [Membership]
    private let offices: [Office]
    private let reported: [ClaimQuote]
    /// How much was left out.
    private let more: (memberships: Int, offices: Int, articles: Int)

    fileprivate struct Membership {
        let turn: MembershipTurn
        let member: Entity
        let organisation: Entity
    }

    fileprivate struct Office {
        let turn: OfficeTurn
        let person: Entity?
        let body: Entity
    }

    init(
        from: PartialDate, to: PartialDate, _ differences: Differences, store: GraphStore
    ) throws {
        self.from = from
        self.to = to
        let names = EntityDirectory(store)
        more = (differences.memberships.more, differences.offices.more, differences.unreadArticles)
        memberships = try differences.memberships.rows.map {
            Membership(
                turn: $0, member: try names[$0.after.member],
                organisation: try names[$0.after.organisation])
        }
        offices = try differences.offices.rows.map {
            Office(
                turn: $0, person: try $0.tenure.holder.map { try names[$0] },
                body: try names[$0.body])
        }
        let quotes = try Quotes(of: differences.reported, in: store)
        reported = differences.reported.compactMap { quotes[$0] }
    }

    var omission: String? {
        let parts = [
            more.memberships > 0 ? more.memberships.counting("membership") : nil,
            more.offices > 0 ? more.offices.counting("office") : nil,
            more.articles > 0 ? "what \(more.articles.counting("article")) said" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? nil : "more: \(parts.joined(separator: ", "))"
    }

    var isEmpty: Bool { memberships.isEmpty && offices.isEmpty && reported.isEmpty }

    func text(_ style: TextStyle) -> String {
        let days = "from \(from.last.iso8601) to \(to.last.iso8601)"
        guard !isEmpty else {
            // What is dated 2012 may have been before or after a day of that year.
            let hint = "--from \(from.year - 1) takes in what is dated \(from.year)"
            return "nothing is told to have changed \(days); \(hint)\n"
        }
        var text = style.heading("What changed \(days)") + "\n"
        var turns = Table("  WHAT", "WHO", "IN OR OF", "BEFORE", "AFTER", "SINCE")
        for membership in memberships {
            let after = membership.turn.after
            turns.add(
                "  " + membership.turn.turn.rawValue, membership.member.heading,
                membership.organisation.heading, membership.turn.before.phrase,
                after.status.phrase, after.since?.cell ?? "")
        }
        for office in offices {
            let isNew = office.turn.turn == .began
            let date = isNew ? office.turn.tenure.since : office.turn.tenure.until
            turns.add(
                "  " + office.turn.turn.rawValue, office.person?.heading ?? "–",
                office.body.heading, isNew ? "" : office.turn.role, isNew ? office.turn.role : "",
                date?.cell ?? "")
        }
        if !turns.isEmpty {
            text += "\n" + turns.text(columns: style.columns, bold: style.isStyled)
        }
        if !reported.isEmpty {
            text += "\n" + style.heading("  Newly reported") + "\n"
            text += reports(style).map { $0 + "\n" }.joined()
        }
        return text
    }

    /// What each sentence says, then the sentence and its source once.
    private func reports(_ style: TextStyle) -> [String] {
        reported.indices.flatMap { i in
            let claim = reported[i]
            let next = reported.indices.contains(i + 1) ? reported[i + 1] : nil
            let isLast =
                next?.article.id != claim.article.id || next?.quote.range != claim.quote.range
            let source = [
                "    “\(claim.quote.text.onOneLine)”",
                style.faint("    \(claim.article.citation)"),
            ]
            return ["  \(claim.sentence) [\(claim.id)]"] + (isLast ? source : [])
        }
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("from", from)
            json.field("to", to)
            json.array("memberships") { json in
                for membership in memberships { json.object { membership.encode(into: &$0) } }
            }
            json.array("offices") { json in
                for office in offices { json.object { office.encode(into: &$0) } }
            }
            json.array("reported") { json in
                for claim in reported {
                    json.object { json in
                        json.field("claim", claim.id.rawValue)
                        json.field("published", claim.article.publication?.date)
                        json.field("says", claim.sentence)
                        json.field("text", claim.quote.text)
                    }
                }
            }
            json.object("more") { json in
                json.field("memberships", more.memberships)
                json.field("offices", more.offices)
                json.field("articles", more.articles)
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "what", "who", "body", "role", "before", "after", "since", "until", "published",
            "claims")
        for membership in memberships {
            let after = membership.turn.after
            csv.add(
                membership.turn.turn.rawValue, membership.member.id.rawValue,
                membership.organisation.id.rawValue, nil, membership.turn.before.rawValue,
                after.status.rawValue, after.since?.edtf, after.until?.edtf, nil,
                after.claims.inOneCell)
        }
        for office in offices {
            let tenure = office.turn.tenure
            csv.add(
                office.turn.turn.rawValue, office.person?.id.rawValue, office.body.id.rawValue,
                office.turn.role, nil, nil, tenure.since?.edtf, tenure.until?.edtf, nil,
                tenure.claims.inOneCell)
        }
        for claim in reported {
            csv.add(
                "reported", claim.subject?.id.rawValue, claim.object?.id.rawValue,
                claim.statement.role, nil, nil, nil, nil, claim.article.publication?.date.edtf,
                claim.id.rawValue)
        }
        return csv
    }
}

extension DiffReport.Membership {
    fileprivate func encode(into json: inout JSONWriter) {
        json.field("change", turn.turn.rawValue)
        json.field("member", member)
        json.field("organisation", organisation)
        json.field("before", turn.before.rawValue)
        json.field("after", turn.after.status.rawValue)
        json.field("since", turn.after.since)
        json.field("claims", turn.after.claims)
    }
}

extension DiffReport.Office {
    fileprivate func encode(into json: inout JSONWriter) {
        json.field("change", turn.turn.rawValue)
        json.field("person", person)
        json.field("role", turn.role)
        json.field("of", body)
        json.field("since", turn.tenure.since)
        json.field("until", turn.tenure.until)
        json.field("claims", turn.tenure.claims)
    }
}
