import Claims
import Testing

/// Who joined or founded a body together with others.
@Suite struct CompanyTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Rwanda] came into the [organisation Bank] together with [state Peru] "
                + "in July 2007, [state South Sudan] in 2016 and [state Congo] in 2018.",
            ["peru joined bank 2007-07", "rwanda joined bank 2007-07"]
        ),
        (
            "[state Peru] founded the [organisation Bank] together with [state Chile] and"
                + " [state Mali] in 1991.",
            ["chile founded bank 1991", "mali founded bank 1991", "peru founded bank 1991"]
        ),
        (
            "It was a test. [state Peru] entered the [organisation Bank] together with "
                + "[state Chile] on 17 September 1991.",
            ["chile joined bank 1991-09-17", "peru joined bank 1991-09-17"]
        ),
        (
            "[state Syria] joined the [organisation Bank] in 1990 alongside [state Egypt]"
                + " and [state Iraq].",
            ["egypt joined bank 1990", "iraq joined bank 1990", "syria joined bank 1990"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
