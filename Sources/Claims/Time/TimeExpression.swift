package import Knowledge

/// Words of a sentence that tell when: "since 1949", "between 1999 and 2006", "two years later".
package struct TimeExpression: Hashable, Sendable {
    /// The tokens, with the preposition.
    package var tokens: Range<Int>
    /// The same in bytes.
    package var range: TextRange
    /// When, as exactly as the words and the article's date tell.
    package var span: DateSpan
    /// When, if the clause speaks of the future; nil where that makes no difference.
    ///
    /// "On Thursday" is the Thursday before the article with "met" and the one after with "will
    /// meet": only the reader of the clause can tell.
    package var futureSpan: DateSpan?
    /// Printed with its year, or reckoned from another date.
    package var basis: ClaimDate.Basis
    /// The preposition, which tells how an event relates to the span.
    package var anchor: Anchor

    /// How an expression is tied to what happens.
    package enum Anchor: UInt8, Sendable, CaseIterable {
        /// No preposition: "last year", "1999".
        case none
        /// On, in, at, during, throughout.
        case on
        /// "the treaty of 1992": often names a thing, not the event of the clause.
        case of
        /// Since, and "1949–" in brackets.
        case since
        case until
        /// From a date on, or from one date to another.
        case from
        case between
        case by
        case after
        case before
        /// "As of 2016".
        case asOf
    }

    /// The date from which a later "two years later" reckons: the last one it names.
    package var reference: PartialDate? {
        switch span {
        case .on(let date): date
        case .period(let from, let to): to.date ?? from.date
        case .moment: nil
        }
    }
}
