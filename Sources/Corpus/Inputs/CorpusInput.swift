/// One file to read.
public struct CorpusInput: Sendable, Hashable {
    private static let packedEnding = "gz"

    /// The path as given, lexically normalised.
    public let path: String
    /// The format told by the name; nil where the first bytes must tell it.
    public let format: InputFormat?
    /// Whether the name says that the content is packed by gzip: `news.jsonl.gz`.
    public let isPacked: Bool
    /// What the name ends in, apart from the packing, in lower case.
    let ending: String?

    /// The file at a path as the user gave it.
    public init(path: String) {
        let name = PathName(path)
        self.path = name.normalised
        isPacked = name.ending == Self.packedEnding
        ending = isPacked ? PathName(String(path.dropLast(3))).ending : name.ending
        format = ending.flatMap(InputFormat.init(ending:))
    }
}
