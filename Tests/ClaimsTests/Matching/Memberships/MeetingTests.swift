import Claims
import Testing

/// Meetings and talks of a body, which are not the body: "walked out of a Fund meeting".
@Suite struct MeetingTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Chad] pulled out of the [organisation Fund] meeting.",
            []
        ),
        (
            "[state Chad] walked out of an [organisation Fund] meeting on Monday.",
            []
        ),
        (
            "[state Chad] quit the [organisation Fund] talks on Monday.",
            []
        ),
        (
            "[state Chad] joined the [organisation Fund] talks on Monday.",
            []
        ),
        (
            "[state Chad] left the [organisation Fund] summit on Monday.",
            []
        ),
        (
            "The leader of [armed_group Red Front] talks on Monday to [state Chad].",
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
