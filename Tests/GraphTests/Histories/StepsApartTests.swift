import Knowledge
import Testing

@testable import Graph

/// One step that stories date apart: shown once, softly, and no hole in the history.
struct StepsApartTests {
    private func conflicts(_ told: TestimonyFixture) -> [String] {
        told.histories.conflicts().map { "\($0.isHard ? "hard" : "soft") \($0.kind.rawValue)" }
    }

    @Test func neighbouringYears() {
        var told = TestimonyFixture()
        told.says("A", "x", .left, "y", "1971")
        told.says("B", "x", .left, "y", "1972")
        told.says("B", "x", .rejoined, "y", "1989")
        let history = told.histories.history(of: "x", in: "y")
        #expect(history.intervals.map(\.status) == [.member, .left, .member])
        #expect(history.intervals.map { $0.since?.edtf } == [nil, "1971", "1989"])
        #expect(conflicts(told) == ["soft event"])
    }

    @Test func aSuspensionToldTwiceIsNoHole() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "2020-08")
        told.says("B", "x", .suspended, "y", "2021")
        #expect(told.histories.history(of: "x", in: "y").intervals.count == 2)
        #expect(conflicts(told) == ["soft event"])
    }

    @Test func areTwoEventsIfAnotherLiesBetween() {
        var told = TestimonyFixture()
        told.says("A", "x", .left, "y", "1992")
        told.says("A", "x", .left, "y", "2020")
        #expect(conflicts(told) == ["soft within_article"])
        told.says("B", "x", .rejoined, "y", "2007")
        #expect(conflicts(told) == [])
    }

    /// Founding members are no conflict of their own beside that of the founding's dates.
    @Test func foundersAndTheFounding() {
        var told = TestimonyFixture()
        told.says("A", "x", .founded, "y", "1960-09")
        told.says("B", .established, "y", "1961")
        #expect(conflicts(told) == ["hard founding_date"])
    }

    /// A membership that a later change presupposes reaches back to the last of the foundings
    /// that are told before it.
    @Test func whatIsPresupposedContradictsNoFounding() {
        var told = TestimonyFixture()
        told.says("A", .established, "y", "1960")
        told.says("B", .established, "y", "1962")
        told.says("C", "x", .left, "y", "1990")
        #expect(conflicts(told) == ["hard founding_date"])
        let history = told.histories.history(of: "x", in: "y")
        #expect(history.intervals.map(\.status) == [.none, .member, .left])
    }
}

/// What looks like a dispute and is none, or one only.
struct ReconciledTests {
    @Test func aReturnFromASuspension() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "2012-06")
        told.says("B", "x", .rejoined, "y", "2013-08")
        let history = told.histories.history(of: "x", in: "y")
        #expect(history.intervals.map(\.status) == [.member, .suspended, .member])
        #expect(told.histories.conflicts().isEmpty)
    }

    /// The last possible day of a change, then the time until another: one conflict.
    @Test func oneStretchIsReportedOnce() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "1999")
        told.says("B", "x", .joined, "y", "2006")
        told.says("C", .established, "y", "2002")
        told.says("C", .succeededBy, "y", "2002", by: "w")
        let found = told.histories.conflicts(about: "x").map { "\($0.isHard) \($0.kind)" }
        #expect(found.filter { $0 == "true status" }.count == 1)
        #expect(found.count <= 2)
    }
}
