/// A place in a drawing, in points.
struct Point: Hashable, CustomStringConvertible {
    var x: Double
    var y: Double

    /// As Graphviz has it, to a hundredth.
    var description: String { "\((x * 100).rounded() / 100),\((y * 100).rounded() / 100)" }

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

    func contains(_ other: Rectangle) -> Bool {
        abs(centre.x - other.centre.x) < (width - other.width) / 2
            && abs(centre.y - other.centre.y) < (height - other.height) / 2
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
