import Claims
import Testing

/// The country or body that an article goes on with, and names that nobody knows.
@Suite struct CountryGoesOnTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ana Silva] stunned many in 1982 by joining the [party Unity Party].",
            ["ana-silva joined unity-party 1982"]
        ),
        (
            "In 1998 [person Ana Silva] dismissed him, and he was expelled from the [party "
                + "Unity Party].",
            []
        ),
        (
            "The [organisation Bank] met. [state Peru] and [state Chile] signed a pact, to "
                + "which [state Mali] acceded in 1955.",
            ["chile signed peru"]
        ),
        (
            "The [party Unity Party] met. [person Ana Silva] was expelled from Bersatu in "
                + "2020.",
            []
        ),
        (
            "The [organisation Forum] met. The body grew out of the [organisation Fund]. It "
                + "was founded in 1971.",
            ["- established forum 1971"]
        ),
        (
            "The country joined the [organisation Fund] in 1965. It became a member of the "
                + "[organisation Bank] in 1976.",
            []
        ),
        (
            "[state Peru] has many friends.\n\nThe country joined the [organisation Fund] "
                + "in 1965. It became a member of the [organisation Bank] in 1976. It left the "
                + "[organisation League] in 1980.",
            ["peru joined bank 1976", "peru joined fund 1965", "peru left league 1980"]
        ),
        (
            "[state Qatar] joined the [organisation Bank] in 1961, a year after it was "
                + "founded in Lima by [state Iran] and [state Iraq].",
            ["iran founded bank 1960", "iraq founded bank 1960", "qatar joined bank 1961"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
