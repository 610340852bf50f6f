/// Something wrong or doubtful in a dictionary file, with its place.
public struct DictionaryProblem: Sendable, Hashable {
    /// Path of the file, as the user named its directory.
    public let file: String
    /// 1-based line; 0 for the file as a whole.
    public let line: Int
    /// What is wrong: found and allowed.
    public let message: String
    /// Whether it must be mended.
    public let severity: Severity

    /// How bad a problem is.
    public enum Severity: String, Sendable {
        /// The dictionary cannot be trusted until it is mended.
        case error
        /// Worth a look, such as a name that several entities share.
        case warning
    }

    /// A problem at a place.
    public init(file: String, line: Int, message: String, severity: Severity) {
        self.file = file
        self.line = line
        self.message = message
        self.severity = severity
    }
}

extension DictionaryProblem: Comparable {
    /// By file, line, then message.
    public static func < (a: DictionaryProblem, b: DictionaryProblem) -> Bool {
        (a.file, a.line, a.message) < (b.file, b.line, b.message)
    }
}

extension DictionaryProblem: CustomStringConvertible {
    /// `dict/states.tsv:14: alias "Chad" is also an alias of …`; a warning says so.
    public var description: String {
        let place = line == 0 ? file : "\(file):\(line)"
        return severity == .warning ? "\(place): warning: \(message)" : "\(place): \(message)"
    }
}

/// A dictionary that cannot be used.
public struct DictionaryError: Error, CustomStringConvertible {
    /// What is wrong, sorted, at least one error.
    public let problems: [DictionaryProblem]

    /// One problem a line.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
