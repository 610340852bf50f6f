import Knowledge

extension TimelineChart {
    /// The drawing as an SVG document, as UTF-8.
    ///
    /// Groups have the classes `lane`, `body` and `mark`, bars their status, and all of them ids that
    /// depend on the entities alone, so that a page can style and find them.
    public func svg() -> [UInt8] { SVGTimeline(TimelineLayout(self)).document }
}

/// Draws a timeline whose every part has its place.
struct SVGTimeline {
    let layout: TimelineLayout

    init(_ layout: TimelineLayout) { self.layout = layout }

    /// Fonts of about one width, the first of which is there.
    private static let fonts = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

    /// The whole document.
    var document: [UInt8] {
        var svg = XMLWriter()
        let (width, height) = (svgNumber(TimelineFrame.width), svgNumber(layout.height))
        svg.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height,
                "viewBox": "0 0 \(width) \(height)", "class": "entente timeline",
                "font-family": Self.fonts, "role": "img",
            ]
        ) { svg in
            svg.element("title", lines: [displayText(layout.chart.title)])
            svg.element("defs") { svg in
                Self.patterns(&svg)
                for fade in fades { fade.define(&svg) }
            }
            svg.element("rect", ["width": width, "height": height, "fill": "#FFFFFF"])
            draw(layout.heading, &svg)
            grid(&svg)
            svg.element("g", ["class": "bodies"]) { svg in
                for body in layout.bodies { draw(body, &svg) }
            }
            svg.element("g", ["class": "lanes"]) { svg in
                for lane in layout.lanes { draw(lane, &svg) }
            }
            axis(&svg)
            markedDay(&svg)
            svg.element("g", ["class": "legend"]) { svg in
                for entry in layout.legend.entries { draw(entry, &svg) }
            }
            svg.element("g", ["class": "sources"]) { draw(layout.footing.texts, &$0) }
        }
        return svg.bytes
    }

    /// Each way of fading once.
    private var fades: [Fade] {
        let bars =
            layout.lanes.flatMap(\.rows).flatMap(\.tracks).flatMap(\.bars)
            + layout.bodies.map(\.bar) + layout.legend.entries.compactMap(\.bar)
        return Set(bars.compactMap(Fade.init)).sorted()
    }

    /// Fillings that tell a status in grey too.
    private static func patterns(_ svg: inout XMLWriter) {
        let resting = StretchLook.resting.facts.stroke
        svg.element("pattern", patternAttributes("resting", size: 5)) { svg in
            svg.element("rect", ["width": "5", "height": "5", "fill": "#E3F1FA"])
            svg.element("path", ["d": "M1.5 0V5", "stroke": resting, "stroke-width": "1.3"])
        }
        let disputed = StretchLook.disputed.facts.stroke
        svg.element("pattern", patternAttributes("disputed", size: 6)) { svg in
            svg.element("rect", ["width": "6", "height": "6", "fill": "#FFF6EE"])
            svg.element(
                "path",
                [
                    "d": "M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5", "stroke": disputed,
                    "stroke-width": "1.5",
                ])
        }
    }

    private static func patternAttributes(
        _ name: String, size: Int
    ) -> XMLWriter.Attributes {
        [
            "id": "entente-\(name)", "width": "\(size)", "height": "\(size)",
            "patternUnits": "userSpaceOnUse",
        ]
    }

    /// Every other lane shaded, to lead the eye from the name to the bar, and a line for each year
    /// that is named.
    private func grid(_ svg: inout XMLWriter) {
        svg.element("g", ["class": "grid"]) { svg in
            for lane in layout.lanes.enumerated() where lane.offset % 2 == 0 {
                svg.element(
                    "rect",
                    [
                        "x": svgNumber(TimelineFrame.margin - 8), "y": svgNumber(lane.element.top),
                        "width": svgNumber(TimelineFrame.width - 2 * TimelineFrame.margin + 16),
                        "height": svgNumber(lane.element.height), "fill": "#F4F4F2",
                    ])
            }
            for tick in layout.scale.ticks {
                svg.element(
                    "path",
                    [
                        "d":
                            "M\(svgNumber(tick.x)) \(svgNumber(layout.top))"
                            + "V\(svgNumber(layout.bottom))",
                        "stroke": "#D6D6D2", "stroke-width": "0.8",
                    ])
            }
        }
    }

    private func axis(_ svg: inout XMLWriter) {
        svg.element("g", ["class": "axis"]) { svg in
            for y in [layout.top, layout.bottom] {
                svg.element(
                    "path",
                    [
                        "d":
                            "M\(svgNumber(layout.frame.left)) \(svgNumber(y))"
                            + "H\(svgNumber(layout.frame.right))",
                        "stroke": "#333333", "stroke-width": "1",
                    ])
            }
            draw(layout.columnNames + layout.years, &svg)
        }
    }

    private func markedDay(_ svg: inout XMLWriter) {
        guard let day = layout.chart.marked?.last else { return }
        let x = svgNumber(layout.scale.end(of: day))
        svg.element(
            "path",
            [
                "class": "on",
                "d": "M\(x) \(svgNumber(layout.top))V\(svgNumber(layout.bottom))",
                "stroke": "#1A1A1A", "stroke-width": "1.2", "stroke-dasharray": "4 2",
            ])
    }

    func draw(_ texts: [PlacedText], _ svg: inout XMLWriter) {
        for text in texts { draw(text, &svg) }
    }

    func draw(_ text: PlacedText, _ svg: inout XMLWriter) {
        svg.element(
            "text",
            [
                "x": svgNumber(text.x), "y": svgNumber(text.y),
                "font-size": svgNumber(text.size), "text-anchor": text.anchor.rawValue,
                "font-weight": text.style == .strong ? "bold" : "normal",
                "fill": text.style == .faint ? "#555555" : "#1A1A1A",
            ], lines: [text.words])
    }
}
