import Knowledge

@testable import Graph

/// The rules of `docs/histories.md` about one member once more, in the plainest way: each day is
/// looked at by itself, and everything that is told is looked through for it.
struct NaiveArchivist {
    /// What is told of the member or of an organisation, if it counts (rule 1).
    enum Told {
        case membership(EntityID, MembershipEvent, isDenied: Bool)
        case founding(EntityID)
        case end(EntityID)
        case memberEnd
        case succession(of: EntityID, by: EntityID)
        /// A complete list that has the member, or has not.
        case list(EntityID, names: Bool)
    }

    /// One claim: from its first possible day to its last, or the days on which a state held.
    struct Claim {
        let id: ClaimID
        let story: String
        let first: Int
        var last: Int
        let told: Told
        /// Whether its date has no end; `last` is then the day of its article.
        var isOpen = false
        /// Whether a state held at some time between its days, and not on all of them.
        var isImprecise = false
    }

    var claims: [Claim] = []

    /// The member's status in an organisation on a day.
    func status(in body: EntityID, on day: Int) -> MembershipStatus {
        let said = said(of: body, on: day)
        if said.isEmpty { return .unknown }
        guard Self.agree(said), !said.contains(.disputed) else { return .disputed }
        return Self.byDetail.last(where: said.contains) ?? .unknown
    }

    /// Rule 8.
    static func agree(_ statuses: [MembershipStatus]) -> Bool {
        let inside = statuses.filter(MembershipStatus.inside.contains)
        let isMixed = !inside.isEmpty && inside.count < statuses.count
        return !isMixed && !(statuses.contains(.observer) && statuses.contains(.associate))
    }

    private static let byDetail: [MembershipStatus] = [
        .none, .left, .observer, .associate, .member, .suspended, .frozen,
    ]

    // MARK: Claims about the membership

    /// What one or several claims tell about the membership in one organisation.
    struct Turn {
        /// Who tells it, where in the text, with the first day that each gives; narrow dates first.
        var tellers: [(story: String, first: Int, id: ClaimID, place: Int)]
        var first: Int
        var last: Int
        /// Nil for the end of the organisation or the member.
        let event: MembershipEvent?
        let gives: MembershipStatus
        /// Whether a state held on all of its days, from one date to another.
        var isPeriod = false
        /// Whether its own text tells that a state ended.
        var isEnded = false
        /// Whether a state stands for itself, and not only before or after a change.
        var isPlaced = true
        /// What may have been before a change.
        var before: [MembershipStatus] = []
        /// Whether what it presupposes came about within its own days.
        var isPrepared = false
        /// Changes of one number compete for the same place.
        var step = 0

        /// The claim that tells it most narrowly.
        var id: ClaimID { tellers[0].id }
        var isChange: Bool { event.map { $0.facts.nature == .change } ?? true }
        var isReturn: Bool { event == .rejoined || event == .resumed }

        func fits(_ status: MembershipStatus) -> Bool {
            before.isEmpty || before.contains { NaiveArchivist.agree([$0, status]) }
                || event == .rejoined && [.suspended, .frozen].contains(status)
        }

        func overlaps(_ other: Turn) -> Bool { first <= other.last && other.first <= last }
    }

    /// What is told, in the order of the text.
    private func told(in body: EntityID) -> [Turn] {
        let own = claims.compactMap { claim -> (Claim, MembershipEvent?, MembershipStatus)? in
            switch claim.told {
            case .membership(body, let event, let isDenied):
                (claim, event, isDenied ? .none : event.facts.gives ?? .unknown)
            case .list(body, names: true): (claim, .confirmed, .member)
            case .end(body), .memberEnd, .succession(of: body, by: _): (claim, nil, .none)
            default: nil
            }
        }
        return own.enumerated().compactMap { place, told in
            let (claim, event, gives) = told
            guard event?.facts.nature != .intent else { return nil }
            // Rule 2: an open date ends where the story's next claim begins.
            let next = own.filter {
                $0.1 != nil && $0.0.story == claim.story && $0.0.first > claim.first
            }.map(\.0.first).min()
            let last = claim.isOpen ? next.map { $0 - 1 } ?? claim.last : claim.last
            return Turn(
                tellers: [(claim.story, claim.first, claim.id, place)], first: claim.first,
                last: last, event: event, gives: gives,
                isPeriod: !claim.isImprecise && (claim.isOpen || claim.first < claim.last),
                isEnded: !claim.isImprecise && !claim.isOpen && claim.first < claim.last,
                before: event?.facts.presupposes ?? [])
        }
    }

    // MARK: One day

    /// What is said of a day; nothing where it is unknown.
    private func said(of body: EntityID, on day: Int) -> [MembershipStatus] {
        let turns = Self.settled(told(in: body))
        var (said, isDoubtful) = forward(turns, on: day)
        if let before = backward(turns, in: body, on: day, after: said) {
            said += before
        } else {
            (said, isDoubtful) = ([], true)
        }
        if !isDoubtful, foundings(of: body).values.contains(where: { day < $0 }) {
            said.append(.none)
        }
        if said.isEmpty, !turns.contains(where: { $0.first <= day }) {
            said += inherited(by: body, on: day)
        }
        let isOpen =
            said.isEmpty
            ? !isDoubtful : Self.agree(said) && [.member, .none].contains(most(said))
        if isOpen, isOmitted(from: body, turns, on: day) { said.append(.none) }
        return said
    }

    private func most(_ said: [MembershipStatus]) -> MembershipStatus {
        Self.byDetail.last(where: said.contains) ?? .unknown
    }

    /// Rules 2 and 3; doubtful within a change that was not yet or no longer so.
    private func forward(
        _ turns: [Turn], on day: Int
    ) -> (said: [MembershipStatus], isDoubtful: Bool) {
        var said: [MembershipStatus] = []
        var isDoubtful = false
        let changes = turns.filter { $0.isChange && $0.first <= day }
        let latest = changes.map(\.step).max()
        for change in changes where change.step == latest {
            if day < change.last {
                let previous = turns.filter { $0.isChange && $0.step == change.step - 1 }
                let isSame = previous.allSatisfy { $0.gives == change.gives && $0.last <= day }
                if !previous.isEmpty, isSame, !change.isReturn {
                    said.append(change.gives)
                } else {
                    isDoubtful = true
                }
            } else if change.tellers.contains(where: {
                !isTakenBack(change, by: $0.story, turns, on: day)
            }) {
                said.append(change.gives)
            }
        }
        for state in turns where !state.isChange && state.first <= day {
            let isReplaced = turns.contains {
                ($0.isChange || $0.isPlaced) && state.last < $0.first && $0.first <= day
            }
            let lasts = state.isPlaced && !state.isEnded && !isReplaced
            if day <= state.last || lasts { said.append(state.gives) }
        }
        return (said, isDoubtful)
    }

    /// Whether a story that tells a change later states what contradicts it.
    private func isTakenBack(
        _ change: Turn, by story: String, _ turns: [Turn], on day: Int
    ) -> Bool {
        turns.contains { state in
            !state.isChange && state.tellers[0].story == story
                && change.last < state.first && state.first <= day
                && !Self.agree([state.gives, change.gives])
        }
    }

    /// Rule 4: what the changes to come presuppose; nil where nobody tells of an absence's begin.
    private func backward(
        _ turns: [Turn], in body: EntityID, on day: Int, after said: [MembershipStatus]
    ) -> [MembershipStatus]? {
        var presupposed: [MembershipStatus] = []
        for change in turns where change.isChange && !change.isPrepared && day < change.first {
            // What took effect on the very day may be contradicted, but nothing that went before it.
            let between = turns.filter { day <= $0.last && $0.last < change.first }
            guard
                between.allSatisfy({
                    $0.isChange && $0.last == day && day + 1 < change.first
                }),
                let status = change.before.first
            else { continue }
            let tellers = change.tellers.filter { teller in
                status == .none || lastFounding(of: body, for: teller).map { day >= $0 } ?? true
            }
            guard !tellers.isEmpty else { continue }
            let own = tellers.map { latest(of: $0.story, before: change, in: turns) }
            if change.isReturn, !said.isEmpty, said.allSatisfy({ $0 == .member }) {
                let absences = own.compactMap(\.self).filter(change.fits)
                if absences.isEmpty, between.isEmpty { return nil }
                presupposed += absences
            } else if said.isEmpty {
                presupposed.append(status)
            } else if !said.contains(where: change.fits) {
                presupposed += own.map { $0 ?? status }
            }
        }
        return presupposed
    }

    /// What a story last told of the time before a change.
    private func latest(
        of story: String, before change: Turn, in turns: [Turn]
    ) -> MembershipStatus? {
        turns.filter { turn in
            turn.last < change.first && turn.tellers.contains { $0.story == story }
        }.max { ($0.last, $0.step) < ($1.last, $1.step) }?.gives
    }

    // MARK: Beginnings, heirs and lists

    /// Rule 6: the day of the founding by each story.
    private func foundings(of body: EntityID) -> [String: Int] {
        var days: [String: Int] = [:]
        for claim in claims {
            switch claim.told {
            case .founding(body), .membership(body, .founded, isDenied: false):
                days[claim.story] = min(days[claim.story] ?? .max, claim.first)
            default: continue
            }
        }
        return days
    }

    /// The last founding told before a change, or by its own story; failing these the first of all.
    private func lastFounding(
        of body: EntityID, for teller: (story: String, first: Int, id: ClaimID, place: Int)
    ) -> Int? {
        let days = foundings(of: body)
        let before = days.values.filter { $0 <= teller.first }.max()
        if let own = days[teller.story] { return max(before ?? own, own) }
        return before ?? days.values.min()
    }

    /// Rule 7: what it was in the predecessor on the day before.
    private func inherited(by body: EntityID, on day: Int) -> [MembershipStatus] {
        claims.compactMap { claim in
            guard case .succession(let predecessor, body) = claim.told, claim.last <= day else {
                return nil
            }
            let status = status(in: predecessor, on: claim.first - 1)
            return status == .unknown ? nil : status
        }
    }

    /// Rule 7: whether a list leaves the member out, and no later claim is about it.
    private func isOmitted(from body: EntityID, _ turns: [Turn], on day: Int) -> Bool {
        claims.contains { list in
            guard case .list(body, names: false) = list.told, list.first <= day else {
                return false
            }
            return !turns.contains { turn in
                let isLater = list.last < turn.first && turn.first <= day
                let overlaps = turn.first <= list.last && list.first <= turn.last
                return isLater || (turn.isChange && overlaps)
            }
        }
    }
}
