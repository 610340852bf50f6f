import Knowledge

/// Who says what is drawn: the publishers with their numbers of stories.
struct TimelineFooting {
    let texts: [PlacedText]

    private static let size = 10.5
    private static let gap = 12.0
    /// Publishers beyond these are counted together; the JSON names them all.
    private static let mostNamed = 30

    init(_ chart: TimelineChart, from y: inout Double) {
        let heading = PlacedText(
            words: "Sources (and how many stories of each)", x: TimelineFrame.margin, y: y + 16,
            size: Self.size, style: .strong)
        var flow = Flow(
            left: TimelineFrame.margin, right: TimelineFrame.width - TimelineFrame.margin,
            baseline: y + 33, leading: 16)
        var words = chart.sources.prefix(Self.mostNamed).map(\.words)
        let others = chart.sources.dropFirst(Self.mostNamed)
        if !others.isEmpty {
            words.append("and \(others.count) others (\(others.reduce(0) { $0 + $1.stories }))")
        }
        let named = words.map { words in
            let width = TextMeasure.width(words, size: Self.size)
            let place = flow.place(width: width + Self.gap)
            return PlacedText(words: words, x: place.x, y: place.y, size: Self.size)
        }
        texts = [heading] + named
        y = flow.y + 8
    }
}

extension TimelineChart.Source {
    fileprivate var words: String {
        let name = publisher.map { displayText($0, limit: 50) } ?? "publisher not known"
        return "\(name.isEmpty ? "publisher not known" : name) (\(stories))"
    }
}
