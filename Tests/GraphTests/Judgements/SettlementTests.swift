import Knowledge
import Testing

@testable import Graph

/// Preferred claims settle disputes, and only disputes.
@Suite struct SettlementTests {
    private static let day = PartialDate(edtf: "2015-03-01")

    /// Two stories that disagree about 2012, by the events they tell.
    private static func dispute() -> TestimonyFixture {
        var told = TestimonyFixture()
        told.says("A", "p", .joined, "org", "2006")
        told.says("A", "p", .suspended, "org", "2012-06-28")
        told.says("B", "p", .left, "org", "2012")
        return told
    }

    /// Positions of preferred claims, the status they give, and what settles it.
    @Test(
        arguments: [
            ([], .disputed, []), ([1], .suspended, [1]), ([2], .left, [2]),
            ([1, 2], .disputed, []), ([0], .disputed, []),
        ] as [([Int], MembershipStatus, [Int])])
    func settled(_ preferred: [Int], _ status: MembershipStatus, _ settledBy: [Int]) throws {
        let told = Self.dispute()
        let histories = told.histories(preferring: preferred)
        let answer = histories.status(of: "p", in: "org", on: Self.day)
        #expect(answer.status == status)
        #expect(answer.settledBy == settledBy.map { told.claims[$0].claim.id })
        #expect(answer.overruled.count == settledBy.count)
        #expect(answer.sides.count == (status == .disputed ? 2 : 1))

        let history = histories.history(of: "p", in: "org")
        #expect(history.intervals.last?.status == status)
        #expect(history.disputes.last?.settledBy == answer.settledBy)
        #expect(history.disputes.last?.sides.count == 2)
        let conflicts = histories.conflicts(about: "p")
        #expect(conflicts.map(\.settledBy) == [answer.settledBy])
        #expect(conflicts.map(\.isHard) == [true])
        #expect(conflicts.map(\.sides.count) == [2])
    }

    /// Where nobody disagrees a preference changes nothing.
    @Test func undisputed() {
        let told = Self.dispute()
        let day = PartialDate(edtf: "2008-01-01")
        let plain = told.histories.status(of: "p", in: "org", on: day)
        let preferring = told.histories(preferring: [0]).status(of: "p", in: "org", on: day)
        #expect(preferring.status == plain.status)
        #expect(preferring.settledBy == [])
    }

    /// A claim stands for all in which its story says the same, in a headline or less surely.
    @Test func tellingsOfOneStory() {
        var told = Self.dispute()
        told.says("B", "p", .left, "org", "2012", modality: .reported)
        let answer = told.histories(preferring: [3]).status(of: "p", in: "org", on: Self.day)
        #expect(answer.status == .left)
    }

    @Test func foundingDates() {
        var told = TestimonyFixture()
        told.says("A", .established, "org", "1992")
        told.says("B", .established, "org", "2002")
        let day = PartialDate(edtf: "1995-01-01")
        #expect(told.histories.existence(of: "org", on: day).status == .disputed)
        let first = told.histories(preferring: [0]).existence(of: "org", on: day)
        #expect(first.status == .exists)
        #expect(first.overruled.map(\.status) == [.notFounded])
        let second = told.histories(preferring: [1])
        #expect(second.existence(of: "org", on: day).status == .notFounded)
        #expect(second.conflicts().map(\.settledBy) == [[told.claims[1].claim.id]])
    }

    @Test func offices() {
        var told = TestimonyFixture()
        told.office("A", "x", "President", "land", "2010-01-01/2012-12-31")
        told.office("B", "y", "President", "land", "2012-01-01/2014-12-31")
        let day = PartialDate(edtf: "2012-06-01")
        let titles = OfficeTitles()
        let disputed = told.histories.holders(of: "President", in: "land", on: day, titles: titles)
        #expect(disputed.map(\.status) == [.disputed, .disputed])
        let histories = told.histories(preferring: [0])
        let settled = histories.holders(of: "President", in: "land", on: day, titles: titles)
        #expect(settled.map(\.holder) == ["x"])
        #expect(settled.map(\.status) == [.holds])
        #expect(settled.map(\.settledBy) == [[told.claims[0].claim.id]])
        #expect(histories.conflicts().map(\.isSettled) == [true])
        #expect(histories.conflicts().first?.sides.map(\.says) == ["x", "y"])
    }
}

extension TestimonyFixture {
    /// Answers where the claims at some positions are preferred.
    fileprivate func histories(preferring positions: [Int]) -> Histories {
        let preferred = Set(positions.map { claims[$0].claim.id })
        return Histories(Testimony(claims, preferred: preferred))
    }
}
