/// One file to read.
public struct CorpusInput: Sendable, Hashable {
    /// The path as given, lexically normalised.
    public let path: String

    /// Whether each line is a record of its own, told from the name.
    public var isJSONLines: Bool { PathName(path).hasSuffix(in: ["jsonl", "ndjson"]) }

    /// The file at a path as the user gave it.
    public init(path: String) {
        self.path = PathName(path).normalised
    }
}
