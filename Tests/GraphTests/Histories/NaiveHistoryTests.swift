import Knowledge
import Testing

@testable import Graph

/// Random testimony about a member, an organisation and its heir, against the rules told once more
/// in the plainest way, day by day.
struct NaiveHistoryTests {
    /// A small world, told to both.
    private struct World {
        var archivist = NaiveArchivist()
        var fixture = TestimonyFixture()
        var lines: [String] = []
        private var random: SplitMix
        private var day = 0

        private static let start = CalendarDay(year: 2001, month: 1, day: 1) ?? .distantPast
        private static let events = MembershipEvent.allCases
        static let bodies: [EntityID] = ["old", "new"]

        static func day(_ number: Int) -> CalendarDay { start.advanced(by: number) }
        /// The day after all that is told.
        var end: Int { day + 6 }

        init(seed: UInt64) {
            random = SplitMix(state: seed)
            for _ in 0..<random.next(upTo: 8) + 1 { tell() }
        }

        /// Tells something of days after all before.
        private mutating func tell() {
            let first = day + 2 + random.next(upTo: 4)
            let last = first + [0, 0, 0, 2][random.next(upTo: 4)]
            day = last
            let story = ["A", "B", "C"][random.next(upTo: 3)]
            let body = random.next(upTo: 3) == 0 ? Self.bodies[1] : Self.bodies[0]
            let name = Self.day(first).iso8601
            switch random.next(upTo: 16) {
            case 0:
                fixture.says(story, .established, body, name)
                add(story, first, first, .founding(body))
            case 1:
                fixture.says(story, .dissolved, body, name)
                add(story, first, first, .end(body))
            case 2:
                fixture.says(story, .dissolved, "x", name)
                add(story, first, first, .memberEnd)
            case 3:
                fixture.says(story, .succeededBy, "new", name, by: "old")
                add(story, first, first, .succession(of: "old", by: "new"))
            case 4, 5:
                let names = random.next(upTo: 2) == 0
                fixture.lists(story, names ? ["x", "z"] : ["y", "z"], body, name)
                add(story, first, first, .list(body, names: names))
            default: tellMembership(story, body, first, last)
            }
        }

        private mutating func tellMembership(
            _ story: String, _ body: EntityID, _ first: Int, _ last: Int
        ) {
            let event = Self.events[random.next(upTo: Self.events.count)]
            let isState = event.facts.nature == .state
            let (from, to) = (Self.day(first).iso8601, Self.day(last).iso8601)
            let date = first == last ? from : isState ? "\(from)/\(to)" : "[\(from)..\(to)]"
            let modality: Modality = [
                .fact, .fact, .fact, .reported, .planned, .possible, .conditional,
            ][random.next(upTo: 7)]
            let isDenied = random.next(upTo: 6) == 0
            let isUndated = random.next(upTo: 12) == 0
            fixture.says(
                story, "x", event, body, isUndated ? nil : date, published: "2003-01-01",
                polarity: isDenied ? .negated : .affirmed, modality: modality)
            let counts =
                [.fact, .reported].contains(modality) && !isUndated
                && (!isDenied || event == .confirmed)
            lines.append("\(story) \(event) \(body) \(date) \(modality) \(isDenied)")
            guard counts, event.facts.nature != .intent else { return }
            let told = NaiveArchivist.Told.membership(body, event, isDenied: isDenied)
            add(story, first, last, told)
        }

        private mutating func add(
            _ story: String, _ first: Int, _ last: Int, _ told: NaiveArchivist.Told
        ) {
            archivist.claims.append(
                NaiveArchivist.Claim(story: story, first: first, last: last, told: told))
            lines.append("\(story) \(told) \(Self.day(first).iso8601) \(last - first)")
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func tellsTheSameEveryDay(block: UInt64) {
        for seed in block * 100..<(block + 1) * 100 {
            let world = World(seed: seed)
            let histories = world.fixture.histories
            for body in World.bodies {
                let history = histories.history(of: "x", in: body)
                let wrong = (-2..<world.end).compactMap { number -> String? in
                    let day = World.day(number)
                    let naive = world.archivist.status(in: body, on: number)
                    let status = history.status(on: day)
                    return naive == status ? nil : "\(day.iso8601): \(naive), not \(status)"
                }
                #expect(wrong == [], "seed \(seed), \(body): \(world.lines)")
            }
        }
    }
}
