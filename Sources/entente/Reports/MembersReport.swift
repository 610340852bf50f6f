import Export
import Graph
import Knowledge

/// The answer to `members`: an organisation's roster.
struct MembersReport: Report {
    private let organisation: Entity
    private let date: PartialDate?
    private let members: [(entity: Entity, membership: Membership)]
    /// By member, where the answer is to say why.
    private let explanations: [EntityID: Explanation]
    private let quotes: Quotes

    init(
        of organisation: Entity, on date: PartialDate?, all: Bool, why: Bool,
        histories: Histories, store: GraphStore
    ) throws {
        self.organisation = organisation
        self.date = date
        let members = try histories.members(of: organisation.id, on: date, all: all).map {
            (entity: try store.entity($0.member), membership: $0)
        }
        let quotes = try Quotes(
            of: why ? members.flatMap(\.membership.answer.reasons).allClaims : [], in: store)
        self.members = members
        self.quotes = quotes
        explanations =
            why
            ? Dictionary(
                uniqueKeysWithValues: members.map { member, _ in
                    (
                        member.id,
                        Explanation(of: member, in: organisation, quotes: quotes, store: store)
                    )
                }) : [:]
    }

    var isEmpty: Bool { members.isEmpty }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        guard !isEmpty else { return "\(organisation.name)\(when): no known member\n" }
        var table = Table("MEMBER", "STATUS", "SINCE", "UNTIL", "LAST CONFIRMED", "STORIES")
        for (entity, membership) in members {
            let answer = membership.answer
            table.add(
                entity.heading, answer.phrase,
                answer.since?.cell ?? "", answer.until?.cell ?? "",
                answer.lastConfirmed?.iso8601 ?? "", String(membership.stories))
        }
        let paragraphs = members.flatMap { reasons($0.entity, $0.membership.answer, style) }
        return style.heading("\(organisation.heading)\(when)") + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
            + paragraphs.map { $0 + "\n" }.joined()
    }

    private func reasons(
        _ member: Entity, _ answer: StatusAnswer, _ style: TextStyle
    ) -> [String] {
        guard let explanation = explanations[member.id] else { return [] }
        return ["", style.heading("\(member.heading): \(answer.phrase)")]
            + explanation.lines(
                answer.reasons, sides: answer.sides, overruled: answer.overruled,
                settlement: answer.settlement, style)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("organisation", organisation)
            json.field("on", date)
            json.array("members") { json in
                for (entity, membership) in members {
                    json.object { json in
                        let answer = membership.answer
                        json.field("member", entity)
                        json.field("status", answer.status.rawValue)
                        json.field("since", answer.since)
                        json.field("until", answer.until)
                        json.field("last_confirmed", answer.lastConfirmed?.iso8601)
                        json.field("stories", membership.stories)
                        json.field("claims", answer.claims)
                        json.settled(by: answer.settledBy)
                        json.decided(by: answer.decidedBy)
                        explanations[entity.id]?.encode(answer.reasons, into: &json)
                    }
                }
            }
            if !explanations.isEmpty { quotes.encode(into: &json) }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "organisation", "on", "member", "status", "since", "until", "last_confirmed",
            "stories", "claims", "settled_by", "why")
        for (entity, membership) in members {
            let answer = membership.answer
            csv.add(
                organisation.id.rawValue, date?.edtf, entity.id.rawValue, answer.status.rawValue,
                answer.since?.edtf, answer.until?.edtf, answer.lastConfirmed?.iso8601,
                String(membership.stories), answer.claims.inOneCell,
                answer.settledBy.inOneCell, explanations[entity.id]?.cell(answer.reasons))
        }
        return csv
    }
}

extension StatusAnswer {
    /// The status, and how it came to be known where no claim says it undisputed.
    fileprivate var phrase: String {
        status.phrase + (isBySuccession ? ", by succession" : "")
            + (settledBy.isEmpty ? "" : ", by judgement")
            + (decidedBy.map { ", by policy \($0.rawValue)" } ?? "")
    }
}
