/// Words with their place in a drawing.
struct PlacedText: Hashable, Sendable {
    /// Which point of the words `x` is.
    enum Anchor: String, Sendable { case start, middle, end }
    /// How they are set.
    enum Style: String, Sendable { case plain, strong, faint }

    let words: String
    let x: Double
    /// The baseline.
    let y: Double
    let size: Double
    var anchor = Anchor.start
    var style = Style.plain

    /// The widest the words can be, in points.
    static func width(_ words: String, size: Double, style: Style = .plain) -> Double {
        TextMeasure.width(words, size: size) * (style == .strong ? 1.12 : 1)
    }

    /// The room the words take at most.
    var box: Box {
        let width = Self.width(words, size: size, style: style)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(left: left, top: y - 0.8 * size, right: left + width, bottom: y + 0.25 * size)
    }
}

/// A rectangle in points, y downwards.
struct Box: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// Whether both cover some area together.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether it covers all that the other does.
    func contains(_ other: Box) -> Bool {
        left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
}
