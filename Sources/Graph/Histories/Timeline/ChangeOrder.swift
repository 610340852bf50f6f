import Knowledge

/// Rule 5: which claims tell one change, and which change came first where dates overlap.
enum ChangeOrder {
    /// Changes in the order they happened; those of one step compete for the same place.
    ///
    /// O(n²) in the claims about one membership.
    static func steps(of witnesses: [Change.Witness], standings: [Standing]) -> [[Change]] {
        var remaining = merged(witnesses)
        var placed: [Change] = []
        var steps: [[Change]] = []
        while !remaining.isEmpty {
            let before = statuses(after: steps.last ?? [], and: standings, before: remaining)
            let step = nextStep(of: remaining, before: before).map { index in
                var change = remaining[index]
                change.isPrepared = placed.contains {
                    $0.days.overlaps(change.days) && change.fits($0.gives)
                }
                return (index, change)
            }
            for (index, _) in step.sorted(by: { $0.0 > $1.0 }) { remaining.remove(at: index) }
            placed += step.map(\.1)
            steps.append(step.map(\.1))
        }
        return narrowed(steps)
    }

    /// Overlapping changes that presuppose and give the same are one; the narrower date counts.
    private static func merged(_ witnesses: [Change.Witness]) -> [Change] {
        var changes: [Change] = []
        for witness in witnesses.sorted(by: isNarrower) {
            let alone = Change(witness)
            let same = changes.firstIndex { $0.isOne(with: alone) }
            if let same { changes[same].merge(witness) } else { changes.append(alone) }
        }
        return changes
    }

    private static func isNarrower(_ a: Change.Witness, _ b: Change.Witness) -> Bool {
        if a.days.count != b.days.count { return a.days.count < b.days.count }
        if a.days.first != b.days.first { return a.days.first < b.days.first }
        if a.claim.id != b.claim.id { return a.claim.id < b.claim.id }
        return (a.event?.rawValue ?? "") < (b.event?.rawValue ?? "")
    }

    /// What the latest claims before the remaining changes leave; empty if nothing does.
    private static func statuses(
        after step: [Change], and standings: [Standing], before remaining: [Change]
    ) -> Set<MembershipStatus> {
        let start = remaining.map(\.days.last).min() ?? .distantPast
        let since = step.map(\.days.last).max() ?? .distantPast
        let later = standings.filter { $0.days.first > since && $0.days.last < start }
        let last = later.map(\.days.last).max()
        return Set(step.map(\.gives) + later.filter { $0.days.last == last }.map(\.status))
    }

    /// Positions of the changes that happened next.
    private static func nextStep(
        of changes: [Change], before: Set<MembershipStatus>
    ) -> [Int] {
        var open = changes.indices.filter { index in
            !changes.contains { $0.days.lieBefore(changes[index].days) }
        }
        if open.contains(where: { changes[$0].event != nil }) {
            open.removeAll { changes[$0].event == nil }
        }
        let fitting = open.filter { index in before.contains(where: changes[index].fits) }
        let candidates = fitting.isEmpty ? open : fitting
        var lead = candidates[0]
        for index in candidates.dropFirst() where comesFirst(changes[index], changes[lead]) {
            lead = index
        }
        // A story's own order wins over dates; going on from the new lead at most n times.
        for _ in candidates {
            guard
                let earlier = candidates.first(where: {
                    $0 != lead && changes[$0].sharesStory(with: changes[lead])
                        && precedesInStory(changes[$0], changes[lead])
                })
            else { break }
            lead = earlier
        }
        return candidates.reduce(into: [lead]) { step, index in
            let competes = step.allSatisfy {
                $0 != index && changes[$0].presupposes == changes[index].presupposes
                    && !changes[$0].sharesStory(with: changes[index])
            }
            if competes { step.append(index) }
        }
    }

    /// Within one story: the order that the table allows, else that of its text.
    private static func precedesInStory(_ a: Change, _ b: Change) -> Bool {
        let (forth, back) = (b.fits(a.gives), a.fits(b.gives))
        if forth != back { return forth }
        for mine in a.witnesses.map(\.claim) {
            let others = b.witnesses.lazy.map(\.claim)
            guard let other = others.first(where: { $0.story == mine.story }) else { continue }
            return mine.standsBefore(other)
        }
        return false
    }

    private static func comesFirst(_ a: Change, _ b: Change) -> Bool {
        if a.days.first != b.days.first { return a.days.first < b.days.first }
        if a.days.last != b.days.last { return a.days.last < b.days.last }
        let (i, j) = (rank(a.event), rank(b.event))
        return i == j ? a.witnesses[0].claim.id < b.witnesses[0].claim.id : i < j
    }

    private static func rank(_ event: MembershipEvent?) -> Int {
        event.flatMap(MembershipEvent.allCases.firstIndex) ?? MembershipEvent.allCases.count
    }

    /// No change happened before an earlier one could, or after a later one must.
    private static func narrowed(_ steps: [[Change]]) -> [[Change]] {
        var steps = steps
        var earliest = CalendarDay.distantPast
        for i in steps.indices {
            for j in steps[i].indices {
                steps[i][j].days.first = max(steps[i][j].days.first, earliest)
            }
            earliest = steps[i].map(\.days.first).min() ?? earliest
        }
        var latest = CalendarDay.distantFuture
        for i in steps.indices.reversed() {
            for j in steps[i].indices {
                steps[i][j].days.last = min(steps[i][j].days.last, latest)
            }
            latest = steps[i].map(\.days.last).max() ?? latest
        }
        return steps
    }
}
