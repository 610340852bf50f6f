import Knowledge
import Testing

@testable import Graph

/// Tenures whose ends are told by themselves, or by others.
struct OfficeEndsTests {
    private let titles = OfficeTitles()

    /// The rows of the office of president of `b`: holder, status, since, until.
    private func rows(_ told: TestimonyFixture) -> [String] {
        told.histories.offices(of: "b", titles: titles).flatMap(\.allRows).map {
            "\($0.holder?.rawValue ?? "-") \($0.status) \($0.since?.edtf ?? "") - "
                + "\($0.until?.edtf ?? "")"
        }
    }

    private func conflicts(_ told: TestimonyFixture) -> [String] {
        told.histories.conflicts(titles: titles).map {
            "\($0.isHard ? "hard" : "soft") \($0.kind.rawValue)"
        }
    }

    private func tell(_ lines: [(String, EntityID?, String, String?)]) -> TestimonyFixture {
        var told = TestimonyFixture()
        for (story, person, date, published) in lines {
            told.office(story, person, "president", "b", date, published: published)
        }
        return told
    }

    @Test func whoResignedIsNoLongerInOffice() {
        var told = TestimonyFixture()
        told.office("A", "p", "president", "b", "1985-01-01", .appointed)
        told.office("B", "p", "president", "b", "../1990-09-03")
        #expect(rows(told) == ["p held 1985-01-01 - 1990-09-03"])
        let row = told.histories.offices(of: "b", titles: titles).first?.rows.first
        #expect(row?.claims == told.claims.map(\.id).sorted())
        #expect(row?.reasons.map(\.ground) == [.began, .ended])
        told.office("C", "p", "president", "b", "1995-01-01", .appointed)
        #expect(rows(told) == ["p held 1985-01-01 - 1990-09-03", "p holds 1995-01-01 - "])
        #expect(conflicts(told) == [])
    }

    @Test func whoIsCalledFormerLeftSomeTimeBefore() {
        var told = TestimonyFixture()
        told.office("A", "p", "president", "b", "1985-01-01", .appointed)
        told.says(
            "B",
            Statement(
                subject: "p", relation: .holdsOffice, object: "b", role: "president",
                date: DateSpan(edtf: "../1990").map { ClaimDate(span: $0, basis: .dateline) }))
        #expect(rows(told) == ["p held 1985-01-01 - [1985-01-01..1990]"])
    }

    @Test func whoHeldItInTheYearInWhichHeResignedHeldItUntilThen() {
        let told = tell([("A", "p", "2016", nil), ("B", "p", "../2016-06-01", nil)])
        #expect(rows(told) == ["p held [..2016] - 2016-06-01"])
        #expect(conflicts(told) == [])
        #expect(
            rows(tell([("A", "p", "2016", nil), ("B", "p", "../2016", nil)]))
                == ["p held [..2016] - 2016"])
        var appointed = tell([("B", "p", "../2016-06-01", nil)])
        appointed.office("A", "p", "president", "b", "2016", .appointed)
        #expect(rows(appointed) == ["p held  - [..2016-06-01]"])
        #expect(conflicts(appointed) == [])
    }

    @Test func whoCameBackIsNoConflict() {
        var told = tell([("A", "p", "../1990-09-03", nil), ("B", "p", "1999-01-01", nil)])
        told.office("C", "p", "president", "b", "1995-01-01", .appointed)
        #expect(conflicts(told) == [])
        told.office("D", "p", "president", "b", "../1997")
        #expect(conflicts(told) == ["soft event"])
    }

    @Test func whoLeftAndIsInOfficeLaterIsAConflict() {
        let told = tell([("A", "p", "../1990-09-03", nil), ("B", "p", "1991-01-01", nil)])
        #expect(conflicts(told) == ["soft event"])
    }

    @Test func aSuccessorInTheMidstOfATenureIsDisputedUntilAThird() {
        var told = tell([("A", "s", "2000/..", "2012-05-05")])
        told.office("B", "x", "president", "b", "2008-04-01", .appointed)
        #expect(
            rows(told) == [
                "s held 2000 - 2008-04-01", "s disputed 2008-04-01 - ",
                "x disputed 2008-04-01 - ",
            ])
        #expect(conflicts(told) == ["hard status"])
        told.office("C", nil, "president", "b", "2013-04-01/..", published: "2013-07-02")
        #expect(
            rows(told) == [
                "s held 2000 - 2008-04-01", "s disputed 2008-04-01 - 2013-04-01",
                "x disputed 2008-04-01 - 2013-04-01", "- vacant 2013-04-01 - ",
            ])
    }

    @Test func aJudgementSettlesIt() {
        var told = tell([("A", "s", "2000/..", "2012-05-05")])
        told.office("B", "x", "president", "b", "2008-04-01", .appointed)
        let preferred = Set(told.claims.suffix(1).map(\.id))
        let histories = Histories(Testimony(told.claims, preferred: preferred))
        let lines = histories.offices(of: "b", titles: titles).flatMap(\.allRows).map {
            "\($0.holder?.rawValue ?? "-") \($0.status) \($0.since?.edtf ?? "")"
        }
        #expect(lines == ["s held 2000", "x holds 2008-04-01"])
    }

    @Test func aTenureToldMoreExactlyIsOneRow() {
        var told = tell([("A", "p", "2011/..", "2012-05-05")])
        told.office("B", "p", "president", "b", "2011-07-01", .appointed)
        #expect(rows(told) == ["p holds 2011-07-01 - "])
    }
}
