import Graph
import Knowledge

/// Disputes that follow on each other, told as one: each side with all its claims.
struct DisputeSummary {
    /// When it begins, for a person.
    let from: String
    /// What ended it: "settled by judgement", "by policy latest"; nil where it goes on.
    let settlement: String?
    /// When it ends.
    private(set) var until: String
    private var last: CalendarDay
    private var claims: [MembershipStatus: Set<ClaimID>] = [:]

    /// What is said and by which claims, in the order of the statuses.
    var sides: [(status: MembershipStatus, claims: [ClaimID])] {
        MembershipStatus.allCases.compactMap { status in
            claims[status].map { (status, $0.sorted()) }
        }
    }

    /// Disputes in order, those without a day between them joined.
    static func joining(_ disputes: [MembershipHistory.Dispute]) -> [DisputeSummary] {
        var summaries: [DisputeSummary] = []
        for dispute in disputes {
            if var previous = summaries.last, dispute.days.first <= previous.last.advanced(by: 1),
                previous.settlement == dispute.settlement
            {
                previous.add(dispute)
                summaries[summaries.count - 1] = previous
            } else {
                summaries.append(DisputeSummary(dispute))
            }
        }
        return summaries
    }

    private init(_ dispute: MembershipHistory.Dispute) {
        from = dispute.from?.cell ?? "…"
        settlement = dispute.settlement
        until = ""
        last = dispute.days.last
        add(dispute)
    }

    private mutating func add(_ dispute: MembershipHistory.Dispute) {
        until = dispute.until?.cell ?? "…"
        last = dispute.days.last
        for side in dispute.sides { claims[side.status, default: []].formUnion(side.claims) }
    }
}

extension MembershipHistory.Dispute {
    /// What ended it, in words.
    fileprivate var settlement: String? {
        settledBy.isEmpty
            ? decidedBy.map { "by policy \($0.rawValue)" } : "settled by judgement"
    }
}

extension StatusAnswer {
    /// What ended a dispute, in words.
    var settlement: String {
        decidedBy.map { "by policy \($0.rawValue)" } ?? "settled by judgement"
    }
}
