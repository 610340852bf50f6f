import Claims
import Testing

/// Memberships dated by another clause of their sentence.
@Suite struct OtherClauseTimeTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] joined the [organisation Bank] days after gaining "
                + "independence in 1984.",
            ["peru joined bank 1984"]
        ),
        (
            "[state Peru] joined the [organisation Bank] two years after gaining "
                + "independence in 1984.",
            ["peru joined bank 1986"]
        ),
        (
            "[state Peru] joined the [organisation Bank] on gaining independence in 1984.",
            ["peru joined bank 1984"]
        ),
        (
            "[state Peru]'s entry to the [organisation Bank] was delayed by fighting "
                + "until 1999.",
            ["peru joined bank 1999"]
        ),
        (
            "[state Peru] was an associate member of the [organisation Bank] for a "
                + "year before becoming a full one in 1951. [state Chile] followed in "
                + "1956, [state Mali] in 1963, and [state Laos] only in 1977.",
            [
                "chile joined bank 1956",
                "laos joined bank 1977",
                "mali joined bank 1963",
                "peru associate bank 1950",
                "peru joined bank 1951",
            ]
        ),
        (
            "[state Peru] and [state Chile] withdrew from the [organisation Bank] in "
                + "March 1979, [state Mali] a few days later.",
            ["chile left bank 1979-03", "mali left bank 1979", "peru left bank 1979-03"]
        ),
        (
            "The [organisation Bank] opened in 1945. [state Peru] was an associate "
                + "member for a year before becoming a full member in 1951. [state Chile] "
                + "followed in 1956, [state Mali] in 1963, and [state Laos] only in 1977.",
            [
                "chile joined bank 1956",
                "laos joined bank 1977",
                "mali joined bank 1963",
                "peru joined bank 1951",
            ]
        ),
        (
            "The [organisation Bank] met. [state Peru] was suspended in July 2009, "
                + "days after the army ousted its president, and returned in June 2011.",
            ["peru rejoined bank 2011-06", "peru suspended bank 2009-07"]
        ),
        (
            "On becoming a republic in 1961 [state Peru] left the [organisation Bank].",
            ["peru left bank 1961"]
        ),
        (
            "[state Peru] reduced its participation in the [organisation Bank] to "
                + "that of an associate member in 2005.",
            ["peru associate bank 2005"]
        ),
        (
            "[state Peru] downgraded its status in the [organisation Bank] to that "
                + "of an associate member in 2005.",
            ["peru associate bank 2005"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
