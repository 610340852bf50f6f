public import Knowledge

/// A way to print a subgraph. Formats are values with their options:
///
///     try graph.encoded(format: .dot())
///     try graph.encoded(format: .mermaid())
///
/// The same graph gives the same bytes every time. `GraphFormats` lists them all.
public protocol GraphFormat: Sendable {
    /// What the user types, and the usual extension of such files.
    var name: String { get }
    /// What it is for, in a few words, for help texts.
    var summary: String { get }

    /// The whole graph as UTF-8.
    func encode(_ graph: Subgraph) throws(FormatError) -> [UInt8]
}

extension Subgraph {
    /// The graph in a format, as UTF-8.
    public func encoded(format: some GraphFormat) throws(FormatError) -> [UInt8] {
        try format.encode(self)
    }
}

/// Why a graph cannot be printed in a format.
public enum FormatError: Error, Hashable, Sendable {
    /// More of it than the format's readers can take in: found, allowed.
    case tooLarge(format: String, what: Part, found: Int, allowed: Int)
    /// A base for links with characters that cannot stand in every output as they are.
    case unusableLinkBase(String)

    /// What a graph has too many of.
    public enum Part: String, Sendable { case nodes, links }
}

extension FormatError: CustomStringConvertible {
    /// The message for the user, with what to do about it.
    public var description: String {
        switch self {
        case .tooLarge(let format, let what, let found, let allowed):
            """
            \(format) draws at most \(allowed) \(what.rawValue), here are \(found): \
            name an entity to start from, take fewer hops, one relation, or a date
            """
        case .unusableLinkBase(let base):
            "links cannot begin with “\(base)”: give an http or https address of plain characters"
        }
    }
}
