import Claims
import Testing

/// What an article goes on about: successors, entries, what is named in passing.
@Suite struct SuccessorsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Fund] was founded in 1992. Its origins lie in the [organisation "
                + "Conference], which was set up in 1980. [state Peru] joined the [organisation "
                + "Conference] in 1990. In 1992 the [organisation Conference] was replaced by the "
                + "[organisation Fund].\n\n[state Chile] joined in 1994.",
            [
                "- established conference 1980",
                "- established fund 1992",
                "chile joined fund 1994",
                "conference succeeded_by fund 1992",
                "peru joined conference 1990",
            ]
        ),
        (
            "The [organisation Conference] was founded in 1980. In 1992 the [organisation "
                + "Conference] was replaced by the [organisation Fund]. [state Chile] joined in 1994.",
            [
                "- established conference 1980",
                "chile joined fund 1994",
                "conference succeeded_by fund 1992",
            ]
        ),
        (
            "In 1954 the [organisation Western Club] became the [organisation Union]. [state "
                + "Italy] joined it in 1955.",
            [
                "italy joined union 1955",
                "western-club succeeded_by union 1954",
            ]
        ),
        (
            "The [organisation Union] met. [person Ana Silva], who had left the [organisation "
                + "Bank] the previous month, was appointed director of the organisation in 1999.",
            ["ana-silva appointed union 1999"]
        ),
        (
            "[state Pakistan] walked out of the [organisation Bank] in 1972, when [state Mali] "
                + "was recognised, and returned in 1989.",
            [
                "pakistan left bank 1972",
                "pakistan rejoined bank 1989",
            ]
        ),
        (
            "[state Pakistan] quit the [organisation Bank] in 1972 when [state Mali] recognised "
                + "[state Chad], rejoined in 1989 and left in 1990.",
            [
                "pakistan left bank 1972",
                "pakistan left bank 1990",
                "pakistan rejoined bank 1989",
            ]
        ),
        (
            "The [organisation Bank] met. [state Mali], which quit in 2013 calling it useless, "
                + "was readmitted in 2018.",
            [
                "mali left bank 2013",
                "mali rejoined bank 2018",
            ]
        ),
        (
            "[person Ana Silva] remained prime minister of [state Peru], while [person Bo Ito], "
                + "a lawyer, became deputy prime minister of [state Peru] and took the post of "
                + "treasurer.",
            [
                "ana-silva holds_office peru",
                "bo-ito appointed peru 2020-06-15",
            ]
        ),
        (
            "The [organisation Union] met. [state Peru] and [state Chile], both of them outside "
                + "the [organisation Bank], became associate members in 1992.",
            [
                "chile associate union 1992",
                "peru associate union 1992",
            ]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
