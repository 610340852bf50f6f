import Knowledge
import Testing

@testable import Graph

/// Every answer names the rule and the claims that it was made by.
struct ReasonTests {
    /// The reasons of a status as "status kind rule date event", with what lies behind them in
    /// brackets.
    private func reasons(
        _ fixture: TestimonyFixture, _ day: String, of member: EntityID = "x",
        in organisation: EntityID = "y"
    ) -> [String] {
        fixture.histories.status(of: member, in: organisation, on: PartialDate(edtf: day))
            .reasons.map(line)
    }

    private func line(_ reason: Reason) -> String {
        let words = [
            reason.status.rawValue, reason.kind.rawValue, String(reason.rule), reason.date.edtf,
            reason.event?.rawValue,
        ].compactMap(\.self).joined(separator: " ")
        return words + (reason.because.isEmpty ? "" : " [\(reason.because.map(line).joined())]")
    }

    @Test func changeAndWhatItPresupposes() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "y", "2004")
        #expect(reasons(told, "2010") == ["member change 3 2004 joined"])
        #expect(reasons(told, "2003") == ["none presupposed 4 2004 joined"])
        #expect(reasons(told, "2004-05") == ["unknown within 2 2004 joined"])
    }

    @Test func state() {
        var told = TestimonyFixture()
        told.says("A", "x", .confirmed, "y", "2004")
        #expect(reasons(told, "2010") == ["member state 3 2004"])
        #expect(reasons(told, "2003") == ["unknown before_state 4 2004"])
    }

    @Test func bothSidesOfADispute() {
        var told = TestimonyFixture()
        told.says("A", "x", .left, "y", "2012")
        told.says("B", "x", .suspended, "y", "2012")
        #expect(
            Set(reasons(told, "2013")) == [
                "left change 3 2012 left", "suspended change 3 2012 suspended",
            ])
        let answer = told.histories.status(of: "x", in: "y", on: PartialDate(edtf: "2013"))
        #expect(answer.sides.map { answer.reasons.speaking(for: $0).count } == [1, 1])
    }

    @Test func ownWordAgainstWhatAChangePresupposes() {
        var told = TestimonyFixture()
        told.says("A", "x", .associate, "y", "2000")
        told.says("B", "x", .confirmed, "y", "2001")
        told.says("A", "x", .joined, "y", "2004")
        #expect(
            Set(reasons(told, "2003")) == [
                "member state 3 2001", "associate own_word 4 2004 joined",
            ])
    }

    @Test func beginningAndEndOfTheOrganisation() {
        var told = TestimonyFixture()
        told.says("A", .established, "y", "1990")
        told.says("A", "x", .confirmed, "y", "1995")
        told.says("B", .dissolved, "y", "2000")
        #expect(reasons(told, "1980") == ["none not_founded 6 1990"])
        #expect(reasons(told, "2005") == ["none ended 6 2000"])
        #expect(reasons(told, "2000-05") == ["unknown within 2 2000"])
    }

    @Test func succession() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "w", "1990")
        told.says("A", .succeededBy, "y", "2000", by: "w")
        #expect(
            reasons(told, "2005")
                == ["member succession 7 2000 [member change 3 1990 joined]"])
        let answer = told.histories.status(of: "x", in: "y", on: PartialDate(edtf: "2005"))
        #expect(answer.reasons.first?.ownClaims.count == 1)
        #expect(Set(answer.reasons.allClaims) == Set(answer.claims))
    }

    @Test func omissionFromAList() {
        var told = TestimonyFixture()
        told.lists("A", ["u", "v"], "y", "2004")
        told.says("B", "x", .left, "y", "2010")
        #expect(reasons(told, "2005").contains("none omission 7 2004"))
    }

    @Test func beforeAReturn() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "y", "1990")
        told.says("A", "x", .rejoined, "y", "2000")
        #expect(reasons(told, "1995") == ["unknown before_return 4 2000 rejoined"])
    }

    @Test func everyReasonOfAStretchInItsOrder() {
        var told = TestimonyFixture()
        told.says("A", "x", .joined, "y", "1990")
        told.says("B", "x", .confirmed, "y", "2000")
        told.says("C", "x", .confirmed, "y", "2010")
        let history = told.histories.history(of: "x", in: "y")
        #expect(history.intervals.map(\.status) == [.none, .member])
        #expect(
            history.intervals[1].reasons.map(line)
                == ["member change 3 1990 joined", "member state 3 2000", "member state 3 2010"])
    }

    @Test func whatCountsForNothingIsNamed() {
        var told = TestimonyFixture()
        told.says("A", "x", .confirmed, "y", "2000")
        told.says("A", "x", .left, "y", "2001", modality: .planned)
        told.says("A", "x", .left, "y", nil)
        told.says("A", "x", .applied, "y", "2002")
        let answer = told.histories.status(of: "x", in: "y", on: PartialDate(edtf: "2001"))
        #expect(answer.uncounted.map(\.event) == [.left, .left])
    }

    @Test func offices() {
        var told = TestimonyFixture()
        told.office("A", "p", "president", "y", "2000", .appointed)
        told.office("B", "q", "president", "y", "2010")
        told.office("C", nil, "president", "y", "2020/..", published: "2021-05-01")
        let office = told.histories.offices(of: "y", titles: OfficeTitles())[0]
        func grounds(_ day: String) -> [OfficeReason.Ground] {
            office.rows(on: PartialDate(edtf: day)?.last ?? .distantFuture)
                .flatMap(\.reasons).map(\.ground)
        }
        #expect(grounds("2005") == [.began])
        #expect(grounds("2010") == [.lasts])
        #expect(grounds("2022") == [.since])
        let within = PartialDate(edtf: "2000-05").map { office.doubts(on: $0.last) }
        #expect(within?.map(\.ground) == [.within])
    }

    /// Somebody within another's days does not go on beside the other after them.
    @Test func aTenureWithinAnother() {
        var told = TestimonyFixture()
        told.office("A", "p", "president", "y", "2000/2020")
        told.office("B", "q", "president", "y", "2005/2006")
        let office = told.histories.offices(of: "y", titles: OfficeTitles())[0]
        func holders(_ day: String) -> [EntityID?] {
            office.rows(on: PartialDate(edtf: day)?.last ?? .distantFuture).map(\.holder)
        }
        #expect(Set(holders("2005")) == ["p", "q"])
        #expect(holders("2010") == ["p"])
        #expect(!holders("2021").contains("q"))
    }
}
