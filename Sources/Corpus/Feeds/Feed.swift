/// The entries of a feed: RSS 0.9 to 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0 and
/// Atom (RFC 4287). Namespaces are passed over: an element is known by its local name.
struct Feed {
    /// The name of the feed.
    private(set) var title: String?
    private(set) var items: [FeedItem] = []
    /// The first element of the file, without its namespace.
    private(set) var root: String?

    /// Whether the file is a feed at all.
    var isFeed: Bool { root.map { Self.roots.contains($0.lowercased()) } ?? false }

    private static let roots: Set<String> = ["rss", "rdf", "feed", "channel"]

    /// Reads well-formed UTF-8, whatever its state. O(n).
    init(_ bytes: [UInt8]) {
        var reader = FeedParser(bytes)
        for token in MarkupTokens(bytes, dialect: .xml) { reader.read(token) }
        reader.finish()
        title = reader.channel.name(["title"])
        items = reader.items
        root = reader.root
    }
}
