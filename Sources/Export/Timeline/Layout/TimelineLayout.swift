import Knowledge

/// Everything of a timeline in its place: a pure function of the chart.
struct TimelineLayout {
    let chart: TimelineChart
    let frame: TimelineFrame
    let scale: YearScale
    /// Title and caption.
    let heading: [PlacedText]
    /// Names of the columns and of the marked day.
    let columnNames: [PlacedText]
    /// Names of years above the lanes and, where these are many, below.
    let years: [PlacedText]
    let bodies: [PlacedBody]
    let lanes: [PlacedLane]
    /// The height at which the years begin.
    let top: Double
    /// The height at which they end.
    let bottom: Double
    let legend: TimelineLegend
    let footing: TimelineFooting
    /// The whole height.
    let height: Double

    /// Lanes more than these are drawn without labels.
    private static let mostRoomyLanes = 24
    private static let mostLanesUnderOneAxis = 14

    /// O(n²) in what is told of one lane, O(n) in the lanes.
    init(_ chart: TimelineChart) {
        self.chart = chart
        frame = TimelineFrame(chart)
        scale = chart.scale(left: frame.left, right: frame.right)
        var y = TimelineFrame.margin
        heading = Self.heading(chart, from: &y)
        columnNames = Self.columnNames(chart, frame, scale, from: &y)
        let axis = y + 12
        top = axis + 6
        y = top + 3
        (bodies, lanes) = Self.lanes(chart, frame, scale, from: &y)
        bottom = y + 3
        y = bottom
        years = Self.years(scale, above: axis, below: lanes.count > Self.mostLanesUnderOneAxis, &y)
        legend = TimelineLegend(chart, lanes: lanes, hasBodies: !bodies.isEmpty, from: &y)
        footing = TimelineFooting(chart, from: &y)
        height = y + TimelineFrame.margin - 8
    }

    /// All words of the drawing.
    var texts: [PlacedText] {
        heading + columnNames + years + bodies.flatMap(\.name) + lanes.flatMap(\.texts)
            + legend.entries.map(\.text) + footing.texts
    }

    private static func heading(_ chart: TimelineChart, from y: inout Double) -> [PlacedText] {
        let room = TimelineFrame.width - 2 * TimelineFrame.margin
        var texts: [PlacedText] = []
        func add(
            _ words: String, size: Double, lines: Int, style: PlacedText.Style, _ y: inout Double
        ) {
            let width = style == .strong ? room / 1.12 : room
            let wrapped = TextMeasure.wrapped(
                displayText(words, limit: 400), width: width, size: size, lines: lines)
            for line in wrapped where !line.isEmpty {
                y += size
                texts.append(
                    PlacedText(
                        words: line, x: TimelineFrame.margin, y: y, size: size, style: style))
                y += 0.4 * size
            }
        }
        add(chart.title, size: 20, lines: 2, style: .strong, &y)
        add(chart.caption, size: 12, lines: 3, style: .faint, &y)
        y += 8
        return texts
    }

    private static func columnNames(
        _ chart: TimelineChart, _ frame: TimelineFrame, _ scale: YearScale, from y: inout Double
    ) -> [PlacedText] {
        y += 12
        let baseline = y + 12
        var texts = [
            frame.status(
                TimelineFrame.statusHeading(chart), baseline: baseline, style: .faint),
            frame.stories("stories", baseline: baseline, style: .faint),
        ]
        if let day = chart.marked?.last {
            let words = day.iso8601
            let half = PlacedText.width(words, size: 10, style: .strong) / 2
            let x = min(max(scale.end(of: day), scale.left + half), scale.right - half)
            texts.append(
                PlacedText(
                    words: words, x: x, y: y - 2, size: 10, anchor: .middle, style: .strong))
        }
        return texts
    }

    private static func lanes(
        _ chart: TimelineChart, _ frame: TimelineFrame, _ scale: YearScale, from y: inout Double
    ) -> ([PlacedBody], [PlacedLane]) {
        let bodies = chart.bodies.map { PlacedBody($0, frame, scale, from: &y) }
        if !bodies.isEmpty { y += 7 }
        let layout = LaneLayout(
            scale: scale, frame: frame, isRoomy: chart.lanes.count <= mostRoomyLanes)
        let lanes = chart.lanes.map { lane in
            let placed = layout.place(lane, top: y)
            y += placed.height
            return placed
        }
        return (bodies, lanes)
    }

    private static func years(
        _ scale: YearScale, above: Double, below: Bool, _ y: inout Double
    ) -> [PlacedText] {
        var lines = [above]
        if below {
            y += 13
            lines.append(y)
        }
        y += 14
        return lines.flatMap { line in
            scale.ticks.map { tick in
                PlacedText(
                    words: String(tick.year), x: tick.x, y: line, size: 10.5, anchor: .middle)
            }
        }
    }
}

/// An organisation's life with its place.
struct PlacedBody {
    let body: TimelineChart.Body
    let name: [PlacedText]
    let bar: PlacedBar
    /// The middle of the bar.
    let middle: Double

    init(
        _ body: TimelineChart.Body, _ frame: TimelineFrame, _ scale: YearScale, from y: inout Double
    ) {
        let height = 18.0
        self.body = body
        middle = y + height / 2
        name = frame.name(
            of: body.entity, around: middle, size: 10.5, lines: 1, style: .strong)
        bar = PlacedTrack.bar(body, on: scale)
        y += height
    }
}

extension TimelineChart {
    /// From the first day of which anything is told to the last.
    fileprivate func scale(left: Double, right: Double) -> YearScale {
        let stretches = lanes.flatMap(\.tracks).flatMap(\.stretches)
            .filter { StretchLook($0.status) != nil }
        let marks = lanes.flatMap(\.tracks).flatMap(\.marks)
        let edges =
            stretches.flatMap { [$0.begin, $0.end] } + bodies.flatMap { [$0.begin, $0.end] }
        let days =
            edges.flatMap { [$0.certain, $0.possible].compactMap(\.self) }
            + marks.flatMap { [$0.earliest, $0.latest] }
            + lanes.flatMap(\.tracks).flatMap(\.stated).flatMap { [$0.lowerBound, $0.upperBound] }
            + [lastTold, marked?.last].compactMap(\.self)
        return YearScale(from: days.min(), to: days.max(), left: left, right: right)
    }
}
