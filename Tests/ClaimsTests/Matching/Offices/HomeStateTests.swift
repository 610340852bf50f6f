import Claims
import Testing

/// Offices that leave it to the article which state they are of.
@Suite struct HomeStateTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] voted. Nobody slept. The finance minister, [person Ana Silva], "
                + "promised to lower taxes.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[state Peru] voted. The foreign minister, [person Ana Silva], delivered the "
                + "message in a letter.",
            ["ana-silva holds_office peru 2020-06-15"]
        ),
        (
            "[state Peru] voted. Prime Minister [person Ana Silva], the leader of the "
                + "[party Unity Party], has long argued for it.",
            [
                "ana-silva holds_office peru 2020-06-15",
                "ana-silva holds_office unity-party 2020-06-15",
            ]
        ),
        (
            "[state Peru] voted. Former president [person Ana Silva], who led the party "
                + "from 2006 to 2015, urged members to close ranks.",
            ["ana-silva holds_office peru ../2020"]
        ),
        (
            "[state Peru] voted. [person Ana Silva] was appointed vice president on March "
                + "30.",
            ["ana-silva appointed peru 2020-03-30"]
        ),
        (
            "[state Peru] voted. [state Chile] objected. Prime Minister [person Ana Silva] "
                + "paid.",
            []
        ),
        (
            "[state Peru] and [state Chile] voted. Prime Minister [person Ana Silva] paid.",
            []
        ),
        (
            "[state Peru] voted. The opposition leader, [person Ana Silva], paid.",
            []
        ),
        (
            "[person Ana Silva], an analyst, was the first president of the country.",
            []
        ),
        (
            "[state Peru] voted. [person Ana Silva], an analyst, was the country's first "
                + "president.",
            ["ana-silva holds_office peru"]
        ),
        (
            "[person Omar Said], the president of [state Mauritania], who took over as "
                + "chair of the [organisation African Union] in February, came.",
            [
                "omar-said appointed african-union 2020-02",
                "omar-said holds_office mauritania 2020-02",
            ]
        ),
        (
            "[person Ana Silva], a former [demonym French=France] minister who has led the "
                + "[organisation IMF] since 2011, came.",
            ["ana-silva holds_office france ../2020", "ana-silva holds_office imf 2011/.."]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
