import Knowledge
import Testing

@testable import Graph

/// What becomes of disagreement under each policy.
struct PolicyTests {
    /// Two stories have it left, an older one suspended.
    private var told: TestimonyFixture {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "2012", published: "2020-01-01")
        told.says("B", "x", .left, "y", "2012", published: "2014-01-01")
        told.says("C", "x", .left, "y", "2012", published: "2015-01-01")
        return told
    }

    private func answer(
        _ told: TestimonyFixture, _ policy: DisputePolicy, on day: String = "2013"
    ) -> StatusAnswer {
        Histories(Testimony(told.claims), policy: policy)
            .status(of: "x", in: "y", on: PartialDate(edtf: day))
    }

    @Test(arguments: [
        (DisputePolicy.all, MembershipStatus.disputed), (.latest, .suspended),
        (.majority, .left), (.strict, .unknown),
    ])
    func disputedDay(policy: DisputePolicy, status: MembershipStatus) {
        let answer = answer(told, policy)
        #expect(answer.status == status)
        #expect(answer.decidedBy == (policy == .all ? nil : policy))
        #expect(answer.overruled.isEmpty == (policy == .all))
    }

    @Test(arguments: [DisputePolicy.latest, .majority]) func tiesStayDisputed(
        policy: DisputePolicy
    ) {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "2012", published: "2020-01-01")
        told.says("B", "x", .left, "y", "2012", published: "2020-01-01")
        #expect(answer(told, policy).status == .disputed)
        #expect(answer(told, policy).decidedBy == nil)
    }

    @Test func undatedStoriesAreTheOldest() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "2012")
        told.says("B", "x", .left, "y", "2012", published: "1990-01-01")
        #expect(answer(told, .latest).status == .left)
    }

    @Test func strictTakesWhatAClaimTells() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "w", "1990")
        told.says("A", .succeededBy, "y", "2000", by: "w")
        told.says("A", "x", .suspended, "y", "2010")
        #expect(answer(told, .all, on: "2005").status == .member)
        #expect(answer(told, .strict, on: "2005").status == .unknown)
        #expect(answer(told, .strict, on: "2011").status == .suspended)
    }

    @Test func judgementsComeFirst() {
        let claims = told.claims
        let left = claims.filter { $0.statement.event == .left }.map(\.claim.id)
        let histories = Histories(Testimony(claims, preferred: Set(left)), policy: .latest)
        let answer = histories.status(of: "x", in: "y", on: PartialDate(edtf: "2013"))
        #expect(answer.status == .left)
        #expect(answer.decidedBy == nil)
    }

    @Test func conflictsAreNoMatterOfPolicy() {
        let history = Histories(Testimony(told.claims), policy: .majority)
            .history(of: "x", in: "y")
        #expect(history.disputes.map(\.decidedBy) == [.majority])
        #expect(history.intervals.last?.decidedBy == .majority)
    }

    /// Two stories have Ann in office on a day, a younger one Bob.
    @Test(arguments: [
        (DisputePolicy.all, ["ann disputed", "bob disputed"]), (.latest, ["bob holds"]),
        (.majority, ["ann holds"]), (.strict, []),
    ])
    func offices(policy: DisputePolicy, holders: [String]) {
        var told = TestimonyFixture()
        told.office("A", "ann", "president", "y", "2012-05-01", published: "2013")
        told.office("B", "ann", "president", "y", "2012-05-01", published: "2014")
        told.office("C", "bob", "president", "y", "2012-05-01", published: "2015")
        let rows = Histories(Testimony(told.claims), policy: policy)
            .holders(
                of: "president", in: "y", on: PartialDate(edtf: "2012-05-01"),
                titles: OfficeTitles())
        #expect(rows.map { "\($0.holder?.rawValue ?? "-") \($0.status)" } == holders)
        #expect(rows.allSatisfy { $0.decidedBy == (policy == .all ? nil : policy) })
    }
}
