/// A line of an imported file: `actors.txt:14`.
package struct SourceLine: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The file as the user named it.
    package let file: String
    /// 1-based.
    package let line: Int

    /// A line of a file.
    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// By file, then line.
    package static func < (a: SourceLine, b: SourceLine) -> Bool {
        (a.file, a.line) < (b.file, b.line)
    }

    /// `actors.txt:14`.
    package var description: String { "\(file):\(line)" }
}
