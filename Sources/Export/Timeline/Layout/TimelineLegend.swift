import Knowledge

/// A key to what occurs in the drawing, and to nothing else.
struct TimelineLegend {
    /// What is explained.
    enum Sample: Hashable {
        case bar(StretchLook)
        case narrowBar
        case vague
        case goesOn
        case stated
        case mark(MarkLook)
        case span
    }

    /// A sample with its words.
    struct Entry {
        let sample: Sample
        /// The left end of the sample, 30 points wide.
        let x: Double
        /// Its middle.
        let y: Double
        let text: PlacedText
    }

    /// The width of a sample.
    static let sampleWidth = 30.0
    private static let size = 10.5
    private static let gap = 12.0

    let entries: [Entry]

    init(_ chart: TimelineChart, lanes: [PlacedLane], hasBodies: Bool, from y: inout Double) {
        let samples = Self.samples(lanes)
        var flow = Flow(
            left: TimelineFrame.margin, right: TimelineFrame.width - TimelineFrame.margin,
            baseline: y + 14, leading: 19)
        entries = samples.map { sample in
            let words = sample.label(predecessors: chart.predecessorNames)
            let width = TextMeasure.width(words, size: Self.size)
            let sampleWidth = sample.isMark ? 14 : Self.sampleWidth
            let place = flow.place(width: sampleWidth + 6 + width + Self.gap)
            return Entry(
                sample: sample, x: place.x, y: place.y - 3.5,
                text: PlacedText(
                    words: words, x: place.x + sampleWidth + 6, y: place.y, size: Self.size))
        }
        y = flow.y + 14
    }

    private static func samples(_ lanes: [PlacedLane]) -> [Sample] {
        let tracks = lanes.flatMap(\.rows).flatMap(\.tracks)
        let bars = tracks.flatMap(\.bars)
        let marks = tracks.flatMap(\.marks)
        let looks = Set(bars.map(\.look))
        let marksShown = Set(marks.map(\.look))
        var samples = StretchLook.allCases.filter(looks.contains).map(Sample.bar)
        if tracks.contains(where: \.track.isPredecessor) { samples.append(.narrowBar) }
        if bars.contains(where: { $0.fadeIn > 0 || $0.fadeOut > 0 }) { samples.append(.vague) }
        if bars.contains(where: { $0.goesOn && $0.look.isInside }) { samples.append(.goesOn) }
        if tracks.contains(where: { !$0.stated.isEmpty }) { samples.append(.stated) }
        if marks.contains(where: \.showsSpan) { samples.append(.span) }
        return samples + MarkLook.allCases.filter(marksShown.contains).map(Sample.mark)
    }
}

extension TimelineLegend.Sample {
    var isMark: Bool {
        if case .mark = self { true } else { false }
    }

    func label(predecessors: String) -> String {
        switch self {
        case .bar(let look): look.facts.label
        case .narrowBar: "thin: in \(predecessors)"
        case .vague: "begins or ends within"
        case .goesOn: "goes on, as far as told"
        case .stated: "stated for these days"
        case .mark(let look): look.label
        case .span: "on one of these days"
        }
    }
}

extension TimelineChart {
    /// The organisations before the one that the drawing is about.
    fileprivate var predecessorNames: String {
        var names: [String] = []
        for track in lanes.flatMap(\.tracks) where track.isPredecessor {
            let name = displayText(track.organisation.name, limit: 60)
            if !names.contains(name) { names.append(name) }
        }
        return names.count == 1 ? "the \(names[0])" : "its predecessors"
    }
}
