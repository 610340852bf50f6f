import Knowledge
import Testing

@testable import Export

@Suite struct PlacedTrackTests {
    private typealias Chart = TimelineChart
    private let scale = YearScale(
        from: SampleTimeline.day("2001"), to: SampleTimeline.day("2009"), left: 0, right: 1000)

    /// Begin and end → points from first possible to last possible day, and over which it fades.
    @Test(
        arguments: [
            (.day(day("2001")), .day(day("2005").advanced(by: -1)), 100, 500, 0, 0),
            (.vague(certain: day("2002"), possible: day("2001")), .open, 100, 1000, 100, 0),
            (
                .day(day("2001")), .vague(certain: day("2003"), possible: day("2004")), 100, 400,
                0, 100
            ),
            (.open, .day(day("2002")), 0, 200, 26, 0),
            (.untold(beyond: day("2002")), .untold(beyond: day("2003")), 174, 326, 26, 26),
        ] as [(TimelineChart.Edge, TimelineChart.Edge, Double, Double, Double, Double)])
    func bars(
        _ begin: TimelineChart.Edge, _ end: TimelineChart.Edge, _ left: Double, _ right: Double,
        _ fadeIn: Double, _ fadeOut: Double
    ) throws {
        let track = PlacedTrack(
            Chart.Track(
                organisation: SampleTimeline.pactItself,
                stretches: [Chart.Stretch(.member, from: begin, to: end)]), on: scale)
        let bar = try #require(track.bars.first)
        for (found, expected) in [
            (bar.left, left), (bar.right, right), (bar.fadeIn, fadeIn), (bar.fadeOut, fadeOut),
        ] {
            #expect(abs(found - expected) < 1)
        }
        #expect(bar.goesOn == (end == .open))
    }

    /// Dates of things that happened → places of their signs, to the point.
    @Test(
        arguments: [
            (["2001-01-01"], [100]), (["2001"], [150]),
            (["2001-01-01", "2001-01-01"], [94, 106]),
            (["2001-01-01", "2001-01-02", "2001-01-03"], [89, 101, 113]),
            (["2001-01-01", "2004-01-01"], [100, 400]),
            (["0100", "0200"], [6, 18]), (["2030", "2031"], [983, 995]),
        ] as [([String], [Int])])
    func signs(_ dates: [String], _ expected: [Int]) {
        let track = PlacedTrack(
            Chart.Track(
                organisation: SampleTimeline.pactItself, stretches: [],
                marks: dates.map { SampleTimeline.mark("joined", $0) }), on: scale)
        #expect(track.marks.map { Int($0.x.rounded()) } == expected)
    }

    private static func day(_ edtf: String) -> CalendarDay { SampleTimeline.day(edtf) }
}
