import Knowledge

/// A lane with everything in its place.
struct PlacedLane {
    /// One of the lane's lines, with memberships that do not cover each other.
    struct Row {
        let tracks: [PlacedTrack]
        /// The middle of its bars.
        let middle: Double
        let labels: [PlacedText]
    }

    let lane: TimelineChart.Lane
    let top: Double
    let height: Double
    let rows: [Row]
    let name: [PlacedText]
    let status: PlacedText
    let stories: PlacedText

    var texts: [PlacedText] { name + [status, stories] + rows.flatMap(\.labels) }
}

/// Puts a lane's memberships into lines and names them.
struct LaneLayout {
    let scale: YearScale
    let frame: TimelineFrame
    /// Whether there is room for labels above the bars.
    let isRoomy: Bool

    /// A lane whose top is at a height.
    func place(_ lane: TimelineChart.Lane, top: Double) -> PlacedLane {
        let tracks = lane.tracks.map { PlacedTrack($0, on: scale) }.filter { $0.extent != nil }
        let packed = Self.packed(tracks)
        let rows = packed.enumerated().map { index, tracks in
            row(tracks, top: top + padding + rowHeight * Double(index))
        }
        let height = rowHeight * Double(max(1, rows.count)) + 2 * padding
        let middle = top + height / 2
        return PlacedLane(
            lane: lane, top: top, height: height, rows: rows,
            name: frame.name(
                of: lane.entity, around: middle, size: isRoomy ? 11.5 : 10,
                lines: isRoomy ? 2 : 1),
            status: frame.status(lane.status.rawValue, baseline: middle + 4),
            stories: frame.stories(String(lane.stories), baseline: middle + 4))
    }

    private var padding: Double { isRoomy ? 4 : 2 }
    private var labelHeight: Double { isRoomy ? 12 : 0 }
    private var rowHeight: Double { labelHeight + TimelineFrame.barHeight + 3 }

    /// Memberships in as few lines as keep them apart, earlier organisations first.
    private static func packed(_ tracks: [PlacedTrack]) -> [[PlacedTrack]] {
        var rows: [[PlacedTrack]] = []
        for track in tracks {
            let free = rows.firstIndex { row in !row.contains { covers($0, track) } }
            if let free { rows[free].append(track) } else { rows.append([track]) }
        }
        return rows
    }

    /// Whether bars or signs would lie on each other; bars that fade into each other may.
    private static func covers(_ a: PlacedTrack, _ b: PlacedTrack) -> Bool {
        a.bars.contains { bar in
            b.bars.contains { other in
                bar.left + bar.fadeIn < other.right - other.fadeOut
                    && other.left + other.fadeIn < bar.right - bar.fadeOut
            }
        }
            || a.marks.contains { mark in
                b.marks.contains { abs($0.x - mark.x) < 2 * MarkLook.radius }
            }
    }

    private func row(_ tracks: [PlacedTrack], top: Double) -> PlacedLane.Row {
        let line = LabelLine(left: scale.left, right: scale.right, baseline: top + 8)
        let marks = tracks.flatMap(\.markGroups).map { group in
            LabelLine.Wish(
                x: group.reduce(0) { $0 + $1.x } / Double(group.count),
                words: MarkLabel(group.map(\.mark), withMonths: scale.showsMonths).words)
        }
        let bars = tracks.flatMap(wishes)
        return PlacedLane.Row(
            tracks: tracks, middle: top + labelHeight + TimelineFrame.barHeight / 2,
            labels: isRoomy ? line.placing(marks + bars) : [])
    }

    /// Words for bars that no sign explains, and for what the user judged to be so.
    private func wishes(_ track: PlacedTrack) -> [LabelLine.Wish] {
        track.bars.compactMap { bar in
            let words: [String]
            switch bar.look {
            case .left: return nil
            case _ where !bar.stretch.settledBy.isEmpty:
                words = ["by judgement", "\(bar.stretch.status.rawValue) by judgement"]
            case .member: return nil
            case .disputed: words = ["disputed", "disputed: \(bar.stretch.sidesInWords)"]
            case .attached: words = [bar.stretch.status.rawValue]
            case .resting:
                let isSaid = track.marks.contains { mark in
                    [.suspended, .frozen].contains(mark.look)
                        && (bar.left - 1...bar.left + bar.fadeIn + 1).overlaps(mark.span)
                }
                if isSaid { return nil }
                words = [bar.stretch.status.rawValue]
            }
            let width = TextMeasure.width(words[0], size: LabelLine.size)
            guard bar.right - bar.left > width * 0.7 else { return nil }
            let certain = (bar.left + bar.fadeIn, bar.right - bar.fadeOut)
            return LabelLine.Wish(x: (certain.0 + certain.1) / 2, words: words)
        }
    }
}

extension TimelineChart.Stretch {
    /// "member or left"
    fileprivate var sidesInWords: String {
        sides.map { $0 == .none ? "not in" : $0.rawValue }.joined(separator: " or ")
    }
}
