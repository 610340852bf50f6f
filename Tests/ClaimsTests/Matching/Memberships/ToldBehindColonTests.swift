import Claims
import Testing

/// Members told behind a colon, each with its time.
@Suite struct ToldBehindColonTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "All three are suspended from the [organisation Bank]: [state Mali] since "
                + "2021, [state Burkina Faso] since January 2022 and [state Niger] since 2023.",
            [
                "burkina-faso suspended bank 2022-01/..", "mali suspended bank 2021/..",
                "niger suspended bank 2023/..",
            ]
        )
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
