extension RelationKind {
    /// How a relation is drawn: one style for a family of relations.
    public enum Style: String, Sendable, CaseIterable {
        case membership, office, hostile, partOf, other
    }

    /// All that is known of a relation besides its name.
    public struct Facts: Sendable {
        /// Read from subject to object: "member of".
        public let label: String
        /// Read from object to subject: "has member".
        public let inverseLabel: String
        /// Whether either order says the same; claims then keep the smaller id as subject.
        public let isSymmetric: Bool
        /// Kinds a subject may have; empty where a claim never has one.
        public let subjectKinds: Set<EntityKind>
        /// Kinds an object may have.
        public let objectKinds: Set<EntityKind>
        /// How it is drawn.
        public let style: Style
        /// Whether it goes on for a time, as an office does, or happens on a day, as an attack.
        public let lasts: Bool
    }

    /// The one table of facts: label, inverse, kinds and drawing style of every relation.
    ///
    /// `signed` is symmetric only where the object is no treaty, which the one who makes the claim
    /// knows: it orders the two itself.
    public var facts: Facts { Self.table[self, default: described] }

    // Made once: patterns ask for the kinds of a relation at every candidate.
    private static let table = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.described) })

    private var described: Facts {
        switch self {
        case .memberOf:
            facts("member of", "has member", actors, [.organisation], .membership, lasts: true)
        case .leads: facts("leads", "led by", [.state], [.organisation], .office, lasts: true)
        case .holdsOffice:
            facts("holds office in", "has officer", [.person], bodies, .office, lasts: true)
        case .appointed: facts("appointed in", "appointed", [.person], bodies, .office)
        case .nationalOf:
            facts("national of", "has national", [.person], [.state], .other, lasts: true)
        case .partOf:
            facts(
                "part of", "has part", [.organisation, .place], [.organisation, .state], .partOf,
                lasts: true)
        case .succeededBy: facts("succeeded by", "successor of", bodies, bodies, .partOf)
        case .founded: facts("founded", "founded by", actors, bodies, .other)
        case .established: facts("established", "established", [], bodies, .other)
        case .dissolved: facts("dissolved", "dissolved", [], bodies, .other)
        case .signed: facts("signed", "signed by", actors, bodies, .other)
        case .alliedWith:
            facts(
                "allied with", "allied with", actors, anyone, .other, symmetric: true, lasts: true)
        case .supports: facts("supports", "supported by", actors, anyone, .other, lasts: true)
        case .aids: facts("aids", "aided by", actors, anyone, .other)
        case .exercisesWith:
            facts(
                "exercises with", "exercises with", bodies, bodies, .other, symmetric: true)
        case .hosts: facts("hosts", "hosted by", [.state, .place], actors, .other)
        case .metWith: facts("met with", "met with", actors, actors, .other, symmetric: true)
        case .mediates: facts("mediates for", "mediated by", actors, anyone, .other)
        case .accused: facts("accused", "accused by", actors, anyone, .hostile)
        case .attacked: facts("attacked", "attacked by", actors, anyone, .hostile)
        case .claimedResponsibility:
            facts(
                "claimed attack on", "struck, as claimed, by", actors, anyone, .hostile)
        case .fights: facts("fights", "fights", anyone, anyone, .hostile, symmetric: true)
        case .arrested: facts("arrested", "arrested by", actors, actors, .hostile)
        case .designated:
            facts(
                "designated terrorist", "designated terrorist by", bodies, actors, .hostile)
        case .banned: facts("banned", "banned by", bodies, actors, .hostile)
        case .sanctioned: facts("sanctioned", "sanctioned by", bodies, actors, .hostile)
        case .opposes: facts("opposes", "opposed by", actors, anyone, .hostile, lasts: true)
        case .requests: facts("asks", "asked by", actors, actors, .other)
        case .pledges: facts("promises to", "promised by", actors, anyone, .other)
        }
    }

    private func facts(
        _ label: String, _ inverse: String, _ subjects: Set<EntityKind>,
        _ objects: Set<EntityKind>, _ style: Style, symmetric: Bool = false, lasts: Bool = false
    ) -> Facts {
        Facts(
            label: label, inverseLabel: inverse, isSymmetric: symmetric,
            subjectKinds: subjects, objectKinds: objects, style: style, lasts: lasts)
    }

    private var anyone: Set<EntityKind> { Set(EntityKind.allCases) }
    private var actors: Set<EntityKind> { [.person, .state, .organisation] }
    private var bodies: Set<EntityKind> { [.state, .organisation] }
}
