import Claims
import Testing

/// Verbs whose helpers stand apart from them: "has, in recent years, admitted".
@Suite struct HelpersApartTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Fund] had over the years taken in [state Chad] (1962), "
                + "[state Niger] (1970) and [state Mali] (1974).",
            ["chad joined fund 1962", "mali joined fund 1974", "niger joined fund 1970"]
        ),
        (
            "The [organisation Fund] has in recent years admitted [state Chad].",
            ["chad joined fund"]
        ),
        (
            "The [organisation Fund] has, in recent years, admitted [state Chad].",
            ["chad joined fund"]
        ),
        (
            "[state Chad] has for many years been a member of the [organisation Fund].",
            ["chad confirmed fund 2020-06-15"]
        ),
        (
            "[state Chad] has since 1990 been a member of the [organisation Fund].",
            ["chad confirmed fund 1990/.."]
        ),
        (
            "[state Chad] will from next year be a member of the [organisation Fund].",
            ["chad confirmed fund 2021/ planned"]
        ),
        (
            "[state Chad] was, alongside [state Niger] and [state Mali], one of the "
                + "founders of the [organisation Fund].",
            ["chad founded fund", "mali founded fund", "niger founded fund"]
        ),
        (
            "[state Chad] has, for its part, accused [state Mali] of cheating.",
            ["chad accused mali 2020-06-15"]
        ),
        (
            "[state Chad] was on Monday suspended from the [organisation Fund].",
            ["chad suspended fund 2020-06-15"]
        ),
        (
            "[state Chad] was, after the coup, suspended from the [organisation Fund].",
            ["chad suspended fund 2020-06-15"]
        ),
        (
            "[state Chad] was after the coup suspended from the [organisation Fund].",
            []
        ),
        (
            "[state Chad] is in a bloc led by [state Mali].",
            []
        ),
        (
            "[state Chad] has not, despite many promises, joined the [organisation Fund].",
            []
        ),
        (
            "[state Chad] had in 1990 left the [organisation Fund].",
            ["chad left fund 1990"]
        ),
        (
            "[state Chad] has at its disposal weapons supplied by [state Mali].",
            []
        ),
        (
            "[state Chad] has a base in [place Lima] built by [state Mali].",
            []
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
