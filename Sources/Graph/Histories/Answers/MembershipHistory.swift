package import Knowledge

/// Who was what in an organisation from when to when, according to whom.
package struct MembershipHistory: Sendable {
    /// The state or person.
    package let member: EntityID
    /// The organisation.
    package let organisation: EntityID
    /// Stretches of one known status, in order; between them the status is unknown.
    package let intervals: [Interval]
    /// All that is said, whether it counts or not, in the order of rule 10.
    package let events: [Event]

    let timeline: Timeline
    let segments: [Segment]
    let boundaries: Boundaries

    /// A stretch of one status.
    package struct Interval: Sendable {
        /// The status.
        package let status: MembershipStatus
        /// When it began, no finer than the claims tell; nil where nothing bounds it.
        package let since: DateSpan?
        /// When it ended; nil where it goes on.
        package let until: DateSpan?
        /// Days on which the status is certain.
        package let days: Days
        /// Whether it was passed on by a predecessor (rule 7).
        package let isBySuccession: Bool
        /// The preferred claims that settled a dispute within it; mostly none.
        package let settledBy: [ClaimID]
        /// The policy that decided a dispute within it; mostly none.
        package let decidedBy: DisputePolicy?
        /// The claims behind it.
        package let claims: [ClaimID]
        let segments: ArraySlice<Segment>

        /// What its sides say, each status once, in no order: one where nothing is disputed.
        package var sideStatuses: Set<MembershipStatus> {
            segments.reduce(into: []) { $0.formUnion($1.voices.sideStatuses) }
        }

        /// Why it is so, in the order of the days for which each reason holds. Gathered anew each
        /// time: O(n) in the claims.
        package var reasons: [Reason] { segments.flatMap(\.voices.reasons).once }

        /// What is said against it, where a judgement settled a dispute within it; gathered likewise.
        package var overruled: [Reason] { segments.flatMap(\.voices.overruled).once }
    }

    /// One claim as a line of the history.
    package struct Event: Sendable {
        /// What it says.
        package let event: MembershipEvent
        /// The claim with its article.
        package let claim: TestifiedClaim
    }

    /// A stretch of days on which claims do not agree.
    package struct Dispute: Sendable {
        /// When it begins; nil where nothing bounds it.
        package let from: DateSpan?
        /// When it ends; nil where it goes on.
        package let until: DateSpan?
        /// The days.
        package let days: Days
        /// What is said, and by which claims; first what holds, where it is settled.
        package let sides: [Voice]
        /// The preferred claims that settled it; empty where it goes on.
        package let settledBy: [ClaimID]
        /// The policy that decided it, where no judgement did.
        package let decidedBy: DisputePolicy?

        /// By which rules each side speaks.
        package let reasons: [Reason]

        let grounds: Set<Reason.Kind>
        let agreesWithoutFounding: Bool
    }

    /// The stretch of days around one day on which the same is said.
    struct Segment: Sendable {
        let days: Days
        let voices: Voices
    }

    func segment(on day: CalendarDay) -> Segment? {
        segments.last { $0.days.first <= day }
    }

    /// What is told but moves nothing: what does not count, and intents (rule 1).
    package var uncounted: [Event] {
        events.filter { !$0.claim.counts || $0.event.facts.nature == .intent }
    }

    /// The interval that holds a day; nil where the status is unknown.
    package func interval(on day: CalendarDay) -> Interval? {
        intervals.first { $0.days.contains(day) }
    }

    /// The status on a day.
    package func status(on day: CalendarDay) -> MembershipStatus {
        segment(on: day)?.voices.status ?? .unknown
    }
}
