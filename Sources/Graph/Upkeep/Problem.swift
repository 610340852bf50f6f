/// Something in a database that is not as it should be.
public struct Problem: Hashable, Sendable {
    /// What is wrong: the file itself, or the rows of which layer.
    public enum Area: String, Sendable {
        /// SQLite's own structures: pages, indexes, declared conditions.
        case file
        /// Rows that point to rows that are not there.
        case references
        /// The full-text index.
        case fullText = "full-text"
        /// Articles, their texts and hashes.
        case documents
        /// Mentions and their places.
        case mentions
        /// Claims and their evidence.
        case claims
        /// What should follow from the claims and does not, or the other way round.
        case derived
    }

    /// Where it lies.
    public let area: Area
    /// What was found, and what should be.
    public let description: String

    /// A problem.
    public init(_ area: Area, _ description: String) {
        self.area = area
        self.description = description
    }
}
