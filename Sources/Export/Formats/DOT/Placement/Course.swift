/// The course of a line as points that stand close, by their distance along it.
struct Course {
    /// At most `step` apart.
    let points: [Point]
    let length: Double
    let bounds: Rectangle

    private static let step = 3.0

    /// The course of curves one after the other. Nil without a point.
    init?(_ splines: [Spline]) {
        let corners = splines.flatMap(\.corners)
        if corners.isEmpty { return nil }
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

    /// How much of it lies in a box, about.
    func length(inside box: Rectangle) -> Double {
        length / Double(max(1, points.count - 1)) * Double(points.count { box.contains($0) })
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
