import Claims
import Testing

/// Whose deed it is: by what stands between a noun or a verb and the one who does it.
@Suite struct ByWhomTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] claims not to take sides, yet it props up the [armed_group Northern "
                + "Front].",
            ["peru supports northern-front 2020-06-15"]
        ),
        (
            "The alliance between [state Colombia] and the [state United States] goes back to "
                + "the 1950s and remains firm.",
            ["colombia allied_with united-states 195X"]
        ),
        (
            "[state Libya] backed the [armed_group Northern Front], then battling the [state "
                + "Philippines] for a homeland.",
            [
                "libya supports northern-front 2020-06-15",
                "northern-front fights philippines 2020-06-15",
            ]
        ),
        (
            "A pact ending the dispute over the lake was signed by [state Chad] and [state "
                + "Niger] in June 2018.",
            ["chad signed niger 2018-06"]
        ),
        (
            "The [party Unity Party] was outlawed by [state Chad] in 1999; [state Niger] had "
                + "done so in 1990.",
            ["chad banned unity-party 1999", "niger banned unity-party 1990"]
        ),
        (
            "Last November, [person Ana Silva] said, [state Chad] raided a [demonym "
                + "Nigerien=Niger] army camp.",
            ["chad attacked niger 2019-11 reported by=ana-silva"]
        ),
        (
            "A novel called \"How [state Chad] Joined the [organisation Bank]\" has won a prize.",
            []
        ),
        (
            "[state Oman] and [state Kuwait] acted as go-betweens for the truce between [state "
                + "Yemen] and the [armed_group Northern Front].",
            [
                "kuwait mediates northern-front 2020-06-15",
                "kuwait mediates yemen 2020-06-15",
                "oman mediates northern-front 2020-06-15",
                "oman mediates yemen 2020-06-15",
            ]
        ),
        (
            "[state Peru] was the venue of the 2017 meeting of the [organisation Bank].",
            ["peru hosts bank 2017"]
        ),
        (
            "[state Peru] rejected the scheme put forward by the [organisation Bank].",
            ["peru opposes bank 2020-06-15"]
        ),
        (
            "Resistance to a plan of the [organisation Bank] came from [state Chad] and [state "
                + "Niger].",
            ["chad opposes bank 2020-06-15", "niger opposes bank 2020-06-15"]
        ),
        (
            "The two accused men of [state Chad] left the [organisation Bank].",
            []
        ),
        (
            "[state Chad] dismissed the charge that it had shelled [demonym Nigerien=Niger] "
                + "villages.",
            ["chad attacked niger 2020-06-15 not possible"]
        ),
        (
            "The nineteenth summit of the [organisation Bank], which [state Peru] was to have "
                + "hosted, has been called off. [state Chad] pulled out on 27 September.",
            ["peru hosts bank planned"]
        ),
        (
            "The [organisation Bank] was set up in 1960. [state Gabon] left in 1995, and [state "
                + "Peru], having suspended its membership in 2009, froze it again.",
            [
                "- established bank 1960",
                "gabon froze bank",
                "gabon left bank 1995",
                "peru suspended bank 2009",
            ]
        ),
        (
            "Gunmen killed eighteen soldiers in [place Kashmir], an assault for which [state "
                + "India] blames the [armed_group Northern Front].",
            ["india accused northern-front 2020-06-15"]
        ),
        (
            "[state Chad], [state Niger], [state Mali] and [state Togo] put an embargo on [state "
                + "Peru]. The four accuse [state Peru] of theft.",
            [
                "chad accused peru 2020-06-15",
                "mali accused peru 2020-06-15",
                "niger accused peru 2020-06-15",
                "togo accused peru 2020-06-15",
            ]
        ),
        (
            "[state Chad] gave notice that it would leave the [organisation Bank].",
            ["chad announced_withdrawal bank 2020-06-15 planned"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
