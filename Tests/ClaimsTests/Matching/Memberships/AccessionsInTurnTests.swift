import Claims
import Testing

/// Events told by a noun, of several states each with its time, and times told apart.
@Suite struct AccessionsInTurnTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "The [organisation Fund] was founded in 1955. It grew with the accession of "
                + "[state Chad] in 1972, [state Niger] in 1980 and [state Mali] in 1991.",
            [
                "- established fund 1955",
                "chad joined fund 1972",
                "mali joined fund 1991",
                "niger joined fund 1980",
            ]
        ),
        (
            "It survived the withdrawal of [state Chad] from the [organisation Fund] in 1972, "
                + "[state Niger] in 1980 and [state Mali] in 1991.",
            ["chad left fund 1972", "mali left fund 1991", "niger left fund 1980"]
        ),
        (
            "It was only in 1993, under [person Li Wei], that [state Chad] entered the "
                + "[organisation Fund].",
            ["chad joined fund 1993"]
        ),
        (
            "It was not until 1993, after the war, that [state Chad] entered the "
                + "[organisation Fund].",
            ["chad joined fund 1993"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
