import Claims
import Testing

/// What is done about another's membership is not done about one's own.
@Suite struct OthersMembershipTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] completed [state Chad]'s accession to the [organisation Bank] in 1999.",
            ["chad joined bank 1999"]
        ),
        (
            "[state Mali] froze [state Chad]'s membership of the [organisation Bank] in 1999.",
            []
        ),
        (
            "[state Mali]'s parliament ratified [state Chad]'s accession to the [organisation "
                + "Bank] in 1999.",
            ["chad joined bank 1999 possible"]
        ),
        (
            "[state Mali] froze its membership of the [organisation Bank] in 1999.",
            ["mali froze bank 1999"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
