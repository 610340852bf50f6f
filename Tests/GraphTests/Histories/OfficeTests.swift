import Knowledge
import Testing

@testable import Graph

/// Who held which office: cases by hand.
struct OfficeTests {
    private let titles = OfficeTitles([("Secretary-General", ["secretary general", "SG"])])

    private func holder(_ fixture: TestimonyFixture, _ date: String?) -> String {
        let rows = fixture.histories.holders(
            of: "Secretary General", in: "nato", on: date.flatMap { PartialDate(edtf: $0) },
            titles: titles)
        return rows.map { $0.holder?.rawValue ?? "vacant" }.joined(separator: "|")
    }

    @Test func oneHolderFollowsAnother() {
        var fixture = TestimonyFixture()
        fixture.office("A", "rasmussen", "Secretary-General", "nato", "2012-05-20")
        fixture.office("B", "stoltenberg", "Secretary-General", "nato", "2014-10-01", .appointed)
        fixture.office("C", "stoltenberg", "head", "nato", "2020")
        fixture.office("D", "rutte", "SG", "nato", "2024-10-01", .appointed)
        #expect(holder(fixture, "2011") == "")
        #expect(holder(fixture, "2013") == "rasmussen")
        #expect(holder(fixture, "2014-09-30") == "rasmussen")
        #expect(holder(fixture, "2014-10-01") == "stoltenberg")
        #expect(holder(fixture, "2024-09-30") == "stoltenberg")
        #expect(holder(fixture, nil) == "rutte")
    }

    @Test func aTenureToldWithBothDatesEnds() throws {
        var fixture = TestimonyFixture()
        fixture.office("A", "jagland", "Secretary-General", "nato", "2009-10-01/2019-09-18")
        #expect(holder(fixture, "2008") == "")
        #expect(holder(fixture, "2015") == "jagland")
        #expect(holder(fixture, "2019-09-18") == "jagland")
        #expect(holder(fixture, "2019-09-19") == "")
        #expect(holder(fixture, nil) == "")
        let rows = try #require(fixture.histories.offices(of: "nato", titles: titles).first).allRows
        #expect(rows.map(\.status) == [.held])
        #expect(rows.map { $0.until?.edtf } == ["2019-09-18"])
    }

    @Test func whoWasInOfficeBeforeDoesNotComeBackBehindATenureThatEnds() {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", "2005-01-01")
        fixture.office("B", "q", "Secretary-General", "nato", "2008/2012")
        #expect(holder(fixture, "2006") == "p")
        #expect(holder(fixture, "2010") == "q")
        #expect(holder(fixture, "2015") == "")
    }

    @Test func aVacancyIsAHolder() {
        var fixture = TestimonyFixture()
        fixture.office("A", "claes", "Secretary-General", "nato", "1995-06-01")
        fixture.office(
            "B", nil, "Secretary-General", "nato", "1995-10/..", published: "1995-11-20")
        fixture.office("C", "solana", "Secretary-General", "nato", "1995-12-05", .appointed)
        #expect(holder(fixture, "1995-09-01") == "claes")
        #expect(holder(fixture, "1995-10-10") == "")
        #expect(holder(fixture, "1995-11-01") == "vacant")
        #expect(holder(fixture, "1995-12-04") == "vacant")
        #expect(holder(fixture, "1995-12-05") == "solana")
    }

    @Test func aTenureWithoutBeginningLeavesNoAnswer() {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", "2010-01-01")
        fixture.office("B", "q", "Secretary-General", "nato", "../2013")
        fixture.office("C", "r", "Secretary-General", "nato", "2015-01-01")
        #expect(holder(fixture, "2010-01-01") == "p")
        #expect(holder(fixture, "2011") == "")
        #expect(holder(fixture, "2014") == "p")
        #expect(holder(fixture, "2016") == "r")
    }

    @Test func twoOnOneDayAreDisputed() {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", "2010-01-01")
        fixture.office("B", "q", "Secretary-General", "nato", "2010-01-01")
        #expect(holder(fixture, "2010-01-01") == "p|q")
        #expect(fixture.histories.conflicts(about: "nato", titles: titles).count == 1)
    }

    /// Two holders with the end of the one and the beginning of the other, and what that makes.
    private static let handovers: [(end: String, beginning: String, conflict: String?)] = [
        ("../2018", "2017-11/..", "2017-11-30 to 2017-12-31"),
        ("../2018-03-31", "2018-03/..", nil),
        ("../2018-04-15", "2018-03/..", "2018-03-31 to 2018-04-14"),
        ("../2018", "2018-02/..", nil),
        // The last day of the one year and the first of the next may be the same handing over.
        ("../2018", "2017/..", nil),
        // Whoever was in between has left by then.
        ("../2018", "2012/2015", nil),
        ("../2018", "2019-01-01", nil),
    ]

    @Test(arguments: handovers)
    func whoStaysAfterASuccessorCameIsASoftConflict(
        _ handover: (end: String, beginning: String, conflict: String?)
    ) {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", handover.end, published: "2020-05-01")
        fixture.office(
            "B", "q", "Secretary-General", "nato", handover.beginning, published: "2020-06-01")
        let conflicts = fixture.histories.conflicts(about: "nato", titles: titles)
        let days = conflicts.first?.days.map { "\($0.first.iso8601) to \($0.last.iso8601)" }
        #expect(days == handover.conflict)
        #expect(conflicts.allSatisfy { !$0.isHard && $0.sides.map(\.says) == ["p", "q"] })
        #expect(conflicts.count == (handover.conflict == nil ? 0 : 1))
    }

    @Test func anImpreciseDateFitsBeforeOrAfterAnother() {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", "2024")
        fixture.office("B", "q", "Secretary-General", "nato", "2024-05-30")
        #expect(holder(fixture, "2024-05-30") == "q")
        #expect(holder(fixture, "2025") == "q")
    }

    @Test func listsThoseWhoHeldIt() {
        var fixture = TestimonyFixture()
        fixture.office("A", "p", "Secretary-General", "nato", "2010", .appointed)
        fixture.office("B", "q", "Secretary-General", "nato", "2014", .appointed)
        fixture.office("C", "o", "Secretary-General", "nato", "../2009")
        let rows = fixture.histories.offices(of: "nato", titles: titles).flatMap(\.allRows)
        let lines = rows.map {
            "\($0.holder?.rawValue ?? "") \($0.status) \($0.since?.edtf ?? "") "
                + ($0.until?.edtf ?? "")
        }
        #expect(lines == ["p held 2010 2014", "q holds 2014 ", "o held  [..2009]"])
    }
}
