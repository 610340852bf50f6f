import Knowledge

/// Who fills an end of a claim.
struct Filler: Sendable {
    /// One, or all of a list.
    var actors: [Actor]
    /// The noun group it was read from.
    var group: Int
    /// Its words, where they are not the names themselves: "it", "its".
    var words: TextRange?
    /// The earlier sentence that names who is meant.
    var context: TextRange?
    /// All of the list the actors stand in.
    var list: [Actor]?
}

/// What has the two ends of a claim.
protocol TwoEnded {
    var subject: Filler? { get set }
    var object: Filler? { get set }
}

extension TwoEnded {
    subscript(slot: Slot) -> Filler? {
        get { slot == .subject ? subject : object }
        set {
            switch slot {
            case .subject: subject = newValue
            case .object: object = newValue
            }
        }
    }
}

/// A pattern on its way through a sentence: what its ends are bound to so far.
struct Binding: TwoEnded, Sendable {
    var subject: Filler?
    var object: Filler?
    /// Index behind the last group that the pattern used.
    var end: Int
    /// Whether the sentence stops before it names the object: "… and left in 2012".
    var lacksObject = false
    /// The noun group that stood for the pattern's first noun.
    var noun: Int?
    /// The noun group that stood for `_`.
    var other: Int?
    /// The end that stands before its clause and leaves a gap in it: "which Egypt outlawed in 2013".
    var gap: Slot?

    /// The end that is still to be found.
    var missing: Slot { subject == nil ? .subject : .object }
}

/// One reading of one pattern in one sentence, before it becomes claims.
struct Finding: TwoEnded, Sendable {
    var pattern: Pattern
    var subject: Filler?
    var object: Filler?
    var stance: Stance
    /// The verb or noun group that triggered it.
    var trigger: Int
    /// Index behind the last group used.
    var end: Int
    /// The verbs whose times count, nearest first.
    var verbs: [Int] = []
    /// How much of the sentence the pattern names: "founding member" more than "member".
    var detail: Int { pattern.modifiers.count }
    /// How many ends of the claim are named.
    var ends: Int { (subject == nil ? 0 : 1) + (object == nil ? 0 : 1) }
    /// The words of the office.
    var role: Range<Int>?
    /// The office, where an earlier sentence names it.
    var roleName: String?
    /// One of a list, dated by its own words or not at all.
    var isListed = false
    /// The time in those words.
    var time: TimeExpression?
    /// Nobody holds the office: "the post is vacant".
    var isVacancy = false
    /// The noun group that stood for `_`.
    var other: Int?
    /// Whether it tells of the present.
    var isPresent = false
    /// "voted to suspend X": done by the body that decides it.
    var isResolved = false
    /// Said with a name, an apposition or a title: true when the article was written.
    var isState = false
    /// Over by the time of the article: "former".
    var isFormer = false
    /// Over, or not, by the time of the article: "then", "at the time".
    var isOfThatTime = false
    /// An office whose state only the holder tells: "President Evo Paz".
    var isAtHome = false
    /// "are also members": the organisation is the one the article last spoke of.
    var isBare = false
    /// Only mentioned, under a noun: "its application to join".
    var isMentioned = false
    /// Yet to begin: "-elect".
    var isComing = false

    /// Makes "is no longer a member" and "ceased to be a member" a membership that ended, not one
    /// denied.
    mutating func close(_ rule: Rule) {
        guard rule.event == .confirmed || rule.relation == .holdsOffice else { return }
        isFormer = true
        stance.negate()
    }
}
