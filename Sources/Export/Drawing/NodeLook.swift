import Knowledge

/// What a node of a drawing stands for, as its shape tells.
enum NodeLook: String, CaseIterable {
    case person, state, organisation
    case armedGroup = "armed-group"
    case party, treaty, media, place

    init(_ entity: Entity) {
        self =
            switch entity.kind {
            case .person: .person
            case .state: .state
            case .place: .place
            case .organisation:
                switch entity.organisationKind {
                case .armedGroup: .armedGroup
                case .party: .party
                case .treaty: .treaty
                case .media: .media
                case .organisation, nil: .organisation
                }
            }
    }

    /// How a kind of node is drawn.
    struct Facts {
        /// In the legend.
        let label: String
        /// Several of them, on frames.
        let plural: String
        /// Graphviz' shape.
        let shape: String
        /// The shape in a word, for the legend: whoever prints it in grey knows kinds by it.
        let shapeName: String
        /// Graphviz' style: corners and filling.
        let style: String
        /// `#RRGGBB`, from Paul Tol's light scheme, which keeps apart for colour-blind eyes and
        /// leaves black letters readable (https://personal.sron.nl/~pault/).
        let fill: String
        /// Graphviz' margin in inches, which fits a line of letters to the shape.
        let margin: String
        /// How many times as high as several rows of letters the shape is; 0 for one that is as
        /// high as they are. A pointed shape that is higher needs less room at its sides.
        let roominess: Double
        /// What stands around a label in Mermaid.
        let brackets: (open: String, close: String)
    }

    /// The one table of node looks.
    var facts: Facts {
        switch self {
        case .person:
            Facts(
                label: "person", plural: "people", shape: "ellipse", shapeName: "oval",
                style: "filled",
                fill: "#FFFFFF",
                margin: "0.02,0.02", roominess: 1.6, brackets: ("([", "])"))
        case .state:
            Facts(
                label: "state", plural: "states", shape: "box", shapeName: "rounded",
                style: "rounded,filled",
                fill: "#99DDFF",
                margin: "0.10,0.04", roominess: 0, brackets: ("(", ")"))
        case .organisation:
            Facts(
                label: "organisation", plural: "organisations", shape: "hexagon",
                shapeName: "hexagon", style: "filled",
                fill: "#EEDD88",
                margin: "0.02,0.02", roominess: 1.7, brackets: ("{{", "}}"))
        case .armedGroup:
            Facts(
                label: "armed group", plural: "armed groups", shape: "octagon",
                shapeName: "octagon", style: "filled",
                fill: "#EE8866",
                margin: "0.04,0.02", roominess: 1.6, brackets: ("[/", "\\]"))
        case .party:
            Facts(
                label: "party", plural: "parties", shape: "house", shapeName: "house",
                style: "filled", fill: "#FFAABB",
                margin: "0.06,0.02", roominess: 1.7, brackets: ("[/", "/]"))
        case .treaty:
            Facts(
                label: "treaty", plural: "treaties", shape: "note", shapeName: "dog-eared",
                style: "filled",
                fill: "#F7F1D5",
                margin: "0.10,0.05", roominess: 0, brackets: ("[[", "]]"))
        case .media:
            Facts(
                label: "media", plural: "media", shape: "tab", shapeName: "tab", style: "filled",
                fill: "#E1E6A8",
                margin: "0.10,0.05", roominess: 0, brackets: (">", "]"))
        case .place:
            Facts(
                label: "place", plural: "places", shape: "box", shapeName: "square",
                style: "filled", fill: "#DDDDDD",
                margin: "0.10,0.04", roominess: 0, brackets: ("[", "]"))
        }
    }
}
