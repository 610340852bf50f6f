/// Puts things side by side from left to right, on columns of one width so that what stands in
/// several lines is in line, and begins a new line where one is full.
struct Flow {
    /// As fine as keeps the gaps small.
    private static let columns = 16

    private let left: Double
    private let columnWidth: Double
    private let leading: Double
    private var column = 0
    /// The baseline of the line being filled.
    private(set) var y: Double

    /// Columns between two places.
    init(left: Double, right: Double, baseline: Double, leading: Double) {
        self.left = left
        columnWidth = (right - left) / Double(Self.columns)
        self.leading = leading
        y = baseline
    }

    /// Where a thing of a width stands; it takes as many columns as it needs.
    mutating func place(width: Double) -> (x: Double, y: Double) {
        let needed = min(Self.columns, max(1, Int((width / columnWidth).rounded(.up))))
        if column + needed > Self.columns {
            column = 0
            y += leading
        }
        defer { column += needed }
        return (left + columnWidth * Double(column), y)
    }
}
