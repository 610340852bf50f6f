import Claims
import Testing

/// Who came into an office in the place of somebody, and who had it before.
@Suite struct InHisPlaceTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[person Ana Silva] was ousted as prime minister of [state Peru] in April 2012; "
                + "[person Omar Said] replaced her.",
            ["ana-silva holds_office peru ../2012-04", "omar-said holds_office peru"]
        ),
        (
            "[person Ana Silva] was ousted as prime minister of [state Peru] in April 2012. She "
                + "was succeeded by [person Omar Said].",
            ["ana-silva holds_office peru ../2012-04", "omar-said holds_office peru"]
        ),
        (
            "[person Ana Silva] was ousted as prime minister of [state Peru] in April 2012 and "
                + "[person Omar Said] took over.",
            ["ana-silva holds_office peru ../2012-04", "omar-said holds_office peru"]
        ),
        (
            "Prime minister of [state Peru] since 2014, [person Omar Said] became chairman of "
                + "the [organisation Bank] in 2019.",
            ["omar-said appointed bank 2019", "omar-said holds_office peru 2014/.."]
        ),
        (
            "[person Omar Said], who used to be president of [state Peru], left.",
            ["omar-said holds_office peru ../2020"]
        ),
        (
            "Prime ministers of [state Peru]: [person Omar Said], 1976–1981; [person Ana Silva], "
                + "1981–2003.",
            ["ana-silva holds_office peru 1981/2003", "omar-said holds_office peru 1976/1981"]
        ),
        (
            "[person Ana Silva] became the first woman and the first African to lead the "
                + "[organisation Bank] in 2015.",
            ["ana-silva holds_office bank 2015"]
        ),
        (
            "[person Ana Silva], the first woman to lead the [organisation Bank], agreed.",
            ["ana-silva holds_office bank"]
        ),
        (
            "The post of secretary-general of the [organisation Bank] went to [person Omar Said] "
                + "in 2014.",
            ["omar-said appointed bank 2014"]
        ),
        (
            "[state Kenya] used to be a member of the [organisation Bank].",
            ["kenya left bank [..2020-06-15]"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
