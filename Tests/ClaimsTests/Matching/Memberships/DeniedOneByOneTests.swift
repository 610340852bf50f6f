import Claims
import Testing

/// Objects denied one by one: "a member of neither A nor B", "of A but not of B".
@Suite struct DeniedOneByOneTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] is a member of neither the [organisation Bank] nor the "
                + "[organisation Bloc].",
            ["peru confirmed bank 2020-06-15 not", "peru confirmed bloc 2020-06-15 not"]
        ),
        (
            "[state Peru] is a member of the [organisation Bank] but not of the "
                + "[organisation Bloc].",
            ["peru confirmed bank 2020-06-15", "peru confirmed bloc 2020-06-15 not"]
        ),
        (
            "[state Peru] was not admitted to the [organisation Bank], nor to the "
                + "[organisation Bloc].",
            ["peru joined bank 2020-06-15 not", "peru joined bloc 2020-06-15 not"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
