package import Knowledge

/// Why somebody, or nobody, is said to hold an office on a day, or why nothing can be said: rule 9
/// of `docs/histories.md` as it was applied to one claim.
package struct OfficeReason: Hashable, Sendable {
    /// How the claim comes to speak of the day.
    package enum Ground: String, Hashable, Sendable, CaseIterable {
        /// Its date covers the day.
        case covers
        /// It began then, and a tenure lasts until a later claim.
        case began
        /// It was told before, and a tenure lasts until a later claim.
        case lasts
        /// It says "since", and so goes on by its own word.
        case since
        /// Only that it ended is told.
        case ended
        /// Unknown: it began on some day around this one.
        case within
        /// Unknown: nobody tells when it began, and it may fall on the day.
        case mayBe = "may_be"
    }

    /// Nil for a vacancy.
    package let holder: EntityID?
    /// By what part of the rule.
    package let ground: Ground
    /// The date of the claim.
    package let date: DateSpan
    /// The claim.
    package let claim: ClaimID

    init(_ tenure: Tenure, _ ground: Ground) {
        holder = tenure.holder
        self.ground = ground
        date = tenure.date
        claim = tenure.claim.id
    }

    /// Why a tenure that speaks on a day does.
    init(_ tenure: Tenure, speakingOn day: CalendarDay) {
        let covers = tenure.days?.contains(day) ?? false
        let began = tenure.beginning != nil && tenure.date.untilLatest == nil
        self.init(
            tenure, tenure.isSince ? .since : began ? .began : covers ? .covers : .lasts)
    }
}
