import Claims
import Testing

/// Who did the same as was told before: "followed by that of Chile", "was the second".
@Suite struct FollowerTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru]'s accession to the [organisation Bank] in 1990 was "
                + "followed by [state Chile]'s in 1994.",
            ["chile joined bank 1994", "peru joined bank 1990"]
        ),
        (
            "[state Peru]'s accession to the [organisation Bank] in 1990 was "
                + "followed by that of [state Chile] in 1994.",
            ["chile joined bank 1994", "peru joined bank 1990"]
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
            "Of the founders of the [organisation Bank], [state Peru] left in 1961 "
                + "and [state Chile] in 1973.",
            ["chile left bank 1973", "peru left bank 1961"]
        ),
        (
            "[state Peru] was the first state to leave the [organisation Bank], in "
                + "1974; [state Chile] was the second, in 1980.",
            ["chile left bank 1980", "peru left bank 1974"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
