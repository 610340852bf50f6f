import Knowledge

/// A sign with its place.
struct PlacedMark {
    let mark: TimelineChart.Mark
    let look: MarkLook
    /// The middle of the sign.
    var x: Double
    /// From the first possible day to the last.
    let span: ClosedRange<Double>
}

extension PlacedMark {
    /// Whether the days on which it may have happened are more than its sign covers, or others
    /// have pushed the sign from them.
    var showsSpan: Bool {
        span.upperBound - span.lowerBound > 2 * MarkLook.radius + 2
            || !(span.lowerBound - MarkLook.radius...span.upperBound + MarkLook.radius)
                .contains(x)
    }

    /// Signs in the order of their dates, moved apart where they would cover each other: each group
    /// keeps the middle it would have had.
    static func spread(
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

extension PlacedTrack {
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
