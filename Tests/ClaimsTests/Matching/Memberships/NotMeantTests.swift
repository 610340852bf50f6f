import Claims
import Testing

/// Names beside what is told that have no part in it.
@Suite struct NotMeantTests {
    private static let cases: [(text: String, expected: [String])] = [
        (
            "[demonym Kenyan=Kenya] police officers arrived in [state Haiti] on Tuesday to "
                + "lead the [organisation Mission].",
            []
        ),
        (
            "[person Ana Silva], a [party Seed Movement] deputy, was elected president.",
            ["ana-silva confirmed seed-movement 2020-06-15"]
        ),
        (
            "President [person Ana Silva] took over the chair of the [organisation Bank] "
                + "from his counterpart, [person Omar Said], and [person Li Wei] was named its "
                + "secretary general.",
            ["ana-silva appointed bank 2020-06-15", "li-wei appointed bank 2020-06-15"]
        ),
        (
            "The [armed_group Red Front] takes its name from an accord with [state Rwanda]. "
                + "Since 2003 it has belonged to the [organisation Alliance].",
            ["red-front part_of alliance 2003/.."]
        ),
        (
            "[state Peru] and [state Chile] signed a deal. [state Norway] oversees talks on "
                + "trade.",
            ["chile signed peru 2020-06-15"]
        ),
        (
            "[state Peru] and the [armed_group Red Front] signed a ceasefire on Thursday. "
                + "The agreement, brokered by the [organisation Bank], is to come into force "
                + "within 24 hours.",
            [
                "bank mediates peru",
                "bank mediates red-front",
                "peru signed red-front 2020-06-11",
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
