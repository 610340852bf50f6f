import Knowledge

/// One claim that somebody, or nobody, holds an office.
struct Tenure: Sendable {
    let claim: TestifiedClaim
    let date: DateSpan
    /// The days of which its first is one, where the claim tells a beginning.
    let beginning: Days?
    /// Days on which it held for certain; nil for one that only tells its end (`../2019`).
    let days: Days?

    /// Nil for a vacancy, which is a holder like others (rule 9).
    var holder: EntityID? { claim.statement.subject }

    init?(_ claim: TestifiedClaim) {
        guard claim.counts, let date = claim.statement.date?.span else { return nil }
        let limit = claim.publication?.date.first
        self.claim = claim
        self.date = date
        switch date {
        case .on(let date) where claim.statement.relation == .holdsOffice:
            beginning = nil
            days = Days(date.first, date.last)
        case .period(.date(let from), let to):
            beginning = Days(from.first, from.last)
            let end = to.date?.first ?? (to == .open ? limit : nil)
            days = Days(from.last, max(from.last, end ?? from.last))
        case .period(_, _):
            beginning = nil
            days = nil
        case .on, .moment:
            let begun = date.changeDays(openUntil: claim.publication?.date.last ?? .distantFuture)
            beginning = begun
            days = Days(begun.last, begun.last)
        }
    }

    /// The first day on which it may have held, for one that tells certain days.
    var start: CalendarDay? { beginning?.first ?? days?.first }

    /// Whether the text says "since", so that it goes on by its own word.
    var isSince: Bool { if case .period(.date, .open) = date { true } else { false } }

    /// Whether it held at some time within an imprecise date.
    var isImprecise: Bool { beginning == nil && (days?.count ?? 0) > 1 }

    /// Whether it was the last of the two to be told of: it ends later or, where both end on one
    /// day, began later. One within another's days does not go on after it.
    func outlasts(_ other: Tenure) -> Bool {
        guard let mine = days, let theirs = other.days else { return false }
        return (mine.last, mine.first) > (theirs.last, theirs.first)
    }

    /// Whether it began, for good, in the midst of the days on which another tells that its holder was
    /// in office.
    func takesOver(from other: Tenure) -> Bool {
        guard let begun = beginning, let days, date.untilLatest == nil, holder != other.holder,
            let before = other.beginning, let theirs = other.days
        else { return false }
        return before.lieBefore(begun) && days.first < theirs.last
    }

    /// Whether it took effect after another: it begins later and ends no earlier.
    func isLater(than other: Tenure) -> Bool {
        guard let mine = days, let theirs = other.days else { return false }
        return mine.first > theirs.first && mine.last >= theirs.last
    }
}
