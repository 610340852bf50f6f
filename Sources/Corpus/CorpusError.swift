/// Why an input could not be read at all.
public struct CorpusError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of trouble it is; each has its own exit code on the command line.
    public enum Kind: Sendable, Hashable {
        /// There is no such file or directory.
        case missing
        /// It is there, but not as text that can be read.
        case badData
        /// The system refused to read it.
        case unreadable
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// The path as given.
    public let place: String
    /// What was found there.
    public let found: String
    /// What would have been allowed; empty where that is plain.
    public let allowed: String

    init(_ kind: Kind, _ place: String, found: String, allowed: String = "") {
        self.kind = kind
        self.place = place
        self.found = found
        self.allowed = allowed
    }

    /// `news.txt: 2 GB of plain text; at most 1 GB is read`
    public var description: String {
        allowed.isEmpty ? "\(place): \(found)" : "\(place): \(found); \(allowed)"
    }
}
