import Knowledge

extension OfficeHistory {
    /// Days with two holders (hard); tenures whose beginning stories date apart, and those said to
    /// end after another began (soft).
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
        return holders + settledConflicts + beginningsApart + lateEnds + earlyEnds
    }

    /// Days that would have two holders, had not a judgement preferred one.
    private var settledConflicts: [Conflict] {
        settledDisputes.map { dispute in
            Conflict(
                kind: .status, isHard: true, member: dispute.holder, body: body, role: role,
                days: dispute.days,
                sides: Conflict.sides(
                    dispute.tenures.map {
                        ($0.holder?.rawValue ?? OfficeStatus.vacant.rawValue, $0.claim.id)
                    }), reconciliation: nil)
        }
    }

    /// Holders said to have left when somebody else had held the office for more than a day, and still
    /// did: "until 2018" beside "since November 2017". Rule 9 gives such days to the one told to
    /// hold it then, so that nothing else shows that the other's end is too late.
    private var lateEnds: [Conflict] {
        let ends = tenures.filter { $0.days == nil }
        let pairs = ends.flatMap { left in
            tenures.compactMap { came in left.overstay(beside: came).map { (left, came, $0) } }
        }
        return Dictionary(grouping: pairs) { [$0.0.holder, $0.1.holder] }.compactMap { _, pairs in
            guard let first = pairs.map(\.2.first).min(), let last = pairs.map(\.2.last).max()
            else { return nil }
            let said = pairs.flatMap { [$0.0, $0.1] }.map {
                ($0.holder?.rawValue ?? OfficeStatus.vacant.rawValue, $0.claim.id)
            }
            return Conflict(
                kind: .status, isHard: false, member: pairs[0].0.holder ?? pairs[0].1.holder,
                body: body, role: role, days: Days(first, last), sides: Conflict.sides(said),
                reconciliation: "The dates may be rounded, or count from different acts.")
        }
    }

    /// Holders said to have left who are told to be in office later, though nobody tells that they came
    /// back.
    private var earlyEnds: [Conflict] {
        Dictionary(grouping: tenures, by: \.holder).compactMap { holder, tenures in
            let apart = StayedOn(tenures)
            guard let days = apart.days else { return nil }
            return Conflict(
                kind: .event, isHard: false, member: holder, body: body, role: role, days: days,
                sides: Conflict.sides(apart.tenures.map { ($0.date.edtf, $0.claim.id) }),
                reconciliation: "Who left may have come back, though nobody tells it.")
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
                sides: Conflict.sides(apart.map { ($0.date.edtf, $0.claim.id) }),
                reconciliation: "The dates may be rounded, or count from different acts.")
        }
    }
}

extension Tenure {
    /// The days for which somebody said to have left stayed beside another who had come and was still
    /// there. One day may be that of the handing over.
    fileprivate func overstay(beside other: Tenure) -> Days? {
        guard let end = date.untilEarliest, other.beginning != nil, let days = other.days,
            other.holder != holder, days.first.next < end, end <= days.last
        else { return nil }
        return Days(days.first, end.previous)
    }
}
