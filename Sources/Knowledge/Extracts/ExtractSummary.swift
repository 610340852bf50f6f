/// What the last line of a stream of extracts says of the whole.
public struct ExtractSummary: Hashable, Sendable {
    /// Articles printed.
    public var articles: Int
    /// Files read.
    public var files: Int
    /// Files or records that could not be read.
    public var skipped: Int
    /// The version of Entente.
    public var version: String
    /// Hash of the dictionaries: only parts made with the same ones can be merged.
    public var dictionary: ContentHash

    /// A summary.
    public init(
        articles: Int, files: Int, skipped: Int, version: String, dictionary: ContentHash
    ) {
        self.articles = articles
        self.files = files
        self.skipped = skipped
        self.version = version
        self.dictionary = dictionary
    }
}
