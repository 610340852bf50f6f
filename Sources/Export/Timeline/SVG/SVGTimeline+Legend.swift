import Knowledge

extension SVGTimeline {
    /// A sample with its words.
    func draw(_ entry: TimelineLegend.Entry, _ svg: inout XMLWriter) {
        let right = entry.x + TimelineLegend.sampleWidth
        if let bar = entry.bar {
            let height = entry.sample == .narrowBar ? TimelineFrame.narrowBarHeight : 11
            draw(bar, middle: entry.y, height: height, &svg)
        }
        switch entry.sample {
        case .bar, .narrowBar, .vague, .goesOn: break
        case .stated:
            svg.element(
                "path",
                [
                    "d": Self.level(from: entry.x, to: right, y: entry.y), "stroke": "#1A1A1A",
                    "stroke-width": "1.6",
                ])
        case .mark(let look): draw(look, x: entry.x + 7, y: entry.y, &svg)
        case .span: drawSpan(entry.x + 1...right - 1, y: entry.y, &svg)
        }
        draw(entry.text, &svg)
    }

}

extension TimelineLegend.Entry {
    /// The bar that is the sample, if it is one.
    var bar: PlacedBar? {
        switch sample {
        case .bar(let look): bar(look)
        case .narrowBar: bar(.member)
        case .vague: bar(.member, fade: 11)
        case .goesOn: bar(.member, goesOn: true)
        case .stated, .mark, .span: nil
        }
    }

    private func bar(
        _ look: StretchLook, fade: Double = 0, goesOn: Bool = false
    ) -> PlacedBar {
        let width = TimelineLegend.sampleWidth - (goesOn ? TimelineFrame.arrow : 0)
        return PlacedBar(
            stretch: TimelineChart.Stretch(.member, from: .open, to: .open), look: look, left: x,
            right: x + width, fadeIn: fade, fadeOut: fade, goesOn: goesOn)
    }
}
