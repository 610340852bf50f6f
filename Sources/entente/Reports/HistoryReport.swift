import Export
import Graph
import Knowledge

/// The answer to `history`: memberships from when to when, told by whom, and the disputes.
struct HistoryReport: Report {
    private let entity: Entity
    private let histories: [(organisation: Entity, history: MembershipHistory)]
    private let quotes: Quotes
    /// For each history, where the answer is to say why.
    private let explanations: [EntityID: Explanation]
    private let more: Int

    /// The history around an organisation or in all; without one at most `limit` histories, those of
    /// which most is told, and only among some organisations if these are given.
    init(
        of entity: Entity, in organisation: Entity?, among organisations: Page<EntityID>?,
        limit: Int?, why: Bool, histories: Histories, store: GraphStore
    ) throws {
        self.entity = entity
        let all = histories.histories(of: entity.id, around: organisation?.id).filter {
            !$0.events.isEmpty || !$0.intervals.isEmpty
        }
        let chosen = organisations.map { Set($0.rows) }
        let page = Page(
            organisation != nil ? all : all.filter { chosen?.contains($0.organisation) ?? true },
            mostTold: organisation == nil ? limit : nil)
        more = page.more + (organisations?.more ?? 0)
        let names = EntityDirectory(store)
        let told = try page.rows.map {
            (organisation: try names[$0.organisation], history: $0)
        }
        let quotes = try Quotes(
            of: told.flatMap { _, history in
                history.events.map(\.claim.claim.id)
                    + history.disputes.flatMap(\.sides).flatMap(\.claims)
                    + (why
                        ? history.intervals.flatMap { $0.reasons + $0.overruled }.allClaims : [])
            }, in: store)
        self.histories = told
        self.quotes = quotes
        let explained = told.map { organisation, _ in
            (
                organisation.id,
                Explanation(of: entity, in: organisation, quotes: quotes, store: store)
            )
        }
        explanations = why ? Dictionary(explained) { first, _ in first } : [:]
    }

    var isEmpty: Bool { histories.isEmpty }

    var omission: String? { more > 0 ? "\(more.counting("organisation")) more" : nil }

    func text(_ style: TextStyle) -> String {
        if isEmpty { return "no membership of \(entity.name) is told\n" }
        return histories.map { organisation, history in
            ([style.heading("\(entity.heading) in \(organisation.heading)")]
                + intervals(history, style) + events(history, style)
                + (explanations[organisation.id].map { reasons(history, $0, style) }
                    ?? disputes(history, style)))
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func intervals(_ history: MembershipHistory, _ style: TextStyle) -> [String] {
        guard !history.intervals.isEmpty else { return ["", "  Nothing certain is told."] }
        var table = Table("  FROM", "UNTIL", "STATUS")
        for interval in history.tellingIntervals {
            table.add(
                "  " + (interval.since?.cell ?? "…"), interval.until?.cell ?? "…",
                interval.statusPhrase + (interval.isBySuccession ? ", by succession" : "")
                    + (interval.settledBy.isEmpty ? "" : ", by judgement")
                    + (interval.decidedBy.map { ", by policy \($0.rawValue)" } ?? ""))
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
        guard !table.isEmpty else { return [] }
        return [table.text(columns: style.columns, bold: style.isStyled)]
            + (remarks.isEmpty ? [] : remarks + [""])
    }

    private func reasons(
        _ history: MembershipHistory, _ explanation: Explanation, _ style: TextStyle
    ) -> [String] {
        let uncounted = explanation.uncounted(history.uncounted, style)
        return history.tellingIntervals.flatMap { interval in
            ["  \(interval.phrase), because"] + explanation.lines(interval, style) + [""]
        } + uncounted + (uncounted.isEmpty ? [] : [""])
    }

    private func disputes(_ history: MembershipHistory, _ style: TextStyle) -> [String] {
        DisputeSummary.joining(history.disputes).flatMap { dispute in
            var lines = ["  Disputed from \(dispute.from) until \(dispute.until)"]
            if let settlement = dispute.settlement { lines[0] += ", \(settlement)" }
            for (status, claims) in dispute.sides {
                lines.append("  \(status.phrase), according to")
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
                        history.encode(into: &json, explanations[organisation.id])
                    }
                }
            }
            if !explanations.isEmpty { quotes.encode(into: &json) }
            json.field("more", more)
        }
    }

    var csv: CSV {
        var csv = CSV(
            "entity", "organisation", "status", "since", "until", "by", "claims", "settled_by",
            "why")
        for (organisation, history) in histories {
            for interval in history.intervals {
                csv.add(
                    entity.id.rawValue, organisation.id.rawValue, interval.status.rawValue,
                    interval.since?.edtf, interval.until?.edtf,
                    interval.isBySuccession ? "succession" : nil,
                    interval.claims.inOneCell, interval.settledBy.inOneCell,
                    explanations[organisation.id]?.cell(interval.reasons))
            }
        }
        return csv
    }
}

extension Page<MembershipHistory> {
    /// Those of which most claims tell, in the order of all.
    fileprivate init(_ all: [MembershipHistory], mostTold limit: Int?) {
        let most = all.sorted {
            ($1.events.count, $0.organisation) < ($0.events.count, $1.organisation)
        }.prefix(limit ?? .max)
        let chosen = Set(most.map(\.organisation))
        let rows = all.filter { chosen.contains($0.organisation) }
        self.init(rows, more: all.count - rows.count)
    }
}

extension MembershipHistory {
    fileprivate func encode(into json: inout JSONWriter, _ explanation: Explanation?) {
        json.array("intervals") { json in
            for interval in intervals {
                json.object { json in
                    json.field("status", interval.status.rawValue)
                    json.field("since", interval.since)
                    json.field("until", interval.until)
                    json.field("claims", interval.claims)
                    json.settled(by: interval.settledBy)
                    json.decided(by: interval.decidedBy)
                    explanation?.encode(interval.reasons, into: &json)
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
                    json.decided(by: dispute.decidedBy)
                    explanation?.encode(dispute.reasons, into: &json)
                }
            }
        }
    }
}

extension MembershipHistory {
    /// The intervals without the last day of an imprecise date by which a change had happened that
    /// is disputed, or was, from the next day on: "2006 to 2006" tells a reader nothing.
    fileprivate var tellingIntervals: [Interval] {
        intervals.indices.filter { i in
            let (interval, next) = (intervals[i], intervals.indices.contains(i + 1) ? i + 1 : i)
            let isAbsorbed =
                interval.days.first == interval.days.last
                && (intervals[next].status == .disputed || !intervals[next].overruled.isEmpty)
                && intervals[next].days.first == interval.days.last.advanced(by: 1)
                && interval.since == interval.until
            return !isAbsorbed
        }.map { intervals[$0] }
    }
}

extension MembershipHistory.Interval {
    /// "From 1999 until 2006: suspended".
    fileprivate var phrase: String {
        let bounds = [since.map { "from \($0.cell)" }, until.map { "until \($0.cell)" }]
            .compactMap(\.self).joined(separator: " ")
        let when = bounds.isEmpty ? "always" : bounds
        return when.prefix(1).uppercased() + when.dropFirst() + ": \(statusPhrase)"
    }

    /// The status; of a dispute with what is said: "disputed: suspended or left".
    fileprivate var statusPhrase: String {
        guard status == .disputed else { return status.phrase }
        return "disputed: \(reasons.statuses.map(\.phrase).joined(separator: " or "))"
    }
}
