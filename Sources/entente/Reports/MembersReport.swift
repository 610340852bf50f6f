import Export
import Graph
import Knowledge

/// The answer to `members`: an organisation's roster.
struct MembersReport: Report {
    private let organisation: Entity
    private let date: PartialDate?
    private let members: [(entity: Entity, membership: Membership)]
    /// By member, where the answer is to say why.
    private let explanations: [EntityID: (explanation: Explanation, answer: StatusAnswer)]
    private let quotes: Quotes

    /// A roster; with the whole answers also why each member has its status.
    init(
        of organisation: Entity, on date: PartialDate?, _ members: [Membership],
        explainedBy answers: [StatusAnswer]? = nil, store: GraphStore
    ) throws {
        self.organisation = organisation
        self.date = date
        let names = EntityDirectory(store)
        self.members = try members.map { (entity: try names[$0.member], membership: $0) }
        let answers = answers ?? []
        let quotes = try Quotes(of: answers.flatMap(\.reasons).allClaims, in: store)
        self.quotes = quotes
        explanations = Dictionary(
            uniqueKeysWithValues: try zip(members, answers).map { membership, answer in
                let explanation = Explanation(
                    of: try names[membership.member], in: organisation, quotes: quotes,
                    store: store)
                return (membership.member, (explanation, answer))
            })
    }

    var isEmpty: Bool { members.isEmpty }

    func text(_ style: TextStyle) -> String {
        let when = date.map { " on \($0.last.iso8601)" } ?? ""
        guard !isEmpty else { return "\(organisation.name)\(when): no known member\n" }
        var table = Table(
            "MEMBER", "STATUS", "SINCE", "UNTIL", "LAST CONFIRMED", "STORIES",
            least: ["STORIES", "LAST CONFIRMED"])
        for (entity, membership) in members {
            table.add(
                entity.heading, membership.phrase,
                membership.since?.cell ?? "", membership.until?.cell ?? "",
                membership.lastConfirmed?.iso8601 ?? "", String(membership.stories))
        }
        let paragraphs = members.flatMap { reasons($0.entity, $0.membership, style) }
        return style.heading("\(organisation.heading)\(when)") + "\n"
            + table.text(columns: style.columns, bold: style.isStyled)
            + paragraphs.map { $0 + "\n" }.joined()
    }

    private func reasons(
        _ member: Entity, _ membership: Membership, _ style: TextStyle
    ) -> [String] {
        guard let (explanation, answer) = explanations[member.id] else { return [] }
        return ["", style.heading("\(member.heading): \(membership.phrase)")]
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
                        json.field("member", entity)
                        json.field("status", membership.status.rawValue)
                        json.field("since", membership.since)
                        json.field("until", membership.until)
                        json.field("last_confirmed", membership.lastConfirmed?.iso8601)
                        json.field("stories", membership.stories)
                        json.field("claims", membership.claims)
                        json.settled(by: membership.settledBy)
                        json.decided(by: membership.decidedBy)
                        if let (explanation, answer) = explanations[entity.id] {
                            explanation.encode(answer.reasons, into: &json)
                        }
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
            csv.add(
                organisation.id.rawValue, date?.edtf, entity.id.rawValue,
                membership.status.rawValue, membership.since?.edtf, membership.until?.edtf,
                membership.lastConfirmed?.iso8601, String(membership.stories),
                membership.claims.inOneCell, membership.settledBy.inOneCell,
                explanations[entity.id].map { $0.explanation.cell($0.answer.reasons) })
        }
        return csv
    }
}

extension Membership {
    /// The status, and how it came to be known where no claim says it undisputed.
    fileprivate var phrase: String {
        status.phrase + (isBySuccession ? ", by succession" : "")
            + (settledBy.isEmpty ? "" : ", by judgement")
            + (decidedBy.map { ", by policy \($0.rawValue)" } ?? "")
    }
}
