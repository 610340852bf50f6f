import Knowledge

/// The kinds of what is named, organisations by their sort.
struct NamedKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let all = NamedKinds(rawValue: .max)
    /// Organisations of any sort.
    static let organisations = NamedKinds(rawValue: 0b1111_1000)
    private static let place = NamedKinds(rawValue: 1)
    static let state = NamedKinds(rawValue: 1 << 1)
    static let person = NamedKinds(rawValue: 1 << 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a name of an entity may stand for: "Ankara" for its state.
    init(_ kind: EntityKind, _ organisation: OrganisationKind?) {
        self =
            switch kind {
            case .person: .person
            case .state: .state
            case .place: [.place, .state]
            case .organisation: NamedKinds(organisation ?? .organisation)
            }
    }

    private init(_ organisation: OrganisationKind) {
        self =
            switch organisation {
            case .organisation: NamedKinds(rawValue: 1 << 3)
            case .armedGroup: NamedKinds(rawValue: 1 << 4)
            case .party: NamedKinds(rawValue: 1 << 5)
            case .treaty: NamedKinds(rawValue: 1 << 6)
            case .media: NamedKinds(rawValue: 1 << 7)
            }
    }

    /// The kinds that an end of a claim may be of; all where nobody is named.
    init(_ slot: SlotKinds) {
        self = slot.kinds.isEmpty ? .all : []
        if slot.kinds.contains(.person) { insert(.person) }
        if slot.kinds.contains(.state) { insert(.state) }
        if slot.kinds.contains(.place) { insert(.place) }
        guard slot.kinds.contains(.organisation) else { return }
        for kind in OrganisationKind.allCases
        where slot.organisations.isEmpty || slot.organisations.contains(kind) {
            formUnion(NamedKinds(kind))
        }
    }
}

/// The names of some mentions, as far as they tell whether a sentence is worth taking apart.
struct SentenceNames {
    private(set) var count = 0
    private(set) var kinds: NamedKinds = []
    /// Whether words of the sentence may stand for names before it.
    var refersBack = true

    /// The names that some mentions settle.
    init(_ mentions: ArraySlice<Mention>, in reading: Reading) {
        for case let mention in mentions {
            guard let entity = mention.entity else { continue }
            count += 1
            let sort = mention.kind == .organisation ? reading.organisationKind(of: entity) : nil
            kinds.formUnion(NamedKinds(mention.kind, sort))
        }
    }
}

/// Which names the ends of a rule's claims may have.
struct RuleEnds: Hashable, Sendable {
    private let subject: NamedKinds
    private let object: NamedKinds
    /// Whether both ends must be named, or stood for, in the sentence.
    private let areBothSaid: Bool

    init(_ subject: SlotKinds, _ object: SlotKinds, areBothSaid: Bool) {
        self.subject = NamedKinds(subject)
        self.object = NamedKinds(object)
        self.areBothSaid = areBothSaid
    }

    /// Whether names of some kinds can be these ends, or one of them the end that must be said.
    func mayBe(_ kinds: NamedKinds) -> Bool {
        areBothSaid
            ? areBoth(among: kinds) : !kinds.isDisjoint(with: subject.union(object))
    }

    /// The same where the ends that must be said can only be among `said`.
    func mayBe(_ kinds: NamedKinds, said: NamedKinds) -> Bool {
        mayBe(areBothSaid ? said : kinds)
    }

    /// Whether names of some kinds can be these ends.
    func areBoth(among kinds: NamedKinds) -> Bool {
        !kinds.isDisjoint(with: subject) && !kinds.isDisjoint(with: object)
    }
}
