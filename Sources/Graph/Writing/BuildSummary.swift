/// What a build did.
public struct BuildSummary: Hashable, Sendable {
    /// Files whose articles were written.
    public var writtenFiles = 0
    /// Files that were stored as they are.
    public var unchangedFiles = 0
    /// Files that are gone.
    public var removedFiles = 0
    /// Stored articles that were read again because the dictionaries have changed.
    public var rereadArticles = 0
    /// Articles written.
    public var articles = 0
    /// Mentions written.
    public var mentions = 0
    /// Claims written.
    public var claims = 0
}
