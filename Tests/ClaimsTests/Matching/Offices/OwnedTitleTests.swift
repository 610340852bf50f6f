import Claims
import Testing

/// Titles inside a possessive, with a field, and of bodies: "President X's visit".
@Suite struct OwnedTitleTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[demonym Peruvian=Peru] President [person Ana Silva]'s proposal failed.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[organisation Bank] chief [person Ana Silva]'s visit ended.",
            ["ana-silva holds_office bank 2020-06-15"]
        ),
        (
            "[state Peru]'s minister of defence, [person Ana Silva], spoke.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[person Ana Silva], [state Peru]'s minister of defence, spoke.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "Secretary-General [person Ana Silva] of [state Croatia] promised money to "
                + "the [organisation Bank].",
            ["ana-silva pledges bank 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
