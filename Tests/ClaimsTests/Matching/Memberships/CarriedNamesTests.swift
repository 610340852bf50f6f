import Claims
import Testing

/// Names that a sentence takes from a longer one before: their brackets and titles stay there.
@Suite struct CarriedNamesTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "After many years and with doubts of all kinds in many places the first to be "
                + "asked was [state Chad] (1990). It is a member of the [organisation Bank].",
            ["chad confirmed bank 2020-06-15"]
        ),
        (
            "After many years and with doubts of all kinds, [person Ana Silva] became "
                + "deputy finance minister of [state Peru] in 1990. [person Omar Said] did the "
                + "same.",
            ["ana-silva appointed peru 1990"]
        ),
        (
            "After many years and with doubts of all kinds, [state Chad] suspended its "
                + "membership of the [organisation Fund] in 1990. [state Mali] did the same.",
            ["chad suspended fund 1990", "mali suspended fund"]
        ),
        (
            "The [organisation Fund] suspended [state Mali] on 27 March. The [organisation "
                + "Bank] did likewise on 23 March.",
            ["mali suspended bank 2020-03-23", "mali suspended fund 2020-03-27"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
