import Claims
import Testing

/// What had happened by the time of what stands around it.
@Suite struct DoneByThenTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Mali] met. On Monday [person Ana Silva] told the crowd that she had quit the "
                + "[party Unity Party].",
            ["ana-silva left unity-party [..2020-06-15] reported by=ana-silva"]
        ),
        (
            "[state Mali] met. [person Ana Silva], who had quit the [party Unity Party], founded "
                + "the [party Red Party] in 1991.",
            [
                "ana-silva founded red-party 1991",
                "ana-silva left unity-party [..1991]",
            ]
        ),
        (
            "[person Ana Silva], who had quit the [party Unity Party], founded the [party Red "
                + "Party] in 1991.",
            [
                "ana-silva founded red-party 1991",
                "ana-silva left unity-party [..1991]",
            ]
        ),
        (
            "[state Mali] met. Officials said on Monday that [state Chad] had left the "
                + "[organisation Bank].",
            ["chad left bank [..2020-06-15] reported"]
        ),
        (
            "[state Mali] met. Officials said that [state Chad] had left the [organisation Bank].",
            ["chad left bank reported"]
        ),
        (
            "[state Mali] met. Officials said on Monday that [state Chad] had not left the "
                + "[organisation Bank].",
            ["chad left bank not reported"]
        ),
        (
            "[state Mali] met. [state Peru] left the [organisation Bank] in March 2012. [state "
                + "Chile] and [state Chad] had walked out of the [organisation Bank] in a single "
                + "sitting a year earlier.",
            [
                "chad left bank 2011",
                "chile left bank 2011",
                "peru left bank 2012-03",
            ]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
