import Claims
import Testing

/// What somebody is besides another thing, and who else is meant: "the latter", "as has Brazil".
@Suite struct SeveralThingsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] is a founder of the [organisation Fund] and a member of the "
                + "[organisation Bank].",
            ["peru confirmed bank 2020-06-15", "peru founded fund"]
        ),
        (
            "[state Peru], one of the three founders of the [organisation Fund] and a "
                + "member of the [organisation Bank], met [state Chile] on Monday.",
            [
                "chile met_with peru 2020-06-15",
                "peru confirmed bank 2020-06-15",
                "peru founded fund",
            ]
        ),
        (
            "[person Ana Silva], a lawyer and a member of the [party Unity Party] since "
                + "1990, paid.",
            ["ana-silva confirmed unity-party 1990/.."]
        ),
        (
            "[person Ana Silva], a lawyer and the president of [state Peru], paid.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[state Congo] and [state Seychelles] were both admitted to the [organisation "
                + "Fund] in 1997, although the latter withdrew in 2004, only to return in 2008.",
            [
                "congo joined fund 1997",
                "seychelles joined fund 1997",
                "seychelles left fund 2004",
                "seychelles rejoined fund 2008",
            ]
        ),
        (
            "[state Eritrea] has had observer status at the [organisation League] since "
                + "2003, as has [state Brazil].",
            ["brazil observer league 2003/..", "eritrea observer league 2003/.."]
        ),
        (
            "[state Eritrea] left the [organisation League] in 2003, as did [state Brazil] "
                + "in 2004.",
            ["brazil left league 2004", "eritrea left league 2003"]
        ),
        (
            "The [organisation Fund] suspended [state Mali] on 27 March; the [organisation "
                + "Bank] had done likewise on 23 March.",
            ["mali suspended bank 2020-03-23", "mali suspended fund 2020-03-27"]
        ),
        (
            "[state Rwanda] was angry. One of the states which created the [organisation "
                + "Fund] in October 1983, it pulled out in 2007, but came back in August 2016.",
            [
                "rwanda founded fund 1983-10",
                "rwanda left fund 2007",
                "rwanda rejoined fund 2016-08",
            ]
        ),
        (
            "Founded in March 1945 by [state Egypt], [state Iraq], [state Syria] and what "
                + "was then [state Transjordan], the [organisation League] is old.",
            [
                "egypt founded league 1945-03",
                "iraq founded league 1945-03",
                "syria founded league 1945-03",
                "transjordan founded league 1945-03",
            ]
        ),
        (
            "Six years later, on 26 March 1991, [state Chad] and [state Mali] signed the "
                + "[treaty Treaty of Lima], by which the [organisation Fund] was founded.",
            [
                "- established fund 1991-03-26",
                "chad founded fund 1991-03-26",
                "chad signed treaty-of-lima 1991-03-26",
                "mali founded fund 1991-03-26",
                "mali signed treaty-of-lima 1991-03-26",
            ]
        ),
        (
            "The [organisation Fund] came into being on 4 July 1973, when the prime "
                + "ministers of [state Chad], [state Mali] and [state Niger] signed the [treaty "
                + "Treaty of Lima].",
            [
                "- established fund 1973-07-04",
                "chad founded fund 1973-07-04",
                "chad signed treaty-of-lima 1973-07-04",
                "mali founded fund 1973-07-04",
                "mali signed treaty-of-lima 1973-07-04",
                "niger founded fund 1973-07-04",
                "niger signed treaty-of-lima 1973-07-04",
            ]
        ),
        (
            "[person Omar Said], whose own party, [party Unity Party], was suspended from "
                + "the [organisation EPP] in March, paid.",
            ["omar-said confirmed unity-party 2020-03", "unity-party suspended epp 2020-03"]
        ),
        (
            "[state Qatar] lobbied hard for the measure; [state Chad] and [state Yemen] "
                + "voted against it.",
            []
        ),
        (
            "[state Sweden] stayed neutral, while [state Finland], tied by its 1948 treaty "
                + "with the [state Soviet Union], had little choice.",
            ["finland signed soviet-union 1948"]
        ),
        (
            "[demonym Ugandan=Uganda] troops have been fighting in [place Bor], President "
                + "[person Omar Said] acknowledged last week, and helped [state Mali] to take the "
                + "town.",
            ["uganda aids mali 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
