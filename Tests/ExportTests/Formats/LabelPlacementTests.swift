import Knowledge
import Testing

@testable import Export

/// Words of lines stand where nobody takes them for another line's.
@Suite struct LabelPlacementTests {
    private func course(_ pos: String) throws -> Course {
        try #require(Course(Spline.all(inPos: pos)))
    }

    /// Curves cut in halves run where they ran.
    @Test func halves() throws {
        let spline = try #require(Spline.all(inPos: "e,9,9 s,1,2 0,0 0,80 40,80 40,0").first)
        #expect(
            spline.halved.description
                == "s,1.0,2.0 e,9.0,9.0 0.0,0.0 0.0,40.0 10.0,60.0 20.0,60.0 "
                + "30.0,60.0 40.0,40.0 40.0,0.0")
        let course = try #require(Course([spline]))
        let halved = try #require(Course([spline.halved]))
        #expect(abs(course.length - halved.length) < 0.1)
    }

    /// Of a lone line the words stand on its middle.
    @Test func middle() throws {
        let placement = LabelPlacement(
            courses: [try course("e,200,50 0,50 60,50 120,50 190,50")], obstacles: [])
        let spot = try #require(placement.spots(for: [.init(line: 0, width: 40, height: 12)]).first)
        #expect(spot.isOnLine)
        #expect(abs(spot.box.centre.x - 100) < 10 && abs(spot.box.centre.y - 50) < 1)
    }

    /// A line that its words would hide has them beside it.
    @Test func shortLine() throws {
        let placement = LabelPlacement(
            courses: [try course("0,50 10,50 20,50 30,50")], obstacles: [])
        let spot = try #require(placement.spots(for: [.init(line: 0, width: 40, height: 12)]).first)
        #expect(!spot.isOnLine && !spot.box.contains(Point(x: 15, y: 50)))
    }

    /// Two lines that cross in their middles have their words elsewhere, and so it is at a node.
    @Test func crossing() throws {
        let courses = [
            try course("0,0 100,100 200,200 300,300"), try course("0,300 100,200 200,100 300,0"),
        ]
        let node = Rectangle(centre: Point(x: 60, y: 60), width: 80, height: 80)
        let placement = LabelPlacement(courses: courses, obstacles: [node])
        let labels = [0, 1].map { LabelPlacement.Label(line: $0, width: 50, height: 12) }
        let boxes = placement.spots(for: labels).map(\.box)
        #expect(!boxes[0].overlaps(boxes[1]))
        for (own, other) in [(0, 1), (1, 0)] {
            #expect(courses[other].distance(to: boxes[own], most: 5) > 0)
            #expect(!boxes[own].overlaps(node))
        }
    }

    /// Of what Graphviz lays out, hardly any words remain nearer to another line than to their own.
    @Test(.enabled(if: Graphviz.isInstalled), arguments: DOTLayout.allCases)
    func laidOut(_ layout: DOTLayout) throws {
        let graphs = [
            SampleGraph.alliance, SampleGraph.many(states: 40, alliances: 1, presidents: 15),
        ]
        let texts = try graphs.map {
            let dot = try $0.encoded(format: .dot(DOTOptions(layout: layout)))
            return try Graphviz.run(["-Tdot"], dot).output
        }
        let placed = texts.map { DOTFormat.placingLabels(inLayout: $0) }
        let before = texts.map(doubtful).reduce(0, +)
        let after = placed.map(doubtful).reduce(0, +)
        #expect(after * 2 < before)
        #expect(
            placed.allSatisfy {
                String(decoding: $0, as: UTF8.self).contains("layout=neato")
            })
    }

    /// How many labels' middles are nearer to another line.
    private func doubtful(_ dot: [UInt8]) -> Int {
        let lines = LaidOutDOT(dot).statements.filter { $0.subject == .line }
        let courses = lines.compactMap { $0.text("pos").flatMap { Course(Spline.all(inPos: $0)) } }
        return lines.indices.filter { index in
            let names = ["lp", "xlp"]
            let position = names.lazy.map(lines[index].numbers).first { !$0.isEmpty } ?? []
            guard position.count == 2 else { return false }
            let middle = Rectangle(
                centre: Point(x: position[0], y: position[1]), width: 0, height: 0)
            let distances = courses.map { $0.distance(to: middle, most: .infinity) }
            return distances.contains { $0 < distances[index] }
        }.count
    }
}
