import Claims
import Testing

/// Turns of phrase of news English around joining and leaving, none of them of one text.
@Suite struct TurnsOfPhraseTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "It was [state Chad], [state Niger] and [state Mali] that set up the [organisation "
                + "Bank] in February 1989.",
            [
                "chad founded bank 1989-02",
                "mali founded bank 1989-02",
                "niger founded bank 1989-02",
            ]
        ),
        (
            "The [organisation Bank] is made up of [state Chad] and [state Niger], [state Mali] "
                + "having gone in 1985.",
            ["chad confirmed bank 2020-06-15", "niger confirmed bank 2020-06-15"]
        ),
        (
            "Set up in [place Lima] in 1980, the [organisation Bank] met on Friday.",
            ["- established bank 1980"]
        ),
        (
            "[state Chad] has pulled out of the [organisation Bank], [media Al Khabar] reports.",
            ["chad left bank 2020-06-15 reported by=al-khabar"]
        ),
        (
            "[state Chad] became a member of the [organisation Fund] as well as of the "
                + "[organisation Bank] in 1992.",
            ["chad joined bank 1992", "chad joined fund 1992"]
        ),
        (
            "[state Chad], [state Niger] and [state Mali] set up the [organisation Bank] in "
                + "1960, and [state Peru] joined them three years later.",
            [
                "chad founded bank 1960",
                "mali founded bank 1960",
                "niger founded bank 1960",
                "peru joined bank 1963",
            ]
        ),
        (
            "[state Chad] was suspended from the [organisation Bank] in March 2002 and left of "
                + "its own accord in December 2003.",
            ["chad left bank 2003-12", "chad suspended bank 2002-03"]
        ),
        (
            "[state Peru] became the 14th member of the [organisation Bank] in May 2017 and "
                + "[state Chad] the 15th a year later.",
            ["chad joined bank 2018", "peru joined bank 2017-05"]
        ),
        (
            "[state Peru] saw its membership of the [organisation Bank] suspended in 2009.",
            ["peru suspended bank 2009"]
        ),
        (
            "[state Peru] voted by a large majority on Tuesday to leave the [organisation Bank].",
            ["peru announced_withdrawal bank 2020-06-09 planned"]
        ),
        (
            "[state Peru] refused in 1972 and again in 1994 to join the [organisation Bank].",
            ["peru joined bank 1972 not"]
        ),
        (
            "[state Peru] is no longer a full member of the [organisation Bank].",
            []
        ),
        (
            "[state Peru]'s ruling [party Unity Party] expelled [person Ana Silva] in 2009.",
            ["ana-silva expelled unity-party 2009"]
        ),
        (
            "[state Chad] and [state Niger] signed a treaty in 1999 with [person Ana Silva] "
                + "looking on.",
            ["chad signed niger 1999"]
        ),
        (
            "[state Chad] and [state Niger] agreed in March 2013 to restore ties, in a deal "
                + "brokered by [state Oman].",
            ["oman mediates chad", "oman mediates niger"]
        ),
        (
            "The three now form the [organisation Bank].",
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
