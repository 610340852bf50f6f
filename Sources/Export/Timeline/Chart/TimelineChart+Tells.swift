extension TimelineChart {
    /// What is told of a part of the drawing when one points at it, one claim a line.
    public struct Tells: Sendable {
        /// No more lines are shown below the heading.
        public static let mostLines = 13

        /// The first lines.
        public let lines: [String]
        /// How many there are beside them.
        public let more: Int

        /// Lines, with the number of those that are left out.
        public init(_ lines: [String], more: Int = 0) {
            self.lines = lines
            self.more = more
        }
    }
}

extension TimelineChart.Tells: ExpressibleByArrayLiteral {
    /// All lines there are.
    public init(arrayLiteral lines: String...) {
        self.init(lines)
    }
}
