import Knowledge

/// The columns of a timeline: names, years, status, number of stories. All in points.
struct TimelineFrame {
    /// The whole width, that of a landscape page or a column of a screen.
    static let width = 1000.0
    /// The paper around the drawing.
    static let margin = 28.0
    /// The height of a bar of the organisation itself.
    static let barHeight = 13.0
    /// The height of a bar of its predecessors.
    static let narrowBarHeight = 6.0
    /// What an arrow's head sticks out at the right.
    static let arrow = 6.0

    /// Where the years begin.
    let left: Double
    /// Where they end.
    let right: Double
    private let nameWidth: Double
    private let statusLeft: Double

    private static let statusSize = 10.5
    private static let storiesWidth = 46.0

    /// Columns that fit a chart's names and words.
    init(_ chart: TimelineChart) {
        let names = (chart.lanes.map(\.entity) + chart.bodies.map(\.entity)).map {
            TextMeasure.width(displayText($0.name), size: 11.5)
        }
        let statuses = (chart.lanes.map(\.status.rawValue) + [Self.statusHeading(chart)]).map {
            TextMeasure.width($0, size: Self.statusSize)
        }
        nameWidth = min(max(names.max() ?? 0, 90), 215)
        left = Self.margin + nameWidth + 16
        statusLeft =
            Self.width - Self.margin - Self.storiesWidth - 8 - min(statuses.max() ?? 0, 110)
        right = statusLeft - 10 - Self.arrow
    }

    /// What the column of statuses tells.
    static func statusHeading(_ chart: TimelineChart) -> String {
        chart.marked.map { "on \($0.last.iso8601)" } ?? "last told"
    }

    /// A lane's name around a height.
    func name(
        of entity: Entity, around middle: Double, size: Double, lines: Int,
        style: PlacedText.Style = .plain
    ) -> [PlacedText] {
        let room = nameWidth / (style == .strong ? 1.12 : 1)
        let name = displayText(entity.name)
        var words = TextMeasure.wrapped(name, width: room, size: size, lines: lines)
        if words.last?.hasSuffix("…") ?? false, let short = entity.shortName {
            words = TextMeasure.wrapped(displayText(short), width: room, size: size, lines: lines)
        }
        let leading = size + 2
        let first = middle + 0.35 * size - leading * Double(words.count - 1) / 2
        return words.enumerated().map { index, line in
            PlacedText(
                words: line, x: Self.margin, y: first + leading * Double(index), size: size,
                style: style)
        }
    }

    /// A word in the column of statuses.
    func status(_ word: String, baseline: Double, style: PlacedText.Style = .plain) -> PlacedText {
        PlacedText(words: word, x: statusLeft, y: baseline, size: Self.statusSize, style: style)
    }

    /// A number in the column of stories.
    func stories(
        _ number: String, baseline: Double, style: PlacedText.Style = .plain
    ) -> PlacedText {
        PlacedText(
            words: number, x: Self.width - Self.margin, y: baseline, size: Self.statusSize,
            anchor: .end, style: style)
    }
}
