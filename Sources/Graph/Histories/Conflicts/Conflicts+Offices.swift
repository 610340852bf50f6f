import Knowledge

extension OfficeHistory {
    /// Days with two holders (hard), and tenures whose beginning stories date apart (soft).
    var conflicts: [Conflict] {
        let disputed = Dictionary(grouping: rows.filter { $0.status == .disputed }, by: \.days)
        let holders = disputed.values.compactMap { rows -> Conflict? in
            rows.first.map { row in
                Conflict(
                    kind: .status, isHard: true, member: rows.compactMap(\.holder).first,
                    body: body, role: role, days: row.days,
                    sides: Conflict.sides(
                        rows.flatMap { row in
                            row.claims.map {
                                (row.holder?.rawValue ?? OfficeStatus.vacant.rawValue, $0)
                            }
                        }), reconciliation: nil)
            }
        }
        return holders + settledConflicts + beginningsApart
    }

    /// Days that would have two holders, had not a judgement preferred one.
    private var settledConflicts: [Conflict] {
        settledDisputes.map { dispute in
            Conflict(
                kind: .status, isHard: true, member: dispute.holder, body: body, role: role,
                days: dispute.days,
                sides: Conflict.sides(
                    dispute.tenures.map {
                        ($0.holder?.rawValue ?? OfficeStatus.vacant.rawValue, $0.claim.claim.id)
                    }), reconciliation: nil)
        }
    }

    /// Tenures of one holder that share days, begun on dates that do not meet.
    private var beginningsApart: [Conflict] {
        Dictionary(grouping: tenures, by: \.holder).compactMap { holder, tenures in
            let apart = tenures.filter { a in
                tenures.contains { b in
                    guard a.claim.story != b.claim.story, let mine = a.beginning,
                        let theirs = b.beginning, let days = a.days, let others = b.days
                    else { return false }
                    return !mine.overlaps(theirs) && days.overlaps(others)
                }
            }
            guard !apart.isEmpty else { return nil }
            let starts = apart.compactMap(\.start)
            return Conflict(
                kind: .event, isHard: false, member: holder, body: body, role: role,
                days: Days(starts.min() ?? .distantPast, starts.max() ?? .distantFuture),
                sides: Conflict.sides(apart.map { ($0.date.edtf, $0.claim.claim.id) }),
                reconciliation: "The dates may be rounded, or count from different acts.")
        }
    }
}
