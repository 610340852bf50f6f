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
        /// The last day told of, and that before the tellings that may overlap.
        private var day = 0
        private var dayBefore = 0
        /// The first day of the first of them, and how many more are to come.
        private var lastFirst = 0
        private var followers = 0
        private var isFirst = true
        /// By whom and of what the last telling was, if its date was open: the next ends it.
        private var open: (story: String, body: EntityID)?

        private static let start = CalendarDay(year: 2001, month: 1, day: 1) ?? .distantPast
        private static let events = MembershipEvent.allCases
        /// When all articles about memberships were published, long after all that is told.
        private static let published = 120
        static let bodies: [EntityID] = ["old", "new"]

        static func day(_ number: Int) -> CalendarDay { start.advanced(by: number) }
        /// The day after all that is told.
        var end: Int { open == nil ? day + 6 : Self.published + 6 }

        init(seed: UInt64) {
            random = SplitMix(state: seed)
            for _ in 0..<random.next(upTo: 10) + 1 { tell() }
        }

        /// Tells something of days after all before, or of some that overlap those told last.
        private mutating func tell() {
            let (first, last) = days()
            if let open {
                self.open = nil
                return tellMembership(open.story, open.body, first, last, surely: true)
            }
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

        /// The days of the next telling.
        private mutating func days() -> (first: Int, last: Int) {
            isFirst = followers == 0 || open != nil
            guard !isFirst else {
                followers = random.next(upTo: 6)
                dayBefore = day
                let first = day + 2 + random.next(upTo: 4)
                day = first + [0, 0, 2, 4][random.next(upTo: 4)]
                lastFirst = first
                return (first, day)
            }
            followers -= 1
            let first = dayBefore + 2 + random.next(upTo: day - dayBefore - 1)
            let last = max(first, lastFirst) + random.next(upTo: 4)
            day = max(day, last)
            return (first, last)
        }

        private mutating func tellMembership(
            _ story: String, _ body: EntityID, _ first: Int, _ last: Int, surely: Bool = false
        ) {
            let event = Self.events[random.next(upTo: surely ? Self.states : Self.events.count)]
            let modality: Modality = [
                .fact, .fact, .fact, .reported, .planned, .possible, .conditional,
            ][random.next(upTo: surely ? 4 : 7)]
            let isDenied = !surely && random.next(upTo: 6) == 0
            let isUndated = !surely && random.next(upTo: 12) == 0
            let form = form(of: event, first, last, isAlone: isFirst && !surely)
            fixture.says(
                story, "x", event, body, isUndated ? nil : form.date(first, last),
                published: Self.day(Self.published).iso8601,
                polarity: isDenied ? .negated : .affirmed, modality: modality)
            let counts =
                [.fact, .reported].contains(modality) && !isUndated
                && (!isDenied || event == .confirmed)
            lines.append("\(story) \(event) \(body) \(form) \(modality) \(isDenied)")
            guard counts else { return }
            if form == .openMoment { open = (story, body) }
            add(
                story, first, form.isOpen ? Self.published : last,
                .membership(body, event, isDenied: isDenied), isOpen: form.isOpen,
                isImprecise: form == .moment && event.facts.nature == .state)
        }

        /// How many of the events are no intents, which stand behind the others.
        private static let states = events.filter { $0.facts.nature != .intent }.count

        /// How a date is written.
        private enum Form {
            case day, period, moment, openPeriod, openMoment

            var isOpen: Bool { self == .openPeriod || self == .openMoment }

            func date(_ first: Int, _ last: Int) -> String {
                let (from, to) = (World.day(first).iso8601, World.day(last).iso8601)
                return switch self {
                case .day: from
                case .period: "\(from)/\(to)"
                case .moment: "[\(from)..\(to)]"
                case .openPeriod: "\(from)/.."
                case .openMoment: "[\(from)..]"
                }
            }
        }

        /// A change with an open date has to stand alone: it overlaps whatever comes next.
        private mutating func form(
            of event: MembershipEvent, _ first: Int, _ last: Int, isAlone: Bool
        ) -> Form {
            let isState = event.facts.nature == .state
            if random.next(upTo: 6) == 0 {
                if isState { return .openPeriod }
                if isAlone { return .openMoment }
            }
            if first == last { return .day }
            return isState && random.next(upTo: 2) == 0 ? .period : .moment
        }

        private mutating func add(
            _ story: String, _ first: Int, _ last: Int, _ told: NaiveArchivist.Told,
            isOpen: Bool = false, isImprecise: Bool = false
        ) {
            // The last of a list is about somebody else.
            let own = fixture.claims.last { $0.statement.subject != "z" }
            guard let id = own?.id else { return }
            archivist.claims.append(
                NaiveArchivist.Claim(
                    id: id, story: story, first: first, last: last, told: told, isOpen: isOpen,
                    isImprecise: isImprecise))
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
