import Knowledge

extension OfficeHistory {
    /// Evaluates the rules once for each stretch of days on which the same is said.
    init(
        body: EntityID, role: String, tenures: [Tenure], end: CalendarDay?, arbiter: Arbiter
    ) {
        var starts: Set<CalendarDay> = [.distantPast]
        var boundaries = Boundaries()
        for tenure in tenures {
            let limit = tenure.days == nil ? tenure.date.untilLatest?.next : nil
            let begins = [tenure.beginning?.first, tenure.days?.first].compactMap(\.self)
            let ends = [tenure.days?.last, tenure.days?.last.next, limit].compactMap(\.self)
            starts.formUnion(begins + ends)
            let claim = tenure.claim.id
            for day in begins { boundaries.add(tenure.date.beginning, of: claim, to: day) }
            for day in ends where !begins.contains(day) {
                boundaries.add(tenure.date.end, of: claim, to: day)
            }
        }
        for tenure in tenures where tenure.date.untilLatest != nil {
            if let last = tenure.days?.last { boundaries.add(end: tenure.claim.id, on: last) }
        }
        for tenure in tenures where tenure.beginning != nil {
            guard let days = tenure.days else { continue }
            boundaries.add(change: tenure.claim.id, on: days.first)
        }
        let ends = TenureEnds(tenures)
        for tenure in tenures {
            guard let end = ends.end(of: tenure) else { continue }
            starts.insert(end.lastDay.next)
            boundaries.add(end.date, of: tenure.claim.id, to: end.lastDay.next)
            boundaries.add(end: tenure.claim.id, on: end.lastDay)
        }
        if let end { starts.insert(end) }
        let days = starts.filter { $0 <= .distantFuture }.sorted()
        let telling = tenures.filter { !Self.addsNothing($0, among: tenures) }
        let decides = arbiter.policy != .all || !arbiter.testimony.preferred.isEmpty
        var tenuresOfDays = SpeakingTenures(telling, ends)
        var runs: [Run] = []
        var settled: [SettledDispute] = []
        var before = SpeakingTenures.Speaking()
        for i in days.indices {
            let last = i + 1 < days.count ? days[i + 1].previous : .distantFuture
            let isOver = end.map { days[i] >= $0 } ?? false
            let now =
                isOver ? SpeakingTenures.Speaking() : tenuresOfDays.speaking(on: days[i])
            defer { before = now }
            func run(_ positions: [Int]) -> Run {
                Run(
                    days: Days(days[i], last), tenures: positions.map { telling[$0] },
                    reasons: positions.map { OfficeReason(telling[$0], speakingOn: days[i]) })
            }
            if !decides, !runs.isEmpty, tenuresOfDays.haveSameHolders(before, now) {
                runs[runs.count - 1].add(run(now.positions(notIn: before)))
                continue
            }
            var next = run(now.positions)
            if let dispute = next.settle(preferring: arbiter.testimony.preferred) {
                Self.add(dispute, to: &settled)
            } else {
                next.settle(by: arbiter)
            }
            if let previous = runs.last, previous.holders == next.holders {
                runs[runs.count - 1].add(next)
            } else {
                runs.append(next)
            }
        }
        self.body = body
        self.role = role
        self.tenures = tenures
        settledDisputes = settled
        rows =
            Self.rows(runs.filter { !$0.tenures.isEmpty }, boundaries, ends)
            + Self.formerHolders(tenures, ends)
    }

    /// Adds a dispute to those before it, or to the last where the same are said to hold the office
    /// on the next day.
    private static func add(_ dispute: SettledDispute, to disputes: inout [SettledDispute]) {
        if let last = disputes.last, last.days.last.next == dispute.days.first,
            last.holder == dispute.holder,
            Set(last.tenures.map(\.holder)) == Set(dispute.tenures.map(\.holder))
        {
            disputes[disputes.count - 1].days.last = dispute.days.last
            disputes[disputes.count - 1].tenures += dispute.tenures
        } else {
            disputes.append(dispute)
        }
    }

    /// Days with the same holders.
    private struct Run {
        var days: Days
        var tenures: [Tenure]
        /// Why they speak.
        var reasons: [OfficeReason]
        /// Why those spoke against whom a judgement settled it.
        var overruled: [OfficeReason]
        /// The preferred claims by which only one holder is left.
        var settledBy: Set<ClaimID> = []
        /// The policy by which only one is, or by which none is.
        var decidedBy: DisputePolicy?
        private(set) var holders: Set<EntityID?>
        private var told: Set<ClaimID>
        private var given: Set<OfficeReason>
        var claims: [ClaimID] { told.sorted() }

        init(
            days: Days, tenures: [Tenure], reasons: [OfficeReason], overruled: [OfficeReason] = []
        ) {
            self.days = days
            self.tenures = tenures
            self.reasons = reasons
            self.overruled = overruled
            holders = Set(tenures.map(\.holder))
            told = Set(tenures.map(\.claim.id))
            given = Set(reasons)
        }

        /// Adds the days behind it, on which the same hold the office, each claim and reason once.
        mutating func add(_ next: Run) {
            days.last = next.days.last
            tenures += next.tenures.filter { told.insert($0.claim.id).inserted }
            reasons += next.reasons.filter { given.insert($0).inserted }
            overruled += next.overruled
            settledBy.formUnion(next.settledBy)
            decidedBy = decidedBy ?? next.decidedBy
        }

        /// Leaves one holder, or none.
        private mutating func keep(_ holder: EntityID??) {
            func isKept(_ other: EntityID?) -> Bool { holder.map { $0 == other } ?? false }
            overruled = reasons.filter { !isKept($0.holder) }
            self = Run(
                days: days, tenures: tenures.filter { isKept($0.holder) },
                reasons: reasons.filter { isKept($0.holder) }, overruled: overruled)
        }

        var byHolder: [(EntityID?, [ClaimID])] {
            tenuresByHolder(tenures).map { ($0, Set($1.map(\.claim.id)).sorted()) }
        }

        /// Ends a dispute in favour of the one holder whose claims are preferred, and tells it.
        mutating func settle(preferring preferred: Set<ClaimID>) -> SettledDispute? {
            let favoured = tenures.filter { preferred.contains($0.claim.id) }
            guard holders.count > 1, Set(favoured.map(\.holder)).count == 1 else { return nil }
            let holder = favoured[0].holder
            let dispute = SettledDispute(days: days, holder: holder, tenures: tenures)
            keep(.some(holder))
            settledBy = Set(favoured.map(\.claim.id))
            return dispute
        }

        /// Ends a dispute as a policy has it; a tie stays.
        mutating func settle(by arbiter: Arbiter) {
            guard holders.count > 1, arbiter.policy != .all else { return }
            let kept = arbiter.favoured(among: byHolder.map { (holder: $0.0, claims: $0.1) })
            guard arbiter.policy == .strict || kept != nil else { return }
            keep(kept.map(\.holder))
            decidedBy = arbiter.policy
        }

        /// What tells that they were over on its last day.
        func endings(_ ends: TenureEnds) -> [OfficeReason] {
            tenures.compactMap { tenure in
                ends.end(of: tenure).flatMap {
                    $0.lastDay == days.last ? OfficeReason($0.teller, .ended) : nil
                }
            }
        }

        func status(of holder: EntityID?) -> OfficeStatus {
            holders.count > 1 ? .disputed : holder == nil ? .vacant : .holds
        }
    }

    /// Whether a more exact claim of another holder falls within a tenure's imprecise date, which
    /// then fits before or after it and adds nothing.
    private static func addsNothing(_ tenure: Tenure, among tenures: [Tenure]) -> Bool {
        guard tenure.isImprecise, let days = tenure.days else { return false }
        return tenures.contains { other in
            other.holder != tenure.holder && !other.isImprecise
                && other.days.map(days.overlaps) ?? false
        }
    }

    private static func rows(
        _ runs: [Run], _ boundaries: Boundaries, _ ends: TenureEnds
    ) -> [Row] {
        let sides = runs.map { Boundaries.Side(days: $0.days, claims: $0.claims.sortedOnce) }
        return runs.indices.flatMap { i in
            let earlier = i > 0 ? sides[i - 1] : nil
            let later = i + 1 < runs.count ? sides[i + 1] : nil
            let since = boundaries.since(sides[i], after: earlier)
            let until = boundaries.until(sides[i], before: later)
            return runs[i].byHolder.map { holder, claims in
                let endings = runs[i].endings(ends).filter { $0.holder == holder }
                return Row(
                    holder: holder, status: runs[i].status(of: holder), since: since,
                    until: until, days: runs[i].days,
                    claims: (claims + endings.map(\.claim)).sortedOnce,
                    settledBy: runs[i].settledBy.sorted(), decidedBy: runs[i].decidedBy,
                    reasons: once(runs[i].reasons.filter { $0.holder == holder } + endings),
                    overruled: once(runs[i].overruled))
            }
        }
    }

    /// Those of whom only the end of a tenure is told, or no day before it for certain.
    private static func formerHolders(_ tenures: [Tenure], _ ends: TenureEnds) -> [Row] {
        let seen = Set(tenures.filter { ends.leavesDays(of: $0) }.map(\.holder))
        let ended = tenures.filter { $0.days == nil && !seen.contains($0.holder) }
        return tenuresByHolder(ended).compactMap { holder, claims in
            let latest = claims.compactMap { claim -> PartialDate? in
                if case .period(_, .date(let end)) = claim.date { end } else { nil }
            }.min()
            return latest.map {
                Row(
                    holder: holder, status: .held, since: nil,
                    until: .moment(from: nil, to: $0), days: Days(.distantPast, $0.last),
                    claims: claims.map(\.claim.id).sorted(),
                    reasons: claims.map { OfficeReason($0, .ended) })
            }
        }
    }
}

/// Each claim once, in the order in which they come first, by the reason that reaches furthest.
private func once(_ reasons: [OfficeReason]) -> [OfficeReason] {
    let lasting = Set(reasons.filter { $0.ground == .lasts }.map(\.claim))
    var seen: Set<ClaimID> = []
    return reasons.filter { $0.ground == .lasts || !lasting.contains($0.claim) }
        .filter { seen.insert($0.claim).inserted }
}

/// By holder, a vacancy first.
private func tenuresByHolder(_ tenures: [Tenure]) -> [(EntityID?, [Tenure])] {
    Dictionary(grouping: tenures, by: \.holder)
        .sorted { ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "") }
        .map { ($0.key, $0.value) }
}
