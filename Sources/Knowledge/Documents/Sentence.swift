/// One sentence of an article with the white space after it.
public struct Sentence: Hashable, Sendable {
    /// The bytes, up to the next sentence.
    public var range: TextRange
    /// What part of the article it belongs to.
    public var role: Role

    /// A sentence.
    public init(range: TextRange, role: Role) {
        self.range = range
        self.role = role
    }

    /// Parts of an article.
    public enum Role: String, Sendable, CaseIterable {
        /// The headline, or a subhead.
        case headline
        /// Running text.
        case body
        /// `ENDS`, copyright and issue lines, bare links: part of the text, but nothing is claimed.
        case furniture
    }
}
