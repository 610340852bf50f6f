import Testing

@testable import Export

@Suite struct LabelLineTests {
    /// Wishes as place and words, the shortest first → what is shown on a line of 200 points.
    @Test(
        arguments: [
            ([], []),
            ([(100, ["2012", "left 2012"])], ["left 2012"]),
            (
                [(60, ["1999", "joined 1999"]), (140, ["2012", "left 2012"])],
                ["joined 1999", "left 2012"]
            ),
            ([(90, ["1999", "joined 1999"]), (125, ["2012", "left 2012"])], ["1999", "2012"]),
            ([(90, ["1999"]), (95, ["2000"]), (160, ["2012"])], ["1999", "2012"]),
            ([(0, ["1999", "joined 1999"]), (200, ["2012"])], ["joined 1999", "2012"]),
            ([(100, [""])], []),
            ([(100, [String(repeating: "m", count: 40)])], []),
        ] as [([(Double, [String])], [String])])
    func places(_ wishes: [(Double, [String])], _ expected: [String]) {
        let line = LabelLine(left: 0, right: 200, baseline: 10)
        let placed = line.placing(wishes.map { LabelLine.Wish(x: $0.0, words: $0.1) })
        #expect(placed.map(\.words) == expected)
        #expect(placed.allSatisfy { $0.box.left >= 0 && $0.box.right <= 200 })
    }
}

@Suite struct MarkLabelTests {
    /// Events and dates of signs side by side → words, the shortest first.
    @Test(
        arguments: [
            ([("joined", "2006")], ["2006", "joined 2006"]),
            ([("joined", "2006-05-03")], ["2006", "joined 2006"]),
            ([("joined", "199X")], ["1990s", "joined 1990s"]),
            ([("suspended", "2012"), ("left", "2012")], ["2012", "suspended, left 2012"]),
            (
                [("suspended", "2012"), ("left", "2013~")],
                ["2012, about 2013", "suspended 2012, left about 2013"]
            ),
            ([("left", "2012"), ("left", "2012")], ["2012", "left 2012"]),
            (
                [("left", "2012"), ("barred", "2012-08")],
                ["2012", "left 2012", "left, barred 2012"]
            ),
            ([("applied", "2012")], ["2012", "applied 2012"]),
        ] as [([(String, String)], [String])])
    func words(_ marks: [(String, String)], _ expected: [String]) {
        let marks = marks.map { SampleTimeline.mark($0.0, $0.1) }
        #expect(MarkLabel(marks, withMonths: false).words == expected)
    }

    @Test(arguments: [("2012-06-28", "Jun 2012"), ("2012", "2012"), ("2012-22", "2012")])
    func months(_ date: String, _ expected: String) {
        #expect(
            MarkLabel([SampleTimeline.mark("left", date)], withMonths: true).words.first
                == expected)
    }
}
