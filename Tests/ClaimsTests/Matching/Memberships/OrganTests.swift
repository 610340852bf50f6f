import Claims
import Testing

/// Organs that decide on the members of their organisation.
@Suite struct OrganTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The leaders of the [organisation Bank] suspended [state Peru] in Lima on 24 "
                + "November.",
            ["peru suspended bank 2019-11-24"]
        ),
        (
            "[organisation Bank] foreign ministers expelled [state Peru] at an emergency "
                + "session in May 2019.",
            ["peru expelled bank 2019-05"]
        ),
        (
            "The [organisation Bank]'s council of ministers admitted [state Peru] in 1974.",
            ["peru joined bank 1974"]
        ),
        (
            "The heads of state of the [organisation Bank] admitted [state Peru] and [state "
                + "Chile] at a summit in 1974.",
            ["chile joined bank 1974", "peru joined bank 1974"]
        ),
        (
            "The [organisation Bank] summit admitted [state Peru] in 2003.",
            ["peru joined bank 2003"]
        ),
        (
            "[state Peru] was suspended by the council of the [organisation Bank] in 2009.",
            ["peru suspended bank 2009"]
        ),
        (
            "The council of the [organisation Bank] includes [state Peru].",
            []
        ),
        (
            "Ministers of [state Peru] suspended a loan of the [organisation Bank].",
            []
        ),
        (
            "[state Peru] left the council of the [organisation Bank] in 1999.",
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
