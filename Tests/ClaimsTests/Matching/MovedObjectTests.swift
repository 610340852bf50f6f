import Claims
import Testing

/// Ends that stand in another clause: the second passive, the gap of a relative, "the bloc".
@Suite struct MovedObjectTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state China] is supported by [state Pakistan] and resisted by [state "
                + "India].",
            ["india opposes china 2020-06-15", "pakistan supports china 2020-06-15"]
        ),
        (
            "[state China]'s bid is supported by [state Pakistan] and opposed by [state "
                + "India].",
            ["india opposes china 2020-06-15", "pakistan supports china 2020-06-15"]
        ),
        (
            "The plan is backed by [state Pakistan] and opposed by [state India].",
            []
        ),
        (
            "[state China] is supported by [state Pakistan] but opposed by [state India].",
            ["india opposes china 2020-06-15", "pakistan supports china 2020-06-15"]
        ),
        (
            "[state China]'s bid to become a full member of the [organisation Bank] is "
                + "supported by [state Pakistan] and resisted by [state India].",
            ["china joined bank 2020-06-15 planned"]
        ),
        (
            "The [organisation Bank] suspended [state Mali]. [state Niger] accused the "
                + "bloc of interference.",
            ["mali suspended bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] meets in May. [state Uganda] will host the "
                + "organisation.",
            ["uganda hosts bank 2020-06-15 planned"]
        ),
        (
            "The [organisation Bank] met in May. The bloc urged [state Mali] to hold a "
                + "vote and imposed sanctions on [state Chad].",
            ["bank requests mali", "bank sanctioned chad"]
        ),
        (
            "[armed_group Al Haq], which [state Canada] considers a terrorist group, "
                + "grew.",
            ["canada designated al-haq 2020-06-15"]
        ),
        (
            "The [organisation Bank] summit was held in [state Uganda].",
            ["uganda hosts bank 2020-06-15"]
        ),
        (
            "The summit of the [organisation Bank] was held in [state Uganda].",
            ["uganda hosts bank 2020-06-15"]
        ),
        (
            "The headquarters of the [organisation Bank] were moved to [state Chad] in "
                + "1990.",
            ["chad hosts bank 1990"]
        ),
        (
            "Three members dislike the [organisation Test Treaty]: [state Peru], [state "
                + "Chile] and [state Mali] earlier this month declined to sign the protocol "
                + "prolonging it.",
            []
        ),
        (
            "[state Peru] and [state Chile], accusing [state Laos] of theft, left the "
                + "[organisation Bank].",
            [
                "chile accused laos 2020-06-15", "chile left bank 2020-06-15",
                "peru accused laos 2020-06-15", "peru left bank 2020-06-15",
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
