import Export
import Graph
import Knowledge

/// The answer to `history`: memberships from when to when, told by whom, and the disputes.
struct HistoryReport: Report {
    private let entity: Entity
    private let histories: [(organisation: Entity, history: MembershipHistory)]
    private let quotes: Quotes

    init(
        of entity: Entity, in organisation: Entity?, histories: Histories, store: GraphStore
    ) throws {
        self.entity = entity
        self.histories = try histories.histories(of: entity.id, around: organisation?.id).map {
            (try store.entity($0.organisation), $0)
        }.filter { !$0.history.events.isEmpty || !$0.history.intervals.isEmpty }
        quotes = try Quotes(
            of: self.histories.flatMap { _, history in
                history.events.map(\.claim.claim.id)
                    + history.disputes.flatMap(\.sides)
                    .flatMap(\.claims)
            }, in: store)
    }

    var isEmpty: Bool { histories.isEmpty }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "no membership of \(entity.name) is told\n" }
        return histories.map { organisation, history in
            ([style.heading("\(entity.heading) in \(organisation.heading)")]
                + intervals(history, style) + events(history, style) + disputes(history, style))
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func intervals(_ history: MembershipHistory, _ style: TextStyle) -> [String] {
        guard !history.intervals.isEmpty else { return ["", "  Nothing certain is told."] }
        var table = Table("  FROM", "UNTIL", "STATUS")
        for interval in history.intervals {
            table.add(
                "  " + (interval.since?.edtf ?? "…"), interval.until?.edtf ?? "…",
                interval.status.rawValue + (interval.isBySuccession ? ", by succession" : "")
                    + (interval.settledBy.isEmpty ? "" : ", by judgement"))
        }
        return ["", table.text(columns: style.columns, bold: style.isStyled)]
    }

    private func events(_ history: MembershipHistory, _ style: TextStyle) -> [String] {
        var table = Table("  DATE", "TOLD", "HOW SURELY", "BY", "CLAIM")
        for event in history.events {
            let evidence = quotes[event.claim.claim.id]
            let statement = event.claim.statement
            table.add(
                "  " + event.date, statement.relationPhrase,
                statement.modalityPhrase(speaker: evidence?.speaker?.name),
                evidence?.article.shortCitation ?? "", event.claim.claim.id.rawValue)
        }
        let remarks = history.events.map(\.claim.claim.id).flatMap { claim in
            (quotes[claim]?.remarks ?? []).map { "  [\(claim)] \($0)" }
        }
        return [table.text(columns: style.columns, bold: style.isStyled)]
            + (remarks.isEmpty ? [] : remarks + [""])
    }

    private func disputes(_ history: MembershipHistory, _ style: TextStyle) -> [String] {
        DisputeSummary.joining(history.disputes).flatMap { dispute in
            var lines = ["  Disputed from \(dispute.from) until \(dispute.until)"]
            if dispute.isSettled { lines[0] += ", settled by judgement" }
            for (status, claims) in dispute.sides {
                lines.append("  \(status.rawValue), according to")
                lines += quotes.lines(claims, style)
            }
            return lines + [""]
        }
    }

    func json(into writer: inout JSONWriter) {
        writer.object { json in
            json.field("entity", entity)
            json.array("histories") { json in
                for (organisation, history) in histories {
                    json.object { json in
                        json.field("organisation", organisation)
                        history.encode(into: &json)
                    }
                }
            }
        }
    }

    var csv: CSV {
        var csv = CSV(
            "entity", "organisation", "status", "since", "until", "by", "claims", "settled_by")
        for (organisation, history) in histories {
            for interval in history.intervals {
                csv.add(
                    entity.id.rawValue, organisation.id.rawValue, interval.status.rawValue,
                    interval.since?.edtf, interval.until?.edtf,
                    interval.isBySuccession ? "succession" : nil,
                    interval.claims.inOneCell, interval.settledBy.inOneCell)
            }
        }
        return csv
    }
}

extension MembershipHistory {
    fileprivate func encode(into json: inout JSONWriter) {
        json.array("intervals") { json in
            for interval in intervals {
                json.object { json in
                    json.field("status", interval.status.rawValue)
                    json.field("since", interval.since)
                    json.field("until", interval.until)
                    json.field("claims", interval.claims)
                    json.settled(by: interval.settledBy)
                }
            }
        }
        json.array("events") { json in
            for event in events { json.object { event.encode(into: &$0) } }
        }
        json.array("disputes") { json in
            for dispute in disputes {
                json.object { json in
                    json.field("from", dispute.from)
                    json.field("until", dispute.until)
                    json.field("sides", dispute.sides)
                    json.settled(by: dispute.settledBy)
                }
            }
        }
    }
}
