import Knowledge

/// How a line of a drawing looks: its family gives colour and arrowhead, its standing the stroke.
struct LineLook: Hashable, Comparable {
    var family: Family
    var standing: Standing
    /// Whether either end does the same to the other.
    var isMutual: Bool

    /// What kind of link it is.
    enum Family: Int, CaseIterable {
        case membership, office, hostile, partOf, other, coMention

        init(_ style: RelationKind.Style) {
            self =
                switch style {
                case .membership: .membership
                case .office: .office
                case .hostile: .hostile
                case .partOf: .partOf
                case .other: .other
                }
        }
    }

    /// How firmly it holds; where several apply, the last.
    enum Standing: Int, CaseIterable {
        /// Stated, and not over.
        case stated
        /// An observer or associate, not quite a member.
        case attached
        /// Suspended or frozen.
        case resting
        /// Over: a former member or officer.
        case former
        /// Only planned, conditional or possible.
        case hedged
        /// Said not to be so.
        case denied
        /// Sources disagree.
        case disputed
    }

    init(_ edge: Subgraph.Edge, to object: Entity) {
        let facts = edge.relation.facts
        family = Family(facts.style)
        standing = Standing(edge)
        // Two parties sign a deal with each other, but a party signs a treaty.
        isMutual =
            facts.isSymmetric
            || edge.relation == .signed && object.organisationKind != .treaty
    }

    private init(family: Family, standing: Standing, isMutual: Bool) {
        self.family = family
        self.standing = standing
        self.isMutual = isMutual
    }

    static let coMention = LineLook(family: .coMention, standing: .stated, isMutual: true)

    static func < (a: LineLook, b: LineLook) -> Bool {
        (a.family.rawValue, a.standing.rawValue, a.isMutual ? 1 : 0)
            < (b.family.rawValue, b.standing.rawValue, b.isMutual ? 1 : 0)
    }
}

extension LineLook.Family {
    /// Whether it tells where an entity belongs, rather than what it does.
    var isStructural: Bool {
        switch self {
        case .membership, .office, .partOf: true
        case .hostile, .other, .coMention: false
        }
    }
}

extension LineLook.Standing {
    init(_ edge: Subgraph.Edge) {
        if edge.isDisputed || edge.status == .disputed {
            self = .disputed
        } else if edge.isDenied {
            self = .denied
        } else if edge.isHedged {
            self = .hedged
        } else if edge.isFormer || edge.status == .left {
            self = .former
        } else {
            self =
                switch edge.status {
                case .suspended, .frozen: .resting
                case .observer, .associate: .attached
                default: .stated
                }
        }
    }
}

extension LineLook.Family {
    /// How a family of links is drawn.
    struct Facts {
        /// For style sheets and ids: `membership`.
        let name: String
        /// `#RRGGBB`, after Okabe and Ito's colour-blind safe set (https://jfly.uni-koeln.de/color/).
        let colour: String
        /// The same, dark enough for small letters.
        let textColour: String
        /// Graphviz' arrowhead.
        let arrowhead: String
        /// The arrowhead as a character, for legends.
        let arrowCharacter: String
        /// Thickness in tenths of a point with one story behind it.
        let width: Int
    }

    /// The one table of families.
    var facts: Facts {
        switch self {
        case .membership:
            Facts(
                name: "membership", colour: "#0072B2", textColour: "#0072B2", arrowhead: "none",
                arrowCharacter: "", width: 15)
        case .office:
            Facts(
                name: "office", colour: "#444444", textColour: "#444444", arrowhead: "normal",
                arrowCharacter: "▶", width: 10)
        case .hostile:
            Facts(
                name: "hostile", colour: "#D55E00", textColour: "#B04A00", arrowhead: "vee",
                arrowCharacter: "➤", width: 14)
        case .partOf:
            Facts(
                name: "part-of", colour: "#009E73", textColour: "#00664A", arrowhead: "odiamond",
                arrowCharacter: "◇", width: 10)
        case .other:
            Facts(
                name: "other", colour: "#CC79A7", textColour: "#8A3F68", arrowhead: "onormal",
                arrowCharacter: "▷", width: 10)
        case .coMention:
            Facts(
                name: "co-mention", colour: "#888888", textColour: "#666666", arrowhead: "none",
                arrowCharacter: "", width: 10)
        }
    }
}
