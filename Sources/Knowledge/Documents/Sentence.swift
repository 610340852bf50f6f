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

        /// The role in one letter: its first.
        public var letter: UInt8 {
            switch self {
            case .headline: UInt8(ascii: "h")
            case .body: UInt8(ascii: "b")
            case .furniture: UInt8(ascii: "f")
            }
        }

        /// The role of a letter, nil for any other byte.
        public init?(letter: UInt8) {
            guard let role = Self.allCases.first(where: { $0.letter == letter }) else {
                return nil
            }
            self = role
        }
    }
}
