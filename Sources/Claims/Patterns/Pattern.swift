import Knowledge

/// The two ends of a claim, written `S` and `O` in patterns.
enum Slot: UInt8, Sendable { case subject, object }

/// A set of lemmas that may stand at one place; few, so that a scan is the fastest look-up.
typealias WordSet = [WordID]

/// One step of a pattern: something that must come next in the sentence.
enum Atom: Hashable, Sendable {
    /// A preposition or particle: `of|in`, `out`.
    case word(WordSet)
    /// A noun group with this head, and these words somewhere before the head: `member state`.
    case noun(head: WordSet, modifiers: [WordSet])
    /// A noun group that names an end of the claim.
    case slot(Slot)
    /// A verb in the infinitive: `to renew`.
    case infinitive(WordSet)
    /// Any noun group, or none: `_`.
    case anyone
}

/// One line of a pattern file, compiled. A class, for every finding holds one.
final class Pattern: Sendable {
    /// How its words hang together, see `docs/patterns.md`.
    enum Construction: String, Sendable, CaseIterable {
        /// `S leave O`: a clause.
        case verbs
        /// `withdrawal of S from O`: an event as a noun.
        case nouns
        /// `member of O`: what S is.
        case `is`
        /// `S of O`: two names, one of which owns the other.
        case names
    }

    let construction: Construction
    /// Position of its rule in the set.
    let rule: Int
    /// Verbs: the subject, one end or a noun with its complements. Otherwise empty.
    let before: [Atom]
    /// Verbs: the lemmas of the verb. Otherwise the lemmas of the first noun.
    let trigger: WordSet
    /// What follows the verb; for the other constructions the whole pattern.
    let after: [Atom]
    /// Sets of words; a sentence without a word of each has nothing that the pattern could read.
    let needs: [WordSet]

    init(
        construction: Construction, rule: Int, before: [Atom], trigger: WordSet, after: [Atom]
    ) {
        self.construction = construction
        self.rule = rule
        self.before = before
        self.trigger = trigger
        self.after = after
        needs = construction == .verbs || construction == .nouns ? Self.needs(of: after) : []
    }

    /// The words that cannot be left out or stand elsewhere: nouns with their modifiers, verbs in
    /// the infinitive.
    private static func needs(of atoms: [Atom]) -> [WordSet] {
        atoms.flatMap { atom -> [WordSet] in
            switch atom {
            case .noun(let head, let modifiers): [head] + modifiers
            case .infinitive(let verbs): [verbs]
            case .word, .slot, .anyone: []
            }
        }
    }

    /// Whether it reads a verb that nothing is done to: `O break up`.
    var isIntransitive: Bool {
        before == [.slot(.object)]
            && after.allSatisfy { if case .word = $0 { true } else { false } }
    }

    /// The words that must stand before its nouns.
    var modifiers: [WordSet] {
        after.flatMap { atom -> [WordSet] in
            if case .noun(_, let modifiers) = atom { modifiers } else { [] }
        }
    }

    /// Whether an end of the claim has a place in it.
    func mentions(_ slot: Slot) -> Bool {
        before.contains(.slot(slot)) || after.contains(.slot(slot))
    }
}

/// Which entities an end of a claim may name.
struct SlotKinds: Hashable, Sendable {
    var kinds: CaseSet<EntityKind>
    /// Narrower: these sorts of organisations only; empty for all.
    var organisations: CaseSet<OrganisationKind> = []

    func allow(_ entity: Entity) -> Bool {
        guard kinds.contains(entity.kind) else { return false }
        guard entity.kind == .organisation, !organisations.isEmpty else { return true }
        return organisations.contains(entity.organisationKind ?? .organisation)
    }

    /// The same of an entity that a reading knows by its index.
    func allow(_ index: EntityIndex, in reading: Reading) -> Bool {
        let kind = reading.kind(of: index)
        guard kinds.contains(kind) else { return false }
        guard kind == .organisation, !organisations.isEmpty else { return true }
        return organisations.contains(reading.organisationKind(of: index) ?? .organisation)
    }

    /// All but one kind.
    func without(_ kind: EntityKind) -> SlotKinds {
        SlotKinds(kinds: kinds.subtracting([kind]), organisations: organisations)
    }
}

/// A rule: what is claimed where one of its patterns fits. A class, for every match holds one.
final class Rule: Sendable {
    let id: String
    let origin: PatternOrigin
    let relation: RelationKind
    let event: MembershipEvent?
    let subject: SlotKinds
    let object: SlotKinds
    /// Whether a list read by this rule is the whole list: "comprises", "consists of".
    let listsAll: Bool
    /// Whether its date is the end of a tenure: "resigned as", "was ousted as".
    let endsTenure: Bool
    /// Whether its date is the beginning of a tenure: "took office".
    let beginsTenure: Bool
    /// Whether it claims something only where the text tells from when to when: "was absent from".
    let needsPeriod: Bool
    /// Whether it says that something is not so: "remains outside".
    let isNegative: Bool
    /// What it is called when it is refused or not done: not renewing is `declined_renewal`.
    let refused: MembershipEvent?
    /// Lemmas one of which must stand before in the sentence, if any: what is declined was offered.
    let answers: WordSet
    let examples: [PatternExample]
    let lookAlikes: [PatternExample]
    /// The names without which it reads nothing.
    let ends: RuleEnds

    init(
        id: String, origin: PatternOrigin, relation: RelationKind, event: MembershipEvent?,
        subject: SlotKinds, object: SlotKinds, listsAll: Bool, endsTenure: Bool, beginsTenure: Bool,
        needsPeriod: Bool, isNegative: Bool, refused: MembershipEvent?, answers: WordSet,
        examples: [PatternExample], lookAlikes: [PatternExample]
    ) {
        self.id = id
        self.origin = origin
        self.relation = relation
        self.event = event
        self.subject = subject
        self.object = object
        self.listsAll = listsAll
        self.endsTenure = endsTenure
        self.beginsTenure = beginsTenure
        self.needsPeriod = needsPeriod
        self.isNegative = isNegative
        self.refused = refused
        self.answers = answers
        // The end that a membership leaves unsaid is in sentences before; the state of an office
        // may be known by its holder.
        ends = RuleEnds(
            subject, object,
            areBothSaid: !endsTenure && !beginsTenure && !relation.isOfOffice
                && !relation.isContentWithOneName)
        self.examples = examples
        self.lookAlikes = lookAlikes
    }
}

/// A sentence of a pattern file with the names marked, and what must be read from it.
public struct PatternExample: Hashable, Sendable {
    /// Where it stands.
    public let origin: PatternOrigin
    /// The sentence, names as `[state Uzbekistan]`.
    public let text: String
    /// `uzbekistan left csto 2012`; empty for a look-alike.
    public let expected: [String]
}
