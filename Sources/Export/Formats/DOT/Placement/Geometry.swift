/// A place in a drawing, in points.
struct Point: Hashable {
    var x: Double
    var y: Double

    func distance(to other: Point) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }

    /// The point that lies so far on the way to another: 0 is here, 1 there.
    func on(theWayTo other: Point, _ share: Double) -> Point {
        Point(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
    }
}

/// An upright rectangle, in points.
struct Rectangle {
    let centre: Point
    let width: Double
    let height: Double

    /// The box with so much more room on each side.
    func widened(by margin: Double) -> Rectangle {
        Rectangle(centre: centre, width: width + 2 * margin, height: height + 2 * margin)
    }

    func overlaps(_ other: Rectangle) -> Bool {
        abs(centre.x - other.centre.x) < (width + other.width) / 2
            && abs(centre.y - other.centre.y) < (height + other.height) / 2
    }

    func contains(_ point: Point) -> Bool {
        abs(centre.x - point.x) < width / 2 && abs(centre.y - point.y) < height / 2
    }

    /// The distance of a point outside; 0 inside.
    func distance(to point: Point) -> Double {
        let x = max(0, abs(centre.x - point.x) - width / 2)
        let y = max(0, abs(centre.y - point.y) - height / 2)
        return (x * x + y * y).squareRoot()
    }
}

/// The course of a line as points that stand close, by their distance along it.
struct Course {
    /// At most `step` apart.
    let points: [Point]
    let length: Double
    let bounds: Rectangle

    private static let step = 3.0

    /// Reads Graphviz' `pos` of a line: Bézier curves, with points before and behind them where
    /// arrowheads are (https://graphviz.org/docs/attr-types/splineType/). Nil without a point.
    init?(pos: String) {
        var corners: [Point] = []
        for curve in pos.split(separator: ";") {
            var (start, end): (Point?, Point?)
            var controls: [Point] = []
            for word in curve.split(separator: " ") {
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
            corners += [start].compactMap { $0 } + Self.bent(controls) + [end].compactMap { $0 }
        }
        guard !corners.isEmpty else { return nil }
        self.init(along: corners)
    }

    private init(along corners: [Point]) {
        var points = [corners[0]]
        var length = 0.0
        for (a, b) in zip(corners, corners.dropFirst()) {
            let distance = a.distance(to: b)
            length += distance
            let count = max(1, Int((distance / Self.step).rounded(.up)))
            points += (1...count).map { a.on(theWayTo: b, Double($0) / Double(count)) }
        }
        self.points = points
        self.length = length
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let low = Point(x: xs.min() ?? 0, y: ys.min() ?? 0)
        let high = Point(x: xs.max() ?? 0, y: ys.max() ?? 0)
        bounds = Rectangle(
            centre: low.on(theWayTo: high, 0.5), width: high.x - low.x, height: high.y - low.y)
    }

    /// Cubic curves cut into 24 straight parts each.
    private static func bent(_ controls: [Point]) -> [Point] {
        guard controls.count > 3 else { return controls }
        return [controls[0]]
            + stride(from: 0, to: controls.count - 3, by: 3).flatMap { first in
                (1...24).map { part in
                    let share = Double(part) / 24
                    var points = Array(controls[first...first + 3])
                    while points.count > 1 {
                        points = zip(points, points.dropFirst()).map {
                            $0.on(theWayTo: $1, share)
                        }
                    }
                    return points[0]
                }
            }
    }

    /// The point at a share of the way from 0 to 1, and the direction there, of length 1.
    func place(at share: Double) -> (point: Point, direction: Point) {
        let index = min(points.count - 1, max(0, Int(Double(points.count - 1) * share)))
        let before = points[max(0, index - 2)]
        let after = points[min(points.count - 1, index + 2)]
        let distance = max(before.distance(to: after), 0.001)
        let direction = Point(
            x: (after.x - before.x) / distance, y: (after.y - before.y) / distance)
        return (points[index], direction)
    }

    /// The shortest distance to a box; as soon as it is more than `most`, any number beyond it.
    func distance(to box: Rectangle, most: Double) -> Double {
        if !bounds.overlaps(box.widened(by: most)) { return .infinity }
        return points.reduce(.infinity) { min($0, box.distance(to: $1)) }
    }

    /// How much of it lies before and behind a box that stands upon it; both 0 if none does.
    func ends(around box: Rectangle) -> (before: Double, after: Double) {
        guard let first = points.firstIndex(where: box.contains),
            let last = points.lastIndex(where: box.contains)
        else { return (length, length) }
        let each = length / Double(max(1, points.count - 1))
        return (Double(first) * each, Double(points.count - 1 - last) * each)
    }
}
