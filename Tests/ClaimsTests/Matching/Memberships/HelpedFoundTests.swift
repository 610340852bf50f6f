import Claims
import Testing

/// Who helped to found a body: "found" that is no form of "find".
@Suite struct HelpedFoundTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Chad] left the [organisation Fund], which it helped found in 1971, in "
                + "1991.",
            ["chad founded fund 1971", "chad left fund 1991"]
        ),
        (
            "[state Chad] helped to found the [organisation Fund] in 1971.",
            ["chad founded fund 1971"]
        ),
        (
            "[state Chad] helped found the [organisation Fund] in 1971.",
            ["chad founded fund 1971"]
        ),
        (
            "[state Chad] is a member of the [organisation Fund], of which it was a "
                + "founding member in 1995.",
            ["chad confirmed fund 2020-06-15", "chad founded fund 1995"]
        ),
        (
            "[state Chad] found the [organisation Fund] wanting in 1971.",
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
