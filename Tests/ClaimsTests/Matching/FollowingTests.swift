import Claims
import Testing

/// What follows what was told, in deeds, in words and in time.
@Suite struct FollowingTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] left the [organisation Bank] in January 2019, and [state Chad] said "
                + "that it would follow.",
            [
                "chad announced_withdrawal bank 2020-06-15 planned by=chad",
                "mali left bank 2019-01",
            ]
        ),
        (
            "[state Mali] left the [organisation Bank] in January 2019. [state Chad] said it "
                + "would follow.",
            [
                "chad announced_withdrawal bank 2020-06-15 planned by=chad",
                "mali left bank 2019-01",
            ]
        ),
        (
            "[state Mali] left the [organisation Bank] in January 2019, and [state Chad] said "
                + "that it had followed the news.",
            ["mali left bank 2019-01"]
        ),
        (
            "[state Cuba], suspended from the [organisation Bank] in 1962, was told in 2009 that "
                + "it was free to come back but has said that it will not rejoin.",
            [
                "cuba rejoined bank 2009 possible",
                "cuba suspended bank 1962",
                "cuba will_not_join bank 2020-06-15 not planned by=cuba",
            ]
        ),
        (
            "[person Omar Sarr] returned to the [party Delta Party], to which he had belonged "
                + "when he was a mayor from 2003 to 2011.",
            [
                "omar-sarr confirmed delta-party [2003..2011]",
                "omar-sarr rejoined delta-party",
            ]
        ),
        (
            "[person Omar Sarr], president of [state Mali]'s senate, has left the [party Delta "
                + "Party].",
            [
                "omar-sarr holds_office mali 2020-06-15",
                "omar-sarr left delta-party 2020-06-15",
            ]
        ),
        (
            "[state Mali] and [state Chad] applied to the [organisation Bank] in May 2019. The "
                + "president said that [state Chad] would follow.",
            [
                "chad applied bank 2019-05",
                "mali applied bank 2019-05",
            ]
        ),
        (
            "[state Mali] and [state Chad] applied to the [organisation Bank] in May 2019. "
                + "[state Peru] will follow.",
            [
                "chad applied bank 2019-05",
                "mali applied bank 2019-05",
                "peru applied bank 2020-06-15 planned",
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
