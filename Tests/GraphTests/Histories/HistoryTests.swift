import Knowledge
import Testing

@testable import Graph

/// Cases by hand: true public facts about organisations of several continents.
struct HistoryTests {
    /// One thing that is said: story, member, event, organisation, date.
    typealias Said = (String, EntityID, MembershipEvent, EntityID, String)

    /// What is asked: day, expected status.
    typealias Asked = (String, MembershipStatus)

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let member: EntityID
        let organisation: EntityID
        let told: @Sendable (inout TestimonyFixture) -> Void
        let asked: [Asked]
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "Qatar leaves OPEC", member: "qatar", organisation: "opec",
            told: {
                $0.says("A", "qatar", .joined, "opec", "1961")
                $0.says("B", "qatar", .left, "opec", "2019-01-01")
                $0.says("C", "qatar", .left, "opec", "2019-01")
                $0.says("C", "qatar", .announcedWithdrawal, "opec", "2018-12-03")
            },
            asked: [
                ("1960", .none), ("1961-06-01", .unknown), ("1961", .member), ("2018", .member),
                ("2018-12-31", .member), ("2019-01-01", .left), ("2019", .left), ("2030", .left),
            ]),
        Case(
            name: "Morocco passes from the OAU and comes back to the African Union",
            member: "morocco", organisation: "african-union",
            told: {
                $0.says("A", "morocco", .founded, "oau", "1963-05-25")
                $0.says("B", "morocco", .left, "oau", "1984-11-12")
                $0.says("C", .succeededBy, "african-union", "2002-07-09", by: "oau")
                $0.says("D", "morocco", .rejoined, "african-union", "2017-01-30")
            },
            asked: [
                ("2002-07-08", .left), ("2002", .left), ("2017-01-29", .left),
                ("2017-01-30", .member), ("2020", .member),
            ]),
        Case(
            name: "Kenya passes from the OAU to the African Union by succession",
            member: "kenya", organisation: "african-union",
            told: {
                $0.says("A", "kenya", .joined, "oau", "1963")
                $0.says("C", .succeededBy, "african-union", "2002-07-09", by: "oau")
                $0.says("C", .established, "african-union", "2002-07-09")
                $0.says("D", "kenya", .confirmed, "african-union", "2015")
            },
            asked: [
                ("2002-07-08", .none), ("2002-07-09", .member), ("2010", .member),
                ("2016", .member),
            ]),
        Case(
            name: "and is nothing in the OAU after it", member: "kenya", organisation: "oau",
            told: {
                $0.says("A", "kenya", .joined, "oau", "1963")
                $0.says("C", .succeededBy, "african-union", "2002-07-09", by: "oau")
            },
            asked: [("1963", .member), ("2002-07-08", .member), ("2002-07-09", .none)]),
        Case(
            name: "Egypt is suspended from the Arab League", member: "egypt",
            organisation: "arab-league",
            told: {
                $0.says("A", "egypt", .founded, "arab-league", "1945-03-22")
                $0.says("B", "egypt", .suspended, "arab-league", "1979/1989")
            },
            asked: [
                ("1945-03-21", .none), ("1945-03-22", .member), ("1978", .member),
                ("1979-06-01", .unknown), ("1979", .suspended), ("1988", .suspended),
                ("1989-02-01", .unknown), ("1989", .member), ("2020", .member),
            ]),
        Case(
            name: "Egypt's return told in the same story", member: "egypt",
            organisation: "arab-league",
            told: {
                $0.says("B", "egypt", .suspended, "arab-league", "1979/1989")
                $0.says("B", "egypt", .resumed, "arab-league", "1989-05-23")
            },
            asked: [("1989-05-22", .suspended), ("1989-05-23", .member)]),
        Case(
            name: "the Maldives leave and rejoin the Commonwealth", member: "maldives",
            organisation: "commonwealth",
            told: {
                $0.says("A", "maldives", .left, "commonwealth", "2016-10-13")
                $0.says("B", "maldives", .rejoined, "commonwealth", "2020-02-01")
                $0.says("C", "maldives", .joined, "commonwealth", "1982")
            },
            asked: [
                ("1981", .none), ("1990", .member), ("2016-10-12", .member),
                ("2016-10-13", .left), ("2020-01-31", .left), ("2020-02-01", .member),
            ]),
        Case(
            name: "a return whose cause nobody tells", member: "gambia",
            organisation: "commonwealth",
            told: {
                $0.says("A", "gambia", .joined, "commonwealth", "1965-02-18")
                $0.says("A", "gambia", .rejoined, "commonwealth", "2018-02-08")
            },
            asked: [
                ("1965-02-18", .member), ("1990", .unknown), ("2018-02-07", .unknown),
                ("2018-02-08", .member),
            ]),
        Case(
            name: "the United Kingdom leaves the EU", member: "uk", organisation: "eu",
            told: {
                $0.says("A", "uk", .joined, "eu", "1973")
                $0.says("A", "uk", .left, "eu", "2020-01-31")
                $0.says("B", "uk", .confirmed, "eu", "2016-06-23")
                $0.says("C", "uk", .left, "eu", "2020", modality: .planned)
            },
            asked: [("1972", .none), ("2019", .member), ("2020-01-30", .member), ("2021", .left)]),
        Case(
            name: "France never leaves the alliance itself", member: "france",
            organisation: "nato",
            told: {
                $0.says("A", "france", .signed, "nato", "1949-04-04")
                $0.says("B", "france", .confirmed, "nato", "1966/..", published: "2009-04-04")
            },
            asked: [("1949-04-04", .member), ("1970", .member), ("2015", .member)]),
        Case(
            name: "two stories date one accession apart", member: "croatia",
            organisation: "eu",
            told: {
                $0.says("A", "croatia", .joined, "eu", "2013-07-01")
                $0.says("B", "croatia", .joined, "eu", "2011")
            },
            asked: [("2010", .none), ("2012", .disputed), ("2013-07-01", .member)]),
        Case(
            name: "a year and a day of that year are one accession", member: "croatia",
            organisation: "eu",
            told: {
                $0.says("A", "croatia", .joined, "eu", "2013")
                $0.says("B", "croatia", .joined, "eu", "2013-07-01")
            },
            asked: [("2013-06-30", .none), ("2013-07-01", .member)]),
        Case(
            name: "a state within an imprecise change narrows it", member: "croatia",
            organisation: "eu",
            told: {
                $0.says("A", "croatia", .joined, "eu", "2013")
                $0.says("B", "croatia", .confirmed, "eu", "2013-08-01")
            },
            asked: [("2013-02-01", .unknown), ("2013-08-01", .member), ("2013-09-01", .member)]),
        Case(
            name: "joined and left in one year, by two stories", member: "x", organisation: "y",
            told: {
                $0.says("A", "x", .joined, "y", "2005")
                $0.says("B", "x", .left, "y", "2005")
            },
            asked: [("2004", .none), ("2005-06-01", .unknown), ("2005", .left)]),
        Case(
            name: "left and joined in one year by one who was a member", member: "x",
            organisation: "y",
            told: {
                $0.says("A", "x", .joined, "y", "2005")
                $0.says("B", "x", .left, "y", "2005")
                $0.says("C", "x", .confirmed, "y", "2001")
            },
            asked: [("2004", .member), ("2005-06-01", .unknown), ("2005", .member)]),
        Case(
            name: "suspended and then left within one story's year", member: "x",
            organisation: "y",
            told: {
                $0.says("A", "x", .left, "y", "2012")
                $0.says("A", "x", .suspended, "y", "2012")
            },
            asked: [("2011", .member), ("2012", .left)]),
        Case(
            name: "left by one story, suspended by another", member: "x", organisation: "y",
            told: {
                $0.says("A", "x", .left, "y", "2012")
                $0.says("B", "x", .suspended, "y", "2012")
            },
            asked: [("2011", .member), ("2012-06-01", .unknown), ("2012", .disputed)]),
        Case(
            name: "a state contradicts an earlier change of another story", member: "x",
            organisation: "y",
            told: {
                $0.says("A", "x", .left, "y", "2012")
                $0.says("B", "x", .confirmed, "y", "2015-03-01")
                $0.says("C", "x", .joined, "y", "2018-01-01")
            },
            asked: [
                ("2014", .left), ("2015-03-01", .disputed), ("2016", .disputed),
                ("2018-01-01", .member),
            ]),
        Case(
            name: "a complete list leaves out a member and a stranger", member: "x",
            organisation: "y",
            told: {
                $0.says("A", "x", .joined, "y", "2001")
                $0.lists("B", ["p", "q"], "y", "2010-05-01")
                $0.says("C", "x", .left, "y", "2015")
            },
            asked: [
                ("2009", .member), ("2010-05-01", .disputed), ("2014", .disputed),
                ("2015", .left),
            ]),
        Case(
            name: "a complete list says nothing against a suspension", member: "x",
            organisation: "y",
            told: {
                $0.says("A", "x", .suspended, "y", "2001")
                $0.lists("B", ["p", "q"], "y", "2010-05-01")
            },
            asked: [("2011", .suspended)]),
        Case(
            name: "nobody is anything before the founding", member: "x", organisation: "y",
            told: {
                $0.says("A", .established, "y", "1950")
                $0.says("B", "x", .left, "y", "1970")
            },
            asked: [("1949", .none), ("1960", .member), ("1970", .left)]),
        Case(
            name: "observers agree with those who left", member: "x", organisation: "y",
            told: {
                $0.says("A", "x", .left, "y", "1990")
                $0.says("B", "x", .observer, "y", "1995")
            },
            asked: [("1992", .left), ("1996", .observer)]),
        Case(
            name: "a negated state is none", member: "x", organisation: "y",
            told: { $0.says("A", "x", .confirmed, "y", "2020-01-01", polarity: .negated) },
            asked: [("2019", .unknown), ("2020-01-01", .none), ("2021", .none)]),
        Case(
            name: "wishes and threats move nothing", member: "x", organisation: "y",
            told: {
                $0.says("A", "x", .applied, "y", "2001")
                $0.says("A", "x", .joined, "y", "2003", modality: .conditional)
                $0.says("A", "x", .willNotJoin, "y", "2004", polarity: .negated)
                $0.says("A", "x", .joined, "y", nil)
            },
            asked: [("2000", .unknown), ("2005", .unknown)]),
        Case(
            name: "since a year is since some day of it", member: "cambodia",
            organisation: "asean",
            told: {
                $0.says("A", "cambodia", .confirmed, "asean", "1997/..")
                $0.says("B", "cambodia", .joined, "asean", "1997-04-30")
            },
            asked: [
                ("1997-01-01", .none), ("1997-04-29", .none), ("1997-04-30", .member),
                ("2010", .member),
            ]),
        Case(
            name: "and no dispute with what stood earlier in that year", member: "estonia",
            organisation: "nato",
            told: {
                $0.says("A", "estonia", .confirmed, "nato", "2004/..")
                $0.says("B", "estonia", .confirmed, "nato", "2004-02-01", polarity: .negated)
            },
            asked: [("2004-02-01", .none), ("2004", .member), ("2015", .member)]),
        Case(
            name: "an open date ends where its story goes on", member: "x", organisation: "y",
            told: {
                $0.says("A", "x", .founded, "y", "[1992..]")
                $0.says("A", "x", .left, "y", "1999")
            },
            asked: [("1991", .none), ("1995", .unknown), ("1998", .member), ("1999", .left)]),
    ]

    @Test(arguments: cases)
    func tellsTheStatus(_ history: Case) {
        var fixture = TestimonyFixture()
        history.told(&fixture)
        let histories = fixture.histories
        for (date, expected) in history.asked {
            let answer = histories.status(
                of: history.member, in: history.organisation, on: PartialDate(edtf: date))
            #expect(answer.status == expected, "\(date)")
        }
    }

    @Test func neverGainsPrecision() {
        var fixture = TestimonyFixture()
        fixture.says("A", "x", .joined, "y", "1999")
        fixture.says("A", "x", .suspended, "y", "2012-08")
        fixture.says("B", "p", .confirmed, "y", "2015")
        fixture.says("C", "p", .rejoined, "y", "2019-05-03")
        let histories = fixture.histories
        func lines(_ member: EntityID) -> [String] {
            histories.history(of: member, in: "y").intervals.map {
                "\($0.status) \($0.since?.edtf ?? "") - \($0.until?.edtf ?? "")"
            }
        }
        #expect(lines("x") == ["none  - 1999", "member 1999 - 2012-08", "suspended 2012-08 - "])
        #expect(lines("p") == ["member [..2015] - [2015..2019-05-03]", "member 2019-05-03 - "])
    }

    @Test func confirmsUpToTheDayAsked() {
        var fixture = TestimonyFixture()
        fixture.says("A", "x", .joined, "y", "1999")
        fixture.says("B", "x", .confirmed, "y", "2005-03-04")
        fixture.says("C", "x", .confirmed, "y", "2009-07")
        func confirmed(_ date: String?) -> String? {
            fixture.histories.status(
                of: "x", in: "y", on: date.flatMap { PartialDate(edtf: $0) }
            ).lastConfirmed?.iso8601
        }
        #expect(confirmed("2001") == "1999-12-31")
        #expect(confirmed("2006") == "2005-03-04")
        #expect(confirmed("2009-07-10") == "2009-07-10")
        #expect(confirmed(nil) == "2009-07-31")
    }

    @Test func knowsOnlyWhatWasPublished() {
        var fixture = TestimonyFixture()
        fixture.says("A", "x", .joined, "y", "1999", published: "2001")
        fixture.says("B", "x", .left, "y", "2003", published: "2004-05")
        fixture.says("C", "x", .rejoined, "y", "2004")
        func status(knownBy day: PartialDate?) -> MembershipStatus {
            Histories(Testimony(fixture.claims, knownBy: day?.last)).status(of: "x", in: "y").status
        }
        #expect(status(knownBy: PartialDate(edtf: "2000")) == .unknown)
        #expect(status(knownBy: PartialDate(edtf: "2001")) == .member)
        #expect(status(knownBy: PartialDate(edtf: "2004-05-30")) == .member)
        #expect(status(knownBy: PartialDate(edtf: "2004-05")) == .left)
        #expect(status(knownBy: nil) == .member)
    }

    @Test func tellsWhetherABodyExisted() {
        var fixture = TestimonyFixture()
        fixture.says("A", .established, "seato", "1954-09-08")
        fixture.says("B", .dissolved, "seato", "1977-06-30")
        fixture.says("C", .established, "efta", "1960")
        fixture.says("D", .established, "efta", "1972")
        fixture.says("E", "x", .confirmed, "eac", "2001")
        func status(_ body: EntityID, _ date: String) -> BodyStatus {
            fixture.histories.existence(of: body, on: PartialDate(edtf: date)).status
        }
        #expect(status("seato", "1954-09-07") == .notFounded)
        #expect(status("seato", "1954") == .exists)
        #expect(status("seato", "1977") == .dissolved)
        #expect(status("efta", "1965") == .disputed)
        #expect(status("efta", "1980") == .exists)
        #expect(status("eac", "2000") == .unknown)
        #expect(status("eac", "2001") == .exists)
    }

    /// The worked example of `docs/histories.md`.
    @Test func tellsTheExampleOfTheDocumentation() {
        var fixture = TestimonyFixture()
        fixture.says("A", "uzbekistan", .signed, "cst", "1992-05-15")
        fixture.says("A", "uzbekistan", .left, "cst", "1999")
        fixture.says("A", .succeededBy, "csto", "2002", by: "cst")
        fixture.says("A", "uzbekistan", .joined, "csto", "2006")
        fixture.says("A", "uzbekistan", .suspended, "csto", "2012")
        fixture.says("B", .established, "csto", "2002")
        fixture.says("C", .established, "csto", "1992")
        fixture.says("C", "uzbekistan", .suspended, "csto", "1999/2006")
        fixture.says("C", "uzbekistan", .left, "csto", "2012")
        let histories = fixture.histories
        let expected: [(EntityID, String, MembershipStatus)] = [
            ("cst", "1992-05-14", .none), ("cst", "1995", .member), ("cst", "1999-06", .unknown),
            ("cst", "2001", .left), ("cst", "2003", .none), ("csto", "1995", .disputed),
            ("csto", "2000", .disputed), ("csto", "2003", .disputed), ("csto", "2008", .member),
            ("csto", "2013", .disputed),
        ]
        for (organisation, date, status) in expected {
            let answer = histories.status(
                of: "uzbekistan", in: organisation, on: PartialDate(edtf: date))
            #expect(answer.status == status, "\(organisation) \(date)")
        }
        let conflicts = histories.conflicts(about: "uzbekistan")
            .map { "\($0.kind) \($0.isHard ? "hard" : "soft")" }
        #expect(
            conflicts == ["status hard", "event hard", "anachronism soft"])
    }

    /// A regression: the day after the last of all began one more stretch, which no row can hold.
    @Test("What goes on by an undated article ends with the last day of all")
    func openStates() throws {
        var told = TestimonyFixture()
        told.says("A", "turkmenistan", .associate, "cis", "2005/..")
        told.office("A", "anna-liepa", "president", "latvia", "2015/..")
        let histories = Histories(Testimony(told.claims))
        let history = histories.history(of: "turkmenistan", in: "cis")
        #expect(history.intervals.last?.status == .associate)
        for interval in history.intervals { #expect(interval.days.last <= .distantFuture) }
        for office in histories.offices(of: "latvia", titles: OfficeTitles()).flatMap(\.rows) {
            #expect(office.days.last <= .distantFuture)
        }
    }
}
