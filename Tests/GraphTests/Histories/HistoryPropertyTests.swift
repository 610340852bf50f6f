import Knowledge
import Testing

@testable import Graph

/// What holds of every history, tried on random small ones.
struct HistoryPropertyTests {
    private static let members: [EntityID] = ["p", "q", "r"]
    private static let dates = [
        "2000", "2001", "2001-05", "2001-05-07", "2002", "2002-03/2004", "[2001..2003]", "[2002..]",
        "2003/..", "2003-06-01", "2004", "2004-02", "2005", "2001/2003", "../2004", "200X",
    ]

    private static func random(_ seed: UInt64) -> TestimonyFixture {
        var random = SplitMix(state: seed)
        var fixture = TestimonyFixture()
        for _ in 0..<random.next(upTo: 8) + 1 {
            let story = ["A", "B", "C", "D"][random.next(upTo: 4)]
            let date = dates[random.next(upTo: dates.count)]
            switch random.next(upTo: 12) {
            case 0: fixture.says(story, .established, "old", date)
            case 1: fixture.says(story, .succeededBy, "new", date, by: "old")
            case 2: fixture.says(story, .dissolved, "old", date)
            case 3:
                fixture.lists(story, [members[random.next(upTo: 3)], "s"], "old", date)
            default:
                let events = MembershipEvent.allCases
                fixture.says(
                    story, members[random.next(upTo: 3)], events[random.next(upTo: events.count)],
                    random.next(upTo: 3) == 0 ? "new" : "old", date, published: "2006-01-01")
            }
        }
        return fixture
    }

    /// Everything a history tells, as text.
    private func transcript(_ claims: [TestifiedClaim]) -> String {
        let histories = Histories(Testimony(claims))
        let bodies: [EntityID] = ["old", "new"]
        var lines: [String] = []
        for (body, member) in bodies.flatMap({ body in Self.members.map { (body, $0) } }) {
            let history = histories.history(of: member, in: body)
            for interval in history.intervals {
                lines.append(
                    "\(body) \(member) \(interval.status) \(interval.since?.edtf ?? "-") "
                        + "\(interval.until?.edtf ?? "-") \(interval.claims)")
            }
            lines += history.disputes.map { "\(body) \(member) \($0.sides)" }
            lines += history.events.map { "\(body) \(member) \($0.event)" }
        }
        lines += histories.conflicts().map { "\($0)" }
        return lines.joined(separator: "\n")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func orderOfReadingNeverMatters(block: UInt64) {
        for seed in block * 50..<(block + 1) * 50 {
            let claims = Self.random(seed).claims
            var random = SplitMix(state: seed &+ 1)
            let told = transcript(claims)
            #expect(told == transcript(claims.shuffled(using: &random)), "seed \(seed)")
            #expect(told == transcript(claims.reversed()), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func aCopyAddsNothing(block: UInt64) {
        for seed in block * 50..<(block + 1) * 50 {
            let claims = Self.random(seed).claims
            let told = transcript(claims)
            #expect(told == transcript(Self.copies(of: claims) + claims), "seed \(seed)")
        }
    }

    /// What later articles of the same stories say once more.
    private static func copies(of claims: [TestifiedClaim]) -> [TestifiedClaim] {
        claims.map { claim in
            let copy = Claim(
                id: ClaimID(
                    article: ContentHash(hashing: "copy".utf8),
                    evidence: claim.claim.evidence.sentence.indices, statement: claim.statement),
                statement: claim.statement, evidence: claim.claim.evidence,
                roster: claim.claim.roster, rule: "test")
            return TestifiedClaim(
                claim: copy, story: claim.story, document: claim.document + 100,
                publication: claim.publication)
        }
    }

    /// The statuses of a disputed stretch are those of the disputes within it.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func sideStatusesAreThoseOfDisputes(block: UInt64) {
        var compared = 0
        for seed in block * 50..<(block + 1) * 50 {
            let histories = Self.random(seed).histories
            for history in Self.members.map({ histories.history(of: $0, in: "old") }) {
                for interval in history.intervals where interval.status == .disputed {
                    let sides = history.disputes.filter { $0.days.overlaps(interval.days) }
                        .flatMap(\.sides)
                    #expect(interval.sideStatuses == Set(sides.map(\.status)), "seed \(seed)")
                    compared += 1
                }
            }
        }
        #expect(compared > 0)
    }

    /// Days between the breakpoints, asked of the rules themselves.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyDayFollowsFromTheRules(seed: UInt64) throws {
        let histories = Self.random(seed).histories
        let first = try #require(CalendarDay(year: 1999, month: 1, day: 1))
        let history = histories.history(of: "p", in: "old")
        let wrong = stride(from: 0, to: 3000, by: 19).map(first.advanced(by:)).filter { day in
            let voices = histories.voices(on: day, of: "p", in: "old")
            return history.segment(on: day)?.voices.sides != voices.sides
                || history.interval(on: day)?.status ?? .unknown != voices.status
        }
        #expect(wrong == [])
    }
}
