/// How a drawing is made.
public struct DOTOptions: Sendable {
    /// The beginning of the addresses that nodes link to, followed by their ids; nil for no links.
    public var linkBase: String?
    /// Which of Graphviz' programs lays it out; nil for the one that fits its size.
    public var layout: DOTLayout?
    /// What stands together in a frame; nil for nothing.
    public var cluster: DOTCluster?
    /// Whether a key to shapes and lines stands below.
    public var hasLegend: Bool

    /// A drawing without links and frames, with a legend, laid out as fits its size.
    public init(
        linkBase: String? = nil, layout: DOTLayout? = nil, cluster: DOTCluster? = nil,
        hasLegend: Bool = true
    ) {
        self.linkBase = linkBase
        self.layout = layout
        self.cluster = cluster
        self.hasLegend = hasLegend
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

/// What stands together in a frame.
public enum DOTCluster: String, CaseIterable, Sendable {
    /// Entities of one kind.
    case kind
    /// An organisation with its members, officers and organs.
    case organisation
}
