public import Knowledge

/// What the user says about the inputs that the inputs do not say themselves.
public struct CorpusOptions: Sendable {
    /// The publisher of articles that name none.
    public var publisher: String?
    /// The publication date of articles that have none; it also gives a printed day its year.
    public var published: PartialDate?
    /// The encoding of all files; nil to tell it from the bytes.
    public var encoding: TextEncoding?
    /// The path under which bytes from standard input are known.
    public var name: String?

    /// Nothing said.
    public init() {}
}
