public import Knowledge

/// A name that texts have and no dictionary knows, with what the texts let one guess of it.
public struct Suggestion: Sendable {
    /// What the dictionaries might gain.
    public enum Gain: Hashable, Sendable {
        /// A new entity.
        case entity(EntityKind, OrganisationKind?)
        /// Another name of an entity that they have.
        case alias(EntityID, EntityKind)
    }

    /// The name as most texts write it.
    public let name: String
    /// What the dictionaries might gain.
    public let gain: Gain
    /// Acronyms that texts introduce for the name, sorted.
    public let acronyms: [String]
    /// The role in which most texts present a person, as `roles.tsv` names it.
    public let role: String?
    /// The state that texts link with it most closely.
    public let state: EntityID?
    /// How many stories have the name; copies count once.
    public let stories: Int
    /// How many places of texts have it.
    public let mentions: Int
    /// A sentence that tells much of it.
    public let example: Example

    /// A sentence of an article.
    public struct Example: Sendable {
        /// The sentence on one line.
        public let text: String
        /// Where the article was read.
        public let source: Source
        /// Where the sentence stands, in code points of the article.
        public let range: Range<Int>
    }
}

extension Suggestion {
    /// Whether a suggestion is shown before another: by stories, then by mentions, then by name.
    static func precedes(_ a: Suggestion, _ b: Suggestion) -> Bool {
        if a.stories != b.stories { return a.stories > b.stories }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
}
