import Claims
import Testing

/// Who did the same before or after, and who did it twice.
@Suite struct InTurnTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[state Peru] joined the [organisation Bank] in 1974, followed a year later by "
                + "[state Chile].",
            ["chile joined bank 1975", "peru joined bank 1974"]
        ),
        (
            "[state Peru] was admitted to the [organisation Bank] in 1953, [state Chile] in "
                + "1956, and [state Mali] and [state Chad] two years after that.",
            [
                "chad joined bank 1958",
                "chile joined bank 1956",
                "mali joined bank 1958",
                "peru joined bank 1953",
            ]
        ),
        (
            "The newest member of the [organisation Bank] is [state Peru], which became a "
                + "full member on 1 January 2015, eleven months after [state Chile].",
            [
                "chile joined bank 2014-02",
                "peru confirmed bank 2020-06-15",
                "peru joined bank 2015-01-01",
            ]
        ),
        (
            "[state Peru] joined the [organisation Bank] in 2015, a year after [state "
                + "Chile].",
            ["chile joined bank 2014", "peru joined bank 2015"]
        ),
        (
            "[state Peru] left the [organisation Bank] in 2015, a year after the war.",
            ["peru left bank 2015"]
        ),
        (
            "[state Peru] has since been suspended from the [organisation Bank] twice, in "
                + "1999 and 2007, because of its generals.",
            ["peru suspended bank 1999", "peru suspended bank 2007"]
        ),
        (
            "[state Peru] and [state Chile] were suspended from the [organisation Bank] in "
                + "1999 and 2007.",
            ["chile suspended bank 2007", "peru suspended bank 1999"]
        ),
        (
            "[state Peru] quit the [organisation Bank] in 2007, the year in which it and "
                + "[state Chile] entered the [organisation Fund], only to rejoin in 2016.",
            [
                "chile joined fund 2007",
                "peru joined fund 2007",
                "peru left bank 2007",
                "peru rejoined bank 2016",
            ]
        ),
        (
            "[state Peru] was admitted to the [organisation Bank] in 1997, although it "
                + "withdrew in 2004, saying that it could not pay, only to return in 2008.",
            ["peru joined bank 1997", "peru left bank 2004", "peru rejoined bank 2008"]
        ),
        (
            "[state Peru] quit the [organisation Bank] in 1972 when [state Chile] and "
                + "others recognised [state Mali], rejoined in 1989 and has since paid.",
            ["peru left bank 1972", "peru rejoined bank 1989"]
        ),
        (
            "[state Peru], whose low tariffs made membership of the [organisation Bank] "
                + "costly, became an associate in 1996.",
            ["peru associate bank 1996"]
        ),
        (
            "[person Ana Silva] studied in Lima. In September 1999 she and [person Omar "
                + "Said] founded the [party Unity Party].",
            ["ana-silva founded unity-party 1999-09", "omar-said founded unity-party 1999-09"]
        ),
        (
            "[person Ana Silva] studied in Lima. She and [person Omar Said] were expelled "
                + "from the [party Unity Party] in 1999.",
            ["ana-silva expelled unity-party 1999", "omar-said expelled unity-party 1999"]
        ),
    ]

    @Test(arguments: cases)
    func reads(_ text: String, _ expected: [String]) throws {
        let tester = PatternTester(try RelationPatterns.load())
        let read = try #require(tester.reads(text))
        #expect(read.sorted() == expected.sorted())
    }
}
