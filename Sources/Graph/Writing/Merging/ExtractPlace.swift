/// Where an extract came from: a line of a part.
public struct ExtractPlace: Hashable, Sendable, CustomStringConvertible {
    /// The part's name.
    public let part: String
    /// 1-based.
    public let line: Int

    /// A line of a part.
    public init(part: String, line: Int) {
        self.part = part
        self.line = line
    }

    /// `part.ndjson:14`
    public var description: String { "\(part):\(line)" }
}
