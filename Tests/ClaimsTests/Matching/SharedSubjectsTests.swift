import Claims
import Testing

/// Who shares a verb with whom when asides stand between them.
@Suite struct SharedSubjectsTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru]'s president, [person Ana Silva], and [state Chile]'s president, "
                + "[person Bo Ito], met in Lima in May 2019.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva met_with bo-ito 2019-05",
                "bo-ito holds_office chile 2019-05",
            ]
        ),
        (
            "[person Ana Silva] and the Chilean president, [person Bo Ito], met in Lima in May "
                + "2019.",
            ["ana-silva met_with bo-ito 2019-05"]
        ),
        (
            "[person Ana Silva], a lawyer, and [person Bo Ito], who had not been asked, met in "
                + "May 2019.",
            ["ana-silva met_with bo-ito 2019-05"]
        ),
        (
            "[state Spain], a kingdom, and [state Portugal], which had applied in 1977, joined "
                + "the [organisation Bank] in 1986.",
            [
                "portugal applied bank 1977",
                "portugal joined bank 1986",
                "spain joined bank 1986",
            ]
        ),
        (
            "[state Mali] visited [state Spain], a kingdom, and [state Portugal], which had "
                + "applied in 1977, joined the [organisation Bank] in 1986.",
            [
                "portugal applied bank 1977",
                "portugal joined bank 1986",
            ]
        ),
        (
            "[person Ana Silva], a scholar trained in Lima who was then [person Bo Ito]'s "
                + "deputy, left the [party Unity Party] in 1977.",
            ["ana-silva left unity-party 1977"]
        ),
        (
            "[state Peru], a country whose leaders were divided and that was poor, left the "
                + "[organisation Bank] in 1977.",
            ["peru left bank 1977"]
        ),
        (
            "[person Ana Silva] and [person Bo Ito], the president of [state Chile], spoke.",
            ["bo-ito holds_office chile 2020-06-15"]
        ),
        (
            "[person Ana Silva], the president of [state Peru], and [person Bo Ito], the "
                + "president of [state Chile], met in May 2019.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva met_with bo-ito 2019-05",
                "bo-ito holds_office chile 2019-05",
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
