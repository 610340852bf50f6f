import Claims
import Testing

/// Other ways to tell who belongs to a body: "comprising A and B", "as a member of it".
@Suite struct RosterPhraseTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Bank], comprising [state Peru], [state Chile] and [state "
                + "Mali], met.",
            [
                "chile confirmed bank 2020-06-15", "mali confirmed bank 2020-06-15",
                "peru confirmed bank 2020-06-15",
            ]
        ),
        (
            "As a member of the [organisation Bank], [state Peru] objected.",
            ["peru confirmed bank 2020-06-15"]
        ),
        (
            "As a founding member of the [organisation Bank], [state Peru] objected.",
            ["peru founded bank"]
        ),
        (
            "The members of the [organisation Bank] include [state Peru] and [state "
                + "Chile].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank], grouping [state Peru] and [state Chile], met.",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank], comprising [state Peru] and [state Chile], met in "
                + "1990.",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The [organisation Bank] met, comprising [state Peru] and [state Chile].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "[state Peru], fearing war, left the [organisation Bank] in 1990.",
            ["peru left bank 1990"]
        ),
        (
            "The [organisation Bank]'s members include [state Peru] and [state Chile].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
        (
            "The organisation was founded. Members of the [organisation Bank] now include"
                + " [state Peru] and [state Chile].",
            ["chile confirmed bank 2020-06-15", "peru confirmed bank 2020-06-15"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
