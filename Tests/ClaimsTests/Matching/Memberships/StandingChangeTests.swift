import Claims
import Testing

/// Changes of standing: full members, associates, observers.
@Suite struct StandingChangeTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] downgraded its membership of the [organisation Bank] to "
                + "observer status in 2005.",
            ["peru observer bank 2005"]
        ),
        (
            "[state Peru] became the 28th member state of the [organisation Bank] in 2013.",
            ["peru joined bank 2013"]
        ),
        (
            "[state Peru] took its seat at the [organisation Bank] in 2013.",
            ["peru joined bank 2013"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 1976. It came back as an "
                + "associate member in 2006.",
            ["peru associate bank 2006", "peru left bank 1976"]
        ),
        (
            "[state Peru] and [state Chile] were made associate members of the "
                + "[organisation Bank] in 2005.",
            ["chile associate bank 2005", "peru associate bank 2005"]
        ),
        (
            "The [organisation Bank] met in 2001. Observers include [state Peru], "
                + "[state Chile] and [state Mali].",
            [
                "chile observer bank 2020-06-15",
                "mali observer bank 2020-06-15",
                "peru observer bank 2020-06-15",
            ]
        ),
        (
            "[state Peru] is a member of the [organisation Bank]. [state Chile] and "
                + "[state Mali] are observers.",
            [
                "chile observer bank 2020-06-15",
                "mali observer bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "Over the next fifteen years the [organisation Bank] recruited [state "
                + "Peru] (1961), [state Chile] and [state Mali] (1962) and [state Laos] "
                + "(1967).",
            [
                "chile joined bank 1962",
                "laos joined bank 1967",
                "mali joined bank 1962",
                "peru joined bank 1961",
            ]
        ),
        (
            "The [organisation Bank] grew northwards: [state Peru] and [state Chile] "
                + "were both admitted in 1997.",
            ["chile joined bank 1997", "peru joined bank 1997"]
        ),
        (
            "[state Peru]'s membership of the [organisation Bank] dates from 1949.",
            ["peru joined bank 1949"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
