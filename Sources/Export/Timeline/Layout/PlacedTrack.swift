import Knowledge

/// A bar with its place.
struct PlacedBar {
    let stretch: TimelineChart.Stretch
    let look: StretchLook
    /// Where it begins to be possible, is certain, and is possible no more.
    let left: Double
    let right: Double
    /// Points over which it appears at its left; 0 for a sharp beginning.
    let fadeIn: Double
    /// Points over which it vanishes at its right.
    let fadeOut: Double
    /// Whether it goes on as far as is told.
    let goesOn: Bool
}

/// One membership with the places of all that is told of it, but for the height at which it stands.
struct PlacedTrack {
    let track: TimelineChart.Track
    let bars: [PlacedBar]
    let marks: [PlacedMark]
    let stated: [ClosedRange<Double>]

    private static let untoldFade = 26.0

    /// O(n log n) in stretches and marks.
    init(_ track: TimelineChart.Track, on scale: YearScale) {
        self.track = track
        bars = track.stretches.compactMap { stretch in
            StretchLook(stretch.status).map { Self.bar(stretch, $0, on: scale) }
        }
        marks = PlacedMark.spread(track.marks, on: scale)
        stated = track.stated.map { scale.x($0.lowerBound)...scale.end(of: $0.upperBound) }
    }

    /// All that is drawn lies in it; nil where nothing is.
    var extent: ClosedRange<Double>? {
        let lefts = bars.map(\.left) + marks.map { $0.x - MarkLook.radius }
        let rights = bars.map(\.right) + marks.map { $0.x + MarkLook.radius }
        guard let left = lefts.min(), let right = rights.max() else { return nil }
        return left...max(left, right)
    }

    /// The bar of an organisation's own life.
    static func bar(_ body: TimelineChart.Body, on scale: YearScale) -> PlacedBar {
        bar(TimelineChart.Stretch(.member, from: body.begin, to: body.end), .member, on: scale)
    }

    private static func bar(
        _ stretch: TimelineChart.Stretch, _ look: StretchLook, on scale: YearScale
    ) -> PlacedBar {
        let begin = stretch.begin.certain.map(scale.x) ?? scale.left
        let end = max(begin, stretch.end.certain.map(scale.end) ?? scale.right)
        let left =
            switch stretch.begin {
            case .open, .day: begin
            case .vague(_, let possible): min(begin, scale.x(possible))
            case .untold: max(scale.left, begin - untoldFade)
            }
        let right =
            switch stretch.end {
            case .open, .day: end
            case .vague(_, let possible): max(end, scale.end(of: possible))
            case .untold: min(scale.right, end + untoldFade)
            }
        // What was so before all that is told appears at the margin.
        let fadeIn = stretch.begin == .open ? min(untoldFade, end - begin) : begin - left
        return PlacedBar(
            stretch: stretch, look: look, left: left, right: right, fadeIn: fadeIn,
            fadeOut: right - end, goesOn: stretch.end == .open)
    }
}
