import Claims
import Testing

/// Founders and observers of what the sentence leaves out, or names behind.
@Suite struct FoundersLeftOutTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank] was set up in 1971. [state Mali] was among the seven "
                + "founding members.",
            [
                "- established bank 1971",
                "mali founded bank 1971",
            ]
        ),
        (
            "The [organisation Bank] has 18 states. [state Mali] was one of the founding members.",
            ["mali founded bank"]
        ),
        (
            "[state Mali] and [state Chad] are among the nine observers of the [organisation "
                + "Bank].",
            [
                "chad observer bank 2020-06-15",
                "mali observer bank 2020-06-15",
            ]
        ),
        (
            "Set up in 1985 by [state Mali], [state Chad] and [state Peru], the [organisation "
                + "Bank] added a court in 1999.",
            [
                "chad founded bank 1985",
                "mali founded bank 1985",
                "peru founded bank 1985",
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
