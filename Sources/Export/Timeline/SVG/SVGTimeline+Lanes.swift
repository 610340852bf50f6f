import Knowledge

extension SVGTimeline {
    /// A lane with its name, bars and signs.
    func draw(_ lane: PlacedLane, _ svg: inout XMLWriter) {
        let id = "lane--\(markupID(lane.lane.entity.id))"
        svg.element("g", ["id": id, "class": "lane \(lane.lane.status.rawValue)"]) { svg in
            svg.element("title", lines: [displayText(lane.lane.entity.name)])
            draw(lane.name, &svg)
            for row in lane.rows {
                for track in row.tracks { draw(track, in: lane, middle: row.middle, &svg) }
                draw(row.labels, &svg)
            }
            draw([lane.status, lane.stories], &svg)
        }
    }

    /// An organisation's life.
    func draw(_ body: PlacedBody, _ svg: inout XMLWriter) {
        let id = "body--\(markupID(body.body.entity.id))"
        svg.element("g", ["id": id, "class": "body"]) { svg in
            svg.element("title", lines: tooltip(body.body.entity.name, body.body.tells))
            draw(body.name, &svg)
            outline(
                body.bar, middle: body.middle, height: 7, fill: "#B9B9B4", stroke: "#6F6F6A", &svg)
        }
    }

    private func draw(
        _ track: PlacedTrack, in lane: PlacedLane, middle: Double, _ svg: inout XMLWriter
    ) {
        let isNarrow = track.track.isPredecessor
        let height = isNarrow ? TimelineFrame.narrowBarHeight : TimelineFrame.barHeight
        let organisation = track.track.organisation
        let ids = markupID(lane.lane.entity.id) + "--" + markupID(organisation.id)
        let place = "\(lane.lane.entity.name), \(organisation.name)"
        for (index, bar) in track.bars.enumerated() {
            let id = "bar--\(ids)--\(index + 1)"
            let kinds = ["bar", bar.stretch.status.rawValue] + (isNarrow ? ["predecessor"] : [])
            svg.element("g", ["id": id, "class": kinds.joined(separator: " ")]) { svg in
                svg.element("title", lines: tooltip(bar.stretch.heading(place), bar.stretch.tells))
                draw(bar, middle: middle, height: height, &svg)
            }
        }
        for stated in track.stated {
            svg.element(
                "path",
                [
                    "class": "stated",
                    "d": Self.level(
                        from: stated.lowerBound,
                        to: max(stated.upperBound, stated.lowerBound + 2.5),
                        y: middle + height / 2 + 2.2),
                    "stroke": "#1A1A1A", "stroke-width": "1.6",
                ])
        }
        for mark in track.marks where mark.showsSpan { drawSpan(mark.span, y: middle, &svg) }
        for (index, mark) in track.marks.enumerated() {
            let id = "mark--\(ids)--\(index + 1)"
            svg.element("g", ["id": id, "class": "mark \(mark.look.rawValue)"]) { svg in
                svg.element("title", lines: tooltip(mark.mark.heading(place), mark.mark.tells))
                draw(mark.look, x: mark.x, y: middle, &svg)
            }
        }
    }

    func draw(
        _ bar: PlacedBar, middle: Double, height: Double, _ svg: inout XMLWriter
    ) {
        let facts = bar.look.facts
        guard bar.look.isInside else {
            svg.element(
                "path",
                [
                    "d": Self.level(from: bar.left + bar.fadeIn, to: bar.right, y: middle),
                    "stroke": facts.stroke, "stroke-width": "1.2", "stroke-dasharray": "1.5 3",
                ])
            return
        }
        let fill =
            switch facts.fill {
            case .colour(let colour): colour
            case .pattern(let name): "url(#entente-\(name))"
            }
        outline(bar, middle: middle, height: height, fill: fill, stroke: facts.stroke, &svg)
    }

    private func outline(
        _ bar: PlacedBar, middle: Double, height: Double, fill: String, stroke: String,
        _ svg: inout XMLWriter
    ) {
        svg.element(
            "path",
            [
                "d": BarShape.path(bar, middle: middle, height: height), "fill": fill,
                "stroke": stroke, "stroke-width": "1.1", "stroke-linejoin": "round",
                "mask": Fade(bar).map { "url(#\($0.id))" } ?? "none",
            ])
    }

    /// The days on which something may have happened.
    func drawSpan(_ span: ClosedRange<Double>, y: Double, _ svg: inout XMLWriter) {
        let (left, right) = (svgNumber(span.lowerBound), svgNumber(span.upperBound))
        let (top, bottom) = (svgNumber(y - 3), svgNumber(y + 3))
        let path =
            "M\(left) \(svgNumber(y))H\(right)M\(left) \(top)V\(bottom)M\(right) \(top)V\(bottom)"
        for (colour, width) in [("#FFFFFF", "3"), ("#1A1A1A", "1.1")] {
            svg.element(
                "path", ["d": path, "fill": "none", "stroke": colour, "stroke-width": width])
        }
    }

    func draw(_ look: MarkLook, x: Double, y: Double, _ svg: inout XMLWriter) {
        svg.element("g", ["transform": "translate(\(svgNumber(x)) \(svgNumber(y)))"]) { svg in
            for stroke in look.strokes {
                svg.element(
                    "path",
                    [
                        "d": stroke.path, "fill": stroke.fill, "stroke": stroke.stroke,
                        "stroke-width": stroke.width,
                    ])
            }
        }
    }

    static func level(from left: Double, to right: Double, y: Double) -> String {
        "M\(svgNumber(left)) \(svgNumber(y))H\(svgNumber(max(right, left + 0.8)))"
    }

    private func tooltip(_ heading: String, _ tells: TimelineChart.Tells) -> [String] {
        let shown = tells.lines.prefix(TimelineChart.Tells.mostLines)
        let more = tells.lines.count - shown.count + tells.more
        return ([heading] + shown).map { displayText($0) } + (more > 0 ? ["and \(more) more"] : [])
    }
}

extension TimelineChart.Stretch {
    /// "Armenia, CSTO: member, from 2002 until …", what stands above the claims.
    fileprivate func heading(_ place: String) -> String {
        "\(place): \(status.rawValue), from \(since?.edtf ?? "…") until \(until?.edtf ?? "…")"
    }
}

extension TimelineChart.Mark {
    /// "Armenia, CSTO: joined, 2002".
    fileprivate func heading(_ place: String) -> String { "\(place): \(words), \(date.edtf)" }
}
