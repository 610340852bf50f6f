import Knowledge

/// How a stretch of a status is drawn: its filling tells it in grey as its colour does otherwise.
enum StretchLook: String, CaseIterable {
    case member, attached, resting, disputed, left

    /// Nil for what is not drawn: the paper itself says that nobody was in, or that nothing is known.
    init?(_ status: MembershipStatus) {
        switch status {
        case .member: self = .member
        case .observer, .associate: self = .attached
        case .suspended, .frozen: self = .resting
        case .disputed: self = .disputed
        case .left: self = .left
        case .none, .unknown: return nil
        }
    }

    /// Whether it is a bar, and not the thin line of those who are out.
    var isInside: Bool { self != .left }

    /// How a status is drawn.
    struct Facts {
        /// In the legend.
        let label: String
        /// A colour or the id of a pattern.
        let fill: Fill
        /// The outline, `#RRGGBB`.
        let stroke: String
    }

    /// What fills a bar.
    enum Fill: Hashable {
        case colour(String)
        case pattern(String)
    }

    /// The one table of looks; blue and vermilion are those of memberships and quarrels in diagrams.
    var facts: Facts {
        let blue = LineLook.Family.membership.facts.colour
        let vermilion = LineLook.Family.hostile.facts.textColour
        return switch self {
        case .member: Facts(label: "member", fill: .colour(blue), stroke: blue)
        case .attached:
            Facts(label: "observer or associate", fill: .colour("#FFFFFF"), stroke: blue)
        case .resting:
            Facts(label: "suspended or frozen", fill: .pattern("resting"), stroke: blue)
        case .disputed:
            Facts(label: "sources disagree", fill: .pattern("disputed"), stroke: vermilion)
        case .left: Facts(label: "has left", fill: .colour("#767676"), stroke: "#767676")
        }
    }
}
