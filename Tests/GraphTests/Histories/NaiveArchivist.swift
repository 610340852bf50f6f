import Knowledge

@testable import Graph

/// The rules of `docs/histories.md` about one member once more, in the plainest way: each day is
/// looked at by itself, and everything that is told is looked through for it.
///
/// Dates of changes never overlap here, so that rule 5 has nothing to say.
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
        let story: String
        let first: Int
        let last: Int
        let told: Told
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
    fileprivate static func agree(_ statuses: [MembershipStatus]) -> Bool {
        let inside = statuses.filter(MembershipStatus.inside.contains)
        let isMixed = !inside.isEmpty && inside.count < statuses.count
        return !isMixed && !(statuses.contains(.observer) && statuses.contains(.associate))
    }

    private static let byDetail: [MembershipStatus] = [
        .none, .left, .observer, .associate, .member, .suspended, .frozen,
    ]

    // MARK: Claims about the membership

    /// A claim about the membership in one organisation: what it gives and presupposes.
    private struct Turn {
        let claim: Claim
        let event: MembershipEvent?
        let gives: MembershipStatus
        var isChange: Bool { event.map { $0.facts.nature == .change } ?? true }
        var before: [MembershipStatus] { event?.facts.presupposes ?? [] }
        var isReturn: Bool { event == .rejoined || event == .resumed }

        func fits(_ status: MembershipStatus) -> Bool {
            before.isEmpty || before.contains { NaiveArchivist.agree([$0, status]) }
                || event == .rejoined && [.suspended, .frozen].contains(status)
        }
    }

    private func turns(in body: EntityID) -> [Turn] {
        claims.compactMap { claim in
            switch claim.told {
            case .membership(body, let event, let isDenied):
                let gives = isDenied ? MembershipStatus.none : event.facts.gives ?? .unknown
                return Turn(claim: claim, event: event, gives: gives)
            case .list(body, names: true):
                return Turn(claim: claim, event: .confirmed, gives: .member)
            case .end(body), .memberEnd, .succession(of: body, by: _):
                return Turn(claim: claim, event: nil, gives: .none)
            default: return nil
            }
        }.sorted { $0.claim.first < $1.claim.first }
    }

    // MARK: One day

    /// What is said of a day; nothing where it is unknown.
    private func said(of body: EntityID, on day: Int) -> [MembershipStatus] {
        let turns = turns(in: body)
        guard var said = forward(turns, on: day) else { return [] }
        guard let before = backward(turns, in: body, on: day, after: said) else { return [] }
        said += before
        if foundings(of: body).values.contains(where: { day < $0 }) { said.append(.none) }
        if said.isEmpty, !turns.contains(where: { $0.claim.first <= day }) {
            said += inherited(by: body, on: day)
        }
        let isOpen = said.isEmpty || Self.agree(said) && [.member, .none].contains(most(said))
        if isOpen, isOmitted(from: body, turns, on: day) { said.append(.none) }
        return said
    }

    private func most(_ said: [MembershipStatus]) -> MembershipStatus {
        Self.byDetail.last(where: said.contains) ?? .unknown
    }

    /// Rules 2 and 3; nil within a change that was not yet or no longer so.
    private func forward(_ turns: [Turn], on day: Int) -> [MembershipStatus]? {
        var said: [MembershipStatus] = []
        let changes = turns.filter { $0.isChange && $0.claim.first <= day }
        if let change = changes.last {
            if day < change.claim.last {
                let previous = changes.dropLast().last
                guard previous?.gives == change.gives, !change.isReturn else { return nil }
                said.append(change.gives)
            } else if !isTakenBack(change, turns, by: day) {
                said.append(change.gives)
            }
        }
        for state in turns where !state.isChange && state.claim.first <= day {
            let isReplaced = turns.contains {
                state.claim.last < $0.claim.first && $0.claim.first <= day
            }
            if day <= state.claim.last || !isReplaced { said.append(state.gives) }
        }
        return said
    }

    /// Whether the story of a change later states what contradicts it.
    private func isTakenBack(_ change: Turn, _ turns: [Turn], by day: Int) -> Bool {
        turns.contains { state in
            !state.isChange && state.claim.story == change.claim.story
                && change.claim.last < state.claim.first && state.claim.first <= day
                && !Self.agree([state.gives, change.gives])
        }
    }

    /// Rule 4: what the changes to come presuppose; nil where nobody tells of an absence's begin.
    private func backward(
        _ turns: [Turn], in body: EntityID, on day: Int, after said: [MembershipStatus]
    ) -> [MembershipStatus]? {
        var presupposed: [MembershipStatus] = []
        for change in turns where change.isChange && day < change.claim.first {
            let isNext = !turns.contains {
                day <= $0.claim.last && $0.claim.last < change.claim.first
            }
            guard isNext, let status = change.before.first else { continue }
            if status != .none, let founded = lastFounding(of: body, for: change), day < founded {
                continue
            }
            if change.isReturn, !said.isEmpty, said.allSatisfy({ $0 == .member }) { return nil }
            if said.isEmpty {
                presupposed.append(status)
            } else if !said.contains(where: change.fits) {
                let own = turns.filter {
                    $0.claim.story == change.claim.story && $0.claim.last < change.claim.first
                }.max { $0.claim.last < $1.claim.last }
                presupposed.append(own?.gives ?? status)
            }
        }
        return presupposed
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
    private func lastFounding(of body: EntityID, for change: Turn) -> Int? {
        let days = foundings(of: body)
        let before = days.values.filter { $0 <= change.claim.first }.max()
        if let own = days[change.claim.story] { return max(before ?? own, own) }
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
                let isLater = list.last < turn.claim.first && turn.claim.first <= day
                let overlaps = turn.claim.first <= list.last && list.first <= turn.claim.last
                return isLater || (turn.isChange && overlaps)
            }
        }
    }
}
