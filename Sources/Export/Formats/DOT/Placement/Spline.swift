/// Bézier curves joined to one, as in Graphviz' `pos` of a line
/// (https://graphviz.org/docs/attr-types/splineType/).
struct Spline: CustomStringConvertible {
    /// The tips of arrowheads before and behind the curve.
    private var start: Point?
    private var end: Point?
    /// One, and three more for each cubic curve.
    private var controls: [Point] = []

    /// The curves of a `pos`, in which most lines have one.
    static func all(inPos pos: String) -> [Spline] {
        pos.split(separator: ";").map(Spline.init)
    }

    private init(_ text: Substring) {
        for word in text.split(separator: " ") {
            let numbers = word.split(separator: ",").compactMap { Double($0) }
            guard numbers.count == 2 else { continue }
            let point = Point(x: numbers[0], y: numbers[1])
            if word.hasPrefix("s,") {
                start = point
            } else if word.hasPrefix("e,") {
                end = point
            } else {
                controls.append(point)
            }
        }
    }

    /// As `pos` has it.
    var description: String {
        let tips = [start.map { "s,\($0)" }, end.map { "e,\($0)" }].compactMap { $0 }
        return (tips + controls.map(\.description)).joined(separator: " ")
    }

    /// Points that stand close along it: each cubic curve is cut into 24 straight parts.
    var corners: [Point] {
        let points = cubics.flatMap { cubic in
            (1...24).map { Self.halves(of: cubic, at: Double($0) / 24).first.last ?? cubic[0] }
        }
        return ([start, controls.first] + points + [end]).compactMap { $0 }
    }

    /// The same course of twice as many curves, whose control points lie nearer to it: Graphviz
    /// keeps room around those.
    var halved: Spline {
        var halved = self
        halved.controls =
            controls.prefix(1)
            + cubics.flatMap { cubic in
                let halves = Self.halves(of: cubic, at: 0.5)
                return halves.first.dropFirst() + halves.second.dropFirst()
            }
        return halved
    }

    private var cubics: [[Point]] {
        stride(from: 0, to: controls.count - 3, by: 3).map { Array(controls[$0...$0 + 3]) }
    }

    /// De Casteljau's way to cut a curve in two.
    private static func halves(
        of cubic: [Point], at share: Double
    ) -> (first: [Point], second: [Point]) {
        var row = cubic
        var (first, second) = (row.prefix(1), row.suffix(1))
        while row.count > 1 {
            row = zip(row, row.dropFirst()).map { $0.on(theWayTo: $1, share) }
            first += row.prefix(1)
            second = row.suffix(1) + second
        }
        return (Array(first), Array(second))
    }
}
