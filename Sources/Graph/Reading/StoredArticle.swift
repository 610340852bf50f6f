public import Knowledge

/// An article as it was read, with what it claims.
public struct StoredArticle: Sendable {
    /// The article and who is named in it.
    public let reading: Reading
    /// In order of evidence, then id.
    public let claims: [Claim]
}
