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

/// A sign with its place.
struct PlacedMark {
    let mark: TimelineChart.Mark
    let look: MarkLook
    /// The middle of the sign.
    var x: Double
    /// From the first possible day to the last.
    let span: ClosedRange<Double>
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
        marks = Self.spread(track.marks, on: scale)
        stated = track.stated.map { scale.x($0.lowerBound)...scale.end(of: $0.upperBound) }
    }

    /// All that is drawn lies in it; nil where nothing is.
    var extent: ClosedRange<Double>? {
        let lefts = bars.map(\.left) + marks.map { $0.x - MarkLook.radius }
        let rights = bars.map(\.right) + marks.map { $0.x + MarkLook.radius }
        guard let left = lefts.min(), let right = rights.max() else { return nil }
        return left...max(left, right)
    }

    /// Signs that stand side by side, which one label names.
    var markGroups: [[PlacedMark]] {
        marks.reduce(into: []) { groups, mark in
            if let last = groups.last?.last, mark.x - last.x < 2 * MarkLook.radius + 2 {
                groups[groups.count - 1].append(mark)
            } else {
                groups.append([mark])
            }
        }
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

    /// Signs in the order of their dates, moved apart where they would cover each other: each group
    /// keeps the middle it would have had.
    private static func spread(
        _ marks: [TimelineChart.Mark], on scale: YearScale
    ) -> [PlacedMark] {
        let placed = marks.compactMap { mark in
            MarkLook(mark.event).map { look in
                let span = scale.x(mark.earliest)...scale.end(of: mark.latest)
                return PlacedMark(
                    mark: mark, look: look, x: (span.lowerBound + span.upperBound) / 2, span: span)
            }
        }.sorted { ($0.x, $0.look) < ($1.x, $1.look) }
        let (low, high) = (scale.left + MarkLook.radius, scale.right - MarkLook.radius)
        let gap = min(2 * MarkLook.radius + 1, (high - low) / Double(max(1, placed.count)))
        var groups: [MarkGroup] = []
        for mark in placed {
            var group = MarkGroup(marks: [mark], sum: mark.x)
            while let last = groups.last, last.right(gap) + gap > group.left(gap) {
                groups.removeLast()
                group = MarkGroup(marks: last.marks + group.marks, sum: last.sum + group.sum)
                group.keep(within: low...high, gap)
            }
            group.keep(within: low...high, gap)
            groups.append(group)
        }
        return groups.flatMap { $0.placed(gap) }
    }
}

/// Signs side by side around a common middle.
private struct MarkGroup {
    let marks: [PlacedMark]
    /// Of the places they would have alone.
    var sum: Double

    func left(_ gap: Double) -> Double { middle - span(gap) / 2 }
    func right(_ gap: Double) -> Double { middle + span(gap) / 2 }

    private var middle: Double { sum / Double(marks.count) }
    private func span(_ gap: Double) -> Double { gap * Double(marks.count - 1) }

    /// Moves the group inwards at the ends of the scale.
    mutating func keep(within bounds: ClosedRange<Double>, _ gap: Double) {
        let half = span(gap) / 2
        let nearest = min(max(middle, bounds.lowerBound + half), bounds.upperBound - half)
        sum = nearest * Double(marks.count)
    }

    func placed(_ gap: Double) -> [PlacedMark] {
        let start = left(gap)
        return marks.enumerated().map { index, mark in
            var mark = mark
            mark.x = start + gap * Double(index)
            return mark
        }
    }
}
