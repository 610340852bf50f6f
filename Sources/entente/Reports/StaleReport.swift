import Export
import Graph
import Knowledge

/// The answer to `stale`: memberships by last confirmation.
struct StaleReport: Report {
    private let date: PartialDate?
    private let limit: PartialDate?
    private let rows: [Row]

    private struct Row {
        let member: Entity
        let organisation: Entity
        let standing: StandingMembership

        var answer: StatusAnswer { standing.membership.answer }
    }

    /// Memberships in the order in which they are to be shown.
    init(
        _ memberships: [StandingMembership], on date: PartialDate?, before limit: PartialDate?,
        store: GraphStore
    ) throws {
        self.date = date
        self.limit = limit
        var names: [EntityID: Entity] = [:]
        func entity(_ id: EntityID) throws -> Entity {
            if let known = names[id] { return known }
            let entity = try store.entity(id)
            names[id] = entity
            return entity
        }
        rows = try memberships.map { standing in
            Row(
                member: try entity(standing.membership.member),
                organisation: try entity(standing.organisation), standing: standing)
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    func text(_ style: TextStyle) -> String {
        guard !isEmpty else { return "no membership was last confirmed before then\n" }
        var table = Table("LAST CONFIRMED", "MEMBER", "ORGANISATION", "STATUS", "SINCE", "STORIES")
        for row in rows {
            table.add(
                row.standing.lastConfirmed?.iso8601 ?? "never", row.member.heading,
                row.organisation.heading, row.answer.status.phrase, row.answer.since?.cell ?? "",
                String(row.standing.membership.stories))
        }
        return table.text(columns: style.columns, bold: style.isStyled)
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("on", date)
            json.field("before", limit)
            json.array("memberships") { json in
                for row in rows {
                    json.object { json in
                        json.field("member", row.member)
                        json.field("organisation", row.organisation)
                        json.field("status", row.answer.status.rawValue)
                        json.field("since", row.answer.since)
                        json.field("last_confirmed", row.standing.lastConfirmed?.iso8601)
                        json.field("stories", row.standing.membership.stories)
                        json.field("claims", row.answer.claims)
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "last_confirmed", "member", "organisation", "status", "since", "stories", "claims")
        for row in rows {
            csv.add(
                row.standing.lastConfirmed?.iso8601, row.member.id.rawValue,
                row.organisation.id.rawValue, row.answer.status.rawValue, row.answer.since?.edtf,
                String(row.standing.membership.stories), row.answer.claims.inOneCell)
        }
        return csv
    }
}
