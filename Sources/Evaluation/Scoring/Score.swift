/// How well a system reads, by the gold's conventions.
public struct Score: Sendable {
    /// Articles that begin where the gold's do.
    public var boundaries = Tally()
    /// The same, with the date of publication.
    public var datedArticles = Tally()
    /// Mentions with their bounds and kind.
    public var strictMentions = Tally()
    /// Mentions that overlap one of the gold, of whatever kind.
    public var overlappingMentions = Tally()
    /// Who is meant by a mention that both have.
    public var entities = Accuracy()
    /// The same without regard to what a system calls its entities.
    public var clusters = Clustering()
    /// Claims of membership.
    public var memberships = Tally()
    /// All other claims.
    public var otherClaims = Tally()
    /// Claims, by relation.
    public var relations: [String: Tally] = [:]
    /// What else is right of the claims that match.
    public var attributes: [ClaimAttribute: Accuracy] = [:]
    /// Plans, doubts and denials that the system takes for facts.
    public var assertedAsFact = 0
    /// Mentions whose words are not those of the file: offsets are wrong.
    public var misplacedMentions = 0
    /// Claims of relations that are none of Entente's.
    public var unknownRelations = 0
    /// Every difference, in order of the files; those of a file by article, mention, claim.
    public internal(set) var errors: [ScoringError] = []

    mutating func note(_ kind: ScoringError.Kind, at place: String, _ detail: String? = nil) {
        errors.append(ScoringError(kind: kind, place: place, detail: detail))
    }

    mutating func count(_ relation: String, _ tally: WritableKeyPath<Tally, Int>) {
        if relation == ComparedClaim.memberOf {
            memberships[keyPath: tally] += 1
        } else {
            otherClaims[keyPath: tally] += 1
        }
        relations[relation, default: Tally()][keyPath: tally] += 1
    }
}
