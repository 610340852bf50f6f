import Knowledge
import Testing

@testable import Export

@Suite struct TimelineLayoutTests {
    /// However many lanes and whatever happens in them, no words touch others or leave the paper.
    @Test(arguments: [1, 2, 7, 14, 15, 24, 25, 60], 1...6)
    func wordsKeepClear(_ lanes: Int, _ seed: UInt64) {
        expectClear(TimelineLayout(SampleTimeline.random(lanes: lanes, seed: seed)))
    }

    @Test func wordsOfTheSampleKeepClear() {
        expectClear(TimelineLayout(SampleTimeline.pact))
    }

    /// Bars of one line of a lane never cover each other but where one fades into the next.
    @Test(arguments: 1...20) func barsKeepClear(_ seed: UInt64) {
        let layout = TimelineLayout(SampleTimeline.random(lanes: 12, seed: seed))
        for row in layout.lanes.flatMap(\.rows) {
            let bars = row.tracks.flatMap(\.bars).sorted { $0.left < $1.left }
            for (bar, next) in zip(bars, bars.dropFirst()) {
                #expect(bar.right - bar.fadeOut <= next.left + next.fadeIn + 0.01)
            }
        }
    }

    /// Earliest first; whoever was there before all that is told, before them.
    @Test func lanesStandByFirstEntry() {
        let names = TimelineLayout(SampleTimeline.pact).lanes.map(\.lane.entity.id)
        #expect(names == ["graustark", "zenda", "strelsau", "syldavia", "lutha"])
    }

    @Test func laneOfSomebodyWhoNeverWasInIsLeftOut() {
        let absent = TimelineChart.Lane(
            entity: SampleTimeline.state("oz", "Oz"),
            tracks: [
                TimelineChart.Track(
                    organisation: SampleTimeline.pactItself,
                    stretches: [TimelineChart.Stretch(.none, from: .open, to: .open)])
            ], status: .none, stories: 1)
        let chart = TimelineChart(
            subject: SampleTimeline.pactItself, title: "", caption: "", lanes: [absent],
            sources: [], stories: 1)
        #expect(chart.lanes.isEmpty)
    }

    /// A membership that overlaps one in a predecessor stands in a line of its own.
    @Test(arguments: [("1990", "1995", 2), ("1999", "2005", 1)])
    func linesOfALane(_ from: String, _ to: String, _ expected: Int) throws {
        func track(_ from: String, _ to: String, _ isPredecessor: Bool) -> TimelineChart.Track {
            TimelineChart.Track(
                organisation: SampleTimeline.treaty, isPredecessor: isPredecessor,
                stretches: [
                    TimelineChart.Stretch(
                        .member, from: .day(SampleTimeline.day(from)),
                        to: .day(SampleTimeline.day(to)))
                ])
        }
        let chart = TimelineChart(
            subject: SampleTimeline.pactItself, title: "", caption: "",
            lanes: [
                TimelineChart.Lane(
                    entity: SampleTimeline.state("oz", "Oz"),
                    tracks: [track("1985", "1994", true), track(from, to, false)],
                    status: .member, stories: 1)
            ], sources: [], stories: 1)
        #expect(try #require(TimelineLayout(chart).lanes.first).rows.count == expected)
    }

    /// The legend explains what occurs and nothing else.
    @Test func legend() {
        let samples = TimelineLayout(SampleTimeline.named("Oz")).legend.entries.map(\.sample)
        #expect(samples == [.bar(.member), .vague, .goesOn, .span, .mark(.joined)])
    }

    private func expectClear(_ layout: TimelineLayout) {
        let paper = Box(
            left: 0, top: 0, right: TimelineFrame.width, bottom: layout.height)
        let boxes = layout.texts.map { ($0.words, $0.box) }
        for (index, (words, box)) in boxes.enumerated() {
            #expect(paper.contains(box), "“\(words)” leaves the paper")
            let touching = boxes[(index + 1)...].first { $0.1.overlaps(box) }
            #expect(touching == nil, "“\(words)” touches “\(touching?.0 ?? "")”")
        }
    }
}
