/// What one sentence says: never merged with another, never rewritten.
public struct Claim: Hashable, Sendable {
    /// Hash of what it says and where, see `ClaimID`.
    public let id: ClaimID
    /// What is said.
    public let statement: Statement
    /// Where it is said.
    public let evidence: Evidence
    /// The list it was read from, for memberships read from a roster.
    public let roster: Roster?
    /// Id of the pattern that fired: `member.left`.
    public let rule: String

    /// A claim as it comes back from the store.
    public init(
        id: ClaimID, statement: Statement, evidence: Evidence, roster: Roster?, rule: String
    ) {
        self.id = id
        self.statement = statement
        self.evidence = evidence
        self.roster = roster
        self.rule = rule
    }
}

/// Who does or is what to whom, when, and how surely.
public struct Statement: Hashable, Sendable {
    /// Nil for `established` and `dissolved`, an unnamed agent, a stated vacancy.
    public var subject: EntityID?
    /// The relation.
    public var relation: RelationKind
    /// For `memberOf` only.
    public var event: MembershipEvent?
    /// Nil where unnamed.
    public var object: EntityID?
    /// For `holdsOffice` and `appointed`, as the text has it, in lower case and the
    /// singular: "secretary-general".
    public var role: String?
    /// When it held or happened; nil where nothing tells.
    public var date: ClaimDate?
    /// Said to be so, or said not to be so.
    public var polarity: Polarity
    /// How surely.
    public var modality: Modality
    /// Who says so, where the sentence names one.
    public var attributedTo: EntityID?

    /// An affirmed fact unless said otherwise. For a symmetric relation the smaller id becomes the
    /// subject.
    public init(
        subject: EntityID?, relation: RelationKind, event: MembershipEvent? = nil,
        object: EntityID?, role: String? = nil, date: ClaimDate? = nil,
        polarity: Polarity = .affirmed, modality: Modality = .fact, attributedTo: EntityID? = nil
    ) {
        var (subject, object) = (subject, object)
        if relation.facts.isSymmetric, let a = subject, let b = object, b < a {
            swap(&subject, &object)
        }
        self.subject = subject
        self.relation = relation
        self.event = event
        self.object = object
        self.role = role
        self.date = date
        self.polarity = polarity
        self.modality = modality
        self.attributedTo = attributedTo
    }
}

/// Whether a claim says that something is so.
public enum Polarity: String, Sendable, CaseIterable { case affirmed, negated }

/// How surely a claim says it.
public enum Modality: String, Sendable, CaseIterable {
    /// Stated plainly.
    case fact
    /// Stated as somebody's word.
    case reported
    /// Intended or expected.
    case planned
    /// Under a condition.
    case conditional
    /// Thought possible, doubted or asked.
    case possible
}

/// A claim's date and what it rests on.
public struct ClaimDate: Hashable, Sendable {
    /// The date.
    public var span: DateSpan
    /// What it rests on.
    public var basis: Basis

    /// A date.
    public init(span: DateSpan, basis: Basis) {
        self.span = span
        self.basis = basis
    }

    /// What a claim's date rests on.
    public enum Basis: String, Sendable, CaseIterable {
        /// Printed in the text.
        case explicit
        /// Reckoned from another date: "last year", "two years later".
        case relative
        /// The article's own date, for the news of the day and states in the present tense.
        case dateline
    }
}

/// The words behind a claim. All ranges are bytes of the article's text.
public struct Evidence: Hashable, Sendable {
    /// The sentence in which the trigger stands.
    public var sentence: TextRange
    /// The words for the subject; for one found outside the sentence, the words that refer to it.
    public var subject: TextRange?
    /// The words for the object.
    public var object: TextRange?
    /// The sentence in which the subject is named, if that is another.
    public var context: TextRange?

    /// The sentence, and the words in it.
    public init(
        sentence: TextRange, subject: TextRange? = nil, object: TextRange? = nil,
        context: TextRange? = nil
    ) {
        self.sentence = sentence
        self.subject = subject
        self.object = object
        self.context = context
    }
}

/// One list of members in a sentence.
public struct Roster: Hashable, Sendable {
    /// Which list: the byte offset of its first name, so that claims of one list find each other.
    public var id: UInt32
    /// Whether the text says these are all: a number, "comprises", "consists of".
    public var isComplete: Bool
    /// The number the text gives, or the names it lists.
    public var count: Int

    /// A list.
    public init(id: UInt32, isComplete: Bool, count: Int) {
        self.id = id
        self.isComplete = isComplete
        self.count = count
    }
}
