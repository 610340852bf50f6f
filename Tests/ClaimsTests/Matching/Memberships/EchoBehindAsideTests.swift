import Claims
import Testing

/// Who did likewise, where the deed before stands beside another one.
@Suite struct EchoBehindAsideTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Chad], which had joined in 1970, left the [organisation Fund] in 1991. "
                + "[state Niger] followed suit in 1992.",
            ["chad joined fund 1970", "chad left fund 1991", "niger left fund 1992"]
        ),
        (
            "[state Chad] left the [organisation Fund], which it had joined in 1971, in "
                + "1991. [state Niger] followed suit in 1992.",
            ["chad joined fund 1971", "chad left fund 1991", "niger left fund 1992"]
        ),
        (
            "[state Chad] was the first to be admitted to the [organisation Fund], in 1990; "
                + "[state Niger], in 2007, was the last.",
            ["chad joined fund 1990", "niger joined fund 2007"]
        ),
        (
            "[state Chad] was the first state to join the [organisation Fund], in 1990; "
                + "[state Niger], in 2007, was the last.",
            ["chad joined fund 1990", "niger joined fund 2007"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
