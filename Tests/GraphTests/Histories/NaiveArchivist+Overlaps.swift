import Knowledge

@testable import Graph

/// Rule 5, for dates that overlap.
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
        narrow.tellers[0].first = narrow.first
        return narrow
    }

    /// Those that presuppose and give the same are one change, at the narrowest date; narrow ones
    /// first. What some call a pause that ended and others a readmission is one return.
    private static func united(_ changes: [Turn]) -> [Turn] {
        let byWidth = changes.sorted {
            ($0.last - $0.first, $0.first, $0.id) < ($1.last - $1.first, $1.first, $1.id)
        }
        var united: [Turn] = []
        for change in byWidth {
            let same = united.firstIndex {
                $0.overlaps(change) && $0.gives == change.gives
                    && ($0.before == change.before || $0.isReturn && change.isReturn)
            }
            if let same {
                united[same].tellers += change.tellers
                if united[same].before != change.before {
                    united[same].before = [.suspended, .frozen, .left]
                }
            } else {
                united.append(change)
            }
        }
        return united
    }

    /// Changes in the order in which they happened, several of one step if they compete.
    private static func ordered(_ changes: [Turn], _ states: [Turn]) -> [Turn] {
        var rest = changes
        var steps: [[Turn]] = []
        while !rest.isEmpty {
            let left = statusesLeft(by: steps.last ?? [], states, before: rest)
            let possible = candidates(among: rest, after: left)
            let step = competing(with: first(of: possible), among: possible).map { change in
                var change = change
                change.step = steps.count + 1
                change.isPrepared = steps.joined().contains {
                    $0.overlaps(change) && change.fits($0.gives)
                }
                return change
            }
            steps.append(step)
            rest.removeAll { change in step.contains { $0.id == change.id } }
        }
        return inSequence(steps)
    }

    /// What may have happened next: nothing else was over before it. What somebody did comes before
    /// the end of the organisation, and what fits the status before it.
    private static func candidates(
        among rest: [Turn], after left: [MembershipStatus]
    ) -> [Turn] {
        let open = rest.filter { change in !rest.contains { $0.last < change.first } }
        let acts = open.filter { $0.event != nil }
        let possible = acts.isEmpty ? open : acts
        let fitting = possible.filter { left.contains(where: $0.fits) }
        return fitting.isEmpty ? possible : fitting
    }

    /// The one with the earliest date, or what stories tell to have come before it.
    private static func first(of possible: [Turn]) -> Turn {
        let inOrder = possible.sorted { a, b in
            (a.first, a.last, rank(a), a.id) < (b.first, b.last, rank(b), b.id)
        }
        var told = [inOrder[0]]
        for _ in possible {
            told += inOrder.filter { change in
                !told.contains { $0.id == change.id }
                    && told.contains { sharesStory($0, change) && precedes(change, $0) }
            }
        }
        let unpreceded = told.filter { change in
            !told.contains {
                $0.id != change.id && sharesStory($0, change) && precedes($0, change)
            }
        }
        precondition(unpreceded.count == 1, "the stories tell no order")
        return unpreceded[0]
    }

    /// Of one story: the order that the table allows, else that of the text.
    private static func precedes(_ one: Turn, _ other: Turn) -> Bool {
        let (forth, back) = (other.fits(one.gives), one.fits(other.gives))
        if forth != back { return forth }
        let places = one.tellers.compactMap { mine in
            other.tellers.first { $0.story == mine.story }.map { (mine.place, $0.place) }
        }
        return places.first.map { $0 < $1 } ?? false
    }

    /// Changes of one moment, of which different stories say different things.
    private static func competing(with first: Turn, among possible: [Turn]) -> [Turn] {
        possible.reduce(into: [first]) { step, change in
            let competes = step.allSatisfy {
                $0.id != change.id && $0.before == change.before && !sharesStory($0, change)
            }
            if competes { step.append(change) }
        }
    }

    private static func sharesStory(_ one: Turn, _ other: Turn) -> Bool {
        one.tellers.contains { teller in other.tellers.contains { $0.story == teller.story } }
    }

    /// Nothing happened before all of the step before it might have, or after all of the next had
    /// to.
    private static func inSequence(_ steps: [[Turn]]) -> [Turn] {
        var steps = steps
        for i in steps.indices.dropFirst() {
            let earliest = steps[i - 1].map(\.first).min() ?? .min
            for j in steps[i].indices { steps[i][j].first = max(steps[i][j].first, earliest) }
        }
        for i in steps.indices.dropLast().reversed() {
            let latest = steps[i + 1].map(\.last).max() ?? .max
            for j in steps[i].indices { steps[i][j].last = min(steps[i][j].last, latest) }
        }
        return steps.flatMap { $0 }
    }

    /// What the latest change and the latest state after it leave.
    private static func statusesLeft(
        by step: [Turn], _ states: [Turn], before rest: [Turn]
    ) -> [MembershipStatus] {
        let since = step.map(\.last).max() ?? .min
        let end = rest.map(\.last).min() ?? .max
        let later = states.filter { $0.first > since && $0.last < end }
        let last = later.map(\.last).max()
        return step.map(\.gives) + later.filter { $0.last == last }.map(\.gives)
    }

    /// An imprecise state says nothing beside a change, unless it lies within the change's days.
    private static func placed(_ state: Turn, among changes: [Turn]) -> Turn? {
        guard !state.isPeriod else { return state }
        var placed = state
        for change in changes where change.overlaps(state) {
            guard change.holds(state) else { return nil }
            placed.isPlaced = false
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
}
