/// A publication date and what it rests on.
public struct Publication: Hashable, Sendable {
    /// The date, no finer than its basis tells.
    public var date: PartialDate
    /// How it is known.
    public var basis: Basis

    /// A date with its basis.
    public init(date: PartialDate, basis: Basis) {
        self.date = date
        self.basis = basis
    }

    /// What a publication date rests on. Where nothing tells there is no `Publication`, and output
    /// says `none`.
    public enum Basis: String, Sendable, CaseIterable {
        /// Printed with the article.
        case explicit
        /// The printed day in the year that its issue's number gives.
        case issueNumber = "issue-number"
        /// What the text itself dates as its present.
        case content
        /// The year on which the dated articles on both sides agree.
        case neighbour
    }
}
