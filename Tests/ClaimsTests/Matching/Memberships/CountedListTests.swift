import Claims
import Testing

/// States that are counted before, or behind, their names.
@Suite struct CountedListTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] opened in 1950 as a club. [state Peru] (1965) "
                + "and [state Mali] (1969) were the first southern states admitted.",
            ["mali joined bank 1969", "peru joined bank 1965"]
        ),
        (
            "The [organisation Bank] met. [state Peru] remains a member, as do [state "
                + "Mali] and [state Chile].",
            [
                "chile confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "Three states have left the [organisation Bank]: [state Peru] in 1972, "
                + "[state Chile] in 1980 and [state Mali] in 1990.",
            ["chile left bank 1980", "mali left bank 1990", "peru left bank 1972"]
        ),
        (
            "Two states have left the [organisation Bank]: [state Peru] (1972) and "
                + "[state Mali] (1990).",
            ["mali left bank 1990", "peru left bank 1972"]
        ),
        (
            "The [treaty Rome Convention], signed on 6 May 1947 by the three powers "
                + "then ruling the area: [state Peru], [state Chile] and [state Laos], is "
                + "in force.",
            [
                "chile signed rome-convention 1947-05-06",
                "laos signed rome-convention 1947-05-06",
                "peru signed rome-convention 1947-05-06",
            ]
        ),
        (
            "The [organisation Bank] once had seven members. Four states remain: "
                + "[state Peru], [state Chile], [state Laos] and [state Mali].",
            [
                "chile confirmed bank 2020-06-15",
                "laos confirmed bank 2020-06-15",
                "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "[state Peru] was the first to leave the [organisation Bank], in 1990.",
            ["peru left bank 1990"]
        ),
        (
            "The first to leave the [organisation Bank] was [state Peru], in 1990.",
            ["peru left bank 1990"]
        ),
        (
            "The last to join the [organisation Bank] was [state Peru], in 1990.",
            ["peru joined bank 1990"]
        ),
        (
            "The [organisation Bank] met in 2019. Two states voted against: [state "
                + "Peru] and [state Mali].",
            []
        ),
        (
            "The [organisation Bank] met in 2019. Two states left the hall: [state "
                + "Peru] and [state Mali].",
            []
        ),
        (
            "The [organisation Bank] met in 2019. Only two countries remain "
                + "undecided: [state Peru] and [state Mali].",
            []
        ),
        (
            "The [organisation Bank] met in 2019. Three problems remain: [state "
                + "Peru], [state Mali] and money.",
            []
        ),
        (
            "[state Peru] remains outside the [organisation Bank] programme.",
            []
        ),
        (
            "The bridge remains outside the [organisation Bank] in [state Peru].",
            []
        ),
    ]

    @Test(arguments: cases) func readsCountedStates(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
