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
            "links cannot begin with “\(base)”: "
                + "give an http or https address with a host, of plain characters"
        }
    }
}
