/// What a reader needs to find an article again and to cite it.
public struct ArticleReference: Hashable, Sendable {
    /// SHA-256 of its text.
    public let id: ContentHash
    /// Where it was read.
    public let source: Source
    /// The headline, nil where the article has none.
    public let title: String?
    /// When it was published and how that is known.
    public let publication: Publication?
    /// Who published it.
    public let publisher: String?
    /// The id of its story's first document; its own where it is the first.
    public let story: ContentHash

    /// A reference.
    public init(
        id: ContentHash, source: Source, title: String?, publication: Publication?,
        publisher: String?, story: ContentHash
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.publication = publication
        self.publisher = publisher
        self.story = story
    }
}
