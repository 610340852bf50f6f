/// Claims with the whole articles that make them: what one attaches to a story of one's own.
public struct Dossier: Sendable {
    /// What was asked for: "Uzbekistan, CSTO".
    public let title: String
    /// Everyone the claims name, by id.
    public let entities: [Entity]
    /// In the order in which they were published; undated ones last.
    public let claims: [CitedClaim]
    /// The claims' articles, each once, in the order in which they are first quoted.
    public let articles: [Article]

    /// An article with its text.
    public struct Article: Sendable {
        /// The article; its id is the SHA-256 of the text.
        public let reference: ArticleReference
        /// The text as UTF-8.
        public let text: [UInt8]
        /// Other articles of the same story: copies, exact or near.
        public let copies: [ArticleReference]

        /// An article with its text.
        public init(_ reference: ArticleReference, text: [UInt8], copies: [ArticleReference]) {
            self.reference = reference
            self.text = text
            self.copies = copies
        }
    }

    /// Claims in the order given, with their articles.
    public init(
        title: String, entities: [Entity], claims: [CitedClaim], articles: [Article]
    ) {
        self.title = title
        self.entities = entities
        self.claims = claims
        self.articles = articles
    }
}
