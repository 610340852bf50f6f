public import Knowledge

/// A way to print a subgraph. Formats are values with their options:
///
///     try graph.encoded(format: .dot())
///     try graph.files(format: .csv())
///
/// The same graph gives the same bytes every time. `GraphFormats` lists them all.
public protocol GraphFormat: Sendable {
    /// What the user types.
    var name: String { get }
    /// What it is for, in a few words, for help texts.
    var summary: String { get }
    /// The names of its files, of which a format has one or several.
    var fileNames: [String] { get }
    /// Whether it has room for the claims behind links; if not, a graph need not bring them.
    var holdsClaims: Bool { get }

    /// The whole graph as UTF-8, one text for each of the files.
    func files(of graph: Subgraph) throws(FormatError) -> [[UInt8]]
    /// What of this graph the format has no room for, a sentence each.
    func losses(of graph: Subgraph) -> [String]
}

extension GraphFormat {
    /// None, unless a format says otherwise.
    public func losses(of graph: Subgraph) -> [String] { [] }
}

/// A format of one file.
public protocol GraphTextFormat: GraphFormat {
    /// The usual extension of such files.
    var fileExtension: String { get }

    /// The whole graph as UTF-8.
    func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8]
}

extension GraphTextFormat {
    /// The name of the format.
    public var fileExtension: String { name }
    /// `graph` with the usual extension.
    public var fileNames: [String] { ["graph.\(fileExtension)"] }

    /// The one text.
    public func files(of graph: Subgraph) throws(FormatError) -> [[UInt8]] {
        [try encode(graph)]
    }
}

extension Subgraph {
    /// The graph in a format of one file, as UTF-8.
    public func encoded(format: some GraphTextFormat) throws(FormatError) -> [UInt8] {
        try format.encode(self)
    }

    /// The files of the graph in a format, as UTF-8.
    public func files(format: some GraphFormat) throws(FormatError) -> [[UInt8]] {
        try format.files(of: self)
    }
}
