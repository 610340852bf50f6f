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
