/// A file's name without its folder and its last extension: what ties a system's articles to gold,
/// wherever either read the file.
public struct SourceStem: Hashable, Sendable {
    /// The name.
    public let text: String

    /// The stem of a path. A name's leading dots begin no extension.
    public init(path: String) {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let dots = name.prefix { $0 == "." }
        let rest = name.dropFirst(dots.count)
        let stem = rest.lastIndex(of: ".").map { rest[..<$0] } ?? rest
        text = String(dots + stem)
    }
}
