/// One place where a system differs from the gold.
public struct ScoringError: Hashable, Sendable {
    /// How it differs.
    public enum Kind: Hashable, Sendable {
        case articleMissed, articleTooMany, date
        case mentionMissed, mentionTooMany, entity
        case claimMissed, claimTooMany
        /// A plan, a doubt or a denial that the system takes for a fact.
        case claimAssertedAsFact
        /// A claim that is right but for one of its attributes.
        case attribute(ClaimAttribute)
    }

    /// How.
    public let kind: Kind
    /// The article, and for a mention the offset in the file: `001.2@4711`.
    public let place: String
    /// What was found or missed; nil where the place tells it.
    public let detail: String?

    /// `mention missed | 001.2@4711 | Dushanbe (place)`
    public var line: String {
        ([kind.name, place] + [detail].compactMap(\.self)).joined(separator: " | ")
    }
}

extension ScoringError.Kind {
    /// What lists of errors call it.
    public var name: String {
        switch self {
        case .articleMissed: "article missed"
        case .articleTooMany: "article too many"
        case .date: "date"
        case .mentionMissed: "mention missed"
        case .mentionTooMany: "mention too many"
        case .entity: "entity"
        case .claimMissed: "claim missed"
        case .claimTooMany: "claim too many"
        case .claimAssertedAsFact: "claim asserted as fact"
        case .attribute(let attribute): "claim \(attribute.rawValue)"
        }
    }
}

/// What a claim that matches may still have wrong.
public enum ClaimAttribute: String, Sendable, CaseIterable {
    case evidence, modality, polarity, speaker, year, role
}
