/// One place in a text where an entity is named, without title and possessive ending.
public struct Mention: Hashable, Sendable {
    /// Where, in bytes.
    public var range: TextRange
    /// Who is meant; nil while several holders of the name remain, then see `candidates`.
    public var entity: EntityIndex?
    /// What is meant. For an open mention the kind its candidates share, or the first one's.
    public var kind: EntityKind
    /// How it is named.
    public var form: MentionForm
    /// Positions in `Reading.candidates`: the holders of the name among whom the text does not
    /// choose; empty for a resolved mention.
    public var candidates: Range<UInt32>
    /// The dictionary line of the alias; nil for names that the text itself introduced.
    public var alias: AliasOrigin?
    /// Why it is this entity; nil for an open mention.
    public var reason: MentionReason?
    /// What else patterns need to know.
    public var traits: MentionTraits

    /// A mention, which has a reason only if it has an entity.
    public init(
        range: TextRange, entity: EntityIndex?, kind: EntityKind, form: MentionForm,
        candidates: Range<UInt32> = 0..<0, alias: AliasOrigin? = nil,
        reason: MentionReason = .onlyHolder, traits: MentionTraits = []
    ) {
        self.range = range
        self.entity = entity
        self.kind = kind
        self.form = form
        self.candidates = candidates
        self.alias = alias
        self.reason = entity == nil ? nil : reason
        self.traits = traits
    }
}

/// How a mention names its entity.
public enum MentionForm: String, BitwiseCopyable, Sendable, CaseIterable {
    /// The name of the dictionary.
    case name
    /// Capital letters: CSTO.
    case acronym
    /// Another name: Persia, the Kremlin.
    case alias
    /// A person's surname after the full name or a title.
    case surname
    /// Kazakh, Kazakhs: the state by its people.
    case demonym
    /// "the alliance", "the Kazakh president".
    case description
}

/// What a mention's surroundings tell.
public struct MentionTraits: OptionSet, Hashable, Sendable {
    /// One bit for each trait.
    public let rawValue: UInt8

    /// Takes the bits as they are.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Part of a longer proper name no dictionary has, as in "Russian State Duma": a mention, but
    /// not the state acting.
    public static let embedded = MentionTraits(rawValue: 1)
    /// Inside the article's dateline.
    public static let dateline = MentionTraits(rawValue: 2)
}
