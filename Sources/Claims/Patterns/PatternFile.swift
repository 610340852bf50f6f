/// A file of patterns as it was read: `dict/relations.yaml`, or an overlay of the user's own.
public struct PatternFile: Sendable {
    /// The name for messages: the path as given.
    public let name: String
    /// Its YAML.
    public let text: String

    /// A file.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// A line of a pattern file: `relations.yaml:14`.
public struct PatternOrigin: Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    public let file: String
    /// 1-based line.
    public let line: Int

    /// A line of a file.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// As editors and compilers write it.
    public var description: String { "\(file):\(line)" }
}

/// One thing wrong in a pattern file.
public struct PatternProblem: Hashable, Sendable, CustomStringConvertible {
    /// Where.
    public let origin: PatternOrigin
    /// What was found, and what is allowed.
    public let message: String

    /// A problem at a line.
    public init(origin: PatternOrigin, message: String) {
        self.origin = origin
        self.message = message
    }

    /// `relations.yaml:14: unknown relation "likes"`.
    public var description: String { "\(origin): \(message)" }
}

/// Pattern files that cannot be used, with everything that is wrong in them.
public struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// In the order of files and lines, at least one.
    public let problems: [PatternProblem]

    /// One problem a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
