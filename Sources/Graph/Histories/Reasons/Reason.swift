package import Knowledge

/// Why a status is said of a day, or why nothing can be said: one rule of `docs/histories.md` and
/// the claims it was applied to.
///
/// Recorded where the rule is applied, so that an explanation repeats what was done. A reference to
/// what never changes: the same is said of many stretches of days.
package struct Reason: Sendable {
    /// How claims come to speak of a day, with what is needed to tell it.
    package enum Ground: Hashable, Sendable {
        /// A change happened, and its status lasts until a later claim.
        case change(MembershipEvent, DateSpan)
        /// A state is told, and lasts until a later claim.
        case state(DateSpan)
        /// A later change presupposes it.
        case presupposed(by: MembershipEvent, DateSpan)
        /// What a story says of the time before a change it tells stands against what the change
        /// presupposes.
        case ownWord(before: MembershipEvent, DateSpan)
        /// The organisation had not been founded.
        case notFounded(DateSpan)
        /// The organisation or the member had ended, or gone over into an heir.
        case ended(EntityID, heir: EntityID?, DateSpan)
        /// A predecessor passed it on, where it was so for reasons of its own.
        case succession(from: EntityID, DateSpan, because: [Reason])
        /// A complete list of members leaves this one out.
        case omission(DateSpan)
        /// Unknown: a change happened on some day around this one.
        case within(MembershipEvent, DateSpan)
        /// Unknown: the end of the body fell on some day around this one.
        case withinEnd(EntityID, heir: EntityID?, DateSpan)
        /// Unknown: a membership lay between two memberships, and nobody tells its end.
        case beforeReturn(MembershipEvent, DateSpan)
        /// Unknown: only what was so later is told, and a state says nothing backward.
        case beforeState(DateSpan)
    }

    /// The kinds of grounds; the words of answers.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case change, state, presupposed
        case ownWord = "own_word"
        case notFounded = "not_founded"
        case ended, succession, omission, within
        case beforeReturn = "before_return"
        case beforeState = "before_state"
    }

    private let content: Content

    private final class Content: Sendable {
        let status: MembershipStatus
        let ground: Ground
        let claims: [ClaimID]

        init(_ status: MembershipStatus, _ ground: Ground, _ claims: [ClaimID]) {
            self.status = status
            self.ground = ground
            self.claims = claims
        }
    }

    init(_ status: MembershipStatus, _ ground: Ground, _ claims: some Sequence<ClaimID>) {
        content = Content(status, ground, Array(claims).sortedOnce)
    }

    /// What is said; `unknown` where nothing can be.
    package var status: MembershipStatus { content.status }
    /// By what rule.
    package var ground: Ground { content.ground }
    /// The claims it rests on, in the order of their ids.
    package var claims: [ClaimID] { content.claims }

    /// What is said and by whom, without the reason.
    var voice: Voice { Voice(status, claims) }
}

extension Reason: Hashable {
    /// Equal where status, ground and claims are.
    package static func == (a: Reason, b: Reason) -> Bool {
        a.content === b.content
            || a.status == b.status && a.claims == b.claims && a.ground == b.ground
    }

    /// Feeds status and claims, which few reasons of one membership share.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(claims)
    }
}

extension Reason {
    /// What kind of ground it is, and the rule of `docs/histories.md` that gives it.
    package var kind: Kind { facts.kind }

    /// The number of the rule in `docs/histories.md`.
    package var rule: Int { facts.rule }

    /// The date of what it rests on.
    package var date: DateSpan { facts.date }

    /// The event that it rests on, where there is one.
    package var event: MembershipEvent? { facts.event }

    private var facts: (kind: Kind, rule: Int, date: DateSpan, event: MembershipEvent?) {
        switch ground {
        case .change(let event, let date): (.change, 3, date, event)
        case .state(let date): (.state, 3, date, nil)
        case .presupposed(let event, let date): (.presupposed, 4, date, event)
        case .ownWord(let event, let date): (.ownWord, 4, date, event)
        case .notFounded(let date): (.notFounded, 6, date, nil)
        case .ended(_, _, let date): (.ended, 6, date, nil)
        case .succession(_, let date, _): (.succession, 7, date, nil)
        case .omission(let date): (.omission, 7, date, nil)
        case .within(let event, let date): (.within, 2, date, event)
        case .withinEnd(_, _, let date): (.within, 2, date, nil)
        case .beforeReturn(let event, let date): (.beforeReturn, 4, date, event)
        case .beforeState(let date): (.beforeState, 4, date, nil)
        }
    }

    /// For what a predecessor passed on, why it was so there.
    package var because: [Reason] {
        if case .succession(_, _, let reasons) = ground { reasons } else { [] }
    }

    /// The claims of this step alone, without those by which it was so in a predecessor.
    package var ownClaims: [ClaimID] {
        let passedOn = Set(because.flatMap(\.claims))
        return claims.filter { !passedOn.contains($0) }
    }
}

extension [Reason] {
    /// The claims of all of them, and of those behind them.
    package var allClaims: [ClaimID] { flatMap { $0.claims + $0.because.allClaims } }

    /// The reasons of one side of a dispute, or of the one side there is.
    package func speaking(for side: Voice) -> [Reason] {
        filter { reason in
            let isSame = reason.status == side.status || reason.status.agrees(with: side.status)
            return isSame && Set(reason.claims).isSubset(of: side.claims)
        }
    }

    /// What is said, of statuses that agree only the most particular.
    package var statuses: [MembershipStatus] {
        let said = Set(map(\.status))
        return MembershipStatus.allCases.filter { status in
            said.contains(status)
                && !said.contains {
                    $0 != status && StatusSet([$0, status]).common == $0
                }
        }
    }

    /// Each once, in the order in which they come first.
    var once: [Reason] {
        var seen: Set<Reason> = []
        return filter { seen.insert($0).inserted }
    }
}
