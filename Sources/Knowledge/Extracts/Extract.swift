/// What was extracted from one article: who is named in it and what it claims.
public struct Extract: Sendable {
    /// The article and who is named in it.
    public let reading: Reading
    /// What it says; from the store in order of evidence, then id.
    public let claims: [Claim]

    /// An article's extract.
    public init(reading: Reading, claims: [Claim]) {
        self.reading = reading
        self.claims = claims
    }
}
