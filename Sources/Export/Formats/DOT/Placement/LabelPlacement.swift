/// Where the words of lines stand, once Graphviz has laid nodes and lines out: on their own line,
/// which they interrupt, or close beside it, clear of nodes, other words and other lines.
///
/// Graphviz keeps room for words but then leads the line elsewhere through it, and outside of `dot`
/// sets all words on the middle of the line whatever stands there.
struct LabelPlacement {
    /// The words of a line.
    struct Label {
        /// Index of its line.
        let line: Int
        let width: Double
        let height: Double
    }

    /// A spot for a label.
    struct Spot {
        let box: Rectangle
        /// Whether the line runs through it.
        let isOnLine: Bool
        /// What speaks against it, other labels aside.
        fileprivate(set) var cost: Double
    }

    let courses: [Course]
    /// Nodes, the key and the headings of frames.
    let obstacles: [Rectangle]

    /// A spot for each label: first by itself, then again and again with regard to the others until
    /// nothing changes. O(labels × spots × (points of lines + labels)).
    func spots(for labels: [Label]) -> [Spot] {
        let choices = labels.map(choices)
        var chosen = choices.indices.map { cheapest(choices[$0], besides: []) }
        for _ in 0..<Self.mostRounds {
            var hasChanged = false
            for index in choices.indices {
                let others = chosen.indices.filter { $0 != index }
                    .map { choices[$0][chosen[$0]].box }
                let better = cheapest(choices[index], besides: others)
                if better != chosen[index] { hasChanged = true }
                chosen[index] = better
            }
            if !hasChanged { break }
        }
        return zip(choices, chosen).map { $0[$1] }
    }

    private static let mostRounds = 8

    private func cheapest(_ choices: [Spot], besides others: [Rectangle]) -> Int {
        let costs = choices.map { spot in
            others.reduce(spot.cost) { cost, other in
                guard spot.box.widened(by: 2).overlaps(other) else { return cost }
                return cost + (spot.box.overlaps(other) ? Cost.label : Cost.label / 4)
            }
        }
        return costs.indices.min { costs[$0] < costs[$1] } ?? 0
    }

    /// Every spot along the line: on it and at either side.
    private func choices(for label: Label) -> [Spot] {
        let course = courses[label.line]
        let others = courses.indices.filter { $0 != label.line }.map { courses[$0] }
        return stride(from: 0.1, through: 0.9, by: 0.025).flatMap { share in
            let (point, direction) = course.place(at: share)
            // So far from the line that a corner of the box touches it nearly.
            let away = (abs(direction.y) * label.width + abs(direction.x) * label.height) / 2 + 1
            return [0.0, 1, -1].map { side in
                let centre = Point(
                    x: point.x - side * direction.y * away, y: point.y + side * direction.x * away)
                let box = Rectangle(centre: centre, width: label.width, height: label.height)
                let cost =
                    cost(of: box, on: course, isOnLine: side == 0)
                    + cost(of: box, near: others, own: side == 0 ? 0 : away)
                    + Cost.offMiddle * abs(share - 0.5)
                return Spot(box: box, isOnLine: side == 0, cost: cost)
            }
        }
    }

    /// What speaks against a box with regard to nodes and its own line.
    private func cost(of box: Rectangle, on course: Course, isOnLine: Bool) -> Double {
        var cost = isOnLine ? 0 : Cost.beside
        for obstacle in obstacles where box.widened(by: 3).overlaps(obstacle) {
            cost += box.overlaps(obstacle) ? Cost.node : Cost.node / 4
        }
        if isOnLine {
            // What is seen of the line must be enough to be followed, with its arrowheads.
            let ends = course.ends(around: box)
            if min(ends.before, ends.after) < Self.shortestEnd { cost += Cost.hidden }
            if ends.before + ends.after < course.length / 3 { cost += Cost.hidden }
        } else {
            // Beside a bent line a box can lie on it after all, or stand off.
            let distance = course.distance(to: box, most: 8)
            if distance == 0 { cost += Cost.line }
            if distance > 4 { cost += Cost.far }
        }
        return cost
    }

    private static let shortestEnd = 10.0

    /// What speaks against a box with regard to other lines, its middle being so far from its own.
    private func cost(of box: Rectangle, near others: [Course], own: Double) -> Double {
        let middle = Rectangle(centre: box.centre, width: 0, height: 0)
        return others.reduce(0) { cost, other in
            let distance = other.distance(to: box, most: 5)
            if distance >= 5 { return cost }
            let isNearer = other.distance(to: middle, most: own) < own
            return cost + (isNearer ? Cost.doubt : 0)
                + (distance == 0
                    ? Cost.line + Cost.lineInside * other.length(inside: box)
                    : Cost.nearLine * (1 - distance / 5))
        }
    }

    /// How bad things are, in comparison with one another.
    private enum Cost {
        /// Words on a node or the key.
        static let node = 1000.0
        /// Words on words.
        static let label = 1000.0
        /// Words on another line.
        static let line = 120.0
        /// For each point that it runs there: along the words is worse than across them.
        static let lineInside = 2.0
        static let nearLine = 40.0
        /// Words that are nearer to another line than to their own.
        static let doubt = 100.0
        /// A line that is too short to be seen behind its words.
        static let hidden = 120.0
        static let far = 60.0
        static let beside = 25.0
        /// At either end of the line twice that from the middle.
        static let offMiddle = 30.0
    }
}
