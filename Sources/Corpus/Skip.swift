/// A part of an input that could not be read while the rest was.
public struct Skip: Sendable, Hashable, CustomStringConvertible {
    /// The path as given, lexically normalised.
    public let path: String
    /// The 1-based line, where the input has records.
    public let line: Int?
    /// What is wrong with it.
    public let reason: String

    /// `news.jsonl:14: the record ends inside a string`
    public var description: String {
        line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
    }
}
