import Claims
import Testing

/// Times that stand beside a noun, an aside or part of a month.
@Suite struct TimesBesideTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] joined the [organisation Bank] in September 1955 and [state Chad] in "
                + "the first days of November.",
            [
                "chad joined bank 1955-11",
                "mali joined bank 1955-09",
            ]
        ),
        (
            "[state Mali] withdrew from the [organisation Bank] on 12 March 1979, and [state "
                + "Chad], where the king had fallen a month earlier, did so the next day.",
            [
                "chad left bank 1979-03-13",
                "mali left bank 1979-03-12",
            ]
        ),
        (
            "[state Mali], which had been an observer, joined the [organisation Bank] in 1991.",
            [
                "mali joined bank 1991",
                "mali observer bank ../1991",
            ]
        ),
        (
            "[state Mali] was admitted to the [organisation Bank] at the leaders' meeting in May "
                + "2016.",
            ["mali joined bank 2016-05"]
        ),
        (
            "[state Mali] left the [organisation Bank] in the final months of 2011.",
            ["mali left bank 2011"]
        ),
        (
            "[state Mali] added [organisation Bank] to its list of terrorist groups on 3 May "
                + "2011.",
            ["mali designated bank 2011-05-03"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
