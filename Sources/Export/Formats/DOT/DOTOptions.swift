/// How a drawing is made.
public struct DOTOptions: Sendable {
    /// The beginning of the addresses that nodes link to, followed by their ids; nil for no links.
    public var linkBase: String?
    /// Which of Graphviz' programs lays it out; nil for the one that fits its size.
    public var layout: DOTLayout?
    /// How lines run; nil for what the layout and the size of the graph allow.
    public var lines: DOTLines?
    /// What stands together in a frame; nil for nothing.
    public var cluster: DOTCluster?
    /// Whether a key to shapes and lines stands below.
    public var hasLegend: Bool
    /// Whether the picture will show tooltips, as an SVG does: the key leads to them or to one that
    /// has them.
    public var hasTooltips: Bool

    /// A drawing without links and frames, with a legend, laid out as fits its size.
    public init(
        linkBase: String? = nil, layout: DOTLayout? = nil, lines: DOTLines? = nil,
        cluster: DOTCluster? = nil, hasLegend: Bool = true,
        hasTooltips: Bool = true
    ) {
        self.linkBase = linkBase
        self.layout = layout
        self.lines = lines
        self.cluster = cluster
        self.hasLegend = hasLegend
        self.hasTooltips = hasTooltips
    }
}

/// Graphviz' programs for layouts.
public enum DOTLayout: String, CaseIterable, Sendable {
    /// In columns, from people over states to organisations.
    case dot
    /// By springs between linked nodes.
    case neato, fdp, sfdp
    /// In a circle.
    case circo
    /// In circles around the middle.
    case twopi

    /// Whether it draws frames around clusters.
    public var drawsClusters: Bool { self == .dot || self == .fdp }
}

/// How lines run.
public enum DOTLines: String, CaseIterable, Sendable {
    /// Around the nodes that they do not touch, in bends: Graphviz' time grows with the number of
    /// lines and the square of that of nodes.
    case led
    /// From end to end, also below nodes.
    case straight
}

/// What stands together in a frame.
public enum DOTCluster: String, CaseIterable, Sendable {
    /// Entities of one kind.
    case kind
    /// An organisation with its members, officers and organs.
    case organisation
}
