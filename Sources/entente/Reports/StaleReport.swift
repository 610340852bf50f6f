import Export
import Graph
import Knowledge

/// The answer to `stale`: memberships by last confirmation.
struct StaleReport: Report {
    private let date: PartialDate?
    private let limit: PartialDate?
    private let rows: [Row]
    private let more: Int
    let omission: String?

    private struct Row {
        let member: Entity
        let organisation: Entity
        let membership: Membership
    }

    /// Memberships in the order in which they are to be shown.
    init(
        _ memberships: Page<Membership>, on date: PartialDate?, before limit: PartialDate?,
        store: GraphStore
    ) throws {
        self.date = date
        self.limit = limit
        let names = EntityDirectory(store)
        more = memberships.more
        omission = memberships.omission
        rows = try memberships.rows.map { membership in
            Row(
                member: try names[membership.member],
                organisation: try names[membership.organisation], membership: membership)
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    func text(_ style: TextStyle) -> String {
        guard !isEmpty else { return "no membership was last confirmed before then\n" }
        var table = Table(
            "LAST CONFIRMED", "MEMBER", "ORGANISATION", "STATUS", "SINCE", "STORIES",
            least: ["STORIES", "SINCE"])
        for row in rows {
            table.add(
                row.membership.lastConfirmed?.iso8601 ?? "never", row.member.heading,
                row.organisation.heading, row.membership.status.phrase,
                row.membership.since?.cell ?? "",
                String(row.membership.stories))
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
                        json.field("status", row.membership.status.rawValue)
                        json.field("since", row.membership.since)
                        json.field("last_confirmed", row.membership.lastConfirmed?.iso8601)
                        json.field("stories", row.membership.stories)
                        json.field("claims", row.membership.claims)
                    }
                }
            }
            json.field("more", more)
        }
    }

    var csv: CSV {
        var csv = CSV(
            "last_confirmed", "member", "organisation", "status", "since", "stories", "claims")
        for row in rows {
            csv.add(
                row.membership.lastConfirmed?.iso8601, row.member.id.rawValue,
                row.organisation.id.rawValue, row.membership.status.rawValue,
                row.membership.since?.edtf,
                String(row.membership.stories), row.membership.claims.inOneCell)
        }
        return csv
    }
}
