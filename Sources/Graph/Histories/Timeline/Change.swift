import Knowledge

/// Something that happened to a membership, as one or more claims tell it.
struct Change: Sendable {
    /// One claim's version of the change.
    struct Witness: Sendable {
        let claim: TestifiedClaim
        /// Nil for the end of the organisation or the state itself.
        let event: MembershipEvent?
        let date: DateSpan
        var days: Days
    }

    /// The narrowest date first.
    private(set) var witnesses: [Witness]
    /// The day of the change lies within: the narrowest date counts (rule 5).
    var days: Days
    /// Empty for the end of the organisation or the state, which happens whatever the status was.
    /// Of a return that some call a lifted suspension and others a readmission, what either does.
    private(set) var presupposes: [MembershipStatus]
    /// Whether an overlapping change before it gives what it presupposes (rule 5), so that it says
    /// nothing of the days before.
    var isPrepared = false

    init(_ witness: Witness) {
        witnesses = [witness]
        days = witness.days
        presupposes = witness.event?.facts.presupposes ?? []
    }

    mutating func merge(_ witness: Witness) {
        witnesses.append(witness)
        guard isReturn else { return }
        presupposes = MembershipEvent.returns.filter(tells).flatMap(\.facts.presupposes)
    }

    var event: MembershipEvent? { witnesses[0].event }
    var date: DateSpan { witnesses[0].date }
    var gives: MembershipStatus { event?.facts.gives ?? .none }
    var claims: [ClaimID] { witnesses.map(\.claim.id) }

    func sharesStory(with other: Change) -> Bool {
        witnesses.contains { mine in
            other.witnesses.contains { $0.claim.story == mine.claim.story }
        }
    }

    /// Whether it ends an absence or a pause that another change must have begun.
    var isReturn: Bool { event.map(MembershipEvent.returns.contains) ?? false }

    private func tells(_ event: MembershipEvent) -> Bool {
        witnesses.contains { $0.event == event }
    }

    /// Whether both tell the same, on a day that both dates allow (rule 5).
    func isOne(with other: Change) -> Bool {
        days.overlaps(other.days) && gives == other.gives
            && (presupposes == other.presupposes || isReturn && other.isReturn)
    }

    /// Whether the status before may have been this one.
    func fits(_ before: MembershipStatus) -> Bool {
        presupposes.isEmpty || presupposes.contains { $0.agrees(with: before) }
            || event == .rejoined && MembershipStatus.resting.contains(before)
    }

    /// Whether it may have been any of these.
    func fits(anyOf before: StatusSet) -> Bool { before.members.contains(where: fits) }
}

/// How things stood on all days of a date.
struct Standing: Sendable {
    let claim: TestifiedClaim
    let status: MembershipStatus
    let date: DateSpan
    let days: Days
    /// Whether it stands for itself; one that fits before or after a change does not, and replaces
    /// nothing.
    var replaces = true
    /// Whether it goes on after its last day: not if the text tells its end.
    var lasts: Bool { replaces && date.untilLatest == nil }
    /// Days of which the claim tells: of what is open, told by nobody knows when, only the first.
    var toldDays: Days { days.last < .distantFuture ? days : Days(days.first, days.first) }
    /// The last day on which it holds: another claim replaces it on the next one.
    var lastDay = CalendarDay.distantFuture
}

extension MembershipEvent {
    /// Coming back: out of a pause, or after having left. What the one calls a suspension lifted
    /// the other calls a readmission.
    fileprivate static let returns: [MembershipEvent] = [.resumed, .rejoined]
}

extension MembershipStatus {
    /// A membership that rests: who "returned" to it may be said to have rejoined.
    static let resting: Set<MembershipStatus> = [.suspended, .frozen]
}
