import Claims
import Testing

/// "The junta", "the new government", "the regime in X" stand for their state.
@Suite struct RulersTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] joined the [organisation Bank] in 1955. The new government withdrew in "
                + "1959.",
            [
                "mali joined bank 1955",
                "mali left bank 1959",
            ]
        ),
        (
            "The junta in [state Mali] quit the [organisation Bank] in 2003.",
            ["mali left bank 2003"]
        ),
        (
            "Soldiers took power in [state Mali] in 2001. The military junta has accused [state "
                + "Chad] of arming rebels.",
            ["mali accused chad 2020-06-15"]
        ),
        (
            "The military in [state Mali] left the capital.",
            []
        ),
        (
            "The sanctions regime of the [organisation Bank] hit [state Mali].",
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
