import Knowledge

@testable import Graph

/// Rule 5, for dates of which no more than two overlap.
extension NaiveArchivist {
    /// What happened in which order, and which states tell anything beside it.
    static func settled(_ told: [Turn]) -> [Turn] {
        let states = told.filter { !$0.isChange }
        let changes = told.filter(\.isChange).map { narrowed($0, by: states) }
        let happened = ordered(united(changes), states)
        return (happened + states.compactMap { placed($0, among: happened) })
            .sorted { $0.first < $1.first }
    }

    /// A change happened after the states it presupposes and before those it gives, if they lie
    /// within its days.
    private static func narrowed(_ change: Turn, by states: [Turn]) -> Turn {
        var narrow = change
        for state in states where change.holds(state) {
            let (before, after) = (change.fits(state.gives), agree([change.gives, state.gives]))
            if before, !after { narrow.first = max(narrow.first, state.last + 1) }
            if after, !before { narrow.last = min(narrow.last, state.first) }
        }
        guard narrow.first <= narrow.last else { return change }
        narrow.tellers = [(change.tellers[0].story, narrow.first)]
        return narrow
    }

    /// Two that presuppose and give the same are one change, at the narrower date.
    private static func united(_ changes: [Turn]) -> [Turn] {
        let byWidth = changes.sorted {
            ($0.last - $0.first, $0.first) < ($1.last - $1.first, $1.first)
        }
        var united: [Turn] = []
        for change in byWidth {
            let same = united.firstIndex {
                $0.overlaps(change) && $0.before == change.before && $0.gives == change.gives
            }
            if let same {
                united[same].tellers += change.tellers
            } else {
                united.append(change)
            }
        }
        return united
    }

    /// Changes in the order in which they happened, two of one step if they compete.
    private static func ordered(_ changes: [Turn], _ states: [Turn]) -> [Turn] {
        var rest = changes.sorted { a, b in
            (a.first, a.last, rank(a), a.place) < (b.first, b.last, rank(b), b.place)
        }
        var ordered: [Turn] = []
        var step = 0
        while !rest.isEmpty {
            let one = rest.removeFirst()
            step += 1
            guard let other = rest.first, other.overlaps(one) else {
                ordered.append(one.atStep(step))
                continue
            }
            rest.removeFirst()
            if competes(one, other) {
                ordered += [one.atStep(step), other.atStep(step)]
            } else {
                let left = statusesLeft(by: ordered, states, before: one, other)
                let isFirst = comesFirst(one, other, after: left)
                ordered += inSequence(isFirst ? one : other, isFirst ? other : one, from: step)
                step += 1
            }
        }
        return ordered
    }

    /// Changes of one moment, of which different stories say different things.
    private static func competes(_ one: Turn, _ other: Turn) -> Bool {
        one.before == other.before && !sharesStory(one, other)
    }

    private static func sharesStory(_ one: Turn, _ other: Turn) -> Bool {
        one.tellers.contains { teller in other.tellers.contains { $0.story == teller.story } }
    }

    /// Whether the one with the earlier date came first of two in one place.
    private static func comesFirst(
        _ one: Turn, _ other: Turn, after left: [MembershipStatus]
    ) -> Bool {
        if one.event == nil || other.event == nil { return one.event != nil }
        let (fits, otherFits) = (left.contains(where: one.fits), left.contains(where: other.fits))
        if fits != otherFits { return fits }
        guard sharesStory(one, other) else { return true }
        let (forth, back) = (other.fits(one.gives), one.fits(other.gives))
        return forth != back ? forth : one.place < other.place
    }

    /// The second happened no earlier than the first, the first no later than the second.
    private static func inSequence(_ one: Turn, _ other: Turn, from step: Int) -> [Turn] {
        var (first, second) = (one.atStep(step), other.atStep(step + 1))
        second.isPrepared = other.fits(one.gives)
        second.first = max(other.first, one.first)
        first.last = min(one.last, second.last)
        return [first, second]
    }

    /// What the latest change and the latest state after it leave.
    private static func statusesLeft(
        by changes: [Turn], _ states: [Turn], before one: Turn, _ other: Turn
    ) -> [MembershipStatus] {
        let latest = changes.filter { $0.step == changes.last?.step }
        let since = latest.map(\.last).max() ?? .min
        let later = states.filter { $0.first > since && $0.last < min(one.last, other.last) }
        let last = later.map(\.last).max()
        return latest.map(\.gives) + later.filter { $0.last == last }.map(\.gives)
    }

    /// An imprecise state says nothing beside a change, unless it lies within the change's days.
    private static func placed(_ state: Turn, among changes: [Turn]) -> Turn? {
        guard !state.isPeriod else { return state }
        var placed = state
        for change in changes where change.overlaps(state) {
            guard change.holds(state) else { return nil }
            placed.lasts = false
        }
        return placed
    }

    private static func rank(_ change: Turn) -> Int {
        change.event.flatMap(MembershipEvent.allCases.firstIndex) ?? .max
    }
}

extension NaiveArchivist.Turn {
    /// Whether another lies within its days and is narrower.
    fileprivate func holds(_ other: Self) -> Bool {
        first <= other.first && other.last <= last && (first, last) != (other.first, other.last)
    }

    fileprivate func atStep(_ number: Int) -> Self {
        var turn = self
        turn.step = number
        return turn
    }
}
