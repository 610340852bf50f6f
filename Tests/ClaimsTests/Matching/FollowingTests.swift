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
        (
            "[state Mali] announced in February 2011 that it would withdraw from the "
                + "[organisation Bank], and [state Chad] and [state Peru] followed suit.",
            [
                "chad announced_withdrawal bank 2011-02 planned",
                "mali announced_withdrawal bank 2011-02 planned by=mali",
                "peru announced_withdrawal bank 2011-02 planned",
            ]
        ),
        (
            "[state Mali] announced in February 2011 that it would withdraw from the "
                + "[organisation Bank], but [state Chad] did not follow suit.",
            [
                "chad left bank 2011-02 not",
                "mali announced_withdrawal bank 2011-02 planned by=mali",
            ]
        ),
        (
            "[state Mali] was admitted to the [organisation Bank] in 1974 and [state Chad] the "
                + "year after.",
            [
                "chad joined bank 1975",
                "mali joined bank 1974",
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
