import Knowledge

/// What a sentence must have, besides its trigger, for a pattern to read something in it.
struct TriggerCondition: Hashable, Sendable {
    /// Sets of words of each of which there must be one.
    let needs: [WordSet]
    /// Whether a sentence with one name can tell it, the other end being unnamed or found in
    /// sentences before.
    let allowsOneName: Bool
    /// Whether the trigger is a particle that stands behind a form of "be".
    let followsBe: Bool
    private let ends: RuleEnds
    /// Whether it tells a membership, of which both ends count as named: the organisation that it
    /// may leave unsaid is known.
    private let isOfMembers: Bool

    /// - Parameters:
    ///   - isLight: whether the trigger says nothing without its particle: "be outside".
    ///   - followsBe: whether it is a particle that stands behind a form of "be".
    init(_ pattern: Pattern, _ rule: Rule, isLight: Bool, followsBe: Bool) {
        // "They were admitted" joins whatever noun the pattern has.
        var needs = rule.event == .joined ? [] : pattern.needs
        if isLight, case .word(let particles) = pattern.after.first { needs.append(particles) }
        self.needs = needs
        allowsOneName =
            rule.relation.isContentWithOneName
            || (rule.endsTenure || rule.beginsTenure) && !pattern.mentions(.object)
        self.followsBe = followsBe
        ends = rule.ends
        isOfMembers = rule.relation == .memberOf && !rule.endsTenure && !rule.beginsTenure
    }

    /// Whether names of some kinds can be its ends.
    ///
    /// - Parameters:
    ///   - kinds: of all that the sentence may speak of.
    ///   - said: of what it names or has words for; only of memberships an end may be left unsaid.
    func isMet(by kinds: NamedKinds, said: NamedKinds) -> Bool {
        isOfMembers ? ends.areBoth(among: kinds) : ends.mayBe(kinds, said: said)
    }
}

extension RelationKind {
    /// Whether it tells of offices and their holders.
    var isOfOffice: Bool { self == .holdsOffice || self == .appointed }

    /// Whether a sentence with one name can claim it, the other end being unnamed or found in
    /// sentences before.
    var isContentWithOneName: Bool {
        switch self {
        // "X was arrested".
        case .memberOf, .claimedResponsibility, .arrested: true
        default: facts.subjectKinds.isEmpty
        }
    }
}

extension Rule {
    /// Whether its claims have an unnamed agent: "X was arrested".
    var allowsUnnamedAgent: Bool { relation == .arrested }
}
