import Export
import Graph
import Knowledge

/// The answer to `status` with two names: what a member was to an organisation on a day.
struct StatusReport: Report {
    private let member: Entity
    private let organisation: Entity
    private let date: PartialDate?
    private let answer: StatusAnswer
    private let quotes: Quotes
    private let explanation: Explanation?

    init(
        of member: Entity, in organisation: Entity, on date: PartialDate?, why: Bool,
        histories: Histories, store: GraphStore
    ) throws {
        self.member = member
        self.organisation = organisation
        self.date = date
        answer = histories.status(of: member.id, in: organisation.id, on: date)
        let claims =
            answer.claims + (answer.sides + answer.overruled).flatMap(\.claims)
            + answer.changes.map(\.claim.claim.id) + (why ? answer.reasons.allClaims : [])
            + (why ? answer.uncounted.map(\.claim.claim.id) : [])
        quotes = try Quotes(of: claims, in: store)
        explanation =
            why ? Explanation(of: member, in: organisation, quotes: quotes, store: store) : nil
    }

    var isEmpty: Bool { answer.status == .unknown }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        var lines = [
            style.heading(
                "\(member.heading) and \(organisation.heading)\(when): \(answer.status.phrase)")
        ]
        let bounds = [
            answer.since.map { "since \($0.cell)" }, answer.until.map { "until \($0.cell)" },
            answer.isBySuccession ? "by succession" : nil,
            answer.lastConfirmed.map { "last confirmed \($0.iso8601)" },
        ].compactMap(\.self)
        if !bounds.isEmpty { lines.append("  " + bounds.joined(separator: ", ")) }
        lines += explanation.map { reasons($0, style) } ?? sides(style)
        if !answer.changes.isEmpty, let date {
            lines.append("  Within \(date.edtf):")
            for change in answer.changes {
                lines.append("    \(change.event.facts.label), \(change.date)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func sides(_ style: TextStyle) -> [String] {
        answer.sides.flatMap { side in
            (answer.sides.count > 1 ? ["  \(side.status.phrase), according to"] : [])
                + quotes.lines(side.claims, style)
        }
            + answer.overruled.flatMap { side in
                ["  \(answer.settlement), against \(side.status.phrase), according to"]
                    + quotes.lines(side.claims, style)
            }
    }

    private func reasons(_ explanation: Explanation, _ style: TextStyle) -> [String] {
        explanation.lines(
            answer.reasons, sides: answer.sides, overruled: answer.overruled,
            settlement: answer.settlement, style)
            + explanation.uncounted(answer.uncounted, style)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("member", member)
            json.field("organisation", organisation)
            json.field("on", date)
            json.field("status", answer.status.rawValue)
            json.field("since", answer.since)
            json.field("until", answer.until)
            json.field("last_confirmed", answer.lastConfirmed?.iso8601)
            json.field("by", answer.isBySuccession ? "succession" : nil)
            json.field("claims", answer.claims)
            json.field("sides", answer.sides)
            json.array("changes") { json in
                for change in answer.changes { json.object { change.encode(into: &$0) } }
            }
            json.settled(by: answer.settledBy)
            json.decided(by: answer.decidedBy)
            if !answer.overruled.isEmpty { json.field("overruled", answer.overruled) }
            explanation?.encode(answer.reasons, into: &json)
            if explanation != nil { quotes.encode(into: &json) }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "member", "organisation", "on", "status", "since", "until", "last_confirmed", "by",
            "claims", "settled_by", "why")
        csv.add(
            member.id.rawValue, organisation.id.rawValue, date?.edtf, answer.status.rawValue,
            answer.since?.edtf, answer.until?.edtf, answer.lastConfirmed?.iso8601,
            answer.isBySuccession ? "succession" : nil,
            answer.claims.inOneCell, answer.settledBy.inOneCell,
            explanation?.cell(answer.reasons))
        return csv
    }
}
