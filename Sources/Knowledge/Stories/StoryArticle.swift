/// An article as far as its copies share it: words and date.
public struct StoryArticle: Sendable {
    /// The words.
    public let text: StoryText
    /// When it was published, if known.
    public let published: PartialDate?

    /// An article.
    public init(text: StoryText, published: PartialDate?) {
        self.text = text
        self.published = published
    }
}
