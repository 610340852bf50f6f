import Claims
import Testing

/// Territories are members as states are, alone and in lists.
@Suite struct TerritoryTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[territory Bermuda] joined the [organisation Bank] in 1999.",
            ["bermuda joined bank 1999"]
        ),
        (
            "[territory Bermuda] is an associate member of the [organisation Bank].",
            ["bermuda associate bank 2020-06-15"]
        ),
        (
            "[state Peru] and [territory Bermuda] joined the [organisation Bank] in 1999.",
            ["peru joined bank 1999", "bermuda joined bank 1999"]
        ),
        (
            "The [organisation Bank] let in [territory Bermuda] and [territory Aruba] in 1999.",
            ["bermuda joined bank 1999", "aruba joined bank 1999"]
        ),
        (
            "[place North Sea] joined the [organisation Bank] in 1999.",
            []
        ),
        (
            "[metonym Lima=Peru] joined the [organisation Bank] in 1999.",
            ["peru joined bank 1999"]
        ),
        (
            "The police of [territory Bermuda] joined the [organisation Bank] in 1999.",
            []
        ),
    ]

    @Test(arguments: cases) func readsTerritories(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
