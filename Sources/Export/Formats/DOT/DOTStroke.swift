/// How Graphviz draws a line of some look.
struct DOTStroke {
    /// Graphviz' style.
    let style: String
    let arrowhead: String
    /// Two thin lines side by side.
    let isDouble: Bool
}

extension LineLook {
    /// The one table of standings in DOT: each has its own stroke or head, whatever its colour.
    var stroke: DOTStroke {
        let head = family.facts.arrowhead
        return switch standing {
        case .stated where family == .coMention:
            DOTStroke(style: "dotted", arrowhead: head, isDouble: false)
        case .stated: DOTStroke(style: "solid", arrowhead: head, isDouble: false)
        case .attached: DOTStroke(style: "solid", arrowhead: "odot", isDouble: false)
        case .resting: DOTStroke(style: "solid", arrowhead: "tee", isDouble: false)
        case .former: DOTStroke(style: "dashed", arrowhead: head, isDouble: false)
        case .hedged, .denied: DOTStroke(style: "dotted", arrowhead: head, isDouble: false)
        case .disputed: DOTStroke(style: "solid", arrowhead: head, isDouble: true)
        }
    }
}
