import Knowledge
import Testing

@testable import Graph

/// Ends, returns and beginnings that sources tell in parts.
struct EndsTests {
    /// The intervals of `x` in `y`: status, since, until.
    private func intervals(_ told: TestimonyFixture) -> [String] {
        told.histories.history(of: "x", in: "y").intervals.map {
            "\($0.status) \($0.since?.edtf ?? "") - \($0.until?.edtf ?? "")"
        }
    }

    private func conflicts(_ told: TestimonyFixture) -> [String] {
        told.histories.conflicts().map { "\($0.isHard ? "hard" : "soft") \($0.kind.rawValue)" }
    }

    @Test func anObserverOfAPeriodIsNoneLater() {
        var told = TestimonyFixture()
        told.says("A", "x", .observer, "y", "1990/2008")
        #expect(intervals(told) == ["observer 1990 - 2008"])
        told.says("B", "x", .joined, "y", "2015")
        #expect(
            intervals(told) == [
                "observer 1990 - 2008", "none [2008..2015] - 2015", "member 2015 - ",
            ])
    }

    @Test func aSuspensionUntilAYearIsOver() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "../2008")
        #expect(intervals(told) == ["member 2008 - "])
    }

    @Test func whatOneCallsResumedAndAnotherReadmittedIsOneReturn() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "1979/1989")
        told.says("B", "x", .suspended, "y", "1979-03-26")
        told.says("C", "x", .rejoined, "y", "1989-05-23")
        #expect(
            intervals(told) == [
                "member  - 1979-03-26", "suspended 1979-03-26 - 1989-05-23", "member 1989-05-23 - ",
            ])
    }

    @Test func aPauseThatEndedOnDatesApartIsShown() {
        var told = TestimonyFixture()
        told.says("A", "x", .suspended, "y", "1979-03/1989-05")
        told.says("B", "x", .suspended, "y", "1979-03/1987-11")
        let histories = told.histories
        func status(_ date: String) -> MembershipStatus {
            histories.status(of: "x", in: "y", on: PartialDate(edtf: date)).status
        }
        #expect(status("1985") == .suspended)
        // The one says lifted, the other not yet; a member may be suspended.
        #expect(status("1988") == .suspended)
        #expect(status("1990") == .member)
        #expect(conflicts(told) == ["soft event"])
    }

    @Test func leavingBeforeTheFoundingIsAnAnachronism() {
        var told = TestimonyFixture()
        told.says("A", .established, "y", "1963-05-25")
        told.says("B", "x", .left, "y", "1950")
        #expect(conflicts(told) == ["hard anachronism"])
        told.says("C", .succeededBy, "y", "1963-05-25", by: "z")
        #expect(conflicts(told) == ["soft anachronism"])
    }

    @Test func whatIsPresupposedBeganOnAnUnknownDay() {
        var told = TestimonyFixture()
        told.says("A", .established, "y", "1963-05-25")
        told.says("B", "x", .suspended, "y", "1979")
        #expect(
            intervals(told) == [
                "none  - 1963-05-25", "member [1963-05-25..1979] - 1979", "suspended 1979 - ",
            ])
    }

    @Test func theDayOnWhichAChangeTookEffectIsDisputedToo() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "y", "2002")
        told.says("B", "x", .joined, "y", "2024-03-07")
        let answer = told.histories.status(of: "x", in: "y", on: PartialDate(edtf: "2002"))
        #expect(answer.status == .disputed)
    }

    @Test func newsOfTheDayGivesWayToTheDateThatItsStoryTells() {
        func told(_ date: String, _ basis: ClaimDate.Basis) -> TestimonyFixture {
            var told = TestimonyFixture()
            for (date, basis) in [("2022-01-30", .dateline), (date, basis)] {
                told.says(
                    "A",
                    Statement(
                        subject: "x", relation: .memberOf, event: .suspended, object: "y",
                        date: DateSpan(edtf: date).map { ClaimDate(span: $0, basis: basis) }))
            }
            return told
        }
        #expect(intervals(told("2022-01-28", .relative)).last == "suspended 2022-01-28 - ")
        #expect(conflicts(told("2022-01-28", .relative)) == [])
        #expect(conflicts(told("2020-08-18", .explicit)) == ["soft within_article"])
    }
}
