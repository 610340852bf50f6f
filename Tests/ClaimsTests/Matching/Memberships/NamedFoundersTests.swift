import Claims
import Testing

/// Founders who are listed without a verb of founding.
@Suite struct NamedFoundersTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The founding members of the [organisation Bank] included [state Peru] and "
                + "[state Chile].",
            ["chile founded bank", "peru founded bank"]
        ),
        (
            "The [organisation Bank] was set up in 1965. Founding members included [state"
                + " Peru], [state Chile] and [state Mali].",
            [
                "- established bank 1965", "chile founded bank 1965", "mali founded bank 1965",
                "peru founded bank 1965",
            ]
        ),
        (
            "The [organisation Bank] opened in 1960. The founder members were [state "
                + "Peru], [state Chile] and [state Mali].",
            ["chile founded bank", "mali founded bank", "peru founded bank"]
        ),
        (
            "[state Peru] was a founding member of the [organisation Bank] in 1995.",
            ["peru founded bank 1995"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
