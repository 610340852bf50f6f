import Claims
import Testing

/// Who founded a body, and how long it lived.
@Suite struct FounderTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The leaders of the [organisation League] will meet in Lima. That group "
                + "was set up in 1997 by [state Peru] and [state Chile].",
            ["chile founded league 1997", "peru founded league 1997"]
        ),
        (
            "The [organisation Bank] was founded in 1985 and had four members at "
                + "first: [state Peru], [state Chile], [state Mali] and [state Laos].",
            [
                "- established bank 1985",
                "chile founded bank 1985",
                "laos founded bank 1985",
                "mali founded bank 1985",
                "peru founded bank 1985",
            ]
        ),
        (
            "The [organisation Bank] was founded in 1991, when [state Peru], [state "
                + "Chile] and [state Mali] concluded the Treaty of Lima.",
            [
                "- established bank 1991",
                "chile founded bank 1991",
                "mali founded bank 1991",
                "peru founded bank 1991",
            ]
        ),
        (
            "The [organisation Bank] replaced the [organisation League], which "
                + "[state Peru] and [state Chile] had started in 1965 and [state Mali] had "
                + "entered in 1968.",
            [
                "chile founded league 1965",
                "league succeeded_by bank",
                "mali joined league 1968",
                "peru founded league 1965",
            ]
        ),
        (
            "The [organisation Bank] existed from 1955 to 1979.",
            ["- dissolved bank 1979", "- established bank 1955"]
        ),
        (
            "The [organisation Bank] is a customs union of four states: [state "
                + "Peru], [state Chile], [state Mali] and [state Laos].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "The [organisation Bank] was set up in 1973. Three more states acceded "
                + "in 1974, among them [state Peru] and [state Chile]. [state Mali] "
                + "followed in 1995 and [state Laos], the first inland member, in 2002.",
            [
                "- established bank 1973",
                "chile joined bank 1974",
                "laos joined bank 2002",
                "mali joined bank 1995",
                "peru joined bank 1974",
            ]
        ),
        (
            "The [organisation Bank], until 1959 the [organisation League], was a "
                + "military alliance. It existed from 1955 to 1979.",
            ["- dissolved bank 1979", "- established bank 1955"]
        ),
        (
            "None of the absentees has spoken of leaving the [organisation Bank]. "
                + "They can hardly afford to: it is the only body of its kind. It was "
                + "founded in Lima on 8 December 1985, at the suggestion of [person Ana "
                + "Silva], who had been killed, and had three members at first: [state "
                + "Peru], [state Chile] and [state Mali].",
            [
                "- established bank 1985-12-08",
                "chile founded bank 1985-12-08",
                "mali founded bank 1985-12-08",
                "peru founded bank 1985-12-08",
            ]
        ),
        (
            "Twelve states, including [state Peru] and [state Chile], founded the "
                + "[organisation Bank] in 1949; [state Mali] joined three years later and "
                + "[state Laos] in 1955.",
            [
                "chile founded bank 1949",
                "laos joined bank 1955",
                "mali joined bank 1952",
                "peru founded bank 1949",
            ]
        ),
        (
            "The [organisation Bank] was created by the [treaty Treaty of Lima], concluded on 26 "
                + "March 1991 in a mood of hope.",
            ["- established bank 1991-03-26"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
