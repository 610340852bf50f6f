public import Knowledge

/// A claim with everything that lets a reader check it.
public struct ClaimEvidence: Sendable {
    /// The claim's id.
    public let id: ClaimID
    /// What it says.
    public let statement: Statement
    /// The subject, nil where unnamed.
    public let subject: Entity?
    /// The object, nil where unnamed.
    public let object: Entity?
    /// Who says so, where the sentence names one.
    public let speaker: Entity?
    /// The sentence.
    public let quote: Quotation
    /// The words for the subject.
    public let subjectWords: Quotation?
    /// The words for the object.
    public let objectWords: Quotation?
    /// The sentence in which the subject is named, if that is another.
    public let context: Quotation?
    /// How the subject's words were recognised.
    public let subjectRecognition: Recognition?
    /// How the object's words were recognised.
    public let objectRecognition: Recognition?
    /// Id of the pattern that fired.
    public let rule: String
    /// The article that says so: the first of its story.
    public let article: ArticleReference
    /// Copies of the article that say it in the same words.
    public let copies: [ArticleReference]
    /// The first articles of other stories with a claim of the same subject, relation, event and
    /// object, in order of publication.
    public let alsoTold: [ArticleReference]
    /// What the user judged of it and did not take back, in order.
    public let judgements: [Judgement]
}
