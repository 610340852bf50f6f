/// Where an article was read: a stretch of a text file, or one record of a line-based file.
public struct Source: Hashable, Sendable {
    /// The path as given, lexically normalised; `-` or the given name for standard input.
    public var path: String
    /// Code points of the decoded file where the article begins; 0 for a record.
    public var start: Int
    /// Code points of the decoded file after its end; the text's length for a record.
    public var end: Int
    /// The 1-based line of a JSON Lines record.
    public var line: Int?
    /// The record's own id, where it has one.
    public var recordID: String?

    /// A source with the offsets in code points.
    public init(path: String, start: Int, end: Int, line: Int? = nil, recordID: String? = nil) {
        self.path = path
        self.start = start
        self.end = end
        self.line = line
        self.recordID = recordID
    }
}

extension Source: Comparable {
    /// By path (UTF-8 bytes), then line, then start: the order of reading.
    public static func < (a: Source, b: Source) -> Bool {
        if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
        return (a.line ?? 0, a.start) < (b.line ?? 0, b.start)
    }
}
