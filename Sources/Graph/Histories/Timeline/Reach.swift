import Knowledge

/// How far the word of a change goes: on the days after it and on those before.
struct Reach: Sendable {
    /// What it says from its last day on.
    private let reason: Reason
    /// The witnesses who later tell a state that the change contradicts: from that day on their
    /// story has left a change untold.
    private let silenced: [(from: CalendarDay, claim: ClaimID)]
    /// The last day of the latest claim wholly before it, of whatever story: what it presupposes
    /// holds after that (rule 4).
    let previous: CalendarDay?
    /// That day, where a change took effect on it: what this one presupposes may contradict that,
    /// unless it may have happened on the next.
    let disputable: CalendarDay?

    /// The reach of each change.
    static func all(of changes: [Change], among standings: [Standing]) -> [Reach] {
        let changed = SortedDays(changes.map(\.days.last))
        let stood = SortedDays(standings.map(\.days.last))
        let stories = Dictionary(grouping: standings, by: \.claim.story)
        return changes.map { change in
            let silenced = change.witnesses.compactMap { witness in
                stories[witness.claim.story]?.filter {
                    $0.days.first > change.days.last && !$0.status.agrees(with: change.gives)
                }.map(\.days.first).min().map { (from: $0, claim: witness.claim.id) }
            }
            let (lastChange, lastState) = (
                changed.last(before: change.days.first), stood.last(before: change.days.first)
            )
            let previous = [lastChange, lastState].compactMap(\.self).max()
            let isNeighbour = lastChange?.next == change.days.first
            return Reach(
                reason: Reason(change.gives, change.ground, change.claims), silenced: silenced,
                previous: previous,
                disputable: isNeighbour || previous == lastState ? nil : lastChange)
        }
    }

    /// What the change says of a day after it; nil where all who tell it have taken it back.
    func reason(on day: CalendarDay) -> Reason? {
        guard silenced.contains(where: { $0.from <= day }) else { return reason }
        let gone = Set(silenced.filter { $0.from <= day }.map(\.claim))
        let claims = reason.claims.filter { !gone.contains($0) }
        return claims.isEmpty ? nil : Reason(reason.status, reason.ground, claims)
    }
}
