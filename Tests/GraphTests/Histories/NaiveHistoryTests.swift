import Knowledge
import Testing

@testable import Graph

/// Histories whose claims each name one day of their own, against the rules told once more in the
/// plainest way: walk through the claims up to the day, then look at the next one.
struct NaiveHistoryTests {
    private struct Said {
        let day: CalendarDay
        let story: String
        let event: MembershipEvent
        var status: MembershipStatus { event.facts.gives ?? .unknown }
    }

    /// Rules 3, 4 and 8.
    private func naiveStatus(_ said: [Said], on day: CalendarDay) -> MembershipStatus {
        var change: Said?
        var state: Said?
        for claim in said where claim.day <= day {
            if claim.event.facts.nature == .change {
                (change, state) = (claim, nil)
            } else {
                state = claim
                let isOwn = change?.story == claim.story
                if isOwn, !agree([claim.status, change?.status ?? .none]) { change = nil }
            }
        }
        var statuses = [change, state].compactMap { $0?.status }
        let next = said.first { $0.day > day }
        if let next, next.event.facts.nature == .change {
            let before = next.event.facts.presupposes
            let hasReturned =
                next.event == .rejoined
                && (statuses.contains(.suspended) || statuses.contains(.frozen))
            let fits =
                hasReturned || statuses.contains { now in before.contains { agree([$0, now]) } }
            // The day of the latest claim itself belongs to that claim alone.
            let isBetween = !said.contains { $0.day == day }
            if statuses.isEmpty {
                statuses = [before[0]]
            } else if isBetween, next.event == .rejoined || next.event == .resumed,
                Set(statuses) == [.member]
            {
                return .unknown
            } else if isBetween, !fits {
                let own = said.last { $0.day <= day && $0.story == next.story }
                statuses.append(own?.status ?? before[0])
            }
        }
        if statuses.isEmpty { return .unknown }
        guard agree(statuses) else { return .disputed }
        let detail: [MembershipStatus] = [
            .none, .left, .observer, .associate, .member, .suspended, .frozen,
        ]
        return detail.last(where: statuses.contains) ?? .unknown
    }

    private func agree(_ statuses: [MembershipStatus]) -> Bool {
        let inside = statuses.filter(MembershipStatus.inside.contains)
        let isMixed = !inside.isEmpty && inside.count < statuses.count
        return !isMixed && !(statuses.contains(.observer) && statuses.contains(.associate))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func tellsTheSameEveryDay(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        // A founding member dates the founding too (rule 6), which is no matter of this test.
        let events = MembershipEvent.allCases.filter {
            $0.facts.nature != .intent && $0 != .founded
        }
        let start = try #require(CalendarDay(year: 2001, month: 1, day: 1))
        var said: [Said] = []
        var fixture = TestimonyFixture()
        var day = start
        for _ in 0..<random.next(upTo: 7) + 1 {
            day = day.advanced(by: 1 + random.next(upTo: 4))
            let story = ["A", "B", "C"][random.next(upTo: 3)]
            let event = events[random.next(upTo: events.count)]
            said.append(Said(day: day, story: story, event: event))
            fixture.says(story, "x", event, "y", day.iso8601)
        }
        let history = fixture.histories.history(of: "x", in: "y")
        var wrong: [String] = []
        for number in -2..<40 {
            let day = start.advanced(by: number)
            let (naive, status) = (naiveStatus(said, on: day), history.status(on: day))
            if naive != status { wrong.append("\(day.iso8601): \(naive), not \(status)") }
        }
        #expect(wrong == [], "\(said.map { "\($0.day.iso8601) \($0.story) \($0.event)" })")
    }
}
