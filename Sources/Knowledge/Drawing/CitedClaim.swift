/// A claim with the sentence that makes it and the article in which that stands.
public struct CitedClaim: Hashable, Sendable {
    /// The claim's id.
    public let id: ClaimID
    /// What it says; entities that were merged have the id of the one that remains.
    public let statement: Statement
    /// The sentence, without the white space at its ends.
    public let quote: Quotation
    /// Where the subject's words stand, in code points of the article.
    public let subjectWords: Range<Int>?
    /// Where the object's words stand.
    public let objectWords: Range<Int>?
    /// Id of the pattern that fired.
    public let rule: String
    /// The article: the first of its story that says it in these words.
    public let article: ArticleReference

    /// A claim with its evidence.
    public init(
        id: ClaimID, statement: Statement, quote: Quotation, subjectWords: Range<Int>? = nil,
        objectWords: Range<Int>? = nil, rule: String, article: ArticleReference
    ) {
        self.id = id
        self.statement = statement
        self.quote = quote
        self.subjectWords = subjectWords
        self.objectWords = objectWords
        self.rule = rule
        self.article = article
    }
}
