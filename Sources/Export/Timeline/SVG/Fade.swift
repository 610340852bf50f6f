/// How a bar appears at its left and vanishes at its right.
struct Fade: Hashable, Comparable {
    /// Thousandths of the bar's way at which it is there in full.
    private let begin: Int
    /// Thousandths of the way from which it is so no more.
    private let end: Int

    /// Nil for a bar with sharp ends.
    init?(_ bar: PlacedBar) {
        guard bar.fadeIn > 0.5 || bar.fadeOut > 0.5 else { return nil }
        let width = BarShape.width(bar)
        begin = Int(1000 * bar.fadeIn / width)
        end = max(begin, Int(1000 * (1 - bar.fadeOut / width)))
    }

    /// The same for all bars that fade alike.
    var id: String { "entente-fade-\(begin)-\(end)" }

    /// Earlier beginnings first.
    static func < (a: Fade, b: Fade) -> Bool { (a.begin, a.end) < (b.begin, b.end) }

    /// The mask to which bars refer.
    func define(_ svg: inout XMLWriter) {
        svg.element("linearGradient", ["id": "\(id)-gradient"]) { svg in
            let stops = [
                (0, begin > 0 ? "0" : "1"), (begin, "1"), (end, "1"),
                (1000, end < 1000 ? "0" : "1"),
            ]
            for (offset, opacity) in stops {
                svg.element(
                    "stop",
                    [
                        "offset": "\(svgNumber(Double(offset) / 10))%", "stop-color": "#FFFFFF",
                        "stop-opacity": opacity,
                    ])
            }
        }
        svg.element("mask", ["id": id, "maskContentUnits": "objectBoundingBox"]) { svg in
            svg.element(
                "rect",
                [
                    "x": "0", "y": "-1", "width": "1", "height": "3",
                    "fill": "url(#\(id)-gradient)",
                ])
        }
    }
}
